package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eddy.loader.SafetensorsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of {@code goldens/} in the reference folder. */
final class Goldens {
  private Goldens() {}

  static Path path(String name) {
    String folder = System.getProperty("eddy.reference", "testkit/src/test/resources/reference");
    Path path = Path.of(folder, "goldens", name);
    assertThat(path).as("-Deddy.reference").exists();
    return path;
  }

  static SafetensorsFile tensors(String name) {
    return SafetensorsFile.open(path(name));
  }

  @SuppressWarnings("unchecked") // what Jackson makes of an object when asked for a map
  static Map<String, Object> json(String name) {
    try {
      return new ObjectMapper().readValue(path(name).toFile(), LinkedHashMap.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fails if any value is off by more than {@code tolerance} times the largest expected one. */
  static void assertClose(String what, float[] actual, float[] expected, double tolerance) {
    assertThat(actual).as(what).hasSameSizeAs(expected);
    double largest = 0;
    int worst = 0;
    for (int i = 0; i < expected.length; i++) {
      largest = Math.max(largest, Math.abs(expected[i]));
      double error = Math.abs((double) actual[i] - expected[i]);
      // Written so that a NaN is the worst of all.
      if (!(error <= Math.abs((double) actual[worst] - expected[worst]))) {
        worst = i;
      }
    }
    double error = Math.abs((double) actual[worst] - expected[worst]);
    assertThat(error)
        .as("%s: element %d is %s, expected %s", what, worst, actual[worst], expected[worst])
        .isLessThanOrEqualTo(tolerance * largest);
  }
}
