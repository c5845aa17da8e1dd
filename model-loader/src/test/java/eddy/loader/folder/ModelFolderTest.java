package eddy.loader.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.format.WeightFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.WeightSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFolderTest {
  private static final String UNET_WEIGHTS = "unet/diffusion_pytorch_model.safetensors";

  @TempDir Path dir;

  static void refuses(Path path, String message) {
    assertThatThrownBy(() -> LoadedModel.open(path))
        .isInstanceOf(InputException.class)
        .hasMessage(path + ": " + message);
  }

  private Path copy() throws IOException {
    return Reference.copyOfAModel(dir.resolve("model"));
  }

  @Test
  void everySupportedFolderOpens() throws IOException {
    List<Path> folders = new ArrayList<>(Reference.supportedModelFolders());
    folders.add(Reference.demoModel());
    for (Path path : folders) {
      try (ModelFolder model = ModelFolder.open(path)) {
        assertThat(model.path()).isEqualTo(path);
        assertThat(Parts.unet(model).keys()).contains("conv_in.weight");
        assertThat(Parts.vae(model).keys()).contains("decoder.conv_in.weight");
        assertThat(Parts.texts(model)).isBetween(1, 2);
        for (int i = 0; i < Parts.texts(model); i++) {
          assertThat(Parts.textEncoder(model, i).keys())
              .anyMatch(key -> key.endsWith("embeddings.token_embedding.weight"));
          int vocabulary = Parts.textEncoderConfig(model, i).requiredInt("vocab_size", 1, 1 << 20);
          assertThat(Parts.tokenizer(model, i).eosId()).isLessThan(vocabulary);
        }
        assertThat(Parts.unetConfig(model).has("block_out_channels")).isTrue();
        assertThat(Parts.vaeConfig(model).has("latent_channels")).isTrue();
        assertThat(Parts.schedulerConfig(model).has("beta_schedule")).isTrue();
        assertThat(Parts.unet(model)).isSameAs(Parts.unet(model));
      }
    }
  }

  @Test
  void configsAreFreshEachTime() throws IOException {
    try (ModelFolder model = ModelFolder.open(copy())) {
      Parts.unetConfig(model).requiredInt("in_channels", 1, 1 << 16);
      assertThatThrownBy(() -> Parts.unetConfig(model).requireAllRead())
          .isInstanceOf(InputException.class)
          .hasMessageContaining("unknown keys ");
    }
  }

  @Test
  void infinityInASchedulersConfig() throws IOException {
    Path model = copy();
    Reference.edit(
        model.resolve("scheduler/scheduler_config.json"),
        "{",
        "{\"lambda_min_clipped\": -Infinity,");
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThat(
              Parts.schedulerConfig(m)
                  .doubleOr("lambda_min_clipped", 0, Double.NEGATIVE_INFINITY, 1))
          .isEqualTo(Double.NEGATIVE_INFINITY);
    }
  }

  // Which file the weights come from

  static void half(Path file, float value) {
    new SafetensorsWriter().addHalf("w", Shape.of(1), new float[] {value}).write(file);
  }

  static float first(WeightSource weights) {
    return requireNonNull(weights.find("w")).toFloats()[0];
  }

  @Test
  void theVariantIsTakenWhereThePlainFileIsMissing() throws IOException {
    Path model = copy();
    half(model.resolve("unet/diffusion_pytorch_model.fp16.safetensors"), 16);
    half(model.resolve("text_encoder/model.fp16.safetensors"), 17);
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThat(Parts.unet(m).keys()).contains("conv_in.weight"); // the plain one
    }
    Files.delete(model.resolve(UNET_WEIGHTS));
    Files.delete(model.resolve("text_encoder/model.safetensors"));
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThat(first(Parts.unet(m))).isEqualTo(16);
      assertThat(first(Parts.textEncoder(m, 0))).isEqualTo(17);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diffusion_pytorch_model.safetensors.index.json",
        "diffusion_pytorch_model.safetensors.index.fp16.json",
        "diffusion_pytorch_model.fp16.safetensors.index.json"
      })
  void shardsAreTakenThroughTheirIndex(String index) throws IOException {
    Path model = copy();
    Files.delete(model.resolve(UNET_WEIGHTS));
    half(model.resolve("unet/part-1.safetensors"), 5);
    Files.writeString(
        model.resolve("unet").resolve(index), "{\"weight_map\":{\"w\":\"part-1.safetensors\"}}");
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThat(first(Parts.unet(m))).isEqualTo(5);
    }
  }

  @Test
  void picklesAreRefusedWithTheWayToConvertThem() throws IOException {
    Path model = copy();
    Files.delete(model.resolve(UNET_WEIGHTS));
    Files.writeString(model.resolve("unet/diffusion_pytorch_model.bin"), "pickle");
    assertThatThrownBy(() -> ModelFolder.open(model))
        .isInstanceOf(InputException.class)
        .hasMessage(
            model.resolve("unet")
                + ": has its weights only as diffusion_pytorch_model.bin, which Eddy doesn't read because"
                + " opening such a file can run foreign code; convert the model in Python with"
                + " DiffusionPipeline.from_pretrained(FOLDER).save_pretrained(NEW_FOLDER,"
                + " safe_serialization=True) and name the new folder.");
  }

  @Test
  void missingWeights() throws IOException {
    Path model = copy();
    Files.delete(model.resolve(UNET_WEIGHTS));
    String expected =
        ": has no weights: expected diffusion_pytorch_model.safetensors,"
            + " diffusion_pytorch_model.fp16.safetensors or diffusion_pytorch_model.safetensors.index.json,"
            + " but found ";
    assertThatThrownBy(() -> ModelFolder.open(model))
        .isInstanceOf(InputException.class)
        .hasMessage(model.resolve("unet") + expected + "none of them; download what is missing.");
    half(model.resolve("unet/other.safetensors"), 1);
    assertThatThrownBy(() -> ModelFolder.open(model))
        .isInstanceOf(InputException.class)
        .hasMessage(
            model.resolve("unet")
                + expected
                + "only other.safetensors; rename the file, or download what is missing.");
  }

  // What isn't such a folder

  @Test
  void aWrongPath() {
    refuses(dir.resolve("none"), "no such file or folder; check the path.");
  }

  @Test
  void anyOtherFolder() throws IOException {
    Files.createDirectories(dir.resolve("unet"));
    refuses(
        dir,
        "is not "
            + ModelFolder.wanted()
            + ": it has no model_index.json; name the folder that has it.");
  }

  @Test
  void onePartOfAModel() throws IOException {
    Path model = copy();
    refuses(
        model.resolve("unet"),
        "is one part of the model in " + model.toAbsolutePath() + "; name that folder.");
    refuses(
        model.resolve("model_index.json"),
        "is one file of a diffusers folder; name the folder itself.");
  }

  @Test
  void aDownloadCache() throws IOException {
    Path cache = dir.resolve("models--a--b");
    Path snapshot = Files.createDirectories(cache.resolve("snapshots/0123abc"));
    Files.writeString(snapshot.resolve("model_index.json"), "{}");
    refuses(
        cache, "is a download cache; name the folder " + snapshot.toAbsolutePath() + " inside it.");
  }

  @Test
  void missingFilesAreNamedTogether() throws IOException {
    Path model = copy();
    Files.delete(model.resolve("vae/config.json"));
    Files.delete(model.resolve("tokenizer/merges.txt"));
    Files.delete(model.resolve("scheduler/scheduler_config.json"));
    refuses(
        model,
        "is a diffusers folder without tokenizer/merges.txt, vae/config.json,"
            + " scheduler/scheduler_config.json; download what is missing.");
  }

  // Single files given as a model

  @Test
  void aLoneFileIsRefusedSayingWhatItSeemsToBe() throws IOException {
    Path lora = dir.resolve("style.safetensors");
    new SafetensorsWriter()
        .add(
            "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k.lora_down.weight",
            Shape.of(8, 768),
            new float[8 * 768])
        .write(lora);
    refuses(
        lora,
        "seems to be a LoRA in kohya's format of rank 8, made for Stable Diffusion 1.x; it changes another"
            + " model and is none itself: give it with lora beside the model that it was made"
            + " for.");
  }

  @Test
  void aTextFileRenamedIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("notes.safetensors"), "buy milk and eggs");
    refuses(
        file,
        "this is not a safetensors file: it looks like text, beginning with \"buy milk and eggs\"; check"
            + " that it is the right file.");
  }

  @Test
  void aPickleIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("v1-5.ckpt"), "PK\3\4 and so on");
    assertThatThrownBy(() -> ModelFolder.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a zip archive, as PyTorch's .ckpt, .pt and .bin files are");
  }

  @Test
  void weightsKeepTheFilesDType() throws IOException {
    Path model = copy();
    Files.delete(model.resolve(UNET_WEIGHTS));
    half(model.resolve(UNET_WEIGHTS), 1);
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThat(requireNonNull(Parts.unet(m).find("w")).dtype()).isEqualTo(DType.F16);
    }
  }

  /** Written by the reference implementation, every one of them. */
  @Test
  void referenceFilesOpen() throws IOException {
    for (Path model : Reference.modelFolders()) {
      for (String part : List.of("unet", "vae", "transformer", "text_encoder", "text_encoder_2")) {
        for (String base : List.of("model", "diffusion_pytorch_model")) {
          Path weights = WeightFile.locate(model.resolve(part), base);
          if (weights == null) {
            continue;
          }
          try (WeightFile f = WeightFile.open(weights)) {
            assertThat(f.tensors()).isNotEmpty();
            for (String key : f.keys()) {
              assertThat(f.find(key)).isNotNull();
            }
          }
        }
      }
    }
  }
}
