package eddy.kernels.cpu;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The machine's vector shape and the register tiles that suit it. Constants, so that C2 folds them.
 */
final class Lanes {
  static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

  /** Floats in a vector: 16 for AVX-512, 8 for AVX2, 4 for NEON and SSE. */
  static final int VL = FLOATS.length();

  /**
   * Rows of a register tile. A tile of MR × {@link #NV} vectors, NV loaded vectors and one
   * broadcast must fit the register file: 32 registers with AVX-512 and on ARM, else 16.
   */
  static final int MR = VL >= 16 || System.getProperty("os.arch").equals("aarch64") ? 8 : 4;

  /** Most vectors side by side in a register tile. */
  static final int NV = 3;

  /** Most columns of a register tile. */
  static final int NR = NV * VL;

  private Lanes() {}

  /** As people call it: {@code AVX-512 (512-bit vectors)}. */
  static String describe() {
    int bits = FLOATS.vectorBitSize();
    String name =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> bits >= 512 ? "AVX-512" : bits == 256 ? "AVX2" : "SSE";
          case "aarch64" -> bits == 128 ? "NEON" : "SVE";
          case String other -> other;
        };
    return name + " (" + bits + "-bit vectors)";
  }

  /** {@code n} divided by {@code d}, rounded up. */
  static int ceilDiv(int n, int d) {
    return (n + d - 1) / d;
  }

  /** Where part {@code i} of {@code parts} begins when {@code n} things are dealt out evenly. */
  static int part(int n, int i, int parts) {
    return (int) ((long) n * i / parts);
  }
}
