package eddy.kernels.cpu.loops.shape;

/** How {@link eddy.kernels.cpu.loops.Int8Runs} lie in memory. */
public final class Int8Format {
  /** Numbers that share a scale. */
  public static final int RUN = 32;

  /** Bytes of a lane's scale. */
  public static final int SCALE = Float.BYTES;

  private Int8Format() {}
}
