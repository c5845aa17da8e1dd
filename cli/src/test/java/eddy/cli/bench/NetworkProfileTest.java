package eddy.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.bench.NetworkProfile;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Made-up times of three runs of a network of four steps. */
class NetworkProfileTest {
  private static final int ROWS = 3;

  /** Two linear layers of one shape, one of another, then a sum. */
  private static Plan plan() {
    RandomWeights weights = new RandomWeights("random", DType.F16);
    Graph graph = new Graph();
    Tensor x = graph.input("x", 1, ROWS, 8);
    Tensor a = x.linear(weights.find("a", Shape.of(8, 8)), null);
    Tensor b = a.linear(weights.find("b", Shape.of(8, 8)), null);
    Tensor c = b.linear(weights.find("c", Shape.of(4, 8)), null);
    return Plan.of(graph, Map.of("c", c.add(c)), new PlanOptions(true, false));
  }

  private static Profile run(double seconds, double a, double b, double c, double sum) {
    return new Profile(
        List.of(
            new Profile.ProfilePart(0, "packing", 2, a / 4),
            new Profile.ProfilePart(0, "product", 6, a * 3 / 4),
            new Profile.ProfilePart(1, "packing", 1, b / 4),
            new Profile.ProfilePart(1, "product", 9, b * 3 / 4),
            new Profile.ProfilePart(2, "product", 5, c),
            new Profile.ProfilePart(3, "", 1, sum)),
        seconds,
        RunTime.Clock.HOST);
  }

  private final NetworkProfile profile =
      NetworkProfile.of(
          plan(),
          List.of(run(13, 4, 4, 1, 3), run(17, 4, 8, 1, 3), run(50, 40, 4, 2, 3)),
          DType.F16,
          DType.F32);

  @Test
  void stepsThatAreAlikeAreAddedUpRunByRun() {
    assertThat(profile.runs()).isEqualTo(3);
    assertThat(profile.seconds()).isEqualTo(17);
    assertThat(profile.between()).isEqualTo(1);
    assertThat(profile.shapes())
        .extracting(NetworkProfile.Row::shapes)
        .containsExactly("[1, 3, 8] -> 8", "[1, 3, 4]", "[1, 3, 8] -> 4");
    NetworkProfile.Row first = profile.shapes().getFirst();
    assertThat(first.count()).isEqualTo(2);
    assertThat(first.seconds()).isEqualTo(12); // of 8, 12 and 44
    assertThat(first.parts())
        .containsExactly(
            new NetworkProfile.TimedPart("packing", 1, 3),
            new NetworkProfile.TimedPart("product", 6, 9));
    assertThat(first.flops()).isEqualTo(2 * 2.0 * ROWS * 8 * 8);
    assertThat(first.bytes()).isEqualTo(2.0 * (4 * ROWS * 8 + 2 * 8 * 8 + 4 * ROWS * 8));
    assertThat(first.gflops()).isCloseTo(first.flops() / 12 * 1e-9, within(1e-15));
    assertThat(profile.share(first.seconds())).isEqualTo(12.0 / 17);
  }

  @Test
  void kindsHaveAllTheirShapes() {
    assertThat(profile.kinds())
        .extracting(NetworkProfile.Row::kind)
        .containsExactly("linear", "add");
    NetworkProfile.Row linear = profile.kinds().getFirst();
    assertThat(linear.count()).isEqualTo(3);
    assertThat(linear.seconds()).isEqualTo(13); // of 9, 13 and 46
    assertThat(linear.parts())
        .extracting(NetworkProfile.TimedPart::seconds)
        .containsExactly(3.0, 10.0);
  }

  private String table(double peakGflops) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new ProfileTable(out, profile, peakGflops).print();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTableHasRowsAndTheirParts() {
    String table = table(1e-6);
    assertThat(table)
        .contains("17.00 s a run, medians of 3 profiled runs by the host's clock")
        .containsPattern("linear +3 +13\\.00 s +76\\.5 %.*\n +packing +3\\.00 s +17\\.6 %")
        .containsPattern("linear {2}\\[1, 3, 8] -> 8 +2 +12\\.00 s +70\\.6 %")
        .containsPattern("packing +3\\.00 s +17\\.6 % +1\n")
        .containsPattern("between ops +1\\.00 s +5\\.9 %")
        .containsPattern("all +4 +17\\.00 s +100\\.0 %");
    assertThat(table(0)).doesNotContainPattern("linear +3 .*%.*%");
  }
}
