package eddy.kernels.budget.speed;

import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.budget.TileGeometry;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Params;
import eddy.op.Op;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each launch of a program has to do, told by the plan's steps and the launches' params. */
final class LaunchWorks {
  /** Moves of a part of a step's values, which are told by the launch alone. */
  private static final List<String> MOVES =
      List.of("MoveKernels.rows", "MoveKernels.narrow", "MoveKernels.widen");

  private final Plan plan;

  /** Bytes of a value. */
  private final int value;

  private LaunchWorks(Plan plan, GpuProgram program) {
    this.plan = plan;
    this.value = program.activations() == DType.F16 ? Short.BYTES : Float.BYTES;
  }

  /** The program's launches in order, without those that only the first run has. */
  static List<LaunchWork> of(Plan plan, GpuProgram program) {
    LaunchWorks works = new LaunchWorks(plan, program);
    List<LaunchWork> out = new ArrayList<>();
    List<KernelLaunch> launches = program.launches();
    for (int i = program.invariantLaunches(); i < launches.size(); i++) {
      boolean last =
          i + 1 == launches.size() || launches.get(i + 1).step() != launches.get(i).step();
      out.add(works.work(launches.get(i), last));
    }
    return out;
  }

  /**
   * @param last true if no later launch is of the same step: the others' results stay in scratch
   */
  private LaunchWork work(KernelLaunch launch, boolean last) {
    Step step = plan.steps().get(launch.step());
    if (MOVES.stream().anyMatch(launch.kernel()::startsWith)) {
      double count = launch.params()[Params.Move.COUNT];
      return work(launch, step, 0, 0, 2 * value * count, count);
    }
    return switch (step.op()) {
      case Op.Linear _, Op.Conv2d _ -> product(launch, step);
      case Op.Attention _ -> attention(launch, step);
      case Op.Embedding _ -> {
        double count = step.result().shape().count();
        yield work(launch, step, 0, 0, 2 * value * count, value * count, value * count);
      }
      default -> {
        double reads = 0;
        for (Tensor t : step.operands()) {
          reads += t.shape().count();
        }
        double writes = last ? step.result().shape().count() : 0;
        yield work(launch, step, 0, 0, value * (reads + writes), value * reads);
      }
    };
  }

  private static LaunchWork work(
      KernelLaunch launch, Step step, long tiles, double mads, double bytes, double reads) {
    return work(launch, step, tiles, mads, bytes, reads, 0);
  }

  private static LaunchWork work(
      KernelLaunch launch,
      Step step,
      long tiles,
      double mads,
      double bytes,
      double reads,
      double weights) {
    Grid grid = launch.grid();
    return new LaunchWork(
        launch.kernel(),
        step.kind(),
        grid.groupCount(),
        grid.groupSize(),
        tiles,
        mads,
        bytes,
        reads,
        weights);
  }

  /** One of the launches of a convolution after Winograd. What lies in between are floats. */
  private LaunchWork winograd(KernelLaunch launch, Step step) {
    int[] params = launch.params();
    double planes = params[Params.WinogradConvolution.PLANES];
    double rows = params[Params.Product.ROWS];
    double channels = params[Params.Product.CHANNELS];
    double slices = params[Params.Product.SLICES];
    String kernel = launch.kernel();
    if (kernel.contains(".planes")) {
      double tiles = params[Params.Product.COLUMNS];
      double reads = Float.BYTES * planes * channels * (rows + tiles);
      double side = Math.sqrt(planes) - 2;
      return work(
              launch,
              step,
              tiles(kernel, params[Params.Product.CHANNELS], 1, params[Params.Product.SLICES]),
              planes * channels * rows * tiles,
              reads + Float.BYTES * planes * slices * rows * tiles,
              reads,
              Float.BYTES * planes * channels * rows)
          .defining(9 * side * side * channels * rows * tiles);
    }
    double tiles = params[Params.WinogradConvolution.TILES];
    if (kernel.contains(".filters")) {
      double reads = Short.BYTES * 9 * channels * rows;
      double bytes = reads + Float.BYTES * planes * channels * rows;
      return work(launch, step, 0, 0, bytes, reads, reads);
    }
    double part = tiles / params[Params.WinogradConvolution.ALL_TILES];
    if (kernel.contains(".input")) {
      double reads = value * part * step.operands().get(0).shape().count();
      return work(launch, step, 0, 0, reads + Float.BYTES * planes * channels * tiles, reads);
    }
    double reads = Float.BYTES * planes * slices * rows * tiles;
    double stored = value * results(params) * part * rows * params[Params.Product.COLUMNS];
    return work(launch, step, 0, 0, reads + stored, reads);
  }

