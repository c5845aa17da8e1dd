package toy;

import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Files of toy models. */
public final class ToyFiles {
  private static final String SCHEDULER =
      """
      {"_class_name": "DDIMScheduler", "clip_sample": false}
      """;

  private ToyFiles() {}

  /**
   * Writes a diffusers folder.
   *
   * @param pipeline for {@code model_index.json}
   * @param part name of the one network, which is also its class
   * @param config more of its config
   * @param weights asked for already, so that they know their shapes
   */
  public static Path folder(
      Path folder, String pipeline, String part, String config, RandomWeights weights)
      throws IOException {
    Path network = Files.createDirectories(folder.resolve(part));
    Path scheduler = Files.createDirectories(folder.resolve("scheduler"));
    Files.writeString(
        folder.resolve("model_index.json"),
        """
        {"_class_name": "%s", "%s": ["toy", "%2$s"], "scheduler": ["diffusers", "DDIMScheduler"]}
        """
            .formatted(pipeline, part));
    Files.writeString(
        network.resolve("config.json"), "{\"_class_name\": \"" + part + "\"" + config + "}");
    Files.writeString(scheduler.resolve("scheduler_config.json"), SCHEDULER);
    write(network.resolve("diffusion_pytorch_model.safetensors"), weights, key -> key);
    return folder;
  }

  /** Writes weights under names made of their keys. */
  public static Path write(Path file, RandomWeights weights, UnaryOperator<String> name) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (String key : weights.keys()) {
      Weight w = Objects.requireNonNull(weights.find(key));
      writer.add(name.apply(key), w.shape(), w.toFloats());
    }
    writer.write(file);
    return file;
  }
}
