package eddy.loader.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomModel;
import eddy.family.sd.StableDiffusion;
import eddy.family.sd.StableDiffusionFamily;
import eddy.family.sd.original.LdmControlNet;
import eddy.family.sd.original.OriginalNames;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.taesd.AutoencoderTiny;
import eddy.network.taesd.AutoencoderTinyConfig;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import eddy.tensor.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ControlNets and TAESD from folders and files, in each layout, the config told from shapes. */
final class NetworkFilesTest {
  private static final StableDiffusionFamily FAMILY = new StableDiffusionFamily();

  @TempDir private Path folder;

  /** Families at a size that tests can write. */
  private enum Family {
    ONE(
        """
        {"_class_name": "ControlNetModel", "block_out_channels": [32, 64], "layers_per_block": 2,
         "down_block_types": ["CrossAttnDownBlock2D", "DownBlock2D"], "cross_attention_dim": 24,
         "attention_head_dim": 8, "conditioning_embedding_out_channels": [4, 6, 8, 10]}
        """),
    TWO(
        """
        {"_class_name": "ControlNetModel", "block_out_channels": [64, 128], "layers_per_block": 2,
         "down_block_types": ["CrossAttnDownBlock2D", "DownBlock2D"], "cross_attention_dim": 24,
         "attention_head_dim": [1, 2], "use_linear_projection": true,
         "conditioning_embedding_out_channels": [4, 6, 8, 10]}
        """),
    XL(
        """
        {"_class_name": "ControlNetModel", "block_out_channels": [64, 128], "layers_per_block": 2,
         "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D"], "cross_attention_dim": 24,
         "attention_head_dim": [1, 2], "use_linear_projection": true,
         "transformer_layers_per_block": [1, 2], "addition_embed_type": "text_time",
         "addition_time_embed_dim": 4, "projection_class_embeddings_input_dim": 1304,
         "conditioning_embedding_out_channels": [4, 6, 8, 10]}
        """);

    private final String json;

    Family(String json) {
      this.json = json;
    }

    @SuppressWarnings("unchecked") // what Jackson makes of an object
    Config config() throws IOException {
      return new Config("test", new ObjectMapper().readValue(json, LinkedHashMap.class));
    }

    RandomWeights weights() throws IOException {
      RandomWeights random = new RandomWeights(name(), DType.F32);
      ControlNetModel unused =
          new ControlNetModel(Weights.of(random), ControlNetConfig.of(config()));
      assertThat(unused.config()).isNotNull();
      return random;
    }
  }

  /** For a model that no ControlNet is a difference to. */
  private static ControlNetFile open(Path path) {
    return ControlNetFile.open(path, FAMILY, new RandomWeights("model", DType.F32));
  }