  private LaunchWork product(KernelLaunch launch, Step step) {
    if (launch.kernel().startsWith("WinogradKernels.")) {
      return winograd(launch, step);
    }
    int[] params = launch.params();
    double out = (double) params[Params.Product.ROWS] * params[Params.Product.COLUMNS];
    int slices = params[Params.Product.SLICES];
    double results = results(params);
    if (launch.kernel().contains(".sum")) {
      double bytes = Float.BYTES * slices * out + value * out * results;
      if (!launch.kernel().startsWith("MatmulKernels.")) {
        // What was added up is read once more, and what is normalised written.
        bytes += 2 * value * out;
      }
      return work(launch, step, 0, 0, bytes, Float.BYTES * slices * out);
    }
    Shape weight = step.operands().get(1).shape();
    int taps = weight.rank() == 4 ? weight.dim(2) * weight.dim(3) : 1;
    int channels = weight.dim(1);
    double matrix = (double) params[Params.Product.ROWS] * channels * taps;
    double x = step.operands().get(0).shape().count();
    double stored = slices > 1 ? Float.BYTES * slices * out : value * out * results;
    int each = value == Short.BYTES || launch.kernel().endsWith("Half") ? Short.BYTES : Float.BYTES;
    return work(
        launch,
        step,
        tiles(launch.kernel(), channels, taps, slices),
        out * channels * taps,
        value * x + each * matrix + stored,
        value * x + each * matrix,
        each * matrix);
  }

  /** What is as large as the result: the result itself, and a residual. A gated one is half. */
  private static double results(int[] params) {
    int all = params[Params.Product.RESIDUAL] == Params.ABSENT ? 1 : 2;
    return params[Params.Product.GATE] > 0 ? all / 2.0 : all;
  }

  /** Tiles that a group of a product goes through; 0 where the kernel isn't tiled. */
  private static long tiles(String kernel, int channels, int taps, int slices) {
    TileGeometry geometry = TileGeometry.of(kernel);
    return geometry == null
        ? 0
        : Math.ceilDiv(tiles(channels, geometry) * Math.ceilDiv(taps, geometry.taps()), slices);
  }

  private static long tiles(int depth, TileGeometry geometry) {
    return Math.ceilDiv(depth, geometry.depth());
  }

  private LaunchWork attention(KernelLaunch launch, Step step) {
    Shape q = step.operands().get(0).shape();
    int keys = step.operands().get(1).dim(1);
    int heads = ((Op.Attention) step.op()).heads();
    int depth = q.dim(2) / heads;
    double values = 0;
    for (Tensor t : step.operands()) {
      values += t.shape().count();
    }
    double mads = 2.0 * q.count() * keys;
    double bytes = value * (values + q.count());
    @Nullable TileGeometry geometry = TileGeometry.of(launch.kernel());
    String kernel = launch.kernel();
    if (!kernel.startsWith("ScoreKernels.") && !kernel.startsWith("SoftmaxKernels.")) {
      return work(
          launch, step, geometry == null ? 0 : tiles(keys, geometry), mads, bytes, value * values);
    }
    // Stored scores, for some of the queries at a time.
    double part = (double) launch.params()[Params.Attention.COUNT] / q.dim(1);
    double scores = (double) q.dim(0) * heads * q.dim(1) * keys;
    if (kernel.startsWith("SoftmaxKernels.")) {
      Grid grid = launch.grid();
      // A work-item, or eight of them, for each query of each head.
      double columns = Math.min((double) grid.groupCount() * grid.groupSize(), scores / keys);
      return work(
          launch, step, 0, 0, 2 * Float.BYTES * columns * keys, Float.BYTES * columns * keys);
    }
    int along = kernel.startsWith("ScoreKernels.scores") ? depth : keys;
    return work(
        launch,
        step,
        geometry == null ? 0 : tiles(along, geometry),
        mads / 2 * part,
        part * (bytes / 2 + Float.BYTES * scores),
        part * (value * values / 2 + Float.BYTES * scores));
  }
}
