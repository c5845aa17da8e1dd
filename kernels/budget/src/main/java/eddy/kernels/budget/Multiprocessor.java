package eddy.kernels.budget;

/**
 * What one multiprocessor of an NVIDIA GPU has room for. The numbers are those of the CUDA C++
 * Programming Guide, "Technical Specifications per Compute Capability".
 *
 * @param registers of 32 bits
 * @param localBytes local ("shared") memory for all groups
 * @param warps most warps
 * @param groups most groups
 */
public record Multiprocessor(int registers, int localBytes, int warps, int groups) {
  private static final int WARP = 32;

  /** Registers are given out to a warp in such portions. */
  private static final int PORTION = 256;

  /** Local memory that each group takes for the system, from compute capability 8.0 on. */
  private static final int SYSTEM_BYTES = 1024;

  /**
   * That of a compute capability.
   *
   * @param target such as {@code sm_90}
   * @throws IllegalArgumentException if it isn't known here
   */
  public static Multiprocessor of(String target) {
    return switch (target) {
      case "sm_80" -> new Multiprocessor(65536, 164 << 10, 64, 32);
      case "sm_86" -> new Multiprocessor(65536, 100 << 10, 48, 16);
      case "sm_89" -> new Multiprocessor(65536, 100 << 10, 48, 24);
      case "sm_90" -> new Multiprocessor(65536, 228 << 10, 64, 32);
      case "sm_120" -> new Multiprocessor(65536, 100 << 10, 48, 24);
      default -> throw new IllegalArgumentException("no multiprocessor of " + target + " is known");
    };
  }

  /**
   * Groups that are there at once; 0 if not even one fits.
   *
   * @param items work-items of a group
   * @param itemRegisters registers of a work-item
   * @param groupBytes local memory of a group
   */
  public int groups(int items, int itemRegisters, int groupBytes) {
    int groupWarps = (items + WARP - 1) / WARP;
    int warpRegisters = (itemRegisters * WARP + PORTION - 1) / PORTION * PORTION;
    int byRegisters = registers / warpRegisters / groupWarps;
    int byMemory = localBytes / (groupBytes + SYSTEM_BYTES);
    return Math.min(Math.min(groups, warps / groupWarps), Math.min(byRegisters, byMemory));
  }
}
