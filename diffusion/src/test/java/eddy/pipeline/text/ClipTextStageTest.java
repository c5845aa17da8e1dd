package eddy.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eddy.error.InputException;
import eddy.prompt.Emphasis;
import org.junit.jupiter.api.Test;

class ClipTextStageTest {
  @Test
  void bringsTextsToACommonNumberOfChunks() {
    assertThat(ClipTextStage.slots(new int[] {1, 1})).isEqualTo(1);
    assertThat(ClipTextStage.slots(new int[] {1, 3})).isEqualTo(3);
    assertThat(ClipTextStage.slots(new int[] {2, 3})).isEqualTo(6);
    assertThat(ClipTextStage.slots(new int[] {4, 6, 2})).isEqualTo(12);
    // The least common multiple, 1001, would be very long: the longest text decides.
    assertThat(ClipTextStage.slots(new int[] {7, 11, 13})).isEqualTo(13);
    assertThat(ClipTextStage.slots(new int[] {60, 1})).isEqualTo(60);
  }

  @Test
  void emphasisKeepsTheMeanOfTheChunk() {
    float[] embeds = {1, 3, 2, 2, 1, 3}; // 3 tokens, 2 channels
    Emphasis.apply(embeds, new float[] {1, 2, 1});
    // times {1, 1, 2, 2, 1, 1}: {1, 3, 4, 4, 1, 3}, whose mean 16/6 goes back to 12/6.
    float[] expected = {0.75f, 2.25f, 3, 3, 0.75f, 2.25f};
    for (int i = 0; i < expected.length; i++) {
      assertThat(embeds[i]).isCloseTo(expected[i], within(1e-6f));
    }
  }

  @Test
  void refusesWeightsThatCancelOut() {
    assertThatThrownBy(() -> Emphasis.apply(new float[] {1, 1}, new float[] {1, -1}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("cancel out");
  }
}
