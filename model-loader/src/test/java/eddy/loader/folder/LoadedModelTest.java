package eddy.loader.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.family.ModelKind;
import eddy.family.RefinerModel;
import eddy.family.sd.StableDiffusion;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.loader.json.Json;
import eddy.scheduler.PredictionType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedModelTest {
  private static final String PREFIX = "text_model.";

  @TempDir private Path dir;

  /** Of every family that there is: what the pipeline needs is filled in. */
  @Test
  void everyModelOpens() throws IOException {
    for (Path path : Reference.supportedModelFolders()) {
      try (LoadedModel model = LoadedModel.open(path)) {
        StableDiffusion parts = model.model(StableDiffusion.class);
        ModelKind kind = parts.traits().kind();
        boolean both = parts.traits().takesSizes() && kind != ModelKind.REFINER;
        assertThat(parts.textEncoders()).hasSize(both ? 2 : 1);
        assertThat(parts instanceof RefinerModel).isEqualTo(kind == ModelKind.REFINER);
        assertThat(parts.unet().config().inChannels()).isEqualTo(kind == ModelKind.INPAINT ? 9 : 4);
        assertThat(model.schedulerConfig().has("beta_schedule")).isTrue();
      }
    }
  }

  @Test
  void thePredictionTypeCanBeSet() throws IOException {
    Path path = Reference.folderOf("StableDiffusionPipeline");
    for (PredictionType type : PredictionType.values()) {
      ModelOptions options = ModelOptions.DEFAULTS.withPredictionType(type);
      try (LoadedModel model = LoadedModel.open(path, options)) {
        assertThat(model.schedulerConfig().stringOr("prediction_type", ""))
            .isEqualToIgnoringCase(type.name());
      }
    }
  }

  @Test
  void partsOfTwoModels() throws IOException {
    Path model = Reference.copyOfAModel(dir.resolve("model"));
    Path config = model.resolve("unet/config.json");
    // A U-Net of its own, for text of another width.
    Path weights = model.resolve("unet/diffusion_pytorch_model.safetensors");
    int width = Json.config(config).requiredInt("cross_attention_dim", 1, 1 << 16);
    SafetensorsWriter writer = new SafetensorsWriter();
    try (SafetensorsFile from = SafetensorsFile.open(weights)) {
      for (String key : from.keys()) {
        Weight w = Objects.requireNonNull(from.find(key));
        boolean text = key.contains("attn2.to_k") || key.contains("attn2.to_v");
        Shape shape = text ? Shape.of(w.shape().dim(0), width + 1) : w.shape();
        writer.add(key, shape, new float[(int) shape.count()]);
      }
    }
    Path other = dir.resolve("other.safetensors");
    writer.write(other);
    Files.move(other, weights, StandardCopyOption.REPLACE_EXISTING);
    Reference.edit(
        config, "\"cross_attention_dim\": " + width, "\"cross_attention_dim\": " + (width + 1));
    assertThatThrownBy(() -> LoadedModel.open(model))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "%s: the U-Net takes text of %d channels (cross_attention_dim), but the text encoder"
                + " gives %d; they are not of one model.",
            model, width + 1, width);
  }

  /** transformers writes the prefix up to version 4 and leaves it out from 5 on. */
  @Test
  void textEncoderKeysWithAndWithoutPrefix() throws IOException {
    Path model = Reference.copyOfAModel(dir.resolve("model"));
    Path file = model.resolve("text_encoder/model.safetensors");
    for (String prefix : new String[] {PREFIX, ""}) {
      Path renamed = dir.resolve("renamed.safetensors");
      SafetensorsWriter writer = new SafetensorsWriter();
      try (SafetensorsFile from = SafetensorsFile.open(file)) {
        for (String key : from.keys()) {
          Weight w = Objects.requireNonNull(from.find(key));
          String plain = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
          writer.add(prefix + plain, w.shape(), w.toFloats());
        }
      }
      writer.write(renamed);
      Files.move(renamed, file, StandardCopyOption.REPLACE_EXISTING);
      try (LoadedModel opened = LoadedModel.open(model)) {
        assertThat(opened.model().traits().textLayers()).isPositive();
      }
    }
  }

  /** What the U-Net is told beside the text must be as many numbers as there are. */
  @Test
  void sizesOfAnotherNumberAreRefused() throws IOException {
    Path model =
        Reference.copy(Reference.folderOf("StableDiffusionXLPipeline"), dir.resolve("sizes"));
    Path config = model.resolve("unet/config.json");
    int width = Json.config(config).requiredInt("addition_time_embed_dim", 2, 1 << 16);
    Reference.edit(
        config,
        "\"addition_time_embed_dim\": " + width,
        "\"addition_time_embed_dim\": " + 2 * width);
    assertThatThrownBy(() -> LoadedModel.open(model))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "6 times addition_time_embed_dim, " + 2 * width + "; they are not of one model");
  }

  @Test
  void tokenizersOfTwoLengthsAreRefused() throws IOException {
    Path model =
        Reference.copy(Reference.folderOf("StableDiffusionXLPipeline"), dir.resolve("lengths"));
    Reference.edit(
        model.resolve("tokenizer/tokenizer_config.json"),
        "\"model_max_length\":",
        "\"model_max_length\": 64, \"was\":");
    assertThatThrownBy(() -> LoadedModel.open(model))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("texts of 64 and of ");
  }
}
