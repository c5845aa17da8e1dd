package eddy.backend.reference;

import eddy.op.Op;

/** Rows of a table, and sines and cosines of timesteps. */
final class Embeddings {
  private static final double MAX_PERIOD = 10000;

  private Embeddings() {}

  /**
   * @throws IllegalArgumentException naming an id that is no row of the table
   */
  static void embedding(Values ids, Values table, Values out) {
    int channels = table.dim(1);
    for (int i = 0; i < ids.count(); i++) {
      int id = ids.getInt(i);
      if (id < 0 || id >= table.dim(0)) {
        throw new IllegalArgumentException(
            "id "
                + id
                + " at ["
                + i / ids.dim(1)
                + ", "
                + i % ids.dim(1)
                + "] is outside the table of "
                + table.dim(0)
                + " rows");
      }
      System.arraycopy(
          table.array(),
          table.offset() + id * channels,
          out.array(),
          out.offset() + i * channels,
          channels);
    }
  }

  /**
   * Frequencies and angles are rounded to float as they are where the networks were trained: an
   * angle near 1000 is off by up to 3e-5 there, which the networks have learnt with.
   */
  static void timesteps(Op.TimestepEmbedding op, Values t, Values out) {
    int half = op.dim() / 2;
    int sines = op.flipSinToCos() ? half : 0;
    int cosines = half - sines;
    for (int i = 0; i < half; i++) {
      float exponent = (float) (-Math.log(MAX_PERIOD)) * i / (half - op.shift());
      float frequency = (float) Math.exp(exponent);
      for (int n = 0; n < t.count(); n++) {
        float angle = t.get(n) * frequency;
        out.set(n * op.dim() + sines + i, Math.sin(angle));
        out.set(n * op.dim() + cosines + i, Math.cos(angle));
      }
    }
  }
}
