package eddy.kernels.gpu.lowering;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.Variant;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Op;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A program in the making: launches, weights, constants and scratch. */
final class ProgramBuilder {
  /** The end of kernels' names for values of fp16. */
  private static final String FP16 = "Fp16";

  private final Plan plan;
  private final VariantTable variants;

  /** Values are kept as fp16, all but ids and timesteps. */
  private final boolean fp16;

  /** Linear layers that are one product. */
  private final Stacks stacks;

  /** Copies of keys and values. */
  private final KeyRows keyRows;

  private final Places places;
  private final List<KernelLaunch> launches = new ArrayList<>();
  private final WeightBuffers weights;
  private final List<Float> constants = new ArrayList<>();
  private final int scratch;
  private long scratchElements;
  private final Map<Integer, Set<OpShape>> shapes = new LinkedHashMap<>();
  private int step;
  private int invariantLaunches;

  ProgramBuilder(Plan plan, VariantTable variants, WeightStorage storage, boolean fp16) {
    this.plan = plan;
    this.variants = variants;
    this.weights = new WeightBuffers(storage, fp16, variants.traits().maxBufferBytes());
    this.fp16 = fp16;
    this.stacks = Stacks.of(plan, weights::isHalf);
    this.keyRows = new KeyRows(plan, variants, fp16);
    this.places = new Places(plan, stacks.apart(plan), keyRows, fp16);
    // All steps share one scratch, behind the floats: they run one after the other.
    this.scratch = places.floats();
  }

  /** What to use for a part of the current step, on values as they are kept. */
  Sliced choose(OpShape shape) {
    return chooseOnFloats(kept(shape));
  }

  /**
   * The same for a product.
   *
   * @param inEights as {@link OpShape#inEights} says
   */
  Sliced choose(OpShape.Gemm shape, boolean inEights) {
    boolean told = inEights && variants.traits().tensorCores();
    return chooseOnFloats(fp16 ? new OpShape.OnHalves(shape, told) : shape);
  }

  /** What {@link #choose(OpShape)} would say, for a step that may be done otherwise. */
  Sliced wouldChoose(OpShape shape) {
    return variants.choose(kept(shape));
  }

  private OpShape kept(OpShape shape) {
    return fp16 ? new OpShape.OnHalves(shape) : shape;
  }

  /** The same where the values are floats in any case. */
  Sliced chooseOnFloats(OpShape shape) {
    shapes.computeIfAbsent(step, _ -> new LinkedHashSet<>()).add(shape);
    return variants.choose(shape);
  }

  /**
   * The table without the variants, chosen here, whose kernels need larger groups than they may
   * have; the same table if there are none.
   *
   * @param mostItems of a kernel: work-items that its groups may have
   */
  VariantTable withoutTooLarge(ToIntFunction<String> mostItems) {
    VariantTable out = variants;
    for (KernelLaunch launch : launches) {
      Grid grid = launch.grid();
      if (!grid.regroupable() && grid.groupSize() > mostItems.applyAsInt(launch.kernel())) {
        for (OpShape shape : shapes.getOrDefault(launch.step(), Set.of())) {
          Variant chosen = variants.choose(shape).variant();
          if (chosen.allKernels().stream().anyMatch(k -> isForm(launch.kernel(), k))) {
            out = out.without(chosen, shape);
          }
        }
      }
    }
    return out;
  }

  /** Whether a kernel's name is another's with or without what says the form of its numbers. */
  private static boolean isForm(String name, String kernel) {
    return name.startsWith(kernel)
        && List.of("", WeightBuffers.HALF, FP16).contains(name.substring(kernel.length()));
  }

  /** The shapes that kernels were chosen for, by index of the plan's step. */
  Map<Integer, Set<OpShape>> shapes() {
    return shapes;
  }

  /** Says which of the plan's steps the next launches belong to. */
  void begin(int index) {
    step = index;
    if (index == 0) {
      narrowExact(true);
    }
    if (index == plan.invariantSteps()) {
      step = Math.max(0, index - 1);
      keyRows.copy(this);
      step = index;
      invariantLaunches = launches.size();
      narrowExact(false);
    }
  }

  /**
   * Launches a kernel on values: where they are fp16, its {@code …Fp16} form, which takes the half
   * arena before that of floats.
   */
  void launch(String kernel, int[] params, Grid grid, KernelBuffer... more) {
    if (fp16) {
      launchOnHalves(kernel + FP16, params, grid, more);
    } else {
      launchOnFloats(kernel, params, grid, more);
    }
  }

  /** Launches a kernel that works on the arena of floats alone. */
  void launchOnFloats(String kernel, int[] params, Grid grid, KernelBuffer... more) {
    add(List.of(KernelBuffer.ARENA), kernel, params, grid, more);
  }

  /** Launches a kernel that there is for fp16 values only. */
  void launchOnHalves(String kernel, int[] params, Grid grid, KernelBuffer... more) {
    add(List.of(KernelBuffer.HALF_ARENA, KernelBuffer.ARENA), kernel, params, grid, more);
  }