  private static void write(WeightSource source, Path file, UnaryOperator<String> name) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (String key : source.keys()) {
      Weight w = Objects.requireNonNull(source.find(key));
      writer.add(name.apply(key), w.shape(), w.toFloats());
    }
    writer.write(file);
  }

  /** The original code's name of a key, from diffusers': the way back from what is tested. */
  private static String original(String key, WeightSource source) {
    int dot = key.lastIndexOf('.');
    String module = key.substring(0, dot);
    String end = key.substring(dot);
    String name = new OriginalNames(source.keys()).of(module);
    if (module.startsWith("controlnet_down_blocks.")) {
      name = "zero_convs." + module.substring("controlnet_down_blocks.".length()) + ".0";
    } else if (module.equals("controlnet_mid_block")) {
      name = "middle_block_out.0";
    } else if (module.startsWith("controlnet_cond_embedding.")) {
      String part = module.substring("controlnet_cond_embedding.".length());
      int number =
          switch (part) {
            case "conv_in" -> 0;
            case "conv_out" -> 14;
            default -> 2 * (Integer.parseInt(part.substring("blocks.".length())) + 1);
          };
      name = "input_hint_block." + number;
    }
    return Objects.requireNonNull(name, key) + end;
  }

  private static void assertIs(ControlNetFile opened, Family family) throws IOException {
    try (opened) {
      ControlNetConfig expected = ControlNetConfig.of(family.config());
      ControlNetConfig actual = opened.network().config();
      assertThat(actual.conditioningEmbeddingOutChannels())
          .isEqualTo(expected.conditioningEmbeddingOutChannels());
      assertThat(actual.unet()).usingRecursiveComparison().isEqualTo(expected.unet());
      assertThat(actual.conditioningChannels()).isEqualTo(expected.conditioningChannels());
    }
  }

  @ParameterizedTest
  @EnumSource
  void controlNets(Family family) throws IOException {
    RandomWeights weights = family.weights();
    Path diffusers = folder.resolve("diffusers.safetensors");
    write(weights, diffusers, key -> key);
    assertIs(open(diffusers), family);

    Path inFolder = Files.createDirectory(folder.resolve("folder"));
    Files.writeString(inFolder.resolve("config.json"), family.json);
    write(weights, inFolder.resolve("diffusion_pytorch_model.fp16.safetensors"), key -> key);
    assertIs(open(inFolder), family);

    Path original = folder.resolve("original.safetensors");
    write(weights, original, key -> "control_model." + original(key, weights));
    assertIs(open(original), family);
    Path bare = folder.resolve("bare.safetensors");
    write(weights, bare, key -> original(key, weights));
    assertIs(open(bare), family);
  }

  /** Each tensor of the original layout comes under its own name, with its own values. */
  @Test
  void theOriginalKeysBecomeDiffusers() throws IOException {
    RandomWeights weights = Family.XL.weights();
    Path file = folder.resolve("original.safetensors");
    write(weights, file, key -> "control_model." + original(key, weights));
    try (SafetensorsFile opened = SafetensorsFile.open(file)) {
      WeightSource converted = LdmControlNet.of(opened);
      assertThat(converted.keys()).containsExactlyInAnyOrderElementsOf(weights.keys());
      for (String key : weights.keys()) {
        assertThat(Fixture.values(converted, key)).as(key).isEqualTo(Fixture.values(weights, key));
      }
    }
  }

  /** The shuffle ControlNet is known by its file's name alone. */
  @Test
  void theShuffleControlNet() throws IOException {
    RandomWeights weights = Family.ONE.weights();
    for (String name : List.of("control_v11e_sd15_shuffle", "x_shuffle_fp16", "shuffled", "y")) {
      Path file = folder.resolve(name + ".safetensors");
      write(weights, file, key -> key);
      try (ControlNetFile opened = open(file)) {
        assertThat(opened.network().config().globalPoolConditions())
            .as(name)
            .isEqualTo(name.contains("_shuffle"));
      }
    }
  }

  @Test
  void picturesOfOtherChannels() throws IOException {
    Path inFolder = Files.createDirectory(folder.resolve("gray"));
    Files.writeString(
        inFolder.resolve("config.json"),
        Family.ONE.json.replace("{\"_class", "{\"conditioning_channels\": 1, \"_class"));
    write(
        Family.ONE.weights(), inFolder.resolve("diffusion_pytorch_model.safetensors"), key -> key);
    assertThatThrownBy(() -> open(inFolder).close())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("conditioning_channels has the value 1, which Eddy doesn't support");
  }

  @Test
  void aControlNetOfAnotherFamily() throws IOException {
    Path file = folder.resolve("control.safetensors");
    write(Family.ONE.weights(), file, key -> key);
    StableDiffusion xl = new RandomModel(Architecture.SDXL, DType.F32).model();
    try (ControlNetFile opened = open(file)) {
      assertThatThrownBy(() -> FAMILY.requireFits(opened.network(), xl, file.toString()))
          .isInstanceOf(InputException.class)
          .hasMessage(
              file
                  + ": this ControlNet was made for a model with text of 24 channels, but the model is"
                  + " Stable Diffusion XL (text of 2048 channels); choose a ControlNet of the model's"
                  + " family.");
    }
  }

  private void refuses(Path path, String message) {
    assertThatThrownBy(() -> open(path).close())
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(path.toString())
        .hasMessageContaining(message);
  }

  private Path with(String... keys) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (String key : keys) {
      writer.add(key, Shape.of(1), new float[1]);
    }
    Path file = folder.resolve("keys.safetensors");
    writer.write(file);
    return file;
  }

  @Test
  void relativesOfControlNetAreRefusedByName() throws IOException {
    refuses(with("lora_controlnet", "conv_in.up"), "is a Control-LoRA, which Eddy doesn't have");
    refuses(with("adapter.body.0.in_conv.weight"), "is a T2I-Adapter");
    refuses(with("task_embedding", "conv_in.weight"), "is a ControlNet-Union");
    refuses(with("ip_adapter.1.to_k_ip.weight"), "is an IP-Adapter, or InstantID's");
    refuses(with("lllite_unet_x.down.0.weight"), "is a ControlNet-LLLite");
    refuses(with("control_model.enc_zero_convs_in.0.weight"), "is a ControlNet-XS");
    refuses(with("brushnet_mid_block.weight"), "is a BrushNet");
    refuses(with("position_net.linears.0.weight"), "is a GLIGEN");
    refuses(with("controlnet_blocks.0.weight"), "is a ControlNet of a transformer");
    refuses(with("body.0.block1.weight"), "is a T2I-Adapter");
    refuses(with("conv_in.weight"), "is no ControlNet");
    refuses(folder.resolve("control.pth"), "is a Python pickle by its name");
    Path union = Files.createDirectory(folder.resolve("union"));
    refuses(union, "is no diffusers folder of a ControlNet");
    Files.writeString(union.resolve("config.json"), "{\"_class_name\": \"ControlNetUnionModel\"}");
    Files.copy(with("x"), union.resolve("diffusion_pytorch_model.safetensors"));
    refuses(union, "is the config of a ControlNetUnionModel, but a ControlNetModel is needed");
  }

  @Test
  void taesd() throws IOException {
    RandomWeights random = new RandomWeights("taesd", DType.F32);
    AutoencoderTiny network =
        new AutoencoderTiny(Weights.of(random), AutoencoderTinyConfig.DEFAULT);
    assertThat(network.config()).isEqualTo(AutoencoderTinyConfig.DEFAULT);
    Path whole = folder.resolve("taesd.safetensors");
    write(random, whole, key -> key);
    try (TaesdFile opened = TaesdFile.open(whole)) {
      assertThat(opened.network().config()).isEqualTo(AutoencoderTinyConfig.DEFAULT);
    }
    Path inFolder = Files.createDirectory(folder.resolve("taesd"));
    Files.writeString(
        inFolder.resolve("config.json"),
        "{\"_class_name\": \"AutoencoderTiny\", \"scaling_factor\": 0.5}");
    write(random, inFolder.resolve("diffusion_pytorch_model.safetensors"), key -> key);
    try (TaesdFile opened = TaesdFile.open(inFolder)) {
      assertThat(opened.network().config().scalingFactor()).isEqualTo(0.5f);
    }
    RandomWeights half = new RandomWeights("decoder", DType.F32);
    assertThat(AutoencoderTiny.decoderOf(Weights.of(half))).isNotNull();
    Path decoder = folder.resolve("taesd_decoder.safetensors");
    write(half, decoder, key -> key);
    TaesdFile.open(decoder).close();
    RandomWeights other = new RandomWeights("encoder", DType.F32);
    assertThat(AutoencoderTiny.encoderOf(Weights.of(other))).isNotNull();
    Path encoder = folder.resolve("taesd_encoder.safetensors");
    write(other, encoder, key -> key);
    assertThatThrownBy(() -> TaesdFile.open(encoder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is TAESD's encoder, but previews need its decoder");
    assertThatThrownBy(() -> TaesdFile.open(with("x")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is no TAESD");
    assertThat(List.of(whole, decoder, encoder)).allMatch(Files::exists);
  }
}
