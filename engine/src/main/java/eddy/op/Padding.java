package eddy.op;

/** Zero rows and columns round a picture, in pixels, each at least 0. */
public record Padding(int top, int left, int bottom, int right) {
  public static final Padding NONE = all(0);

  /** The same on all four sides. */
  public static Padding all(int pixels) {
    return new Padding(pixels, pixels, pixels, pixels);
  }
}
