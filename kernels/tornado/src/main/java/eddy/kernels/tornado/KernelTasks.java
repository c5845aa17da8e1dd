package eddy.kernels.tornado;

import java.util.ArrayList;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task3;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task4;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task5;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task6;
import uk.ac.manchester.tornado.api.common.TornadoFunctions.Task7;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
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
   * The arrays that kernels take, by their place: {@code values} where they are of fp16 bits,
   * {@code arena}, then {@code first} or, for weights of fp16 bits, {@code halves}, then {@code
   * second} and {@code third}, then {@code params}.
   */
  record Arrays(
      ShortArray values,
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
  private final ShortArray values;
  private final FloatArray arena;
  private final FloatArray weight;
  private final ShortArray halves;
  private final FloatArray bias;
  private final FloatArray constants;
  private final IntArray params;
  private final Frame frame;
  private final List<KernelTask> tasks = new ArrayList<>();

  private KernelTasks(Arrays arrays, Frame frame) {
    this.values = arrays.values();
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
    t.transfers();
    return t.tasks;
  }

  /**
   * Those for tensor cores, which only TornadoVM's CUDA backend compiles.
   *
   * @param weights in the place of {@code halves}: fp16 bits, two bytes each
   */
  static List<KernelTask> tensorCores(Arrays arrays, ByteArray weights, Frame frame) {
    KernelTasks t = new KernelTasks(arrays, frame);
    t.tensorProduct("TensorCoreKernels.matmul", TensorCoreKernels::matmul, weights);
    t.tensorProduct("TensorCoreKernels.convolution", TensorCoreKernels::convolution, weights);
    t.tableFp16("TensorCoreKernels.sumSlices", TensorCoreKernels::sumSlices);
    t.plainFp16("TensorAttentionKernels.flash48", TensorAttentionKernels::flash48);
    t.plainFp16("TensorAttentionKernels.flash64", TensorAttentionKernels::flash64);
    t.plainFp16("TensorAttentionKernels.flash80", TensorAttentionKernels::flash80);
    t.plainFp16("TensorAttentionKernels.flash160", TensorAttentionKernels::flash160);
    return t.tasks;
  }

  private void tensorProduct(
      String kernel,
      Task6<KernelContext, ShortArray, FloatArray, ByteArray, FloatArray, IntArray> task,
      ByteArray weights) {
    add(
        kernel,
        open(kernel, values, arena, weights, bias, params)
            .task("run", task, ctx, values, arena, weights, bias, params));
  }

  private void products() {
    product("MatmulKernels.naive", MatmulKernels::naive);
    halfProduct("MatmulKernels.naiveHalf", MatmulKernels::naiveHalf);
    productFp16("MatmulKernels.naiveFp16", MatmulKernels::naiveFp16);
    product("MatmulKernels.tiled", MatmulKernels::tiled);
    halfProduct("MatmulKernels.tiledHalf", MatmulKernels::tiledHalf);
    productFp16("MatmulKernels.tiledFp16", MatmulKernels::tiledFp16);
    product("MatmulKernels.wide", MatmulKernels::wide);
    halfProduct("MatmulKernels.wideHalf", MatmulKernels::wideHalf);
    productFp16("MatmulKernels.wideFp16", MatmulKernels::wideFp16);
    product("MatmulKernels.vectors", MatmulKernels::vectors);
    halfProduct("MatmulKernels.vectorsHalf", MatmulKernels::vectorsHalf);
    productFp16("MatmulKernels.vectorsFp16", MatmulKernels::vectorsFp16);
    table("MatmulKernels.sumSlices", MatmulKernels::sumSlices);
    tableFp16("MatmulKernels.sumSlicesFp16", MatmulKernels::sumSlicesFp16);
    product("Conv2dKernels.naive", Conv2dKernels::naive);
    halfProduct("Conv2dKernels.naiveHalf", Conv2dKernels::naiveHalf);
    productFp16("Conv2dKernels.naiveFp16", Conv2dKernels::naiveFp16);
    product("Conv2dKernels.tiled", Conv2dKernels::tiled);
    halfProduct("Conv2dKernels.tiledHalf", Conv2dKernels::tiledHalf);
    productFp16("Conv2dKernels.tiledFp16", Conv2dKernels::tiledFp16);
    product("Conv2dKernels.wide", Conv2dKernels::wide);
    halfProduct("Conv2dKernels.wideHalf", Conv2dKernels::wideHalf);
    productFp16("Conv2dKernels.wideFp16", Conv2dKernels::wideFp16);
    product("Conv2dKernels.few", Conv2dKernels::few);
    halfProduct("Conv2dKernels.fewHalf", Conv2dKernels::fewHalf);
    productFp16("Conv2dKernels.fewFp16", Conv2dKernels::fewFp16);
  }

  private void attention() {
    plain("AttentionKernels.naive", AttentionKernels::naive);
    plainFp16("AttentionKernels.naiveFp16", AttentionKernels::naiveFp16);
    plain("AttentionKernels.flash40", AttentionKernels::flash40);
    plainFp16("AttentionKernels.flash40Fp16", AttentionKernels::flash40Fp16);
    plain("AttentionKernels.flash64", AttentionKernels::flash64);
    plainFp16("AttentionKernels.flash64Fp16", AttentionKernels::flash64Fp16);
    plain("AttentionKernels.flash80", AttentionKernels::flash80);
    plainFp16("AttentionKernels.flash80Fp16", AttentionKernels::flash80Fp16);
    plain("AttentionKernels.flash160", AttentionKernels::flash160);
    plainFp16("AttentionKernels.flash160Fp16", AttentionKernels::flash160Fp16);
    plain("LargeHeadKernels.flash512", LargeHeadKernels::flash512);
    plainFp16("LargeHeadKernels.flash512Fp16", LargeHeadKernels::flash512Fp16);
    plain("ScoreKernels.scores", ScoreKernels::scores);
    plainFp16("ScoreKernels.scoresFp16", ScoreKernels::scoresFp16);
    plain("ScoreKernels.average", ScoreKernels::average);
    plainFp16("ScoreKernels.averageFp16", ScoreKernels::averageFp16);
  }

  private void norms() {
    norm("GroupNormKernels.naive", GroupNormKernels::naive);
    normFp16("GroupNormKernels.naiveFp16", GroupNormKernels::naiveFp16);
    norm("GroupNormKernels.grouped", GroupNormKernels::grouped);
    normFp16("GroupNormKernels.groupedFp16", GroupNormKernels::groupedFp16);
    plain("GroupNormKernels.moments", GroupNormKernels::moments);
    plainFp16("GroupNormKernels.momentsFp16", GroupNormKernels::momentsFp16);
    norm("GroupNormKernels.apply", GroupNormKernels::apply);
    normFp16("GroupNormKernels.applyFp16", GroupNormKernels::applyFp16);
    norm("LayerNormKernels.naive", LayerNormKernels::naive);
    normFp16("LayerNormKernels.naiveFp16", LayerNormKernels::naiveFp16);
    norm("LayerNormKernels.grouped", LayerNormKernels::grouped);
    normFp16("LayerNormKernels.groupedFp16", LayerNormKernels::groupedFp16);
    plain("SoftmaxKernels.naive", SoftmaxKernels::naive);
    plainFp16("SoftmaxKernels.naiveFp16", SoftmaxKernels::naiveFp16);
    plain("SoftmaxKernels.grouped", SoftmaxKernels::grouped);
    plainFp16("SoftmaxKernels.groupedFp16", SoftmaxKernels::groupedFp16);
  }

  private void plain() {
    plain("ElementwiseKernels.activation", ElementwiseKernels::activation);
    plainFp16("ElementwiseKernels.activationFp16", ElementwiseKernels::activationFp16);
    plain("ElementwiseKernels.sum", ElementwiseKernels::sum);
    plainFp16("ElementwiseKernels.sumFp16", ElementwiseKernels::sumFp16);
    plain("ElementwiseKernels.product", ElementwiseKernels::product);
    plainFp16("ElementwiseKernels.productFp16", ElementwiseKernels::productFp16);
    plain("ElementwiseKernels.addChannels", ElementwiseKernels::addChannels);
    plainFp16("ElementwiseKernels.addChannelsFp16", ElementwiseKernels::addChannelsFp16);
    plain("ElementwiseKernels.geglu", ElementwiseKernels::geglu);
    plainFp16("ElementwiseKernels.gegluFp16", ElementwiseKernels::gegluFp16);
    plain("MoveKernels.rows", MoveKernels::rows);
    plainFp16("MoveKernels.rowsFp16", MoveKernels::rowsFp16);
    plain("MoveKernels.enlarge", MoveKernels::enlarge);
    plainFp16("MoveKernels.enlargeFp16", MoveKernels::enlargeFp16);
    plainFp16("MoveKernels.narrow", MoveKernels::narrow);
    plainFp16("MoveKernels.widen", MoveKernels::widen);
    table("EmbeddingKernels.lookup", EmbeddingKernels::lookup);
    halfTable("EmbeddingKernels.lookupHalf", EmbeddingKernels::lookupHalf);
    halfTableFp16("EmbeddingKernels.lookupFp16", EmbeddingKernels::lookupFp16);
    table("EmbeddingKernels.timesteps", EmbeddingKernels::timesteps);
    tableFp16("EmbeddingKernels.timestepsFp16", EmbeddingKernels::timestepsFp16);
    plain("PeakKernels.multiplyAdds", PeakKernels::multiplyAdds);
    plain("PeakKernels.triad", PeakKernels::triad);
  }

  private void transfers() {
    table("TransferKernels.toArena", TransferKernels::toArena);
    table("TransferKernels.fromArena", TransferKernels::fromArena);
    halfTransfer("TransferKernels.toHalfArena", TransferKernels::toHalfArena);
    halfTransfer("TransferKernels.fromHalfArena", TransferKernels::fromHalfArena);
  }

  private void halfTransfer(
      String kernel, Task4<KernelContext, ShortArray, ShortArray, IntArray> task) {
    add(
        kernel,
        open(kernel, values, halves, params).task("run", task, ctx, values, halves, params));
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

  private void plainFp16(
      String kernel, Task4<KernelContext, ShortArray, FloatArray, IntArray> task) {
    add(kernel, open(kernel, values, arena, params).task("run", task, ctx, values, arena, params));
  }

  private void tableFp16(
      String kernel, Task5<KernelContext, ShortArray, FloatArray, FloatArray, IntArray> task) {
    add(
        kernel,
        open(kernel, values, arena, weight, params)
            .task("run", task, ctx, values, arena, weight, params));
  }

  private void halfTableFp16(
      String kernel, Task5<KernelContext, ShortArray, FloatArray, ShortArray, IntArray> task) {
    add(
        kernel,
        open(kernel, values, arena, halves, params)
            .task("run", task, ctx, values, arena, halves, params));
  }

  private void productFp16(
      String kernel,
      Task6<KernelContext, ShortArray, FloatArray, ShortArray, FloatArray, IntArray> task) {
    add(
        kernel,
        open(kernel, values, arena, halves, bias, params)
            .task("run", task, ctx, values, arena, halves, bias, params));
  }

  private void normFp16(
      String kernel,
      Task7<KernelContext, ShortArray, FloatArray, FloatArray, FloatArray, FloatArray, IntArray>
          task) {
    add(
        kernel,
        open(kernel, values, arena, weight, bias, constants, params)
            .task("run", task, ctx, values, arena, weight, bias, constants, params));
  }

  private TaskGraph open(String kernel, Object... arrays) {
    return frame.open(kernel, List.of(arrays));
  }

  private void add(String kernel, TaskGraph graph) {
    tasks.add(new KernelTask(kernel, frame.close(graph)));
  }
}
