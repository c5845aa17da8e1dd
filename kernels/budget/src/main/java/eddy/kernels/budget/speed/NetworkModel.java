package eddy.kernels.budget.speed;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.kernels.budget.KernelBudget;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How long a GPU would take for a network: its plan is lowered as for that GPU, with fp16 values,
 * and each launch is reckoned by {@link SpeedModel}.
 */
public final class NetworkModel {
  /** What plans must be made with. */
  public static final PlanOptions PLANS = GpuLowering.PLANS;

  /** Cycles from a load from global memory to its use, where nothing else is asked for. */
  public static final double LATENCY_CYCLES = 600;

  /** Through what a GPU is used. */
  public enum Route {
    /** The kernels' OpenCL C, a launch at a time. */
    OPENCL("opencl", false, 1.5e-6),
    /** The kernels' PTX, those for tensor cores included, as one graph. */
    CUDA("ptx", true, 0.8e-6);

    private final String language;
    private final boolean tensorCores;
    private final double launchSeconds;

    Route(String language, boolean tensorCores, double launchSeconds) {
      this.language = language;
      this.tensorCores = tensorCores;
      this.launchSeconds = launchSeconds;
    }
  }

  /**
   * What all launches of one kind of op by one kernel take together.
   *
   * @param op such as {@code conv2d.3x3}
   * @param kernel class and method
   * @param gflop of the ops' definition
   */
  public record OpTime(String op, String kernel, int launches, double gflop, LaunchTime time) {}

  /**
   * A network's time.
   *
   * @param rows the longest first
   */
  public record Reckoned(LaunchTime time, int launches, double gflop, List<OpTime> rows) {}

  private final SpeedModel model;
  private final Gpu gpu;
  private final Route route;

  /**
   * A model of a GPU.
   *
   * @param latencyCycles from a load from global memory to its use
   */
  public NetworkModel(Gpu gpu, Route route, double latencyCycles) {
    this(gpu, route, latencyCycles, KernelBudget.committed());
  }

  NetworkModel(Gpu gpu, Route route, double latencyCycles, KernelBudget budget) {
    this.gpu = gpu;
    this.route = route;
    this.model = new SpeedModel(gpu, budget, route.language, latencyCycles, route.launchSeconds);
  }

  /** What a plan takes that was made with {@link #PLANS}. */
  public Reckoned time(Plan plan) {
    return time(works(plan, table()));
  }

  /**
   * The same if products are cut into slices only where that saves time by this model: to see what
   * the launches that add slices up are worth.
   *
   * @param leastSaved seconds that a cut has to save; infinity for none
   */
  public Reckoned time(Plan plan, double leastSaved) {
    VariantTable ruled = table();
    Map<Step, Double> uncut = steps(plan, uncut(ruled, _ -> true));
    Map<Step, Double> cut = steps(plan, ruled);
    Map<OpShape, Double> saved = new HashMap<>();
    // A norm that is done with a product counts with it where it is done by itself, too.
    GpuLowering.shapes(plan, ruled, WeightStorage.F16, ActivationStorage.F16)
        .forEach(
            (steps, shapes) -> {
              double less = 0;
              for (Step step : steps) {
                less += uncut.getOrDefault(step, 0.0) - cut.getOrDefault(step, 0.0);
              }
              double saves = less;
              shapes.forEach(shape -> saved.putIfAbsent(shape, saves));
            });
    return time(works(plan, uncut(ruled, s -> saved.getOrDefault(s, 0.0) <= leastSaved)));
  }

  /** A table whose variants don't cut those products. */
  private static VariantTable uncut(VariantTable ruled, Predicate<OpShape> which) {
    return ruled.with(
        shape ->
            isProduct(shape) && which.test(shape)
                ? Sliced.of(ruled.reasoned(shape).variant())
                : null);
  }

  private static boolean isProduct(OpShape shape) {
    return shape.plain() instanceof OpShape.Gemm;
  }

  /** Seconds of the launches of each step. */
  private Map<Step, Double> steps(Plan plan, VariantTable variants) {
    GpuProgram program = lowered(plan, variants);
    List<LaunchWork> works = LaunchWorks.of(plan, program);
    Map<Step, Double> out = new HashMap<>();
    for (int i = 0; i < works.size(); i++) {
      int step = program.launches().get(program.invariantLaunches() + i).step();
      out.merge(plan.steps().get(step), model.time(works.get(i)).total(), Double::sum);
    }
    return out;
  }

  private VariantTable table() {
    return VariantTable.tuned(gpu.traits(route.tensorCores));
  }

  private static GpuProgram lowered(Plan plan, VariantTable variants) {
    return GpuLowering.lower(plan, variants, WeightStorage.F16, ActivationStorage.F16);
  }

  private static List<LaunchWork> works(Plan plan, VariantTable variants) {
    return LaunchWorks.of(plan, lowered(plan, variants));
  }

  Reckoned time(List<LaunchWork> works) {
    Map<List<String>, OpTime> rows = new LinkedHashMap<>();
    LaunchTime all = LaunchTime.NONE;
    double gflop = 0;
    for (LaunchWork work : works) {
      LaunchTime time = model.time(work);
      all = all.plus(time);
      gflop += 2e-9 * work.defined();
      OpTime row = new OpTime(work.op(), work.kernel(), 1, 2e-9 * work.defined(), time);
      rows.merge(List.of(work.op(), work.kernel()), row, NetworkModel::both);
    }
    List<OpTime> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparingDouble((OpTime row) -> row.time().total()).reversed());
    return new Reckoned(all, works.size(), gflop, List.copyOf(sorted));
  }

  private static OpTime both(OpTime a, OpTime b) {
    return new OpTime(
        a.op, a.kernel, a.launches + b.launches, a.gflop + b.gflop, a.time.plus(b.time));
  }
}
