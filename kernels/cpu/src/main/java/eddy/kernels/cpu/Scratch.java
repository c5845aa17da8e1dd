package eddy.kernels.cpu;

/**
 * One thread's working memory, reserved once for all stages of an executable, so that runs allocate
 * nothing. What each array holds is up to the stage.
 */
final class Scratch {
  /** Vectors may be read and written this far past an array's nominal end. */
  static final int SLACK = 64;

  final float[] a;
  final float[] b;
  final float[] c;
  final float[] d;

  final int[] e;
  final int[] f;

  /** One array for all threads, filled by one stage and read by the next. */
  final float[] shared;

  private Scratch(Size size, float[] shared) {
    a = new float[size.a + SLACK];
    b = new float[size.b + SLACK];
    c = new float[size.c + SLACK];
    d = new float[size.d + SLACK];
    e = new int[size.e];
    f = new int[size.f];
    this.shared = shared;
  }

  /** The largest sizes that any stage asked for, in elements. */
  static final class Size {
    private int a;
    private int b;
    private int c;
    private int d;
    private int e;
    private int f;
    private int shared;

    Size a(int elements) {
      a = Math.max(a, elements);
      return this;
    }

    Size b(int elements) {
      b = Math.max(b, elements);
      return this;
    }

    Size c(int elements) {
      c = Math.max(c, elements);
      return this;
    }

    Size d(int elements) {
      d = Math.max(d, elements);
      return this;
    }

    Size e(int elements) {
      e = Math.max(e, elements);
      return this;
    }

    Size f(int elements) {
      f = Math.max(f, elements);
      return this;
    }

    Size shared(int elements) {
      shared = Math.max(shared, elements);
      return this;
    }

    long bytes(int threads) {
      return 4L * (shared + (long) threads * (a + b + c + d + e + f));
    }

    Scratch[] allocate(int threads) {
      float[] common = new float[shared + SLACK];
      Scratch[] out = new Scratch[threads];
      for (int i = 0; i < threads; i++) {
        out[i] = new Scratch(this, common);
      }
      return out;
    }
  }
}
