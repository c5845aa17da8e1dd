package eddy.cli;

import eddy.error.InputException;
import eddy.loader.folder.StableDiffusionModel;
import eddy.prompt.PromptSyntax;
import eddy.text.Quoted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the picture should show. */
final class PromptOptions {
  @Option(names = "--prompt", paramLabel = "TEXT", description = "another way to give PROMPT")
  private @Nullable String prompt;

  @Option(names = "--negative", paramLabel = "TEXT", description = "what not to show")
  private @Nullable String negative;

  @Option(
      names = "--prompt-syntax",
      paramLabel = "plain|a1111",
      completionCandidates = Choices.Syntaxes.class,
      description = "a1111 has (weights:1.2), BREAK, any length; default plain")
  private @Nullable PromptSyntax syntax;

  @Option(
      names = "--clip-skip",
      paramLabel = "N",
      description = {
        "last layers of the text encoder to leave out, one less than",
        "the web UI's number; default 0"
      })
  private @Nullable Integer clipSkip;

  @Option(
      names = "--prompt-2",
      paramLabel = "TEXT",
      description = "for SDXL's second text encoder; default PROMPT")
  private @Nullable String prompt2;

  @Option(names = "--negative-2", paramLabel = "TEXT", description = "the same of --negative")
  private @Nullable String negative2;

  /** Refuses numbers that no model could take, and a second text to be read. */
  void check() {
    Checks.range("--clip-skip", clipSkip, 0, Integer.MAX_VALUE);
    refuseMark("--negative", negative);
    refuseMark("--prompt-2", prompt2);
    refuseMark("--negative-2", negative2);
  }

  private static void refuseMark(String option, @Nullable String text) {
    if (StandardInput.MARK.equals(text)) {
      throw new InputException(
          option + " -: only PROMPT is read from standard input; give this text itself.");
    }
  }

  /**
   * What stands on the command line beside the options, or {@code --prompt}; standard input if that
   * is {@code -}, as it is too where {@code -} stands alone ({@link Translation}).
   *
   * @throws InputException if both are given, or standard input holds no prompt
   */
  List<String> read(List<String> words, Io io) {
    if (prompt != null && !words.isEmpty()) {
      throw new InputException(
          "Expected one prompt, but got "
              + Quoted.of(words.getFirst())
              + " beside that of --prompt or -; leave one out.");
    }
    if (prompt == null) {
      return words;
    }
    return List.of(prompt.equals(StandardInput.MARK) ? StandardInput.prompt(io) : prompt);
  }

  /**
   * @param words what stands on the command line beside the options
   * @throws InputException if there isn't one prompt, or the model has no place for what was given
   */
  Prompts resolve(List<String> words, Recorded recorded, StableDiffusionModel model) {
    boolean hasSecond = model.components().textEncoders().size() > 1;
    if (!hasSecond) {
      refuseSecond("--prompt-2", prompt2);
      refuseSecond("--negative-2", negative2);
    }
    Prompts prompts =
        new Prompts(
            prompt(words, recorded),
            negative == null ? recorded.negative() : negative,
            hasSecond ? recorded.or(prompt2, Prompts.PROMPT_2) : null,
            hasSecond ? recorded.or(negative2, Prompts.NEGATIVE_2) : null,
            recorded.syntax(syntax),
            recorded.or(clipSkip, Fields.CLIP_SKIP, 0));
    int layers = model.textEncoder().config().numHiddenLayers();
    if (prompts.clipSkip() > layers) {
      throw new InputException(
          recorded.source(clipSkip, Fields.CLIP_SKIP, "--clip-skip")
              + " should be at most "
              + layers
              + ", the layers of this model's text encoder, but is "
              + prompts.clipSkip()
              + ".");
    }
    if (prompts.negative2() != null && prompts.negative() == null) {
      throw new InputException("--negative-2 goes with --negative; give that too.");
    }
    return prompts;
  }

  private static void refuseSecond(String option, @Nullable String text) {
    if (text != null) {
      throw new InputException(
          option
              + " is for SDXL, but this model has one text encoder only; leave that option out.");
    }
  }

  /** Whether there is an option --negative. */
  boolean givesNegative() {
    return negative != null;
  }

  /** The one PROMPT, or that of --from; null if there is neither. */
  static @Nullable String given(List<String> words, Recorded recorded) {
    return words.isEmpty() ? recorded.prompt() : words.getFirst();
  }

  private static String prompt(List<String> words, Recorded recorded) {
    if (words.size() > 1) {
      throw new InputException(
          "Expected one PROMPT, but got "
              + words.size()
              + " arguments; put it in quotes: eddy generate \""
              + Quoted.plain(String.join(" ", words))
              + "\".");
    }
    String prompt = given(words, recorded);
    if (prompt == null) {
      throw new InputException(
          "Expected a PROMPT, such as: eddy generate \"the sun over mountains at sunset\"; for an"
              + " empty one write \"\".");
    }
    return prompt;
  }
}
