package eddy.kernels.gpu.run;

import eddy.kernels.gpu.KernelBuffer;
import java.util.List;

/**
 * The buffers that a program's launches read and write.
 *
 * @param arena values, scratch
 * @param halfArena fp16 values
 * @param constants real numbers
 * @param weights by slot
 * @param params of all launches
 * @param layout where each launch's params lie in that buffer
 * @param <H> a buffer's handle
 */
public record BufferTable<H>(
    H arena, H halfArena, H constants, List<H> weights, H params, ParamsLayout layout) {
  /** What a kernel's argument is bound to. */
  public H of(KernelBuffer buffer) {
    return switch (buffer) {
      case KernelBuffer.Arena _ -> arena;
      case KernelBuffer.HalfArena _ -> halfArena;
      case KernelBuffer.Constants _ -> constants;
      case KernelBuffer.WeightBuffer(int slot) -> weights.get(slot);
    };
  }
}
