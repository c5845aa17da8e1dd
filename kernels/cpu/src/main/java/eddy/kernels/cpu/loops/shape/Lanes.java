package eddy.kernels.cpu.loops.shape;

import org.jspecify.annotations.Nullable;

/**
 * Which loops run, the machine's vector shape and the tiles that suit it. Found out once, and
 * constants, so that C2 folds them.
 */
public final class Lanes {
  private static final String MODULE = "jdk.incubator.vector";
  private static final String ARCHITECTURE = System.getProperty("os.arch", "unknown processor");
  private static final boolean X86 = ARCHITECTURE.equals("amd64") || ARCHITECTURE.equals("x86_64");
  private static final boolean MODULE_THERE = ModuleLayer.boot().findModule(MODULE).isPresent();

  /**
   * Whether the processor multiplies and adds in one instruction. All do but x86 without AVX2,
   * where Java reckons it digit by digit.
   */
  public static final boolean FMA =
      !X86 || (MODULE_THERE && Species.length() >= 8) || Processor.multiplyAdds();

  /** Floats in the narrowest vector that {@code loops.vector} is written for: 128 bits. */
  private static final int NARROWEST = 4;

  /**
   * Whether the loops are those of {@code loops.vector}; else they are those of {@code
   * loops.scalar}, and no class of the former may be touched, as the Vector API may not be there.
   * Where the JVM has no vector registers, the Vector API takes two floats for a vector.
   */
  public static final boolean VECTORS = MODULE_THERE && FMA && Species.length() >= NARROWEST;

  /**
   * Floats in a vector: 16 for AVX-512, 8 for AVX2, 4 for NEON and SSE. In plain Java the size of
   * the pieces that rows are made of.
   */
  public static final int VL = VECTORS ? Species.length() : 16;

  /** AVX-512 and ARM have 32 vector registers, the others 16. */
  private static final boolean MANY_REGISTERS = VL >= 16 || ARCHITECTURE.equals("aarch64");

  /**
   * Rows of a tile. A register tile of MR × {@link #NV} vectors, NV loaded vectors, one broadcast
   * and what C2 needs for itself must fit the registers: 8 × 3 of 32, 4 × 2 of 16 (4 × 3 already
   * spills). In plain Java the tile is one of the first-level cache, 16 KB large.
   */
  public static final int MR = VECTORS ? MANY_REGISTERS ? 8 : 4 : 16;

  /** Most vectors side by side in a tile. */
  public static final int NV = VECTORS ? MANY_REGISTERS ? 3 : 2 : 16;

  /** Most columns of a tile. */
  public static final int NR = NV * VL;

  private Lanes() {}

  /** As people call it: {@code AVX-512 (512-bit vectors)}; without vectors, the note. */
  public static String describe() {
    String note = note();
    if (note != null) {
      return note;
    }
    int bits = Float.SIZE * VL;
    String name =
        switch (ARCHITECTURE) {
          case "amd64", "x86_64" -> bits >= 512 ? "AVX-512" : bits == 256 ? "AVX2" : "SSE";
          case "aarch64" -> bits == 128 ? "NEON" : "SVE";
          default -> ARCHITECTURE;
        };
    return name + " (" + bits + "-bit vectors)";
  }

  /** What to tell a user whose pictures take longer than they need to; null if they don't. */
  public static @Nullable String note() {
    if (VECTORS) {
      return null;
    }
    if (!MODULE_THERE) {
      return "Vector API absent: about 4 times slower; start Java with --add-modules "
          + MODULE
          + " (the eddy launcher does)";
    }
    return FMA
        ? "this JVM has no vectors of 128 bits or more; plain Java runs instead"
        : "this processor can't multiply and add in one instruction, which the Vector API's loops"
            + " need; plain Java runs instead";
  }
}
