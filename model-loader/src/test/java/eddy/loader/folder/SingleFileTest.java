package eddy.loader.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.sd.StableDiffusion;
import eddy.loader.format.safetensors.RawSafetensors;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.loader.json.Json;
import eddy.scheduler.PredictionType;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The single files of the reference data, whole and spoilt in many ways. */
class SingleFileTest {
  private static final String FP16 = "-fp16.safetensors";

  @TempDir Path dir;

  /** Every single-file checkpoint, with the folder that has the same values. */
  private static Map<Path, Path> files() throws IOException {
    Map<Path, Path> found = new LinkedHashMap<>();
    try (Stream<Path> models = Files.list(Reference.folder().resolve("models"))) {
      for (Path file : models.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".safetensors")) {
          Path exact = file.resolveSibling(name.replace(".safetensors", ""));
          found.put(
              file, Files.isDirectory(exact) ? exact : file.resolveSibling(name.replace(FP16, "")));
        }
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static ModelOptions options(Path folder) {
    return ModelOptions.DEFAULTS.withConfig(folder);
  }

  /** One whose folder is that pipeline's. */
  private static Map.Entry<Path, Path> fileOf(String pipeline) throws IOException {
    return files().entrySet().stream()
        .filter(
            e ->
                pipeline.equals(
                    Json.object(e.getValue().resolve("model_index.json")).get("_class_name")))
        .findFirst()
        .orElseThrow();
  }

  /** The file's fp16 values, and the folder's, which may have more bits. */
  private static void sameTensors(WeightSource actual, WeightSource folder, String what) {
    Set<String> expected = new TreeSet<>();
    Set<String> got = new TreeSet<>();
    folder.keys().stream()
        .filter(k -> !k.endsWith("position_ids"))
        .forEach(k -> expected.add(plain(k)));
    actual.keys().forEach(k -> got.add(plain(k)));
    assertThat(got).as(what).isEqualTo(expected);
    Map<String, String> folderKeys = new LinkedHashMap<>();
    folder.keys().forEach(k -> folderKeys.put(plain(k), k));
    for (String key : actual.keys()) {
      Weight a = requireNonNull(actual.find(key));
      Weight f = requireNonNull(folder.find(requireNonNull(folderKeys.get(plain(key)))));
      assertThat(a.shape()).as(what + " " + key).isEqualTo(f.shape());
      float[] rounded = f.toFloats();
      if (a.dtype() == DType.F16) {
        for (int i = 0; i < rounded.length; i++) {
          rounded[i] = Float.float16ToFloat(Float.floatToFloat16(rounded[i]));
        }
      }
      assertThat(Arrays.equals(a.toFloats(), rounded)).as(what + " " + key).isTrue();
    }
  }

  private static String plain(String key) {
    return key.startsWith("text_model.") ? key.substring("text_model.".length()) : key;
  }

  @Test
  void theTensorsAreTheFoldersBitForBit() throws IOException {
    for (Map.Entry<Path, Path> e : files().entrySet()) {
      try (SingleFile file = SingleFile.open(e.getKey(), options(e.getValue()));
          ModelFolder folder = ModelFolder.open(e.getValue())) {
        String name = String.valueOf(e.getKey().getFileName());
        sameTensors(Parts.unet(file), Parts.unet(folder), name + " unet");
        sameTensors(Parts.vae(file), Parts.vae(folder), name + " vae");
        assertThat(Parts.texts(file)).isEqualTo(Parts.texts(folder));
        for (int i = 0; i < Parts.texts(file); i++) {
          sameTensors(
              Parts.textEncoder(file, i), Parts.textEncoder(folder, i), name + " text " + i);
        }
        assertThat(file.family()).isExactlyInstanceOf(folder.family().getClass());
        for (String key : folder.family().indexKeys()) {
          if (folder.index().has(key)) {
            assertThat(file.index().raw(key)).isEqualTo(folder.index().raw(key));
          }
        }
      }
    }
  }

  /** What can be told is told right: compared with the folder's config key by key. */
  @Test
  void configsToldFromTheShapes() throws IOException {
    List<String> keys =
        List.of(
            "in_channels",
            "out_channels",
            "block_out_channels",
            "down_block_types",
            "up_block_types",
            "layers_per_block",
            "cross_attention_dim",
            "use_linear_projection",
            "addition_embed_type",
            "addition_time_embed_dim",
            "projection_class_embeddings_input_dim",
            "upcast_attention");
    for (Map.Entry<Path, Path> e : files().entrySet()) {
      try (ModelFolder folder = ModelFolder.open(e.getValue());
          SingleFile file = SingleFile.open(widened(e.getKey()), ModelOptions.DEFAULTS)) {
        Config expected = Parts.unetConfig(folder);
        Config told = Parts.unetConfig(file);
        for (String key : keys) {
          Object value = expected.raw(key);
          Object wide =
              key.equals("block_out_channels")
                  ? requireNonNull(expected.intsOrNull(key, 1, 8, 1, 1 << 16)).stream()
                      .map(c -> c * WIDER)
                      .toList()
                  : value;
          assertThat(told.raw(key)).as(e.getKey() + " " + key).isEqualTo(wide);
        }
        assertThat(Parts.schedulerConfig(file).raw("prediction_type"))
            .isEqualTo(Parts.schedulerConfig(folder).raw("prediction_type"));
        assertThat(Parts.schedulerConfig(file).raw("_class_name"))
            .isEqualTo(Parts.schedulerConfig(folder).raw("_class_name"));
        assertThat(Parts.vaeConfig(file).raw("scaling_factor"))
            .isEqualTo(Parts.vaeConfig(folder).raw("scaling_factor"));
      }
    }
  }

  private static final int WIDER = 64;

  /** The same keys, with U-Net and VAE levels so wide that their heads and groups can be told. */
  private Path widened(Path file) throws IOException {
    SafetensorsWriter writer = new SafetensorsWriter();
    try (SafetensorsFile from = SafetensorsFile.open(file)) {
      for (String key : from.keys()) {
        Shape shape = requireNonNull(from.find(key)).shape();
        // Only the shapes that tell sizes are needed; rank 4 tensors of one number elsewhere.
        boolean level =
            key.endsWith("in_layers.2.weight")
                || key.endsWith(".conv1.weight")
                || key.endsWith("input_blocks.0.0.weight");
        Shape to = level ? shape.with(0, shape.dim(0) * WIDER).with(2, 1).with(3, 1) : shape;
        writer.addHalf(key, to, new float[Math.toIntExact(to.count())]);
      }
    }
    Path to = dir.resolve(file.getFileName().toString());
    writer.write(to);
    return to;
  }

  @Test
  void theyOpenAsModels() throws IOException {
    for (Map.Entry<Path, Path> e : files().entrySet()) {
      try (LoadedModel model = LoadedModel.open(e.getKey(), options(e.getValue()));
          LoadedModel folder = LoadedModel.open(e.getValue())) {
        StableDiffusion own = model.model(StableDiffusion.class);
        StableDiffusion other = folder.model(StableDiffusion.class);
        assertThat(own.unet().config()).isEqualTo(other.unet().config());
        assertThat(own.vae().config()).isEqualTo(other.vae().config());
        for (int i = 0; i < own.textEncoders().size(); i++) {
          String prompt = "a red cube! on the floor";
          assertThat(own.textEncoders().get(i).tokenizer().encode(prompt).ids())
              .isEqualTo(other.textEncoders().get(i).tokenizer().encode(prompt).ids());
        }
      }
    }
  }

  /** The padding is the text encoder's, whatever tokenizer is named. */
  @Test
  void anyTokenizerServesEveryTextEncoder() throws IOException {
    String prompt = "two red cubes! on the floor!!";
    for (Map.Entry<Path, Path> e : files().entrySet()) {
      for (Path other : files().values()) {
        ModelOptions options = options(e.getValue()).withTokenizer(other.resolve("tokenizer"));
        try (SingleFile file = SingleFile.open(e.getKey(), options);
            ModelFolder folder = ModelFolder.open(e.getValue())) {
          for (int i = 0; i < Parts.texts(file); i++) {
            assertThat(Parts.tokenizer(file, i).encode(prompt).ids())
                .as(e.getKey() + " with " + other)
                .isEqualTo(Parts.tokenizer(folder, i).encode(prompt).ids());
          }
        }
      }
    }
  }

  @Test
  void aTokenizerIsFoundInADownloadCache() throws IOException {
    Path hub = TokenizerSearch.hub(Map.of("HF_HOME", dir.toString()), Path.of("/home"));
    assertThat(hub).isEqualTo(dir.resolve("hub"));
    assertThat(TokenizerSearch.hub(Map.of("HF_HUB_CACHE", "x", "HF_HOME", "y"), Path.of("h")))
        .isEqualTo(Path.of("x"));
    assertThat(TokenizerSearch.hub(Map.of(), Path.of("h")))
        .isEqualTo(Path.of("h/.cache/huggingface/hub"));
    Path model = files().values().iterator().next();
    int tokens = Json.object(model.resolve("tokenizer/vocab.json")).size();
    assertThat(TokenizerSearch.cached(hub, "tokenizer", tokens)).isNull();
    Path broken = Files.createDirectories(hub.resolve("models--a--broken/snapshots/1/tokenizer"));
    Files.writeString(broken.resolve("vocab.json"), "{");
    Files.writeString(broken.resolve("merges.txt"), "");
    Path snapshot = Files.createDirectories(hub.resolve("models--b--good/snapshots/2"));
    Reference.copy(model.resolve("tokenizer"), snapshot.resolve("tokenizer"));
    assertThat(TokenizerSearch.cached(hub, "tokenizer_2", tokens))
        .isEqualTo(snapshot.resolve("tokenizer"));
    assertThat(TokenizerSearch.cached(hub, "tokenizer", tokens + 1)).isNull();
  }

  // Variants of one checkpoint

  /** A copy with other keys or more tensors; a null name leaves one out. */
  private Path rewritten(Path file, Map<String, Shape> more, UnaryOperator<String> names) {
    SafetensorsWriter writer = new SafetensorsWriter();
    try (SafetensorsFile from = SafetensorsFile.open(file)) {
      for (String key : from.keys()) {
        Weight w = requireNonNull(from.find(key));
        String name = names.apply(key);
        if (!name.isEmpty()) {
          writer.addHalf(name, w.shape(), w.toFloats());
        }
      }
    }
    more.forEach((key, s) -> writer.add(key, s, new float[(int) s.count()]));
    Path to = dir.resolve("rewritten.safetensors");
    writer.write(to);
    return to;
  }

  private static String averaged(String key) {
    return key.startsWith("model.diffusion_model.")
        ? "model_ema." + key.substring("model.".length()).replace(".", "")
        : key;
  }

  @Test
  void theAveragedUNet() throws IOException {
    for (Map.Entry<Path, Path> e : files().entrySet()) {
      Path onlyAveraged = rewritten(e.getKey(), Map.of(), SingleFileTest::averaged);
      try (SingleFile file = SingleFile.open(onlyAveraged, options(e.getValue()));
          ModelFolder folder = ModelFolder.open(e.getValue())) {
        sameTensors(Parts.unet(file), Parts.unet(folder), "averaged");
      }
    }
  }

  @Test
  void thePlainUNetIsTakenUnlessTheAveragedOneIsWanted() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
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
    Path both = rewritten(e.getKey(), zeros, k -> k);
    String key = "conv_in.weight";
    try (SingleFile file = SingleFile.open(both, options(e.getValue()))) {
      assertThat(requireNonNull(Parts.unet(file).find(key)).toFloats()[0]).isNotZero();
    }
    try (SingleFile file = SingleFile.open(both, options(e.getValue()).withAveraged(true))) {
      assertThat(requireNonNull(Parts.unet(file).find(key)).toFloats()).containsOnly(0f);
    }
    assertThatThrownBy(() -> SingleFile.open(e.getKey(), options(e.getValue()).withAveraged(true)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            e.getKey() + ": has no averaged weights (model_ema.); leave out the option for them.");
  }

  @Test
  void tensorsWithoutBearingAreLeftOut() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
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
    Path file = rewritten(e.getKey(), more, k -> k);
    LoadedModel.open(file, options(e.getValue())).close();
  }

