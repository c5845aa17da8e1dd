package eddy.kernels.gpu.lowering;

import eddy.backend.Backend.Support;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.error.CapacityException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.op.Op;
import eddy.op.OperandKind;
import eddy.op.OperandSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Turns the steps of a plan into launches. */
public final class GpuLowering {
  /** What plans for the GPU backends must be made with. */
  public static final PlanOptions PLANS = new PlanOptions(true, true).withGates();

  /** Values that an arena may have. */
  public static final long MOST_VALUES = Places.MOST;

  /** Rows that a table may have. */
  private static final int MOST_ROWS = 1 << 24;

  private GpuLowering() {}

  /**
   * What the GPU backends can do: every op, as long as its weights are a model's, and tables have
   * no more than 2²⁴ rows.
   */
  public static Support supports(Step step) {
    int rows = tableRows(step);
    return rows > MOST_ROWS
        ? new Support.Unsupported(
            "its table has " + rows + " rows, but at most " + MOST_ROWS + " are taken")
        : Support.ofOperands(step);
  }

  /**
   * Lowers a plan.
   *
   * @param plan made with {@link #PLANS}
   * @param variants which kernel is used where
   * @param storage how matrices and tables are kept: fp16 where it says F16, or AUTO and the file
   *     has them so; else fp32. Not INT8
   * @param activations how values are kept: fp16 where it says F16, or AUTO and all matrices and
   *     tables are kept so; else fp32. With F16 all matrices and tables are fp16. A plan that wants
   *     fp32 values gets them
   * @throws CapacityException when the values don't fit an arena of 2³¹ − 1 elements
   */
  public static GpuProgram lower(
      Plan plan, VariantTable variants, WeightStorage storage, ActivationStorage activations) {
    return program(plan, build(plan, variants, storage, activations));
  }

  /**
   * Lowers a plan as {@link #lower(Plan, VariantTable, WeightStorage, ActivationStorage)} does,
   * with variants whose kernels can have the groups that they need. A device may allow a kernel
   * less than it allows in general, if that uses many registers.
   *
   * @param mostItems of a kernel: work-items that its groups may have
   */
  public static GpuProgram lower(
      Plan plan,
      VariantTable variants,
      WeightStorage storage,
      ActivationStorage activations,
      ToIntFunction<String> mostItems) {
    VariantTable table = variants;
    while (true) {
      ProgramBuilder out = build(plan, table, storage, activations);
      VariantTable next = out.withoutTooLarge(mostItems);
      if (next == table) {
        return program(plan, out);
      }
      table = next;
    }
  }

  private static GpuProgram program(Plan plan, ProgramBuilder built) {
    return built.build(
        ports(built, plan.inputs(), idLimits(plan)), ports(built, plan.outputs(), Map.of()));
  }

  /**
   * The shapes of a plan's ops that there is a choice of kernels for, by the steps that are done at
   * once: one, or several of one input.
   *
   * @throws CapacityException as {@link #lower}
   */
  public static Map<List<Step>, Set<OpShape>> shapes(
      Plan plan, VariantTable variants, WeightStorage storage, ActivationStorage activations) {
    ProgramBuilder built = build(plan, variants, storage, activations);
    Map<List<Step>, Set<OpShape>> out = new LinkedHashMap<>();
    built.shapes().forEach((index, shapes) -> out.put(built.together(index), shapes));
    return out;
  }

  private static ProgramBuilder build(
      Plan plan, VariantTable variants, WeightStorage storage, ActivationStorage activations) {
    boolean wanted =
        switch (activations) {
          case F16 -> true;
          case AUTO -> allHalf(plan, storage);
          case F32 -> false;
        };
    boolean fp16 = wanted && !plan.f32Values();
    ProgramBuilder out = new ProgramBuilder(plan, variants, storage, fp16);
    NormLowering norms = new NormLowering(out);
    ProductLowering products = new ProductLowering(out, norms);
    AttentionLowering attention = new AttentionLowering(out);
    PlainLowering plain = new PlainLowering(out);
    List<Step> steps = plan.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      out.begin(i);
      List<Step> together = out.together(i);
      if (together.isEmpty()) {
        continue;
      }
      switch (step.op()) {
        case Op.Linear linear -> products.linear(together, linear);
        case Op.Conv2d conv -> products.convolution(step, conv);
        case Op.GroupNorm norm -> norms.group(step, norm);
        case Op.LayerNorm norm -> norms.layer(step, norm);
        case Op.Softmax() -> norms.softmax(step);
        case Op.Attention op -> attention.add(step, op);
        case Op.Activate activate -> plain.activate(step, activate.activation());
        case Op.GeGlu() -> plain.geglu(step);
        case Op.Add() -> plain.pair(step, "ElementwiseKernels.sum");
        case Op.Mul() -> plain.pair(step, "ElementwiseKernels.product");
        case Op.AddChannels() -> plain.addChannels(step);
        case Op.UpsampleNearest _ -> plain.upsample(step);
        case Op.Concat(int axis) -> plain.concat(step, axis);
        case Op.Slice(int axis, int start, int _) -> plain.slice(step, axis, start);
        case Op.ToTokens _, Op.ToPicture _ ->
            throw new IllegalArgumentException("the plan was not made with GpuLowering.PLANS");
        case Op.Embedding() -> plain.embedding(step);
        case Op.TimestepEmbedding embedding -> plain.timesteps(step, embedding);
      }
    }
    out.begin(steps.size());
    return out;
  }

  /** True if there are matrices or tables and each is kept as fp16. */
  private static boolean allHalf(Plan plan, WeightStorage storage) {
    List<Tensor> matrices =
        plan.steps().stream()
            .flatMap(s -> s.operands().stream())
            .filter(t -> t.weight() != null && t.shape().rank() > 1)
            .toList();
    return !matrices.isEmpty() && matrices.stream().allMatch(t -> WeightBuffers.isHalf(t, storage));
  }

  private static Map<String, Port> ports(
      ProgramBuilder builder, Map<String, Tensor> tensors, Map<Tensor, Integer> limits) {
    Map<String, Port> out = new LinkedHashMap<>();
    tensors.forEach((name, t) -> out.put(name, builder.port(t, limits.getOrDefault(t, 0))));
    return out;
  }

  /** For each input of ids, the rows of the smallest table that is read with it. */
  private static Map<Tensor, Integer> idLimits(Plan plan) {
    Map<Tensor, Integer> limits = new LinkedHashMap<>();
    for (Step step : plan.steps()) {
      int rows = tableRows(step);
      if (rows > MOST_ROWS) {
        throw new CapacityException(
            Message.of(
                    "The GPU backends take embedding tables of up to ",
                    MOST_ROWS,
                    " rows, but this model has one of ",
                    rows,
                    "; use ",
                    Setting.DEVICE.to("cpu"),
                    ".")
                .about(Setting.DEVICE)
                .remedy(Setting.DEVICE.to("cpu")));
      }
      List<OperandSpec> specs = step.op().operands();
      for (int i = 0; i < specs.size(); i++) {
        if (specs.get(i).kind() == OperandKind.IDS) {
          limits.merge(step.operands().get(i), rows, Math::min);
        }
      }
    }
    return limits;
  }

  /** Rows of the largest table that ids choose from; 0 if there is none. */
  private static int tableRows(Step step) {
    List<OperandSpec> specs = step.op().operands();
    int rows = 0;
    for (int i = 0; i < specs.size(); i++) {
      if (specs.get(i).kind() == OperandKind.TABLE) {
        rows = Math.max(rows, step.operands().get(i).dim(0));
      }
    }
    return rows;
  }
}
