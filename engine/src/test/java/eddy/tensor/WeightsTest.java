package eddy.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eddy.error.InputException;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private record MapSource(Map<String, Weight> weights) implements WeightSource {
    @Override
    public String name() {
      return "model.safetensors";
    }

    @Override
    public Set<String> keys() {
      return weights.keySet();
    }

    @Override
    public @Nullable Weight find(String key) {
      return weights.get(key);
    }
  }

  private record Longs(String key, Shape shape) implements Weight {
    @Override
    public DType dtype() {
      return DType.I64;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      throw new AssertionError("never read");
    }
  }

  private final Map<String, Weight> tensors = new LinkedHashMap<>();
  private final Weights weights = Weights.of(new MapSource(tensors));

  private void add(String key, int... shape) {
    tensors.put(key, ArrayWeight.ones(key, shape));
  }

  @Test
  void keysArePathsWithDots() {
    add("down_blocks.0.conv.weight", 2, 3);
    Weights block = weights.at("down_blocks").at(0);
    assertThat(block.path()).isEqualTo("down_blocks.0");
    assertThat(weights.path()).isEmpty();
    assertThat(block.has("conv.weight")).isTrue();
    assertThat(block.has("conv.bias")).isFalse();
    assertThat(block.get("conv.weight", 2, 3)).isSameAs(tensors.get("down_blocks.0.conv.weight"));
    weights.requireComplete();
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    add("right", 1);
    add("shape", 2, 3);
    add("left.over.b", 1);
    add("left.over.a", 1);
    tensors.put("ids", new Longs("ids", Shape.of(4)));
    weights.get("right", 1);
    weights.get("gone", 4, 5);
    weights.at("also").get("gone", 6);
    weights.get("shape", 3, 2);
    weights.get("ids", 4);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(weights::requireComplete)
        .withMessage(
            "model.safetensors: the tensors don't match its config.json: 2 missing: gone [4, 5],"
                + " also.gone [6]; 2 of the wrong shape or dtype: shape [2, 3] (needed [3, 2]) ...;"
                + " 2 not of this network: left.over.a ...; check that the file and config.json"
                + " are of one model.");
  }

  @Test
  void howeverManyProblemsThereAreTheMessageIsShort() {
    for (int i = 0; i < 900; i++) {
      String key = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_out.0.weight." + i;
      add(key, 2, 2);
      add(key + ".left.over", 1);
      weights.get(key, 3, 3);
      weights.get(key + ".missing", 3, 3);
    }
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(weights::requireComplete)
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .contains("900 missing", "900 of the wrong shape", "900 not of")
                    .hasSizeLessThan(300));
  }

  /** What has no room for its shapes is named all the same. */
  @Test
  void theOnlyProblemIsNamedHoweverLongItsKeyIs() {
    String key = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_out.0.weight";
    tensors.put(key, new Longs(key, Shape.of(1280, 1280)));
    weights.get(key, 1280, 1280);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(weights::requireComplete)
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .contains("1 of the wrong shape or dtype: " + key)
                    .hasSizeLessThan(300));
  }

  /** Networks are built by asking for their weights, so this bounds what a config can cost. */
  @Test
  void aReaderWithoutEndIsStopped() {
    add("layers.0.weight", 1);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () -> {
              for (int i = 0; i < Integer.MAX_VALUE; i++) {
                weights.at("layers").at(i).get("weight", 1);
              }
            })
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .contains("more than 1000 missing: layers.1.weight [1], ")
                    .hasSizeLessThan(300));
  }

  @Test
  void askingWhetherAKeyIsThereIsNotReadingIt() {
    add("w", 1);
    assertThat(weights.has("w")).isTrue();
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(weights::requireComplete)
        .withMessageContaining("1 not of this network: w");
  }

  @Test
  void ignoredKeysAreNoProblem() {
    add("a.position_ids", 77);
    weights.at("a").ignore("position_ids");
    weights.at("a").ignore("not even there");
    weights.requireComplete();
  }

  @Test
  void theStandInOfAMissingWeightIsNeverRead() {
    Weight standIn = weights.get("gone", 2);
    assertThat(standIn.shape()).isEqualTo(Shape.of(2));
    assertThatIllegalStateException().isThrownBy(standIn::toFloats);
  }
}
