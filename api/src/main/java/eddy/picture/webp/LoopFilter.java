package eddy.picture.webp;

/** Smooths the edges between blocks, RFC 6386, section 15. */
final class LoopFilter {
  private LoopFilter() {}

  /**
   * How strongly a macroblock is filtered.
   *
   * @param limit of the step across an inner edge; 0 for no filter
   * @param interior limit of the steps beside an edge
   * @param highVariance steps beside an edge above this are kept
   */
  record Strength(int limit, int interior, int highVariance) {
    static final Strength NONE = new Strength(0, 0, 0);

    /**
     * @param level 0 to 63
     * @param sharpness 0 to 7
     */
    static Strength of(int level, int sharpness) {
      if (level == 0) {
        return NONE;
      }
      int interior = level;
      if (sharpness > 0) {
        interior = Math.min(level >> (sharpness > 4 ? 2 : 1), 9 - sharpness);
      }
      interior = Math.max(interior, 1);
      return new Strength(2 * level + interior, interior, level >= 40 ? 2 : level >= 15 ? 1 : 0);
    }
  }

  /** Macroblocks in their order, each after those above and to its left. */
  static void simple(Plane luma, int column, int row, Strength strength, boolean inner) {
    int at = luma.at(16 * column, 16 * row);
    simple(luma, at, 1, luma.stride, column > 0, inner, strength);
    simple(luma, at, luma.stride, 1, row > 0, inner, strength);
  }

  private static void simple(
      Plane p, int at, int across, int along, boolean outer, boolean inner, Strength strength) {
    for (int edge = outer ? 0 : 4; edge < (inner ? 16 : 4); edge += 4) {
      int limit = 2 * (strength.limit + (edge == 0 ? 4 : 0)) + 1;
      for (int i = 0; i < 16; i++) {
        int q0 = at + edge * across + i * along;
        if (step(p, q0, across) <= limit) {
          narrow(p, q0, across);
        }
      }
    }
  }

  /** The same with all planes and the filters that look at more samples. */
  static void normal(Plane[] planes, int column, int row, Strength strength, boolean inner) {
    for (int i = 0; i < planes.length; i++) {
      int size = i == 0 ? 16 : 8;
      Plane plane = planes[i];
      int at = plane.at(size * column, size * row);
      normal(plane, at, 1, plane.stride, size, column > 0, inner, strength);
      normal(plane, at, plane.stride, 1, size, row > 0, inner, strength);
    }
  }

  private static void normal(
      Plane p,
      int at,
      int across,
      int along,
      int size,
      boolean outer,
      boolean inner,
      Strength strength) {
    for (int edge = outer ? 0 : 4; edge < (inner ? size : 4); edge += 4) {
      int limit = 2 * (strength.limit + (edge == 0 ? 4 : 0)) + 1;
      for (int i = 0; i < size; i++) {
        int q0 = at + edge * across + i * along;
        if (step(p, q0, across) > limit || !smooth(p, q0, across, strength.interior)) {
          continue;
        }
        if (highVariance(p, q0, across, strength.highVariance)) {
          narrow(p, q0, across);
        } else if (edge == 0) {
          wide(p, q0, across);
        } else {
          middle(p, q0, across);
        }
      }
    }
  }

  /** How high the step across an edge is; {@code q0} is the index of the sample behind it. */
  private static int step(Plane p, int q0, int across) {
    return 4 * distance(p, q0 - across, q0) + distance(p, q0 - 2 * across, q0 + across);
  }

  private static boolean smooth(Plane p, int q0, int across, int interior) {
    return distance(p, q0 - 4 * across, q0 - 3 * across) <= interior
        && distance(p, q0 - 3 * across, q0 - 2 * across) <= interior
        && distance(p, q0 - 2 * across, q0 - across) <= interior
        && distance(p, q0 + 3 * across, q0 + 2 * across) <= interior
        && distance(p, q0 + 2 * across, q0 + across) <= interior
        && distance(p, q0 + across, q0) <= interior;
  }

  private static boolean highVariance(Plane p, int q0, int across, int threshold) {
    return distance(p, q0 - 2 * across, q0 - across) > threshold
        || distance(p, q0 + across, q0) > threshold;
  }

  private static int distance(Plane p, int a, int b) {
    return Math.abs(p.get(a) - p.get(b));
  }

  /** Changes one sample on each side. */
  private static void narrow(Plane p, int q0, int across) {
    int a =
        3 * (p.get(q0) - p.get(q0 - across)) + signed(p.get(q0 - 2 * across) - p.get(q0 + across));
    move(p, q0 - across, signed(a + 3) >> 3);
    move(p, q0, -(signed(a + 4) >> 3));
  }

  /** Changes two samples on each side. */
  private static void middle(Plane p, int q0, int across) {
    int a = 3 * (p.get(q0) - p.get(q0 - across));
    int near = signed(a + 4) >> 3;
    int far = near + 1 >> 1;
    move(p, q0 - 2 * across, far);
    move(p, q0 - across, signed(a + 3) >> 3);
    move(p, q0, -near);
    move(p, q0 + across, -far);
  }

  /** Changes three samples on each side. */
  private static void wide(Plane p, int q0, int across) {
    int a =
        signed(
            3 * (p.get(q0) - p.get(q0 - across))
                + signed(p.get(q0 - 2 * across) - p.get(q0 + across)));
    for (int i = 0; i < 3; i++) {
      int by = (27 - 9 * i) * a + 63 >> 7;
      move(p, q0 - (i + 1) * across, by);
      move(p, q0 + i * across, -by);
    }
  }

  private static void move(Plane p, int at, int by) {
    p.set(at, Plane.clip(p.get(at) + by));
  }

  private static int signed(int value) {
    return value < -128 ? -128 : Math.min(value, 127);
  }
}
