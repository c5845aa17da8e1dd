package eddy.loader.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.family.Families;
import eddy.family.ModelKind;
import eddy.family.sd.StableDiffusionFamily;
import eddy.family.sdxl.StableDiffusionXLFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code model_index.json} and the configs beside it may say. */
class ModelIndexTest {
  @TempDir Path dir;

  private Path copy() throws IOException {
    return Reference.copyOfAModel(dir.resolve("model"));
  }

  @Test
  void otherPipelinesAreRefusedByName() throws IOException {
    Path model = copy();
    Path index = model.resolve("model_index.json");
    String original = Files.readString(index);
    Map<String, String> pipelines =
        Map.of(
            "StableDiffusion3Pipeline", "StableDiffusion3Pipeline (Stable Diffusion 3)",
            "StableDiffusionInstructPix2PixPipeline",
                "StableDiffusionInstructPix2PixPipeline (InstructPix2Pix)",
            "PixArtAlphaPipeline", "PixArtAlphaPipeline (PixArt-α)",
            "FluxPipeline", "FluxPipeline (Flux)",
            "SomethingNewPipeline", "SomethingNewPipeline");
    for (Map.Entry<String, String> p : pipelines.entrySet()) {
      Files.writeString(
          index, original.replace("\"StableDiffusionPipeline\"", "\"" + p.getKey() + "\""));
      refusesIndex(
          model,
          "the pipeline (_class_name) is "
              + p.getValue()
              + ", which Eddy doesn't run; choose a model for one of the pipelines of "
              + Families.titles()
              + ".");
    }
    Files.writeString(index, original.replace("\"_class_name\"", "\"_class\""));
    refusesIndex(
        model,
        "the pipeline (_class_name) is missing, which Eddy doesn't run; choose a model for one of the"
            + " pipelines of "
            + Families.titles()
            + ".");
  }

  @Test
  void networksOfOtherClassesAreNamed() throws IOException {
    Path model = copy();
    Map<String, String> classes = Map.of("unet", "UNet2DConditionModel", "vae", "AutoencoderKL");
    for (Map.Entry<String, String> c : classes.entrySet()) {
      Path file = model.resolve(c.getKey()).resolve("config.json");
      String original = Files.readString(file);
      for (String other : List.of("\"UNet3DConditionModel\"", "[\"a\"]", "7")) {
        Files.writeString(file, original.replace("\"" + c.getValue() + "\"", other));
        assertThatThrownBy(() -> LoadedModel.open(model))
            .isInstanceOf(InputException.class)
            .hasMessageStartingWith(file + ": is the config of ")
            .hasMessageContaining(c.getValue() + " is needed");
      }
      Files.writeString(file, original);
    }
    LoadedModel.open(model).close();
  }

  // Families of pipelines

  /** The tasks share their networks, so any folder of them is a model. */
  @Test
  void everyTaskOfAFamily() throws IOException {
    Path model = copy();
    Path index = model.resolve("model_index.json");
    String original = Files.readString(index);
    for (String pipeline : new StableDiffusionFamily().pipelines()) {
      String control =
          pipeline.contains("ControlNet")
              ? "{\"controlnet\":[\"diffusers\",\"ControlNetModel\"],"
              : "{";
      Files.writeString(
          index,
          original
              .replace("\"StableDiffusionPipeline\"", "\"" + pipeline + "\"")
              .replaceFirst("\\{", control));
      try (ModelFolder m = ModelFolder.open(model)) {
        assertThat(m.family()).isExactlyInstanceOf(StableDiffusionFamily.class);
        assertThat(Parts.texts(m)).isEqualTo(1);
      }
      try (LoadedModel m = LoadedModel.open(model)) {
        assertThat(m.model().traits().kind())
            .isEqualTo(pipeline.startsWith("Latent") ? ModelKind.LCM : ModelKind.TEXT_TO_PICTURE);
      }
    }
  }

  /** An XL model made of this one's parts, as far as opening a folder looks at them. */
  private Path xl(String more) throws IOException {
    Path model = copy();
    Reference.copy(model.resolve("text_encoder"), model.resolve("text_encoder_2"));
    Reference.copy(model.resolve("tokenizer"), model.resolve("tokenizer_2"));
    Reference.edit(
        model.resolve("model_index.json"),
        "\"StableDiffusionPipeline\",",
        "\"StableDiffusionXLPipeline\",\"text_encoder_2\":[\"transformers\",\"CLIPTextModelWithProjection\"],"
            + "\"tokenizer_2\":[\"transformers\",\"CLIPTokenizer\"],"
            + more);
    ModelFolderTest.half(model.resolve("text_encoder_2/model.safetensors"), 2);
    return model;
  }

