package eddy.kernels.gpu.lowering;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Tensor;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.WeightSlot;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The buffers of a program's weights: each form of each weight once. */
final class WeightBuffers {
  /** The end of kernels' names for matrices of fp16. */
  static final String HALF = "Half";

  private final WeightStorage storage;

  /** Values are kept as fp16, and so are all matrices and tables. */
  private final boolean fp16;

  private final long maxBufferBytes;
  private final List<WeightSlot> all = new ArrayList<>();
  private final Map<WeightSlot, Integer> slots = new HashMap<>();

  WeightBuffers(WeightStorage storage, boolean fp16, long maxBufferBytes) {
    this.storage = storage;
    this.fp16 = fp16;
    this.maxBufferBytes = maxBufferBytes;
  }

  /** All that were asked for, by their numbers. */
  List<WeightSlot> slots() {
    return List.copyOf(all);
  }

  /** True if a matrix or table is kept as fp16. */
  boolean isHalf(Tensor t) {
    return fp16 || isHalf(t, storage);
  }

  /** The same where values are fp32. */
  static boolean isHalf(Tensor t, WeightStorage storage) {
    return switch (storage) {
      case F16 -> true;
      case AUTO -> weight(t).dtype() == DType.F16;
      case F32, BF16 -> false;
      case INT8 -> throw new IllegalArgumentException("no kernel reads int8 weights");
    };
  }

  /** What a kernel's name ends with for a matrix or table, but for {@code Fp16}. */
  String form(Tensor t) {
    return isHalf(t) && !fp16 ? HALF : "";
  }

  /**
   * Some rows of a matrix or table, or of several, one behind the other.
   *
   * @param firstRow the first of all their rows
   * @param rows how many
   */
  record Part(List<Tensor> weights, int firstRow, int rows) {}

  /** A bias or scale: always fp32. */
  KernelBuffer vector(Tensor t) {
    return vector(List.of(t));
  }

  /** Several, one behind the other. */
  KernelBuffer vector(List<Tensor> all) {
    return slot(new WeightSlot(weights(all), WeightSlot.WeightLayout.AS_STORED, false));
  }

  /** All of it, or split by rows where the device's buffers are too small for that. */
  List<Part> parts(Tensor t) {
    return parts(List.of(t));
  }

  /** The same of several, of one form. */
  List<Part> parts(List<Tensor> weights) {
    boolean half = isHalf(weights.getFirst());
    WeightSlot whole = new WeightSlot(weights(weights), WeightSlot.WeightLayout.AS_STORED, half);
    int all = whole.rows();
    long fitting = maxBufferBytes / (whole.bytes() / all);
    // Whole tiles where there is room for one, so that only the last part's is partly empty.
    long tidy = fitting < Tiles.WIDE ? Math.max(1, fitting) : fitting / Tiles.WIDE * Tiles.WIDE;
    int most = fitting >= all ? all : (int) tidy;
    List<Part> parts = new ArrayList<>();
    for (int first = 0; first < all; first += most) {
      parts.add(new Part(weights, first, Math.min(most, all - first)));
    }
    return parts;
  }

  /** A part's buffer. */
  KernelBuffer buffer(Part part, WeightSlot.WeightLayout form) {
    boolean half = isHalf(part.weights().getFirst());
    return slot(new WeightSlot(weights(part.weights()), form, half, part.firstRow(), part.rows()));
  }

  private static List<Weight> weights(List<Tensor> all) {
    return all.stream().map(WeightBuffers::weight).toList();
  }

  private KernelBuffer slot(WeightSlot wanted) {
    int slot =
        slots.computeIfAbsent(
            wanted,
            w -> {
              all.add(w);
              return all.size() - 1;
            });
    return new KernelBuffer.WeightBuffer(slot);
  }

  private static Weight weight(Tensor t) {
    Weight weight = t.weight();
    if (weight == null) {
      throw new IllegalArgumentException("the GPU backends take only a model's weight for " + t);
    }
    return weight;
  }
}
