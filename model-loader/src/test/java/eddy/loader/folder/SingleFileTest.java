package eddy.loader.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.config.Config;
import eddy.family.sd.StableDiffusion;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.loader.json.Json;
import eddy.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The single files of the reference data are the folders that have the same values. */
class SingleFileTest {
  @TempDir Path dir;

  @Test
  void theTensorsAreTheFoldersBitForBit() throws IOException {
    for (Map.Entry<Path, Path> e : Checkpoints.files().entrySet()) {
      try (SingleFile file = SingleFile.open(e.getKey(), Checkpoints.options(e.getValue()));
          ModelFolder folder = ModelFolder.open(e.getValue())) {
        String name = String.valueOf(e.getKey().getFileName());
        Checkpoints.sameTensors(Parts.unet(file), Parts.unet(folder), name + " unet");
        Checkpoints.sameTensors(Parts.vae(file), Parts.vae(folder), name + " vae");
        assertThat(Parts.texts(file)).isEqualTo(Parts.texts(folder));
        for (int i = 0; i < Parts.texts(file); i++) {
          Checkpoints.sameTensors(
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
    for (Map.Entry<Path, Path> e : Checkpoints.files().entrySet()) {
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
    for (Map.Entry<Path, Path> e : Checkpoints.files().entrySet()) {
      try (LoadedModel model = LoadedModel.open(e.getKey(), Checkpoints.options(e.getValue()));
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
    for (Map.Entry<Path, Path> e : Checkpoints.files().entrySet()) {
      for (Path other : Checkpoints.files().values()) {
        ModelOptions options =
            Checkpoints.options(e.getValue()).withTokenizer(other.resolve("tokenizer"));
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
    Path model = Checkpoints.files().values().iterator().next();
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
}
