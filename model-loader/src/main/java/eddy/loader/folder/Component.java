package eddy.loader.folder;

import eddy.error.InputException;
import eddy.file.RegularFile;
import eddy.loader.format.WeightFile;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a diffusers folder that Eddy uses; each is a folder of its own. */
enum Component {
  TEXT_ENCODER("text_encoder", "config.json", "model", "CLIPTextModel"),
  TOKENIZER("tokenizer", "vocab.json", null, "CLIPTokenizer", "CLIPTokenizerFast"),
  /** The second text encoder of SDXL. */
  TEXT_ENCODER_2("text_encoder_2", "config.json", "model", "CLIPTextModelWithProjection"),
  TOKENIZER_2("tokenizer_2", "vocab.json", null, "CLIPTokenizer", "CLIPTokenizerFast"),
  UNET("unet", "config.json", "diffusion_pytorch_model", "UNet2DConditionModel"),
  VAE("vae", "config.json", "diffusion_pytorch_model", "AutoencoderKL"),
  /** Any class: the engine says which it knows. */
  SCHEDULER("scheduler", "scheduler_config.json", null);

  private final String folder;
  private final String mainFile;
  private final @Nullable String weightsBase;

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that can't change
  private final List<String> classes;

  Component(String folder, String mainFile, @Nullable String weightsBase, String... classes) {
    this.folder = folder;
    this.mainFile = mainFile;
    this.weightsBase = weightsBase;
    this.classes = List.of(classes);
  }

  /** Those that a model of that family has; the first two are optional in XL, for the refiner. */
  static List<Component> of(PipelineClass.Family family) {
    return switch (family) {
      case SD -> List.of(TEXT_ENCODER, TOKENIZER, UNET, VAE, SCHEDULER);
      case XL ->
          List.of(TEXT_ENCODER, TOKENIZER, TEXT_ENCODER_2, TOKENIZER_2, UNET, VAE, SCHEDULER);
    };
  }

  /** The weights are a network's, so that there must be a file of them. */
  boolean hasWeights() {
    return weightsBase != null;
  }

  /** Its folder and its key in model_index.json. */
  String folder() {
    return folder;
  }

  /** The config's path. */
  Path config(Path model) {
    return model.resolve(folder).resolve(mainFile);
  }

  /** The weights' path, or null where there are none, or none are needed. */
  @Nullable Path weightsOrNull(Path model) {
    return weightsBase == null ? null : WeightFile.locate(model.resolve(folder), weightsBase);
  }

  /**
   * The weights' path.
   *
   * @throws InputException if only files of other kinds are there
   */
  Path weights(Path model) {
    Path found = weightsOrNull(model);
    if (found != null) {
      return found;
    }
    Path at = model.resolve(folder);
    List<String> pickles = filesLike(at, ".bin", ".ckpt", ".pt", ".pth", ".msgpack");
    if (!pickles.isEmpty()) {
      throw InputException.in(
          at,
          ": has its weights only as "
              + Quoted.list(pickles)
              + ", which Eddy doesn't read because opening such a file can run foreign code;"
              + " convert the model in Python with"
              + " StableDiffusionPipeline.from_pretrained(FOLDER).save_pretrained(NEW_FOLDER,"
              + " safe_serialization=True) and name the new folder.");
    }
    List<String> others = filesLike(at, ".safetensors");
    throw InputException.in(
        at,
        ": has no weights: expected "
            + weightsBase
            + ".safetensors, "
            + weightsBase
            + ".fp16.safetensors or "
            + weightsBase
            + ".safetensors.index.json, but found "
            + (others.isEmpty() ? "none of them" : "only " + Quoted.list(others))
            + "; "
            + (others.isEmpty() ? "download" : "rename the file, or download")
            + " what is missing.");
  }

  /** Refuses a class in model_index.json that isn't one of those Eddy has. */
  void checkClass(Path index, @Nullable Object entry, List<Component> needed) {
    if (!(entry instanceof List<?> pair)
        || pair.size() != 2
        || !(pair.get(1) instanceof String name)) {
      throw InputException.in(
          index,
          ": key "
              + folder
              + " should be [library, class], but is "
              + (entry == null ? "missing" : Quoted.value(entry))
              + "; Eddy needs all of "
              + String.join(", ", needed.stream().map(Component::folder).toList())
              + ".");
    }
    if (!classes.isEmpty() && !classes.contains(name)) {
      throw InputException.in(
          index,
          ": key "
              + folder
              + " names the class "
              + Quoted.plain(name)
              + ", which Eddy doesn't have; supported: "
              + String.join(", ", classes)
              + ".");
    }
  }

  /**
   * Every file that the component can't do without and that isn't there.
   *
   * @throws InputException if something else is in its place
   */
  List<String> missing(Path model) {
    List<String> out = new ArrayList<>();
    boolean tokenizer = this == TOKENIZER || this == TOKENIZER_2;
    for (String name : tokenizer ? List.of(mainFile, "merges.txt") : List.of(mainFile)) {
      Path file = model.resolve(folder).resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        RegularFile.require(file, "a file of a diffusers model");
      } else {
        out.add(folder + "/" + name);
      }
    }
    return out;
  }

  private static List<String> filesLike(Path folder, String... suffixes) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> Stream.of(suffixes).anyMatch(n::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // the caller reports that nothing usable was found
    }
  }
}
