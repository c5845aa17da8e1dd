package eddy.kernels.gpu;

/** What a kernel's array argument is bound to. */
public sealed interface KernelBuffer {
  KernelBuffer ARENA = new Arena();
  KernelBuffer HALF_ARENA = new HalfArena();
  KernelBuffer CONSTANTS = new Constants();

  /**
   * The program's values and scratch, or beside a {@link HalfArena} what must be exact, and
   * scratch: floats, read and written.
   */
  record Arena() implements KernelBuffer {}

  /** The program's values where those are kept as fp16 bits, read and written. */
  record HalfArena() implements KernelBuffer {}

  /** {@link GpuProgram#constants}: floats, read only. */
  record Constants() implements KernelBuffer {}

  /** {@link GpuProgram#weights} at that index: floats or fp16 bits, read only. */
  record WeightBuffer(int slot) implements KernelBuffer {}
}
