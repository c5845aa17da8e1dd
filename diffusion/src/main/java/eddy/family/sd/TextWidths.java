package eddy.family.sd;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What published models are called by the width of the text that their cross-attention takes, and
 * by those of their text encoders: the one thing that adapters for them tell of it.
 */
final class TextWidths {
  private static final String XL = "Stable Diffusion XL";
  private static final String REFINER = "the Stable Diffusion XL refiner";

  private static final Map<Integer, String> CONTEXT =
      Map.of(768, "Stable Diffusion 1.x", 1024, "Stable Diffusion 2.x", 1280, REFINER, 2048, XL);

  private static final Map<List<Integer>, String> ENCODERS =
      Map.of(
          List.of(768),
          "Stable Diffusion 1.x",
          List.of(1024),
          "Stable Diffusion 2.x",
          List.of(1280),
          REFINER,
          List.of(768, 1280),
          XL);

  private TextWidths() {}

  /** By the context alone: "Stable Diffusion XL". */
  static String named(int context) {
    if (context == 0) {
      return "a model that the keys don't tell";
    }
    String name = CONTEXT.get(context);
    return name == null ? "a model with text of width " + context : name;
  }

  /** With the width beside it: "Stable Diffusion XL (text of 2048 channels)". */
  static String title(int context) {
    if (context == 0) {
      return "a model without text";
    }
    String name = CONTEXT.get(context);
    String text = "text of " + context + " channels";
    return name == null ? "a model with " + text : name + " (" + text + ")";
  }

  /** By the text encoders, whose widths add up to the context. */
  static @Nullable String ofEncoders(List<Integer> widths) {
    return ENCODERS.get(widths);
  }
}
