package eddy.prompt;

/**
 * A prompt as token ids.
 *
 * @param ids begin token, prompt, end token, padding: 77 in all
 * @param truncated the end of the prompt that didn't fit; "" when all did
 */
public record Tokenized(int[] ids, String truncated) {}
