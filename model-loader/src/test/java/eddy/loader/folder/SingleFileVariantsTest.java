package eddy.loader.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.scheduler.PredictionType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints as other programs write them. */
class SingleFileVariantsTest {
  @TempDir Path dir;

  private static String averaged(String key) {
    return key.startsWith("model.diffusion_model.")
        ? "model_ema." + key.substring("model.".length()).replace(".", "")
        : key;
  }

  @Test
  void theAveragedUNet() throws IOException {
    for (Map.Entry<Path, Path> e : Checkpoints.files().entrySet()) {
      Path onlyAveraged =
          Checkpoints.rewritten(dir, e.getKey(), Map.of(), SingleFileVariantsTest::averaged);
      try (SingleFile file = SingleFile.open(onlyAveraged, Checkpoints.options(e.getValue()));
          ModelFolder folder = ModelFolder.open(e.getValue())) {
        Checkpoints.sameTensors(Parts.unet(file), Parts.unet(folder), "averaged");
      }
    }
  }

  @Test
  void thePlainUNetIsTakenUnlessTheAveragedOneIsWanted() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    Map<String, Shape> zeros = new LinkedHashMap<>();
    try (SafetensorsFile from = SafetensorsFile.open(e.getKey())) {
      for (String key : from.keys()) {
        if (key.startsWith("model.diffusion_model.")) {
          zeros.put(averaged(key), requireNonNull(from.find(key)).shape());
        }
      }
    }
    zeros.put("model_ema.decay", Shape.of());
    zeros.put("model_ema.num_updates", Shape.of());
    Path both = Checkpoints.rewritten(dir, e.getKey(), zeros, k -> k);
    String key = "conv_in.weight";
    try (SingleFile file = SingleFile.open(both, Checkpoints.options(e.getValue()))) {
      assertThat(requireNonNull(Parts.unet(file).find(key)).toFloats()[0]).isNotZero();
    }
    try (SingleFile file =
        SingleFile.open(both, Checkpoints.options(e.getValue()).withAveraged(true))) {
      assertThat(requireNonNull(Parts.unet(file).find(key)).toFloats()).containsOnly(0f);
    }
    assertThatThrownBy(
            () -> SingleFile.open(e.getKey(), Checkpoints.options(e.getValue()).withAveraged(true)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            e.getKey() + ": has no averaged weights (model_ema.); leave out the option for them.");
  }

