package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.compare.Oracle;
import eddy.op.Op;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same seed gives the same picture, however many threads the {@code cpu} backend has. */
class ThreadsTest {
  private static final List<Backend> BACKENDS =
      Stream.of(1, 2, 3)
          .map(n -> new BackendOptions(WeightStorage.AUTO, n))
          .map(options -> Backends.open("cpu", options, _ -> {}))
          .toList();

  @AfterAll
  static void close() {
    BACKENDS.forEach(Backend::close);
  }

  /** Random ones, and those of the catalogue that are large enough to be shared out. */
  static Stream<OpCase> cases() {
    return Stream.concat(
        LongStream.range(0, 60).mapToObj(RandomCases::of),
        OpCases.all().stream()
            .filter(c -> !c.heavy() && (c.flops() > 3e7 || c.op() instanceof Op.GroupNorm)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theyChangeNothing(OpCase c) {
    float[] one = Oracle.of(BACKENDS.getFirst()).result(c);
    for (Backend backend : BACKENDS) {
      assertThat(Arrays.mismatch(Oracle.of(backend).result(c), one))
          .as("first other")
          .isEqualTo(-1);
    }
  }
}