  /** The usual ones without a word, strays with a note that names them. */
  @Test
  void straysAreLeftOutWithANote() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
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
      Path file = rewritten(e.getKey(), more, k -> k);
      try (LoadedModel model = LoadedModel.open(file, options(e.getValue()))) {
        assertThat(model.notes())
            .containsExactly(file + ": left out 1 tensor that no picture needs: " + stray + ".");
      }
    }
    try (LoadedModel plain = LoadedModel.open(e.getKey(), options(e.getValue()))) {
      assertThat(plain.notes()).isEmpty();
    }
  }

  /** A tensor that is there twice with the same values is read once; with other values refused. */
  @Test
  void tensorsThatAreThereTwice() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
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
      try (LoadedModel model = LoadedModel.open(file, options(e.getValue()))) {
        assertThat(model.notes()).hasSize(1).first().asString().contains("left out 1 tensor");
      }
      Path other =
          rewritten(e.getKey(), Map.of(again, requireNonNull(original.find(key)).shape()), k -> k);
      assertThatThrownBy(() -> LoadedModel.open(other, options(e.getValue())))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("the file mixes two models, so get another one.");
    }
  }

  /** The marks count even beside a config that says otherwise. */
  @Test
  void marksOfThePredictionBesideAConfig() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
    Path file = rewritten(e.getKey(), Map.of("v_pred", Shape.of(0), "ztsnr", Shape.of(0)), k -> k);
    try (SingleFile model = SingleFile.open(file, options(e.getValue()))) {
      assertThat(Parts.schedulerConfig(model).raw("prediction_type")).isEqualTo("v_prediction");
      assertThat(Parts.schedulerConfig(model).raw("rescale_betas_zero_snr")).isEqualTo(true);
    }
  }

  /** ComfyUI's scaled weights: a factor for all rows, or one for each. */
  @Test
  void scaledWeights() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
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
          try (SingleFile model = SingleFile.open(file, options(e.getValue()))) {
            Weight scaled =
                requireNonNull(Parts.unet(model).find("time_embedding.linear_1.weight"));
            assertThat(scaled.toFloats()).isEqualTo(expected);
          }
        }
      }
    }
    Path strange = rewritten(e.getKey(), Map.of("x.absmax", Shape.of(1)), k -> k);
    assertThatThrownBy(() -> SingleFile.open(strange, options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("its weights are saved as bitsandbytes' 4 bits (tensor x.absmax)");
    Path lonely = rewritten(e.getKey(), Map.of("x.scale_weight", Shape.of(1)), k -> k);
    assertThatThrownBy(() -> SingleFile.open(lonely, options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the factor x.scale_weight should be one number");
  }

  @Test
  void anyOtherTensorIsRefusedByName() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
    for (String key :
        List.of(
            "something.else.weight",
            "model.diffusion_model.input_blocks.1.0.weight_of_its_own",
            "first_stage_model.decoder.extra.weight")) {
      Path file = rewritten(e.getKey(), Map.of(key, Shape.of(2)), k -> k);
      assertThatThrownBy(() -> SingleFile.open(file, options(e.getValue())))
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
    for (Map.Entry<Path, Path> e : files().entrySet()) {
      Path file = rewritten(e.getKey(), Map.of("v_pred", Shape.of(0)), k -> k);
      try (SingleFile m = SingleFile.open(file, ModelOptions.DEFAULTS)) {
        assertThat(Parts.schedulerConfig(m).raw("prediction_type")).isEqualTo("v_prediction");
        assertThat(Parts.schedulerConfig(m).raw("rescale_betas_zero_snr")).isNull();
      }
      Path zero =
          rewritten(e.getKey(), Map.of("v_pred", Shape.of(0), "ztsnr", Shape.of(0)), k -> k);
      try (SingleFile m = SingleFile.open(zero, ModelOptions.DEFAULTS)) {
        assertThat(Parts.schedulerConfig(m).raw("rescale_betas_zero_snr")).isEqualTo(true);
      }
      ModelOptions sample = options(e.getValue()).withPredictionType(PredictionType.SAMPLE);
      try (LoadedModel opened = LoadedModel.open(e.getKey(), sample)) {
        assertThat(opened.schedulerConfig().raw("prediction_type")).isEqualTo("sample");
      }
    }
  }

  // A VAE of its own

  private Path withoutVae(Path file) {
    return rewritten(file, Map.of(), k -> k.startsWith("first_stage_model.") ? "" : k);
  }

  @Test
  void aCheckpointWithoutAVaeNeedsOne() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
    Path bare = withoutVae(e.getKey());
    assertThatThrownBy(() -> SingleFile.open(bare, options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("without a VAE; name one with vae");
    Path original = dir.resolve("original-vae.safetensors");
    Path diffusers = e.getValue().resolve("vae/diffusion_pytorch_model.safetensors");
    Files.copy(
        rewritten(
            e.getKey(),
            Map.of("first_stage_model.loss.logvar", Shape.of(1)),
            k -> k.startsWith("first_stage_model.") ? k.replace("first_stage_model.", "") : ""),
        original);
    Path again = withoutVae(e.getKey());
    for (Path vae :
        List.of(e.getValue(), e.getValue().resolve("vae"), diffusers, original, e.getKey())) {
      try (LoadedModel m = LoadedModel.open(again, options(e.getValue()).withVae(vae))) {
        assertThat(m.model(StableDiffusion.class).vae().config().scalingFactor()).isPositive();
      }
    }
  }

  @Test
  void whatIsNoVaeIsRefused() throws IOException {
    Path model = Reference.folderOf("StableDiffusionPipeline");
    Path unet = model.resolve("unet/diffusion_pytorch_model.safetensors");
    Path gone = dir.resolve("gone");
    for (Map.Entry<Path, String> bad :
        Map.of(
                unet,
                ": seems to be the U-Net of ",
                gone,
                ": no such file or folder; check the path after vae.",
                model.resolve("tokenizer"),
                ": is not the folder of a VAE")
            .entrySet()) {
      ModelOptions options = ModelOptions.DEFAULTS.withVae(bad.getKey());
      assertThatThrownBy(() -> LoadedModel.open(model, options))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(bad.getKey() + bad.getValue());
    }
  }

  // What is no such file

  @Test
  void sizesOfTheirOwnNeedAConfig() throws IOException {
    Path file = fileOf("StableDiffusionPipeline").getKey();
    assertThatThrownBy(() -> LoadedModel.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has a size of its own")
        .hasMessageContaining("config DIR");
    ModelOptions wrong = options(dir);
    assertThatThrownBy(() -> LoadedModel.open(file, wrong))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(dir + ": has no unet/config.json; config needs");
  }

  @Test
  void aMissingTokenizerIsSaidWithWhereToGetOne() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
    Path configs = Reference.copy(e.getValue(), dir.resolve("configs"));
    Files.delete(configs.resolve("tokenizer/vocab.json"));
    assertThatThrownBy(() -> LoadedModel.open(e.getKey(), options(configs)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(e.getKey() + ": a single-file checkpoint carries no tokenizer;")
        .hasMessageContaining("tokenizer DIR")
        .hasMessageContaining("openai/clip-vit-large-patch14");
    ModelOptions empty = options(configs).withTokenizer(dir);
    assertThatThrownBy(() -> LoadedModel.open(e.getKey(), empty))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(dir + ": has no vocab.json and merges.txt");
  }

  @Test
  void aTruncatedFile() throws IOException {
    byte[] bytes = Files.readAllBytes(fileOf("StableDiffusionPipeline").getKey());
    for (int length : new int[] {0, 4, 100, bytes.length - 1}) {
      Path file = Files.write(dir.resolve("cut.safetensors"), Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> LoadedModel.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(file + ": ");
    }
  }

  @Test
  void twoModelsMixed() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
    Path texts =
        rewritten(e.getKey(), Map.of("cond_stage_model.model.ln_final.bias", Shape.of(3)), k -> k);
    assertThatThrownBy(() -> LoadedModel.open(texts, options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessage(
            texts
                + ": has text encoders of two kinds in one place; the file mixes two models, so get"
                + " another one.");
  }

  @Test
  void wrongShapes() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
    String key = "model.diffusion_model.out.2.bias";
    Path file = rewritten(e.getKey(), Map.of(key, Shape.of(5)), k -> k.equals(key) ? "" : k);
    assertThatThrownBy(() -> LoadedModel.open(file, options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("1 of the wrong shape or dtype: conv_out.bias [5]")
        .hasMessageEndingWith("check that the file is whole and of one model.");
  }

  @Test
  void missingParts() throws IOException {
    Map.Entry<Path, Path> e = fileOf("StableDiffusionPipeline");
    Path noText = rewritten(e.getKey(), Map.of(), k -> k.startsWith("cond_") ? "" : k);
    assertThatThrownBy(() -> LoadedModel.open(noText, options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(noText + ": has a U-Net, but no text encoder");
    Map.Entry<Path, Path> xl = fileOf("StableDiffusionXLPipeline");
    Path half =
        rewritten(xl.getKey(), Map.of(), k -> k.startsWith("conditioner.embedders.1") ? "" : k);
    assertThatThrownBy(() -> LoadedModel.open(half, options(xl.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(half + ": has only the text encoders [0]");
  }

  @Test
  void otherFilesSayWhatTheyAre() throws IOException {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(
        "lora_unet_down_blocks_0_attentions_0_proj_in.lora_down.weight",
        "seems to be a LoRA in kohya's format");
    keys.put("double_blocks.0.img_attn.norm.key_norm.scale", "seems to be the network of Flux");
    keys.put(
        "model.diffusion_model.joint_blocks.0.x_block.mlp.fc1.weight",
        "seems to be a single-file checkpoint of Stable Diffusion 3");
    keys.put("y_embedder.y_embedding", "seems to be the network of PixArt");
    keys.put("decoder.conv_in.weight", "seems to be a VAE");
    keys.put("decoder.layers.0.weight", "seems to be a tiny VAE");
    keys.put("quantize.embedding.weight", "seems to be a VQ autoencoder");
    keys.put("decoder.time_conv_out.weight", "seems to be a VAE for films");
    keys.put("body.0.block1.weight", "seems to be a T2I-Adapter");
    keys.put("ip_adapter.1.to_k_ip.weight", "seems to be an IP-Adapter");
    keys.put("position_net.linears.0.weight", "seems to be a GLIGEN");
    keys.put(
        "model.diffusion_model.input_blocks.1.0.time_stack.in_layers.0.weight",
        "seems to be a single-file checkpoint of Stable Video Diffusion");
    keys.put("controlnet_cond_embedding.conv_in.weight", "seems to be a ControlNet");
    for (Map.Entry<String, String> e : keys.entrySet()) {
      Path file = RawSafetensors.floats(dir.resolve("f.safetensors"), new int[] {1, 1}, e.getKey());
      assertThatThrownBy(() -> LoadedModel.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(file + ": " + e.getValue())
          .satisfies(
              x ->
                  assertThat(String.valueOf(x.getMessage()).length() - file.toString().length())
                      .isBetween(50, 300));
    }
    for (int channels : new int[] {5, 7, 8}) {
      Path file = dir.resolve("task.safetensors");
      new SafetensorsWriter()
          .add(
              "model.diffusion_model.input_blocks.0.0.weight",
              Shape.of(1, channels, 1, 1),
              new float[channels])
          .write(file);
      assertThatThrownBy(() -> LoadedModel.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("Eddy has no such task");
    }
    Path none = RawSafetensors.floats(dir.resolve("none.safetensors"), new int[] {1});
    assertThatThrownBy(() -> LoadedModel.open(none))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("it has no tensors");
  }

  @Test
  void picklesAndGgufAreRefusedWithTheWayToConvertThem() throws IOException {
    Path pickle = Files.writeString(dir.resolve("v1-5.ckpt"), "PK\3\4 and so on");
    assertThatThrownBy(() -> LoadedModel.open(pickle))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("opening such a file can run foreign code")
        .hasMessageContaining("torch.load")
        .hasMessageContaining("save_file");
    Path gguf = Files.writeString(dir.resolve("model.gguf"), "GGUF and so on");
    assertThatThrownBy(() -> LoadedModel.open(gguf))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a GGUF file; get the safetensors version of the model");
  }

  @Test
  void optionsForSingleFilesDontGoWithFolders() throws IOException {
    Path folder = Reference.folderOf("StableDiffusionPipeline");
    assertThatThrownBy(() -> LoadedModel.open(folder, options(folder)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder
                + ": is a diffusers folder, which has its own; config is for single-file"
                + " checkpoints, so leave it out.");
  }
}