  @Test
  void tensorsWithoutBearingAreLeftOut() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    Map<String, Shape> more = new LinkedHashMap<>();
    for (String key :
        List.of(
            "alphas_cumprod",
            "sqrt_recipm1_alphas_cumprod",
            "cond_stage_model.transformer.text_model.embeddings.position_ids",
            "cond_stage_model.logit_scale",
            "cond_stage_model.transformer.text_projection.weight",
            "first_stage_model.loss.logvar",
            "global_step")) {
      more.put(key, Shape.of(1));
    }
    Path file = Checkpoints.rewritten(dir, e.getKey(), more, k -> k);
    LoadedModel.open(file, Checkpoints.options(e.getValue())).close();
  }

  /** The usual ones without a word, strays with a note that names them. */
  @Test
  void straysAreLeftOutWithANote() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    List<String> strays =
        List.of(
            "cond_stage_model.logit_scale",
            "cond_stage_model.text_projection",
            "cond_stage_model.transformer.logit_scale",
            "conditioner.embedders.0.model.ln_final.bias",
            "loss.weight",
            "model_ema.diffusion_modelstrange");
    for (String stray : strays) {
      Map<String, Shape> more = Map.of(stray, Shape.of(2), "betas", Shape.of(2));
      Path file = Checkpoints.rewritten(dir, e.getKey(), more, k -> k);
      try (LoadedModel model = LoadedModel.open(file, Checkpoints.options(e.getValue()))) {
        assertThat(model.notes())
            .containsExactly(file + ": left out 1 tensor that no picture needs: " + stray + ".");
      }
    }
    try (LoadedModel plain = LoadedModel.open(e.getKey(), Checkpoints.options(e.getValue()))) {
      assertThat(plain.notes()).isEmpty();
    }
  }

  /** A tensor that is there twice with the same values is read once; with other values refused. */
  @Test
  void tensorsThatAreThereTwice() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    String again = "cond_stage_model.transformer.final_layer_norm.bias";
    String key = "cond_stage_model.transformer.text_model.final_layer_norm.bias";
    try (SafetensorsFile original = SafetensorsFile.open(e.getKey())) {
      SafetensorsWriter writer = new SafetensorsWriter();
      for (String k : original.keys()) {
        writer.add(k, requireNonNull(original.find(k)).shape(), original.floats(k));
      }
      writer.add(again, requireNonNull(original.find(key)).shape(), original.floats(key));
      Path file = dir.resolve("twice.safetensors");
      writer.write(file);
      try (LoadedModel model = LoadedModel.open(file, Checkpoints.options(e.getValue()))) {
        assertThat(model.notes()).hasSize(1).first().asString().contains("left out 1 tensor");
      }
      Path other =
          Checkpoints.rewritten(
              dir, e.getKey(), Map.of(again, requireNonNull(original.find(key)).shape()), k -> k);
      assertThatThrownBy(() -> LoadedModel.open(other, Checkpoints.options(e.getValue())))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("the file mixes two models, so get another one.");
    }
  }

  /** The marks count even beside a config that says otherwise. */
  @Test
  void marksOfThePredictionBesideAConfig() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    Path file =
        Checkpoints.rewritten(
            dir, e.getKey(), Map.of("v_pred", Shape.of(0), "ztsnr", Shape.of(0)), k -> k);
    try (SingleFile model = SingleFile.open(file, Checkpoints.options(e.getValue()))) {
      assertThat(Parts.schedulerConfig(model).raw("prediction_type")).isEqualTo("v_prediction");
      assertThat(Parts.schedulerConfig(model).raw("rescale_betas_zero_snr")).isEqualTo(true);
    }
  }

  /** ComfyUI's scaled weights: a factor for all rows, or one for each. */
  @Test
  void scaledWeights() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    String layer = "model.diffusion_model.time_embed.0";
    for (String end : List.of(".scale_weight", ".weight_scale")) {
      for (boolean each : List.of(false, true)) {
        try (SafetensorsFile original = SafetensorsFile.open(e.getKey())) {
          Shape shape = requireNonNull(original.find(layer + ".weight")).shape();
          float[] scales = new float[each ? shape.dim(0) : 1];
          for (int i = 0; i < scales.length; i++) {
            scales[i] = 0.5f + i;
          }
          SafetensorsWriter writer = new SafetensorsWriter();
          for (String k : original.keys()) {
            writer.add(k, requireNonNull(original.find(k)).shape(), original.floats(k));
          }
          writer.add(layer + end, Shape.of(scales.length), scales);
          writer.add(layer + ".scale_input", Shape.of(1), new float[1]);
          writer.add("model.diffusion_model.scaled_fp8", Shape.of(0), new float[0]);
          Path file = dir.resolve("scaled.safetensors");
          writer.write(file);
          float[] expected = original.floats(layer + ".weight");
          for (int i = 0; i < expected.length; i++) {
            expected[i] *= scales[each ? i / shape.dim(1) : 0];
          }
          try (SingleFile model = SingleFile.open(file, Checkpoints.options(e.getValue()))) {
            Weight scaled =
                requireNonNull(Parts.unet(model).find("time_embedding.linear_1.weight"));
            assertThat(scaled.toFloats()).isEqualTo(expected);
          }
        }
      }
    }
    Path strange = Checkpoints.rewritten(dir, e.getKey(), Map.of("x.absmax", Shape.of(1)), k -> k);
    assertThatThrownBy(() -> SingleFile.open(strange, Checkpoints.options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("its weights are saved as bitsandbytes' 4 bits (tensor x.absmax)");
    Path lonely =
        Checkpoints.rewritten(dir, e.getKey(), Map.of("x.scale_weight", Shape.of(1)), k -> k);
    assertThatThrownBy(() -> SingleFile.open(lonely, Checkpoints.options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the factor x.scale_weight should be one number");
  }

  @Test
  void anyOtherTensorIsRefusedByName() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    for (String key :
        List.of(
            "something.else.weight",
            "model.diffusion_model.input_blocks.1.0.weight_of_its_own",
            "first_stage_model.decoder.extra.weight")) {
      Path file = Checkpoints.rewritten(dir, e.getKey(), Map.of(key, Shape.of(2)), k -> k);
      assertThatThrownBy(() -> SingleFile.open(file, Checkpoints.options(e.getValue())))
          .isInstanceOf(InputException.class)
          .hasMessage(
              file
                  + ": has 1 tensor that no Stable Diffusion checkpoint has: "
                  + key
                  + "; Eddy can't leave them out safely, so get another file of this model.");
    }
  }

  @Test
  void predictionTypes() throws IOException {
    for (Map.Entry<Path, Path> e : Checkpoints.files().entrySet()) {
      Path file = Checkpoints.rewritten(dir, e.getKey(), Map.of("v_pred", Shape.of(0)), k -> k);
      try (SingleFile m = SingleFile.open(file, ModelOptions.DEFAULTS)) {
        assertThat(Parts.schedulerConfig(m).raw("prediction_type")).isEqualTo("v_prediction");
        assertThat(Parts.schedulerConfig(m).raw("rescale_betas_zero_snr")).isNull();
      }
      Path zero =
          Checkpoints.rewritten(
              dir, e.getKey(), Map.of("v_pred", Shape.of(0), "ztsnr", Shape.of(0)), k -> k);
      try (SingleFile m = SingleFile.open(zero, ModelOptions.DEFAULTS)) {
        assertThat(Parts.schedulerConfig(m).raw("rescale_betas_zero_snr")).isEqualTo(true);
      }
      ModelOptions sample =
          Checkpoints.options(e.getValue()).withPredictionType(PredictionType.SAMPLE);
      try (LoadedModel opened = LoadedModel.open(e.getKey(), sample)) {
        assertThat(opened.schedulerConfig().raw("prediction_type")).isEqualTo("sample");
      }
    }
  }
}
