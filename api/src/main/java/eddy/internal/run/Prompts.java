package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.prompt.PromptSyntax;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Told;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a picture and how they are read.
 *
 * @param negative null if none was given, which SDXL doesn't take for ""
 * @param prompt2 for SDXL's second text encoder; null for the same
 * @param negative2 for SDXL's second text encoder; null for the same
 * @param clipSkip last layers left out, 0 for none
 */
public record Prompts(
    String prompt,
    @Nullable String negative,
    @Nullable String prompt2,
    @Nullable String negative2,
    PromptSyntax syntax,
    int clipSkip) {

  /**
   * @throws InputException if there is no prompt, or the model has no place for what was given
   */
  static Prompts of(Asked asked, OpenModel model) {
    boolean hasSecond = model.texts() > 1;
    if (!hasSecond) {
      refuseSecond(asked, model, Fields.PROMPT_2);
      refuseSecond(asked, model, Fields.NEGATIVE_2);
    }
    String prompt = asked.prompt() == null && model.texts() == 0 ? "" : asked.prompt();
    if (prompt == null) {
      throw new InputException(
          Message.of("Expected a prompt; for an empty one give \"\".")
              .about(Fields.PROMPT.setting()));
    }
    Prompts prompts =
        new Prompts(
            prompt,
            asked.negative(),
            hasSecond ? asked.or(Fields.PROMPT_2) : null,
            hasSecond ? asked.or(Fields.NEGATIVE_2) : null,
            asked.syntax(),
            asked.or(Fields.CLIP_SKIP, 0));
    if (prompts.clipSkip() > model.traits().textLayers()) {
      throw new InputException(
          Message.of(
              asked.source(
                  asked.given(Fields.CLIP_SKIP), Fields.CLIP_SKIP, Fields.CLIP_SKIP.setting()),
              " should be at most ",
              model.traits().textLayers(),
              ", the layers of this model's text encoder, but is ",
              prompts.clipSkip(),
              "."));
    }
    if (prompts.negative2() != null && prompts.negative() == null) {
      throw new InputException(
          Message.of(
              Fields.NEGATIVE_2.setting(),
              " goes with ",
              Fields.NEGATIVE.setting(),
              "; give that too."));
    }
    return prompts;
  }

  private static void refuseSecond(Asked asked, OpenModel model, Field<String> field) {
    if (asked.given(field) != null) {
      String why = model.texts() == 0 ? "is told no text" : "has one text encoder only";
      throw new InputException(
          Message.of(
                  field.setting(), " is for SDXL, but this model ", why, "; leave that option out.")
              .about(field.setting()));
    }
  }

  /** Tells a picture's parameters about it, besides the texts. */
  void tell(Told told) {
    if (clipSkip > 0) {
      told.tell(Fields.CLIP_SKIP, clipSkip);
    }
    if (syntax != PromptSyntax.PLAIN) {
      told.tell(Fields.SYNTAX, syntax);
    }
    if (prompt2 != null) {
      told.tell(Fields.PROMPT_2, prompt2);
    }
    if (negative2 != null) {
      told.tell(Fields.NEGATIVE_2, negative2);
    }
    if (negative != null && negative.isEmpty()) {
      told.tell(Told.EMPTY_NEGATIVE, "yes");
    }
  }
}
