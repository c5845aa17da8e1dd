package eddy.prompt;

/**
 * A prompt's part that goes through a text encoder at once.
 *
 * @param ids begin token, up to 75 tokens of the prompt, end token, padding: 77 in all
 * @param weights what the embedding of each of them is multiplied by; 1 changes nothing
 */
public record PromptChunk(int[] ids, float[] weights) {
  public boolean isWeighted() {
    for (float weight : weights) {
      if (weight != 1) {
        return true;
      }
    }
    return false;
  }
}
