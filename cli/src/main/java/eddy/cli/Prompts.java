package eddy.cli;

import eddy.prompt.PromptSyntax;
import eddy.settings.Fields;
import eddy.settings.Parameters;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a picture and how they are read.
 *
 * @param negative null if none was given, which SDXL doesn't take for ""
 * @param prompt2 for SDXL's second text encoder; null for the same
 * @param negative2 for SDXL's second text encoder; null for the same
 * @param clipSkip last layers left out, 0 for none
 */
record Prompts(
    String prompt,
    @Nullable String negative,
    @Nullable String prompt2,
    @Nullable String negative2,
    PromptSyntax syntax,
    int clipSkip) {
  static final String PROMPT_2 = "Prompt 2";
  static final String NEGATIVE_2 = "Negative prompt 2";

  /** Adds what a picture's parameters say about it, besides the texts. */
  void describe(Map<String, String> fields) {
    if (clipSkip > 0) {
      // The web UI counts from 1: "Clip skip: 2" leaves one layer out.
      fields.put(Fields.CLIP_SKIP.key(), Integer.toString(clipSkip + 1));
    }
    if (syntax != PromptSyntax.PLAIN) {
      fields.put(Fields.SYNTAX.key(), syntax.name().toLowerCase(Locale.ROOT));
    }
    if (prompt2 != null) {
      fields.put(PROMPT_2, prompt2);
    }
    if (negative2 != null) {
      fields.put(NEGATIVE_2, negative2);
    }
    if (negative != null && negative.isEmpty()) {
      fields.put(Parameters.EMPTY_NEGATIVE, "yes");
    }
  }
}