  private void add(
      List<KernelBuffer> first, String kernel, int[] params, Grid grid, KernelBuffer... more) {
    List<KernelBuffer> buffers = new ArrayList<>(first);
    buffers.addAll(Arrays.asList(more));
    Grid within = grid.within(variants.traits().maxGroupSize());
    launches.add(new KernelLaunch(kernel, buffers, params, within, step));
  }

  /** What the device allows. */
  DeviceTraits traits() {
    return variants.traits();
  }

  /** The weights' buffers. */
  WeightBuffers weights() {
    return weights;
  }

  /** Copies of keys and values. */
  KeyRows keyRows() {
    return keyRows;
  }

  /** True if values are kept as fp16. */
  boolean fp16() {
    return fp16;
  }

  /** A value's place in its arena: that of floats, or the half arena. */
  int at(Tensor t) {
    return places.at(t);
  }

  /**
   * The GEGLU behind the current step, if it follows and nobody else reads what it gates. The plan
   * was made so that both can be done at once.
   */
  @Nullable Step gate() {
    Step next = next();
    if (next == null || !(next.op() instanceof Op.GeGlu)) {
      return null;
    }
    Tensor gated = plan.steps().get(step).result();
    long readers = plan.steps().stream().filter(s -> s.operands().contains(gated)).count();
    return next.operands().getFirst().equals(gated)
            && readers == 1
            && !plan.outputs().containsValue(gated)
        ? next
        : null;
  }

  /** The norm behind the current step, if one follows; others may read what it takes. */
  @Nullable Step norm() {
    Step next = next();
    if (next == null || !(next.op() instanceof Op.GroupNorm || next.op() instanceof Op.LayerNorm)) {
      return null;
    }
    // A picture's tokens are the picture itself.
    Tensor taken = next.operands().getFirst();
    Tensor result = plan.steps().get(step).result();
    return at(taken) == at(result) && taken.shape().count() == result.shape().count() ? next : null;
  }

  /** The step behind the current one, if it runs as often. */
  private @Nullable Step next() {
    return step + 1 == plan.steps().size() || step + 1 == plan.invariantSteps()
        ? null
        : plan.steps().get(step + 1);
  }

  /** Says that {@link #gate} or {@link #norm} is done by the current step's launches. */
  void withNext() {
    stacks.gate(step);
  }

  /** The steps that are launched with that one, itself the first; none if it was done before. */
  List<Step> together(int index) {
    return stacks.at(index).stream().map(plan.steps()::get).toList();
  }

  /** The place of ids or timesteps in the arena of floats; fp16 ones are copied there. */
  int exactAt(Tensor t) {
    Integer exactly = places.exactly(t);
    if (exactly != null) {
      return exactly;
    }
    if (!fp16) {
      return at(t);
    }
    int to = scratch(t.shape().count());
    move("MoveKernels.widen", t, at(t), to);
    return to;
  }

  /** Rounds those exact inputs that are read as values too: before the steps that read them. */
  private void narrowExact(boolean invariant) {
    places
        .readBothWays()
        .forEach(
            (t, from) -> {
              if (t.isInvariantInput() == invariant) {
                move("MoveKernels.narrow", t, from, at(t));
              }
            });
  }

  private void move(String kernel, Tensor t, int from, int to) {
    int[] params = new int[Params.Move.ROW];
    params[Params.Move.COUNT] = count(t.shape());
    params[Params.Move.FROM] = from;
    params[Params.Move.TO] = to;
    launchOnHalves(kernel, params, Grids.elements(params[Params.Move.COUNT]));
  }

  /** Where a value that the host reads or writes is. */
  Port port(Tensor t, int idLimit) {
    Integer exactly = places.exactly(t);
    return exactly == null
        ? new Port(t.shape(), t.dtype(), fp16, at(t), idLimit)
        : new Port(t.shape(), t.dtype(), exactly, idLimit);
  }

  /** Makes room for so many elements of scratch, and says where they begin. */
  int scratch(long elements) {
    Places.require(scratch + elements);
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

  GpuProgram build(Map<String, Port> inputs, Map<String, Port> outputs) {
    float[] numbers = new float[Math.max(1, constants.size())];
    for (int i = 0; i < constants.size(); i++) {
      numbers[i] = constants.get(i);
    }
    int elements = Math.max(1, Math.toIntExact(scratch + scratchElements));
    int halves = fp16 ? Math.max(1, places.values()) : 0;
    return new GpuProgram(
        List.copyOf(launches),
        weights.slots(),
        numbers,
        elements,
        halves,
        inputs,
        outputs,
        invariantLaunches,
        plan.invariantInputs(),
        shares());
  }

  /** What each step of a stack is of its launches: its part of the work. */
  private Map<Integer, Map<Integer, Double>> shares() {
    Map<Integer, Map<Integer, Double>> out = new HashMap<>();
    stacks
        .all()
        .forEach(
            (first, steps) -> {
              double all = together(first).stream().mapToDouble(Step::flops).sum();
              Map<Integer, Double> each = new LinkedHashMap<>();
              steps.forEach(i -> each.put(i, plan.steps().get(i).flops() / all));
              out.put(first, each);
            });
    return out;
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
