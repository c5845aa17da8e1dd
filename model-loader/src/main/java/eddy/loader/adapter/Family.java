package eddy.loader.adapter;

import eddy.tensor.Weight;
import eddy.tensor.WeightSource;

/** What a model is called, by the width of the text that its cross-attention takes. */
final class Family {
  private Family() {}

  /** The width that a U-Net, or a ControlNet, in diffusers' names takes; 0 if none tells. */
  static int contextWidth(WeightSource network) {
    for (String key : network.keys()) {
      if (key.endsWith("attn2.to_k.weight")) {
        Weight w = network.find(key);
        if (w != null && w.shape().rank() == 2) {
          return w.shape().dim(1);
        }
      }
    }
    return 0;
  }

  /** "Stable Diffusion XL (text of 2048 channels)". */
  static String of(int contextWidth) {
    String name =
        switch (contextWidth) {
          case 0 -> "a model without text";
          case 768 -> "Stable Diffusion 1.x";
          case 1024 -> "Stable Diffusion 2.x";
          case 2048 -> "Stable Diffusion XL";
          case 1280 -> "the Stable Diffusion XL refiner";
          default -> "";
        };
    String text = "text of " + contextWidth + " channels";
    return contextWidth == 0
        ? name
        : name.isEmpty() ? "a model with " + text : name + " (" + text + ")";
  }
}
