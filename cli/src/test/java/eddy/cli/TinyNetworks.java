package eddy.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eddy.config.Config;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.taesd.AutoencoderTiny;
import eddy.network.taesd.AutoencoderTinyConfig;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.Weights;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Networks with made-up weights that go with the tiny models of the reference. */
final class TinyNetworks {
  static final Path MODELS = Eddy.ROOT.resolve("testkit/src/test/resources/reference/models");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WEIGHTS = "diffusion_pytorch_model.safetensors";
  private static final List<String> SHARED =
      List.of(
          "attention_head_dim",
          "block_out_channels",
          "cross_attention_dim",
          "down_block_types",
          "layers_per_block",
          "norm_num_groups");

  private TinyNetworks() {}

  /** Channels of the text that a model's U-Net takes. */
  static int textChannels(String model) throws IOException {
    return (Integer) Objects.requireNonNull(unet(model).get("cross_attention_dim"));
  }

  /**
   * A diffusers folder with a ControlNet.
   *
   * @param textChannels those of the model, or others
   */
  static Path controlNet(Path folder, String model, int textChannels) throws IOException {
    Map<String, Object> config = unet(model);
    config.keySet().retainAll(SHARED);
    config.put("_class_name", "ControlNetModel");
    config.put("cross_attention_dim", textChannels);
    config.put("conditioning_embedding_out_channels", List.of(4, 6, 8, 8));
    RandomWeights random = new RandomWeights("control", DType.F32);
    ControlNetModel made =
        new ControlNetModel(
            Weights.of(random),
            ControlNetConfig.of(new Config("test", new LinkedHashMap<>(config))));
    return folder(folder, made.config().unet() == null ? Map.of() : config, random);
  }

  /** A diffusers folder with a TAESD for latents of so many channels. */
  static Path taesd(Path folder, int latentChannels) throws IOException {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("_class_name", "AutoencoderTiny");
    config.put("latent_channels", latentChannels);
    config.put("encoder_block_out_channels", List.of(4, 4, 4, 4));
    config.put("decoder_block_out_channels", List.of(4, 4, 4, 4));
    config.put("num_encoder_blocks", List.of(1, 1, 1, 1));
    config.put("num_decoder_blocks", List.of(1, 1, 1, 1));
    RandomWeights random = new RandomWeights("taesd", DType.F32);
    AutoencoderTiny made =
        new AutoencoderTiny(
            Weights.of(random),
            AutoencoderTinyConfig.of(new Config("test", new LinkedHashMap<>(config))));
    return folder(folder, made.config().factor() == 8 ? config : Map.of(), random);
  }

  /** A refiner: tiny-sdxl without its first text encoder and with another U-Net. */
  static Path refiner(Path folder) throws IOException {
    Path base = MODELS.resolve("tiny-sdxl");
    for (String part : List.of("text_encoder_2", "tokenizer_2", "scheduler", "vae")) {
      copy(base.resolve(part), folder.resolve(part));
    }
    ObjectNode index = (ObjectNode) JSON.readTree(base.resolve("model_index.json").toFile());
    index.put("_class_name", "StableDiffusionXLImg2ImgPipeline");
    index.putArray("text_encoder").addNull().addNull();
    index.putArray("tokenizer").addNull().addNull();
    index.put("force_zeros_for_empty_prompt", false);
    index.put("requires_aesthetics_score", true);
    JSON.writeValue(folder.resolve("model_index.json").toFile(), index);

    Map<String, Object> config = unet("tiny-sdxl");
    try (LoadedModel model = LoadedModel.open(base)) {
      var text = model.model(StableDiffusion.class).textEncoders().getLast().model().config();
      int sizes = (Integer) Objects.requireNonNull(config.get("addition_time_embed_dim"));
      config.put("cross_attention_dim", text.hiddenSize());
      config.put("projection_class_embeddings_input_dim", text.projectionDim() + 5 * sizes);
    }
    RandomWeights random = new RandomWeights("random", DType.F32);
    UNet2DConditionModel made =
        new UNet2DConditionModel(
            Weights.of(random),
            UNet2DConditionConfig.of(new Config("test", new LinkedHashMap<>(config))));
    folder(folder.resolve("unet"), made.config().hasTextTime() ? config : Map.of(), random);
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  /** An embedding of one tensor [vectors, width]. */
  static Path embedding(Path file, int vectors, int width) {
    float[] values = new float[vectors * width];
    Random random = new Random(1);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    new SafetensorsWriter().add("emb_params", Shape.of(vectors, width), values).write(file);
    return file;
  }

  @SuppressWarnings("unchecked") // what Jackson makes of an object
  private static Map<String, Object> unet(String model) throws IOException {
    return JSON.readValue(
        MODELS.resolve(model).resolve("unet/config.json").toFile(), LinkedHashMap.class);
  }

  private static Path folder(Path folder, Map<String, Object> config, RandomWeights weights)
      throws IOException {
    Files.createDirectories(folder);
    JSON.writeValue(folder.resolve("config.json").toFile(), config);
    SafetensorsWriter writer = new SafetensorsWriter();
    for (String key : weights.keys()) {
      Weight weight = Objects.requireNonNull(weights.find(key));
      float[] values = weight.withBytes(bytes -> bytes.toArray(ValueLayout.JAVA_FLOAT_UNALIGNED));
      writer.add(key, weight.shape(), values);
    }
    writer.write(folder.resolve(WEIGHTS));
    return folder;
  }
}
