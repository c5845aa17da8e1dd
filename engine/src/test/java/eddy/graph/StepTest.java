package eddy.graph;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import eddy.op.Padding;
import eddy.op.Size;
import eddy.tensor.ArrayWeight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What steps are called in tables. */
class StepTest {
  private final Graph graph = new Graph();
  private final Tensor picture = graph.input("picture", 1, 4, 6, 8);
  private final Tensor tokens = graph.input("tokens", 2, 5, 8);
  private final Tensor others = graph.input("others", 2, 7, 8);

  private Step step(Tensor result) {
    return Plan.of(graph, Map.of("out", result), new PlanOptions(false, false)).steps().getFirst();
  }

  private static ArrayWeight ones(int... shape) {
    return ArrayWeight.ones("w", shape);
  }

  @Test
  void kindsAndShapes() {
    Tensor conv = picture.conv2d(ones(3, 4, 3, 3), ones(3), 2, Padding.all(1));
    assertThat(step(conv).kind()).isEqualTo("conv2d.3x3.stride2");
    assertThat(step(conv).shapes()).isEqualTo("[1, 4, 6, 8] -> [1, 3, 3, 4]");
    assertThat(step(tokens.linear(ones(3, 8), null)).kind()).isEqualTo("linear");
    assertThat(step(tokens.linear(ones(3, 8), null)).shapes()).isEqualTo("[2, 5, 8] -> 3");
    Tensor cross = tokens.attention(others, others, 2, false);
    assertThat(step(cross).kind()).isEqualTo("attention.cross");
    assertThat(step(cross).shapes()).isEqualTo("[2, 5, 8], 7 keys, 2 heads");
    assertThat(step(tokens.attention(tokens, tokens, 2, false)).kind()).isEqualTo("attention.self");
    assertThat(step(tokens.attention(tokens, tokens, 2, true)).kind())
        .isEqualTo("attention.causal");
    assertThat(step(tokens.silu()).kind()).isEqualTo("activate.silu");
    assertThat(step(tokens.geglu()).shapes()).isEqualTo("[2, 5, 8] -> [2, 5, 4]");
    assertThat(step(tokens.add(tokens)).shapes()).isEqualTo("[2, 5, 8]");
  }

  @Test
  void whatIsFusedInIsNamed() {
    Epilogue all = new Epilogue(true, true, Activation.QUICK_GELU, true);
    Tensor weight = picture.conv2d(ones(4, 4, 1, 1), null, 1, Padding.NONE);
    Tensor w = step(weight).operands().get(1);
    Op.Conv2d fused = new Op.Conv2d(1, Padding.NONE, new Size(12, 16), all);
    Tensor vector = graph.input("vector", 4);
    Tensor channels = graph.input("channels", 1, 4);
    Tensor residual = graph.input("residual", 1, 4, 12, 16);
    Step step = new Step(fused, List.of(picture, w, vector, channels, residual), residual);
    assertThat(step.kind()).isEqualTo("conv2d.1x1.upsample");
    assertThat(step.shapes())
        .isEqualTo("[1, 4, 6, 8] -> [1, 4, 12, 16] +channels +quick-gelu +residual");
    Step norm =
        new Step(
            new Op.GroupNorm(2, 1e-5f, Activation.SILU), List.of(picture, vector, vector), picture);
    assertThat(norm.kind()).isEqualTo("group-norm.silu");
  }
}
