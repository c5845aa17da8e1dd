package eddy.prompt;

import eddy.error.InputException;

/**
 * Weights of words, as A1111's emphasis "Original" applies them: each token's embedding times its
 * weight, then all of the chunk brought back to the mean that it had.
 */
public final class Emphasis {
  private Emphasis() {}

  /**
   * @param embeds of one chunk, [T, C]; changed in place
   * @param weights one for each token, [T]
   * @return {@code embeds}
   * @throws InputException when the weights leave nothing whose mean could be restored
   */
  public static float[] apply(float[] embeds, float[] weights) {
    int width = embeds.length / weights.length;
    double before = sum(embeds);
    for (int i = 0; i < embeds.length; i++) {
      embeds[i] *= weights[i / width];
    }
    float factor = (float) (before / sum(embeds));
    if (!Float.isFinite(factor)) {
      throw new InputException(
          "Expected weights of words that leave an embedding with a mean, but those given cancel"
              + " out; use weights from about 0.5 to 1.5.");
    }
    for (int i = 0; i < embeds.length; i++) {
      embeds[i] *= factor;
    }
    return embeds;
  }

  private static double sum(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
