package eddy.picture;

import eddy.error.Expected;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/** Masks for inpainting, as diffusers' VaeImageProcessor prepares them. */
public final class MaskOps {
  private static final int PASSES = 3;

  /** A weight of 1 in the blur. */
  private static final long ONE = 1 << 24;

  private MaskOps() {}

  /**
   * What is kept of a picture: grey stands where the mask is 0.5 or more.
   *
   * @param picture [n, 3, H, W], 0 to 1
   * @param mask [n, 1, H, W]; either may have a single one for all
   * @return [n, 3, H, W]
   */
  public static HostTensor.Floats withoutMasked(HostTensor.Floats picture, HostTensor.Floats mask) {
    int n = Math.max(picture.shape().dim(0), mask.shape().dim(0));
    int area = picture.shape().dim(2) * picture.shape().dim(3);
    int each = 3 * area;
    float[] out = new float[n * each];
    for (int i = 0; i < out.length; i++) {
      int at = i / each;
      int m = mask.shape().dim(0) == 1 ? 0 : at;
      int p = picture.shape().dim(0) == 1 ? 0 : at;
      boolean kept = mask.values()[m * area + i % area] < 0.5f;
      out[i] = kept ? picture.values()[p * each + i % each] : 0.5f;
    }
    return HostTensor.of(picture.shape().with(0, n), out);
  }

  /**
   * A mask for latents: every so many pixels one, made 0 or 1 at 0.5.
   *
   * @param mask [n, 1, H, W]
   * @param factor pixels a latent
   * @return [n, 1, H/factor, W/factor]
   */
  public static HostTensor.Floats forLatents(HostTensor.Floats mask, int factor) {
    int n = mask.shape().dim(0);
    int width = mask.shape().dim(3);
    int h = mask.shape().dim(2) / factor;
    int w = width / factor;
    float[] out = new float[n * h * w];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < h; y++) {
        for (int x = 0; x < w; x++) {
          int at = (i * h * factor + y * factor) * width + x * factor;
          out[(i * h + y) * w + x] = mask.values()[at] >= 0.5f ? 1 : 0;
        }
      }
    }
    return HostTensor.of(Shape.of(n, 1, h, w), out);
  }

  /**
   * Refuses a mask with which nothing would be painted though it isn't black, since it falls
   * between the pixels that {@link #forLatents} takes, or is nowhere 0.5 or more.
   *
   * @param mask [n, 1, H, W], as it is worked on
   * @param factor pixels a latent
   * @throws InputException when one of the n is above 0 somewhere, but marks no latent
   */
  public static void requireLatents(HostTensor.Floats mask, int factor) {
    for (int n = 0; n < mask.shape().dim(0); n++) {
      HostTensor.Floats one = PictureOps.one(mask, n);
      if (count(one, Float.MIN_VALUE) > 0 && count(forLatents(one, factor), 0.5f) == 0) {
        throw new InputException(
            Message.of(
                    "Expected a mask that marks at least one latent, each of which takes the first"
                        + " of ",
                    factor,
                    "x",
                    factor,
                    " pixels, but none of the ",
                    count(one, 0.5f),
                    " pixels that are at least half white, after any blur, is one of those, so"
                        + " nothing would be painted; make the mask's white wider, blur it less (",
                    Setting.of("mask-blur"),
                    "), or enlarge its surroundings (",
                    Setting.of("mask-padding"),
                    ").")
                .about(Setting.of("mask")));
      }
    }
  }

  private static int count(HostTensor.Floats mask, float least) {
    int count = 0;
    for (float value : mask.values()) {
      count += value >= least ? 1 : 0;
    }
    return count;
  }

  /**
   * Softens a mask's edges: three box blurs one after the other, nearly a Gaussian, as PIL's
   * GaussianBlur has it (Gwosdek et al. 2011). Like there, all is rounded to 8 bits after each of
   * them, so that the blur ends where less than half of 1/255 would be left.
   *
   * @param mask [n, 1, H, W], 0 to 1
   * @param radius standard deviation in pixels, at least 0; 0 leaves the mask as it is
   * @return of the same shape, each value a whole number of 255ths
   */
  public static HostTensor.Floats blur(HostTensor.Floats mask, double radius) {
    Expected.that(
        Setting.of("mask-blur"),
        radius >= 0 && Double.isFinite(radius),
        "a blur of the mask of 0 or more pixels",
        radius);
    if (radius == 0) {
      return mask;
    }
    double variance = radius * radius / PASSES;
    double whole = Math.floor((Math.sqrt(12 * variance + 1) - 1) / 2);
    double part =
        (2 * whole + 1)
            * (whole * (whole + 1) - 3 * variance)
            / (6 * (variance - (whole + 1) * (whole + 1)));
    float box = (float) (whole + part);
    int h = mask.shape().dim(2);
    int w = mask.shape().dim(3);
    int[] values = new int[mask.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.round(255 * mask.values()[i]);
    }
    for (int n = 0; n < mask.shape().dim(0); n++) {
      for (int y = 0; y < h; y++) {
        blurLine(values, (n * h + y) * w, 1, w, box);
      }
      for (int x = 0; x < w; x++) {
        blurLine(values, n * h * w + x, w, h, box);
      }
    }
    float[] out = new float[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = values[i] / 255f;
    }
    return HostTensor.of(mask.shape(), out);
  }

  /** Of 0 to 255. The line's ends go on beyond it. */
  private static void blurLine(int[] values, int from, int stride, int count, float radius) {
    int whole = (int) radius;
    // Weights in whole numbers, of a float division as PIL's: a tie falls to the same side.
    long inner = (long) (ONE / (2 * radius + 1));
    long edge = (ONE - (2 * whole + 1) * inner) / 2;
    int[] line = new int[count];
    for (int i = 0; i < count; i++) {
      line[i] = values[from + i * stride];
    }
    int[] next = new int[count];
    for (int pass = 0; pass < PASSES; pass++) {
      long sum = 0;
      for (int i = -whole; i <= whole; i++) {
        sum += line[Math.clamp(i, 0, count - 1)];
      }
      for (int i = 0; i < count; i++) {
        int before = line[Math.max(0, i - whole - 1)];
        int after = line[Math.min(count - 1, i + whole + 1)];
        next[i] = (int) ((inner * sum + edge * (before + after) + ONE / 2) / ONE);
        sum += after - line[Math.max(0, i - whole)];
      }
      int[] swap = line;
      line = next;
      next = swap;
    }
    for (int i = 0; i < count; i++) {
      values[from + i * stride] = line[i];
    }
  }

  /**
   * A painted picture where the mask is 1, the original where it is 0.
   *
   * @param original [1, 3, H, W], 0 to 1
   * @param painted of the same shape
   * @param mask [1, 1, H, W]
   */
  public static float[] overlay(
      HostTensor.Floats original, HostTensor.Floats painted, HostTensor.Floats mask) {
    int area = mask.values().length;
    float[] out = new float[original.values().length];
    for (int i = 0; i < out.length; i++) {
      float m = mask.values()[i % area];
      out[i] = (1 - m) * original.values()[i] + m * painted.values()[i];
    }
    return out;
  }
}
