package eddy.prompt;

import eddy.text.Quoted;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads prompts as diffusers does: one chunk; what doesn't fit is cut off, with a warning. */
final class PlainPromptReader implements PromptReader {
  private final Consumer<String> warnings;
  private final Set<String> warned = new HashSet<>();

  PlainPromptReader(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  @Override
  public List<PromptChunk> read(String text, Tokenizer tokenizer) {
    Tokenized t = tokenizer.encode(text);
    if (!t.truncated().isEmpty() && warned.add(t.truncated())) {
      warnings.accept(
          "The prompt is longer than "
              + tokenizer.length()
              + " tokens; this part of it was cut off: "
              + Quoted.of(t.truncated()));
    }
    float[] weights = new float[t.ids().length];
    Arrays.fill(weights, 1);
    return List.of(new PromptChunk(t.ids(), weights));
  }
}
