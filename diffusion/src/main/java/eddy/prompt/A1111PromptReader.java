package eddy.prompt;

import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads prompts as AUTOMATIC1111's web UI does: of any length, in chunks of 75 tokens, with the
 * weights of {@link PromptAttention}. Where a chunk is full, what follows the last comma moves to
 * the next one, if that is at most {@value #BACKTRACK} tokens.
 */
final class A1111PromptReader implements PromptReader {
  /** A1111's default of "Prompt word wrap length limit". */
  private static final int BACKTRACK = 20;

  private final Consumer<String> warnings;
  private boolean warned;

  A1111PromptReader(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  @Override
  public List<PromptChunk> read(String text, Tokenizer tokenizer) {
    return readNegative(PromptSchedule.requireOne(text), tokenizer);
  }

  @Override
  public List<PromptChunk> readNegative(String text, Tokenizer tokenizer) {
    PromptSchedule.requireNone(text);
    Chunks chunks = new Chunks(tokenizer);
    for (WeightedText part : PromptAttention.parse(text)) {
      if (part.isBreak()) {
        chunks.next();
      } else {
        if (part.isBreakInBrackets() && !warned) {
          warned = true;
          warnings.accept(
              "BREAK within brackets begins no new chunk in A1111's syntax, but is read as a word: "
                  + Quoted.of(text));
        }
        chunks.add(tokenizer.tokenize(part.text()), (float) part.weight());
      }
    }
    return chunks.finish();
  }

  /** The chunks of one prompt, being filled. */
  private static final class Chunks {
    private final Tokenizer tokenizer;
    private final int room;
    private final int comma;
    private final List<PromptChunk> full = new ArrayList<>();
    private final int[] ids;
    private final float[] weights;
    private int count;
    private int lastComma = -1;

    Chunks(Tokenizer tokenizer) {
      this.tokenizer = tokenizer;
      room = tokenizer.length() - 2;
      ids = new int[room];
      weights = new float[room];
      int[] commas = tokenizer.tokenize(",");
      comma = commas.length == 1 ? commas[0] : -1;
    }

    void add(int[] tokens, float weight) {
      for (int i = 0; i < tokens.length; ) {
        if (tokens[i] == comma) {
          lastComma = count;
        } else if (count == room && lastComma != -1 && count - lastComma <= BACKTRACK) {
          breakAfterComma();
        }
        int word = Math.min(tokenizer.vectors(tokens[i]), room);
        if (count + word > room) {
          next();
        }
        for (int end = Math.min(i + word, tokens.length); i < end; i++) {
          ids[count] = tokens[i];
          weights[count++] = weight;
        }
      }
    }

    /** Ends the chunk where it is. */
    void next() {
      int length = room + 2;
      int[] out = new int[length];
      float[] outWeights = new float[length];
      Arrays.fill(out, tokenizer.padId());
      Arrays.fill(outWeights, 1);
      out[0] = tokenizer.bosId();
      System.arraycopy(ids, 0, out, 1, count);
      System.arraycopy(weights, 0, outWeights, 1, count);
      out[count + 1] = tokenizer.eosId();
      full.add(new PromptChunk(out, outWeights));
      count = 0;
      lastComma = -1;
    }

    List<PromptChunk> finish() {
      if (count > 0 || full.isEmpty()) {
        next();
      }
      return full;
    }

    private void breakAfterComma() {
      int from = lastComma + 1;
      int[] movedIds = Arrays.copyOfRange(ids, from, count);
      float[] movedWeights = Arrays.copyOfRange(weights, from, count);
      count = from;
      next();
      System.arraycopy(movedIds, 0, ids, 0, movedIds.length);
      System.arraycopy(movedWeights, 0, weights, 0, movedWeights.length);
      count = movedIds.length;
    }
  }
}
