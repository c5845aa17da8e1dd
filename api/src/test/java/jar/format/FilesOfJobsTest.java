package jar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.Job;
import eddy.error.CancelledException;
import eddy.event.Progress;
import eddy.loader.json.Json;
import eddy.network.taesd.AutoencoderTiny;
import eddy.network.taesd.AutoencoderTinyConfig;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toy.ToyFiles;

/** A job's files are closed when its end is told, however it ends. */
class FilesOfJobsTest {
  private static final Path DEMO_MODEL =
      Path.of(System.getProperty("eddy.root")).resolve("demo-model");
  private static final Settings SMALL = Settings.of("a red circle").size(64, 64).steps(1).seed(7);
  private static final Consumer<Progress> NOBODY = progress -> {};

  @TempDir private Path folder;

  private static Eddy open() {
    return Eddy.model(DEMO_MODEL).device("cpu").threads(1).listener(NOBODY).open();
  }

  /** A folder of a tiny VAE with made-up weights. */
  private Path taesd(boolean stuck) throws IOException {
    Path tiny = Files.createDirectories(folder.resolve("taesd"));
    Path config =
        Files.writeString(
            tiny.resolve("config.json"),
            """
            {"_class_name": "AutoencoderTiny",
             "encoder_block_out_channels": [4, 4, 4, 4], "num_encoder_blocks": [1, 1, 1, 1],
             "decoder_block_out_channels": [4, 4, 4, 4], "num_decoder_blocks": [1, 1, 1, 1]}
            """);
    RandomWeights weights = new RandomWeights("taesd", DType.F32);
    AutoencoderTiny asked = // for every key
        new AutoencoderTiny(Weights.of(weights), AutoencoderTinyConfig.of(Json.config(config)));
    assertThat(asked.config().factor()).isEqualTo(8);
    Path target = ToyFiles.write(folder.resolve("taesd.safetensors"), weights, key -> key);
    PointerFormat.write(pointer(tiny), target, stuck);
    return tiny;
  }

  private static Path pointer(Path tiny) {
    return tiny.resolve("diffusion_pytorch_model.pointer");
  }

  private static Settings previewed(Path tiny) {
    return SMALL.with(Fields.PREVIEW, 1).with(Fields.TAESD, tiny);
  }

  @Test
  void theyAreClosedBeforeTheEndIsTold() throws Exception {
    Path tiny = taesd(false);
    try (Eddy eddy = open();
        Job job = eddy.prepare(previewed(tiny), NOBODY)) {
      assertThat(PointerFormat.isOpen(pointer(tiny))).isTrue();
      var atTheEnd = job.whenDone().thenApply(made -> PointerFormat.isOpen(pointer(tiny)));
      job.start(NOBODY);
      assertThat(atTheEnd.toCompletableFuture().get()).isFalse();
    }
  }

  @Test
  void whoeverWaitsHearsWhyOneCannotBeClosed() throws IOException {
    Path tiny = taesd(true);
    try (Eddy eddy = open()) {
      assertThatThrownBy(() -> eddy.generate(previewed(tiny)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("stuck: " + pointer(tiny));
      Consumer<Progress> full =
          progress -> {
            if (progress instanceof Progress.StepDone) {
              throw new IllegalStateException("no room");
            }
          };
      assertThatThrownBy(() -> eddy.generate(previewed(tiny), full))
          .hasMessage("no room")
          .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
      Job calledOff = eddy.prepare(previewed(tiny), NOBODY);
      assertThatThrownBy(calledOff::cancel).hasMessage("stuck: " + pointer(tiny));
      assertThatThrownBy(calledOff::result)
          .isInstanceOf(CancelledException.class)
          .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    }
  }

  @Test
  void theyAreClosedIfAListenerRefusesAWarning() throws IOException {
    Path tiny = taesd(false);
    Settings warned = previewed(tiny).sampler("euler").with(Fields.ETA, 0.5);
    Consumer<Progress> strict =
        progress -> {
          if (progress instanceof Progress.Warning) {
            throw new IllegalStateException("no warnings here");
          }
        };
    try (Eddy eddy = open()) {
      assertThatThrownBy(() -> eddy.submit(warned, strict)).hasMessage("no warnings here");
      assertThat(PointerFormat.isOpen(pointer(tiny))).isFalse();
      assertThatThrownBy(() -> eddy.generate(warned, strict)).hasMessage("no warnings here");
      assertThat(PointerFormat.isOpen(pointer(tiny))).isFalse();
    }
  }
}
