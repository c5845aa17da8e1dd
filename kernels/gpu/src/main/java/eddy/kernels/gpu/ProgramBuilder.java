package eddy.kernels.gpu;

import eddy.InputException;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A program in the making: launches, weights, constants and scratch. */
final class ProgramBuilder {
  private static final int MOST = Integer.MAX_VALUE - Plan.ALIGNMENT;

  private final Plan plan;
  private final VariantTable variants;
  private final WeightStorage storage;
  private final List<KernelLaunch> launches = new ArrayList<>();
  private final List<WeightSlot> weights = new ArrayList<>();
  private final Map<WeightSlot, Integer> slots = new HashMap<>();
  private final List<Float> constants = new ArrayList<>();
  private final int scratch;
  private long scratchElements;
  private final Map<Integer, Set<OpShape>> shapes = new LinkedHashMap<>();
  private int step;

  ProgramBuilder(Plan plan, VariantTable variants, WeightStorage storage) {
    this.plan = plan;
    this.variants = variants;
    this.storage = storage;
    if (plan.arenaElements() > MOST) {
      throw tooLarge(plan.arenaElements());
    }
    // All steps share one scratch, behind the values: they run one after the other.
    this.scratch = (int) plan.arenaElements();
  }

  private static InputException tooLarge(long elements) {
    return new InputException(
        "The network's values need one array of "
            + elements
            + " numbers at this size, but the GPU backends can use "
            + MOST
            + " at most; use a smaller picture or batch.");
  }

  /** What to use for a part of the current step. */
  Variant choose(OpShape shape) {
    shapes.computeIfAbsent(step, _ -> new LinkedHashSet<>()).add(shape);
    return variants.choose(shape);
  }

  /** The shapes that kernels were chosen for, by index of the plan's step. */
  Map<Integer, Set<OpShape>> shapes() {
    return shapes;
  }

  /** Says which of the plan's steps the next launches belong to. */
  void begin(int index) {
    step = index;
  }

  void launch(String kernel, int[] params, Grid grid, KernelBuffer... more) {
    List<KernelBuffer> buffers = new ArrayList<>();
    buffers.add(KernelBuffer.ARENA);
    buffers.addAll(Arrays.asList(more));
    launches.add(new KernelLaunch(kernel, buffers, params, grid, step));
  }

  /** A value's place in the arena. */
  int at(Tensor t) {
    return Math.toIntExact(plan.offset(t));
  }

  /** Makes room for so many elements of scratch, and says where they begin. */
  int scratch(long elements) {
    if (scratch + elements > MOST) {
      throw tooLarge(scratch + elements);
    }
    scratchElements = Math.max(scratchElements, elements);
    return scratch;
  }

  /** Place of a number in the constants. */
  int constant(float value) {
    int at = constants.indexOf(value);
    if (at < 0) {
      at = constants.size();
      constants.add(value);
    }
    return at;
  }

  /** Place of a row of numbers in the constants. */
  int constants(float[] values) {
    int at = constants.size();
    for (float value : values) {
      constants.add(value);
    }
    return at;
  }

  /** True if a matrix or table is kept as fp16. */
  boolean isHalf(Tensor t) {
    return switch (storage) {
      case F16 -> true;
      case AUTO -> weight(t).dtype() == DType.F16;
      case F32, BF16 -> false;
    };
  }

  /**
   * A weight's buffer, or one of several.
   *
   * @param firstRow the first of the weight's rows that it holds
   * @param rows how many it holds
   */
  record Part(KernelBuffer buffer, int firstRow, int rows) {}

  /** A matrix or convolution kernel, rows last. */
  List<Part> matrix(Tensor t) {
    return parts(t, WeightSlot.Form.ROWS_LAST);
  }

  /** A table, as stored. */
  List<Part> table(Tensor t) {
    return parts(t, WeightSlot.Form.AS_STORED);
  }

  /** A bias or scale: always fp32. */
  KernelBuffer vector(Tensor t) {
    return slot(new WeightSlot(weight(t), WeightSlot.Form.AS_STORED, false));
  }

  /** Split by rows where the device's buffers are too small for all of them. */
  private List<Part> parts(Tensor t, WeightSlot.Form form) {
    boolean half = isHalf(t);
    WeightSlot whole = new WeightSlot(weight(t), form, half);
    int all = whole.rows();
    long fitting = variants.traits().maxBufferBytes() / (whole.bytes() / all);
    // Whole tiles where there is room for one, so that only the last part's is partly empty.
    long tidy = fitting < Tiles.WIDE ? Math.max(1, fitting) : fitting / Tiles.WIDE * Tiles.WIDE;
    int most = fitting >= all ? all : (int) tidy;
    List<Part> parts = new ArrayList<>();
    for (int first = 0; first < all; first += most) {
      int rows = Math.min(most, all - first);
      parts.add(new Part(slot(new WeightSlot(weight(t), form, half, first, rows)), first, rows));
    }
    return parts;
  }

  private KernelBuffer slot(WeightSlot wanted) {
    int slot =
        slots.computeIfAbsent(
            wanted,
            w -> {
              weights.add(w);
              return weights.size() - 1;
            });
    return new KernelBuffer.OfWeight(slot);
  }

  private static Weight weight(Tensor t) {
    Weight weight = t.weight();
    if (weight == null) {
      throw new IllegalArgumentException("the GPU backends take only a model's weight for " + t);
    }
    return weight;
  }

  GpuProgram build(Map<String, Port> inputs, Map<String, Port> outputs) {
    float[] numbers = new float[Math.max(1, constants.size())];
    for (int i = 0; i < constants.size(); i++) {
      numbers[i] = constants.get(i);
    }
    int elements = Math.max(1, Math.toIntExact(scratch + scratchElements));
    return new GpuProgram(
        List.copyOf(launches), List.copyOf(weights), numbers, elements, inputs, outputs);
  }

  /** Number of elements, which must fit an int. */
  static int count(Shape shape) {
    return Math.toIntExact(shape.count());
  }

  /** Tokens or pixels of a sample: 1 for a vector. */
  static int pixels(Shape shape) {
    return switch (shape.rank()) {
      case 3 -> shape.dim(1);
      case 4 -> shape.dim(2) * shape.dim(3);
      default -> 1;
    };
  }

  /** Channels of a picture, tokens or a vector. */
  static int channels(Shape shape) {
    return shape.rank() == 4 ? shape.dim(1) : shape.dim(-1);
  }
}
