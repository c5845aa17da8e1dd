package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.random.NoiseGenerator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two consecutive draws of each shape, for each generator and seed of the reference. */
class RngParityTest {
  /**
   * Of the largest value, about 4: PyTorch's vectorised logarithm, sine and cosine, and the GPU's,
   * are approximations.
   */
  private static final double TOLERANCE = 1e-6;

  private static final String FIRST = "/first";
  private static final SafetensorsFile TENSORS = ReferenceData.goldens("rng.safetensors");

  @AfterAll
  static void close() {
    TENSORS.close();
  }

  /** Such as {@code cpu/42/1x4x8x8}. */
  static List<String> draws() {
    return TENSORS.keys().stream()
        .filter(key -> key.endsWith(FIRST))
        .map(key -> key.substring(0, key.length() - FIRST.length()))
        .sorted()
        .toList();
  }

  @Test
  void bothGeneratorsHaveDraws() {
    assertThat(draws()).anyMatch(d -> d.startsWith("cpu/")).anyMatch(d -> d.startsWith("cuda/"));
  }

  @ParameterizedTest
  @MethodSource("draws")
  void drawsPyTorchsNumbers(String draw) {
    List<String> parts = List.of(draw.split("/"));
    NoiseGenerator generator =
        NoiseGenerator.named(parts.get(0), Long.parseUnsignedLong(parts.get(1)));
    for (String call : List.of("first", "second")) {
      float[] expected = TENSORS.floats(draw + "/" + call);
      ReferenceData.assertCloseRelative(
          call, generator.randn(expected.length), expected, TOLERANCE);
    }
  }
}
