package eddy.kernels.tornado;

import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task3;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task4;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task5;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task6;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Every kernel as the task {@code run} of a graph of its own, bound to given arrays: the one table
 * of names and methods, for the exporter and for the live backend.
 */
final class KernelTasks {
  /** A kernel's class and method, and a graph that runs it. */
  record KernelTask(String kernel, TaskGraph graph) {}

  /**
   * The arrays that kernels take, by their place: {@code arena}, then {@code first} or, for weights
   * of fp16 bits, {@code halves}, then {@code second} and {@code third}, then {@code params}.
   */
  record Arrays(
      FloatArray arena,
      FloatArray first,
      ShortArray halves,
      FloatArray second,
      FloatArray third,
      IntArray params) {}

  /** What a graph does before and after the kernel. */
  interface Frame {
    /** A new graph for a kernel that is bound to these arrays, in its order. */
    TaskGraph open(String kernel, List<Object> arrays);

    /** Ends it. */
    TaskGraph close(TaskGraph graph);
  }

  private final KernelContext ctx = new KernelContext();
  private final FloatArray arena;
  private final FloatArray weight;
  private final ShortArray halves;
  private final FloatArray bias;
  private final FloatArray constants;
  private final IntArray params;
  private final Frame frame;
  private final List<KernelTask> tasks = new ArrayList<>();

  private KernelTasks(Arrays arrays, Frame frame) {
    this.arena = arrays.arena();
    this.weight = arrays.first();
    this.halves = arrays.halves();
    this.bias = arrays.second();
    this.constants = arrays.third();
    this.params = arrays.params();
    this.frame = frame;
  }

  static List<KernelTask> all(Arrays arrays, Frame frame) {
    KernelTasks t = new KernelTasks(arrays, frame);
    t.products();
    t.attention();
    t.norms();
    t.plain();
    return t.tasks;
  }

  private void products() {
    product("MatmulKernels.naive", MatmulKernels::naive);
    halfProduct("MatmulKernels.naiveHalf", MatmulKernels::naiveHalf);
    product("MatmulKernels.tiled", MatmulKernels::tiled);
    halfProduct("MatmulKernels.tiledHalf", MatmulKernels::tiledHalf);
    product("MatmulKernels.wide", MatmulKernels::wide);
    halfProduct("MatmulKernels.wideHalf", MatmulKernels::wideHalf);
    product("MatmulKernels.vectors", MatmulKernels::vectors);
    halfProduct("MatmulKernels.vectorsHalf", MatmulKernels::vectorsHalf);
    table("MatmulKernels.sumSlices", MatmulKernels::sumSlices);
    product("Conv2dKernels.naive", Conv2dKernels::naive);
    halfProduct("Conv2dKernels.naiveHalf", Conv2dKernels::naiveHalf);
    product("Conv2dKernels.tiled", Conv2dKernels::tiled);
    halfProduct("Conv2dKernels.tiledHalf", Conv2dKernels::tiledHalf);
    product("Conv2dKernels.wide", Conv2dKernels::wide);
    halfProduct("Conv2dKernels.wideHalf", Conv2dKernels::wideHalf);
    product("Conv2dKernels.few", Conv2dKernels::few);
    halfProduct("Conv2dKernels.fewHalf", Conv2dKernels::fewHalf);
  }

  private void attention() {
    plain("AttentionKernels.naive", AttentionKernels::naive);
    plain("AttentionKernels.flash40", AttentionKernels::flash40);
    plain("AttentionKernels.flash64", AttentionKernels::flash64);
    plain("AttentionKernels.flash80", AttentionKernels::flash80);
    plain("AttentionKernels.flash160", AttentionKernels::flash160);
    plain("LargeHeadKernels.flash512", LargeHeadKernels::flash512);
    plain("ScoreKernels.scores", ScoreKernels::scores);
    plain("ScoreKernels.average", ScoreKernels::average);
  }

  private void norms() {
    norm("GroupNormKernels.naive", GroupNormKernels::naive);
    norm("GroupNormKernels.grouped", GroupNormKernels::grouped);
    plain("GroupNormKernels.moments", GroupNormKernels::moments);
    norm("GroupNormKernels.apply", GroupNormKernels::apply);
    norm("LayerNormKernels.naive", LayerNormKernels::naive);
    norm("LayerNormKernels.grouped", LayerNormKernels::grouped);
    plain("SoftmaxKernels.naive", SoftmaxKernels::naive);
    plain("SoftmaxKernels.grouped", SoftmaxKernels::grouped);
  }

  private void plain() {
    plain("ElementwiseKernels.activation", ElementwiseKernels::activation);
    plain("ElementwiseKernels.sum", ElementwiseKernels::sum);
    plain("ElementwiseKernels.product", ElementwiseKernels::product);
    plain("ElementwiseKernels.addChannels", ElementwiseKernels::addChannels);
    plain("ElementwiseKernels.geglu", ElementwiseKernels::geglu);
    plain("MoveKernels.rows", MoveKernels::rows);
    plain("MoveKernels.enlarge", MoveKernels::enlarge);
    table("EmbeddingKernels.lookup", EmbeddingKernels::lookup);
    halfTable("EmbeddingKernels.lookupHalf", EmbeddingKernels::lookupHalf);
    table("EmbeddingKernels.timesteps", EmbeddingKernels::timesteps);
  }

  private void plain(String kernel, Task3<KernelContext, FloatArray, IntArray> task) {
    add(kernel, open(kernel, arena, params).task("run", task, ctx, arena, params));
  }

  private void table(String kernel, Task4<KernelContext, FloatArray, FloatArray, IntArray> task) {
    add(kernel, open(kernel, arena, weight, params).task("run", task, ctx, arena, weight, params));
  }

  private void halfTable(
      String kernel, Task4<KernelContext, FloatArray, ShortArray, IntArray> task) {
    add(kernel, open(kernel, arena, halves, params).task("run", task, ctx, arena, halves, params));
  }

  private void product(
      String kernel, Task5<KernelContext, FloatArray, FloatArray, FloatArray, IntArray> task) {
    add(
        kernel,
        open(kernel, arena, weight, bias, params)
            .task("run", task, ctx, arena, weight, bias, params));
  }

  private void halfProduct(
      String kernel, Task5<KernelContext, FloatArray, ShortArray, FloatArray, IntArray> task) {
    add(
        kernel,
        open(kernel, arena, halves, bias, params)
            .task("run", task, ctx, arena, halves, bias, params));
  }

  private void norm(
      String kernel,
      Task6<KernelContext, FloatArray, FloatArray, FloatArray, FloatArray, IntArray> task) {
    add(
        kernel,
        open(kernel, arena, weight, bias, constants, params)
            .task("run", task, ctx, arena, weight, bias, constants, params));
  }

  private TaskGraph open(String kernel, Object... arrays) {
    return frame.open(kernel, List.of(arrays));
  }

  private void add(String kernel, TaskGraph graph) {
    tasks.add(new KernelTask(kernel, frame.close(graph)));
  }
}