  @Test
  void xlHasTwoTextEncodersInOrder() throws IOException {
    try (ModelFolder m = ModelFolder.open(xl("\"force_zeros_for_empty_prompt\":false,"))) {
      assertThat(m.family()).isExactlyInstanceOf(StableDiffusionXLFamily.class);
      assertThat(Parts.texts(m)).isEqualTo(2);
      assertThat(Parts.textEncoder(m, 0).keys()).hasSizeGreaterThan(1);
      assertThat(ModelFolderTest.first(Parts.textEncoder(m, 1))).isEqualTo(2);
      assertThat(Parts.textEncoderConfig(m, 1).source()).contains("text_encoder_2");
      assertThat(Parts.tokenizer(m, 1).length()).isEqualTo(Parts.tokenizer(m, 0).length());
      assertThat(m.index().boolOr("force_zeros_for_empty_prompt", true)).isFalse();
    }
  }

  /** Its index has nothing for the first one, or doesn't name it. */
  @ParameterizedTest
  @ValueSource(strings = {"\"$1\": [null, null],", ""})
  void theRefinerHasTheSecondTextEncoderOnly(String entry) throws IOException {
    Path model = xl("\"requires_aesthetics_score\":true,");
    Path index = model.resolve("model_index.json");
    Files.writeString(
        index,
        Files.readString(index)
            .replaceFirst("\"(text_encoder)\": \\[[^]]*],", entry)
            .replaceFirst("\"(tokenizer)\": \\[[^]]*],", entry));
    Files.delete(model.resolve("tokenizer/vocab.json"));
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThat(Parts.texts(m)).isEqualTo(1);
      assertThat(ModelFolderTest.first(Parts.textEncoder(m, 0))).isEqualTo(2);
      assertThat(Parts.tokenizer(m, 0).length()).isPositive();
      assertThat(m.index().boolOr("requires_aesthetics_score", false)).isTrue();
    }
    assertThat(ModelIdentity.of(model).description().toString())
        .startsWith("a diffusers folder: the Stable Diffusion XL refiner");
  }

  @Test
  void xlWithoutItsSecondTextEncoder() throws IOException {
    Path model = xl("");
    Files.delete(model.resolve("text_encoder_2/config.json"));
    Files.delete(model.resolve("tokenizer_2/vocab.json"));
    ModelFolderTest.refuses(
        model,
        "is a diffusers folder without text_encoder_2/config.json, tokenizer_2/vocab.json; download what"
            + " is missing.");
    Reference.edit(model.resolve("model_index.json"), "\"text_encoder_2\"", "\"text_encoder_3\"");
    refusesIndex(
        model,
        "key text_encoder_2 should be [library, class], but is missing; Eddy needs all of text_encoder,"
            + " tokenizer, text_encoder_2, tokenizer_2, unet, vae, scheduler.");
  }

  @Test
  void otherPartsAreRefusedByName() throws IOException {
    Path model = copy();
    Path index = model.resolve("model_index.json");
    String original = Files.readString(index);

    Files.writeString(index, original.replace("\"AutoencoderKL\"", "\"AutoencoderTiny\""));
    refusesIndex(
        model,
        "key vae names the class AutoencoderTiny, which Eddy doesn't have; supported: AutoencoderKL.");

    Files.writeString(index, original.replace("\"vae\"", "\"vqvae\""));
    refusesIndex(
        model,
        "key vae should be [library, class], but is missing; Eddy needs all of text_encoder, tokenizer,"
            + " unet, vae, scheduler.");

    Files.writeString(
        index, original.replaceFirst("\\{", "{\"adapter\":[\"diffusers\",\"T2IAdapter\"],"));
    refusesIndex(
        model,
        "names a part \"adapter\", which Eddy doesn't know and so can't leave out safely; choose a model"
            + " without it.");

    // What has no bearing on the picture, or is an empty place, is passed over.
    Files.writeString(
        index,
        original.replaceFirst("\\{", "{\"_new\":1,\"adapter\":[null,null],\"controlnet\":null,"));
    ModelFolder.open(model).close();
  }

  private static void refusesIndex(Path model, String message) {
    assertThatThrownBy(() -> ModelFolder.open(model))
        .isInstanceOf(InputException.class)
        .hasMessage(model.resolve("model_index.json") + ": " + message);
  }

  @Test
  void aKeyTwiceInAConfig() throws IOException {
    Path model = copy();
    Path config = model.resolve("unet/config.json");
    Files.writeString(config, "{\"in_channels\":4,\"in_channels\":4}");
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThatThrownBy(() -> Parts.unetConfig(m))
          .isInstanceOf(InputException.class)
          .hasMessage(
              config
                  + ": is not valid JSON: Duplicate field 'in_channels' (line 1, column 31); mend it or"
                  + " download it again.");
    }
  }

  @Test
  void aConfigThatIsNotText() throws IOException {
    Path model = copy();
    Path config = model.resolve("unet/config.json");
    Files.write(config, new byte[] {'{', (byte) 0xc3, '}'});
    try (ModelFolder m = ModelFolder.open(model)) {
      assertThatThrownBy(() -> Parts.unetConfig(m))
          .isInstanceOf(InputException.class)
          .hasMessage(
              config + ": should be a JSON file, but is not valid UTF-8; download it again.");
    }
  }
}
