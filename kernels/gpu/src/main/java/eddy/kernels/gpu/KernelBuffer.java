package eddy.kernels.gpu;

/** What a kernel's array argument is bound to. */
public sealed interface KernelBuffer {
  KernelBuffer ARENA = new Arena();
  KernelBuffer CONSTANTS = new Constants();

  /** The program's values: floats, read and written. */
  record Arena() implements KernelBuffer {}

  /** {@link GpuProgram#constants}: floats, read only. */
  record Constants() implements KernelBuffer {}

  /** {@link GpuProgram#weights} at that index: floats or fp16 bits, read only. */
  record OfWeight(int slot) implements KernelBuffer {}
}
