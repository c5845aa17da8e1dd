package eddy.cli;

import eddy.InputException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the picture should show. */
final class PromptOptions {
  @Option(names = "--negative", paramLabel = "TEXT", description = "what not to show")
  private @Nullable String negative;

  @Option(
      names = "--clip-skip",
      paramLabel = "N",
      description = "text encoder layers to leave out; default 0")
  private @Nullable Integer clipSkip;

  /** Refuses numbers that no model could take. */
  void check() {
    Checks.range("--clip-skip", clipSkip, 0, Integer.MAX_VALUE);
  }

  /**
   * @param words what stands on the command line beside the options
   * @param layers of the model's text encoder
   */
  Prompts resolve(List<String> words, Recorded recorded, int layers) {
    Prompts prompts =
        new Prompts(
            prompt(words, recorded),
            Recorded.first(negative, recorded.negative(), ""),
            Recorded.first(clipSkip, recorded.clipSkip(), 0));
    if (prompts.clipSkip() > layers) {
      throw new InputException(
          "--clip-skip should be at most "
              + layers
              + ", the layers of this model's text encoder, but is "
              + prompts.clipSkip()
              + ".");
    }
    return prompts;
  }

  private static String prompt(List<String> words, Recorded recorded) {
    if (words.size() > 1) {
      throw new InputException(
          "Expected one PROMPT, but got "
              + words.size()
              + " arguments; put it in quotes: eddy generate \""
              + String.join(" ", words)
              + "\".");
    }
    String prompt = words.isEmpty() ? recorded.prompt() : words.getFirst();
    if (prompt == null) {
      throw new InputException(
          "Expected a PROMPT, such as: eddy generate \"the sun over mountains at sunset\"; for an"
              + " empty one write \"\".");
    }
    return prompt;
  }
}
