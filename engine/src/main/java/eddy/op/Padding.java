package eddy.op;

/** Zero rows and columns round a picture, in pixels, each at least 0. */
public record Padding(int top, int left, int bottom, int right) {
  public static final Padding NONE = all(0);

  public Padding {
    if (Math.min(Math.min(top, left), Math.min(bottom, right)) < 0) {
      throw new IllegalArgumentException("padding can't be negative");
    }
  }

  /** The same on all four sides. */
  public static Padding all(int pixels) {
    return new Padding(pixels, pixels, pixels, pixels);
  }
}
