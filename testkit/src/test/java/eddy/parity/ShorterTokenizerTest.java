package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.pipeline.PipelineInternals;
import eddy.pipeline.request.GenerationRequest;
import eddy.scheduler.registry.Schedulers;
import eddy.tensor.HostTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A tokenizer whose {@code model_max_length} is below its encoder's positions: diffusers pads to
 * the tokenizer's length. Attention looks back only, so that tokens which both lengths have come
 * out alike, whatever follows them.
 */
final class ShorterTokenizerTest {
  private static final int SHORTER = 64;

  @TempDir private Path folder;

  @Test
  void theEmbeddingIsTheBeginningOfTheLongOne() throws IOException {
    for (String name : ReferenceData.models()) {
      Path copy = folder.resolve(name);
      copy(ReferenceData.model(name), copy);
      Path config = copy.resolve("tokenizer/tokenizer_config.json");
      String text = Files.readString(config);
      String length = "\"model_max_length\": ";
      int at = text.indexOf(length) + length.length();
      int end = at + text.substring(at).indexOf(text.substring(at).replaceAll("^\\d+", ""));
      Files.writeString(config, text.substring(0, at) + SHORTER + text.substring(end));
      HostTensor whole = encoded(ReferenceData.model(name));
      HostTensor shorter = encoded(copy);
      int width = whole.shape().dim(2);
      assertThat(shorter.shape()).isEqualTo(whole.shape().with(1, SHORTER));
      for (int n = 0; n < whole.shape().dim(0); n++) {
        int from = n * whole.shape().dim(1) * width;
        ReferenceData.assertClose(
            name + " text " + n,
            Arrays.copyOfRange(shorter.floats(), n * SHORTER * width, (n + 1) * SHORTER * width),
            Arrays.copyOfRange(whole.floats(), from, from + SHORTER * width),
            1e-5);
      }
    }
  }

  private static HostTensor encoded(Path path) {
    List<Backend> backends = ReferenceData.backends();
    try (LoadedModel model = LoadedModel.open(path)) {
      GenerationRequest request =
          GenerationRequest.builder("a cat", 64, 64).negativePrompts(List.of("a dog")).build();
      return TextConditioning.of(
              PipelineInternals.encodedPrompts(
                  model.model(StableDiffusion.class),
                  backends.getFirst(),
                  request,
                  Schedulers.fromConfig(model.schedulerConfig())))
          .embeds();
    } finally {
      backends.forEach(Backend::close);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }
}
