package eddy.kernels.budget;

import java.util.Locale;

/** What is read of a kernel's machine code, all of them whole numbers. */
public enum Figure {
  /** Registers of a work-item; on AMD vector registers. */
  REGISTERS(Better.LESS),

  /** Bytes, on AMD registers, that are spilled to memory. */
  SPILLS(Better.LESS),

  /** Bytes of private memory of a work-item: arrays that have no registers, and spills. */
  STACK(Better.LESS),

  /** Bytes of local memory of a group. */
  LOCAL(Better.LESS),

  /** Warps of a multiprocessor, or waves of a SIMD, that can be there at once. */
  OCCUPANCY(Better.MORE),

  /**
   * Multiply-adds in 100 issue slots of the loop within a tile that has most of them: over 100
   * where an instruction does two. An instruction of tensor cores counts as one.
   */
  INNER(Better.MORE),

  /** The same of a whole tile, with its loads: each loop's body times its trips. */
  TILE(Better.MORE),

  /**
   * Issue slots of a tile, for a work-item. Where no {@link TileGeometry} says what a tile is, of
   * one trip of the loop that loads.
   */
  SLOTS(Better.LESS),

  /** Multiply-adds of a work-item in those slots. */
  MADS(Better.NEITHER),

  /** Instructions of tensor cores among those slots. */
  MATRIX(Better.NEITHER),

  /** Loads from global memory among those slots. */
  LOADS(Better.NEITHER),

  /** Bits of the narrowest of those loads. */
  NARROWEST(Better.MORE),

  /** How often a tile waits for loads from global memory, one after the other. */
  WAITS(Better.LESS),

  /** Barriers of a tile. */
  BARRIERS(Better.LESS),

  /** Divisions, of whole or of real numbers, in a tile. */
  DIVISIONS(Better.LESS),

  /** Instructions for whole numbers of 64 bits, or doubles, in a tile. */
  WIDE(Better.LESS),

  /** Loops of a tile whose trips can't be read, and which are counted once. */
  UNREAD(Better.LESS),

  /** Instructions of the whole kernel, each once. */
  CODE(Better.LESS),

  /** Divisions in the whole kernel. */
  QUOTIENTS(Better.LESS);

  /** Which way a figure improves. */
  public enum Better {
    LESS,
    MORE,
    NEITHER
  }

  private final Better better;

  Figure(Better better) {
    this.better = better;
  }

  /** Which way it improves. */
  public Better better() {
    return better;
  }

  /** The heading of its column, such as {@code registers}. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }
}
