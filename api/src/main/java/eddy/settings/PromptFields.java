package eddy.settings;

import static eddy.settings.Form.INTEGER;
import static eddy.settings.Form.NUMBER;
import static eddy.settings.Form.SIZE;
import static eddy.settings.Form.TEXT;
import static eddy.settings.Form.choice;
import static eddy.settings.Section.XL;

import eddy.error.Setting;
import eddy.prompt.PromptSyntax;

/** What a model is told: prompts, and SDXL the sizes of pictures. A part of {@link Fields}. */
interface PromptFields {
  /** What to show. */
  Field<String> PROMPT =
      Field.of("prompt", TEXT).in(Section.PROMPT, "TEXT", "another way to give PROMPT").build();

  /** What not to show. */
  Field<String> NEGATIVE =
      Field.of("negative", TEXT).in(Section.PROMPT, "TEXT", "what not to show").build();

  /** How prompts are read: as diffusers does, or with the weights and BREAK of A1111. */
  Field<PromptSyntax> SYNTAX =
      Field.of("prompt-syntax", choice(PromptSyntax.class))
          .in(
              Section.PROMPT,
              "plain|a1111",
              "a1111 has (weights:1.2), BREAK, any length; default plain")
          .otherwise(PromptSyntax.PLAIN)
          .png("Prompt syntax", "plain or a1111")
          .build();

  /** Last layers of the text encoder left out; a picture counts from 1, as the web UI does. */
  Field<Integer> CLIP_SKIP =
      Field.of("clip-skip", INTEGER)
          .in(Section.PROMPT, "N", "last layers of the text encoder to leave out, one less than")
          .andHelp("the web UI's number; default 0")
          .range(0, Integer.MAX_VALUE)
          .otherwise(0)
          .png("Clip skip", "a whole number", text -> Math.max(1, Integer.parseInt(text)) - 1)
          .written(n -> Integer.toString(n + 1))
          .build();

  /** What SDXL's second text encoder reads; the prompt unless given. */
  Field<String> PROMPT_2 =
      Field.of("prompt-2", TEXT)
          .in(Section.PROMPT, "TEXT", "for SDXL's second text encoder; default PROMPT")
          .png("Prompt 2", "a text")
          .build();

  /** What it reads beside that; the negative prompt unless given. */
  Field<String> NEGATIVE_2 =
      Field.of("negative-2", TEXT)
          .in(Section.PROMPT, "TEXT", "the same of ", Setting.of("negative"))
          .png("Negative prompt 2", "a text")
          .build();

  /** SDXL makes a picture as if it were scaled down from that; its size unless given. */
  Field<PixelSize> ORIGINAL_SIZE =
      Field.of("original-size", SIZE)
          .in(XL, "WxH", "as if scaled down from that; default the size")
          .png("Original size", PixelSize.MILLIONS, text -> PixelSize.parse(text, 0))
          .build();

  /** In a picture both numbers have an x between. */
  Field<PixelSize> CROP_TOP_LEFT =
      Field.of("crop-top-left", Form.OFFSET)
          .in(XL, "X,Y", "as if so much were cut off; default 0,0")
          .png(
              "Crop top left", "XxY, both numbers below 1000000,", text -> PixelSize.parse(text, 0))
          .written(PixelSize::toString)
          .given(Setting.of("crop-top-left"), " X,Y")
          .build();

  /** SDXL makes a picture as if it were for that size; its size unless given. */
  Field<PixelSize> TARGET_SIZE =
      Field.of("target-size", SIZE)
          .in(XL, "WxH", "as if made for that; default the size")
          .png("Target size", PixelSize.MILLIONS, text -> PixelSize.parse(text, 0))
          .build();

  /** How well the refiner should believe that pictures please, 0 to 10. */
  Field<Double> AESTHETIC_SCORE =
      Field.of("aesthetic-score", NUMBER)
          .in(XL, "X", "for the refiner, 0 to 10; default 6")
          .range(0, 10)
          .otherwise(6.0)
          .png("Aesthetic score")
          .build();
}
