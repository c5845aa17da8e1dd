package eddy.picture.webp;

/** The inverse transforms of RFC 6386, section 14. */
final class Transform {
  private Transform() {}

  /**
   * Walsh-Hadamard: the 16 coefficients of Y2 to the first ones of 16 luma subblocks.
   *
   * @param in 16 coefficients, row by row
   * @param out where every 16th element is set
   */
  static void walshHadamard(int[] in, int[] out) {
    int[] columns = new int[16];
    for (int i = 0; i < 4; i++) {
      int a = in[i] + in[12 + i];
      int b = in[4 + i] + in[8 + i];
      int c = in[4 + i] - in[8 + i];
      int d = in[i] - in[12 + i];
      columns[i] = a + b;
      columns[4 + i] = d + c;
      columns[8 + i] = a - b;
      columns[12 + i] = d - c;
    }
    for (int i = 0; i < 16; i += 4) {
      int a = columns[i] + columns[i + 3];
      int b = columns[i + 1] + columns[i + 2];
      int c = columns[i + 1] - columns[i + 2];
      int d = columns[i] - columns[i + 3];
      out[16 * i] = a + b + 3 >> 3;
      out[16 * (i + 1)] = d + c + 3 >> 3;
      out[16 * (i + 2)] = a - b + 3 >> 3;
      out[16 * (i + 3)] = d - c + 3 >> 3;
    }
  }

  /**
   * Cosine: adds a subblock's residual to the prediction that stands in the plane.
   *
   * @param in coefficients, 16 from {@code from} on
   * @param at index of the subblock's first sample
   */
  static void addCosine(int[] in, int from, Plane plane, int at) {
    int[] columns = new int[16];
    for (int i = 0; i < 4; i++) {
      int a = in[from + i] + in[from + 8 + i];
      int b = in[from + i] - in[from + 8 + i];
      int c = sine(in[from + 4 + i]) - cosine(in[from + 12 + i]);
      int d = cosine(in[from + 4 + i]) + sine(in[from + 12 + i]);
      columns[i] = a + d;
      columns[4 + i] = b + c;
      columns[8 + i] = b - c;
      columns[12 + i] = a - d;
    }
    for (int row = 0; row < 4; row++) {
      int i = 4 * row;
      int a = columns[i] + columns[i + 2] + 4;
      int b = columns[i] - columns[i + 2] + 4;
      int c = sine(columns[i + 1]) - cosine(columns[i + 3]);
      int d = cosine(columns[i + 1]) + sine(columns[i + 3]);
      int to = at + row * plane.stride;
      add(plane, to, a + d);
      add(plane, to + 1, b + c);
      add(plane, to + 2, b - c);
      add(plane, to + 3, a - d);
    }
  }

  private static void add(Plane plane, int at, int residual) {
    plane.set(at, Plane.clip(plane.get(at) + (residual >> 3)));
  }

  /** Times the root of 2 and cos(pi / 8). */
  private static int cosine(int value) {
    return value + (value * 20091 >> 16);
  }

  /** Times the root of 2 and sin(pi / 8). */
  private static int sine(int value) {
    return value * 35468 >> 16;
  }
}
