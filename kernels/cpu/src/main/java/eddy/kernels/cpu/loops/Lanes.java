package eddy.kernels.cpu.loops;

import eddy.kernels.cpu.loops.vector.Species;

/**
 * Which loops run, the machine's vector shape and the register tiles that suit it. Constants, so
 * that C2 folds them.
 */
public final class Lanes {
  /** The module that the Vector API lives in; a JVM has it when it was asked to. */
  public static final String VECTOR_MODULE = "jdk.incubator.vector";

  /**
   * Whether the loops are those of {@code loops.vector}. Otherwise none of its classes may be
   * touched: the Vector API isn't there.
   */
  public static final boolean VECTORS = ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();

  /** Floats in a vector: 16 for AVX-512, 8 for AVX2, 4 for NEON and SSE. */
  public static final int VL = VECTORS ? Species.length() : 4;

  /** AVX-512 and ARM have 32 vector registers, the others 16. */
  private static final boolean MANY_REGISTERS =
      VL >= 16 || System.getProperty("os.arch", "").equals("aarch64");

  /**
   * Rows of a register tile. A tile of MR × {@link #NV} vectors, NV loaded vectors, one broadcast
   * and what C2 needs for itself must fit the registers: 8 × 3 of 32, 4 × 2 of 16 (4 × 3 already
   * spills).
   */
  public static final int MR = MANY_REGISTERS ? 8 : 4;

  /** Most vectors side by side in a register tile, at most 3. */
  public static final int NV = MANY_REGISTERS ? 3 : 2;

  /** Most columns of a register tile. */
  public static final int NR = NV * VL;

  private Lanes() {}

  /** As people call it: {@code AVX-512 (512-bit vectors)}. */
  public static String describe() {
    int bits = Float.SIZE * VL;
    String name =
        switch (System.getProperty("os.arch", "unknown processor")) {
          case "amd64", "x86_64" -> bits >= 512 ? "AVX-512" : bits == 256 ? "AVX2" : "SSE";
          case "aarch64" -> bits == 128 ? "NEON" : "SVE";
          case String other -> other;
        };
    return name + " (" + bits + "-bit vectors)";
  }
}
