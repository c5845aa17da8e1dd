package eddy.kernels.tornado.backend;

import eddy.backend.DeviceInfo;
import eddy.kernels.gpu.Grid;
import eddy.kernels.tornado.KernelTasks;
import eddy.kernels.tornado.TransferKernels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.ImmutableTaskGraph;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * One execution plan with a graph for each kernel, on arrays of given sizes that stay on the
 * device. A kernel is compiled when its graph runs for the first time; sizes and offsets come in
 * {@code params}, so never again.
 *
 * <p>A graph takes arrays over from the one that ran before it, whichever that was; so that this
 * works in any order, every graph takes over and hands on all of them.
 */
final class LivePlan implements AutoCloseable {
  /** Elements of the arrays. {@code staged}: the most of one weight, floats and halves. */
  record Sizes(int arena, int halfArena, int pool, int halfPool, int staged, int stagedHalves) {
    static final Sizes LEAST = new Sizes(1 << 20, 1 << 12, 1 << 20, 1 << 12, 1 << 16, 1 << 12);

    boolean hold(Sizes need) {
      return arena >= need.arena
          && halfArena >= need.halfArena
          && pool >= need.pool
          && halfPool >= need.halfPool
          && staged >= need.staged
          && stagedHalves >= need.stagedHalves;
    }

    /** At least both, with room to grow where this doesn't suffice. */
    Sizes grown(Sizes need) {
      return new Sizes(
          grown(arena, need.arena),
          grown(halfArena, need.halfArena),
          grown(pool, need.pool),
          grown(halfPool, need.halfPool),
          grown(staged, need.staged),
          grown(stagedHalves, need.stagedHalves));
    }

    private static int grown(int now, int need) {
      return need <= now ? now : (int) Math.min(Integer.MAX_VALUE - 64L, need + need / 4L);
    }

    /** Counts halves of one weight twice: they are, where there are tensor cores. */
    long bytes() {
      return 4L * arena
          + 2L * halfArena
          + 4L * pool
          + 2L * halfPool
          + 12L * staged
          + 4L * stagedHalves;
    }
  }

  private final Sizes sizes;
  private final FloatArray arena;
  private final ShortArray halfArena;
  private final FloatArray pool;
  private final ShortArray halfPool;
  private final KernelTasks.Arrays arrays;

  private final Object[] shared;
  private final IntArray params = NativeArrays.ints(LiveTransfers.PARAMS);
  private final FloatArray floats = NativeArrays.floats(Chunks.LENGTH);
  private final ShortArray halves = NativeArrays.shorts(Chunks.LENGTH);
  private final Chunks chunks = new Chunks(floats, halves, params);
  private final List<ImmutableTaskGraph> graphs = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<String, WorkerGrid> grids = new HashMap<>();
  private final GridScheduler scheduler = new GridScheduler();
  private final TornadoExecutionPlan plan;
  private final GraphRunner runner;

  /** Allocates and compiles nothing but copies yet. */
  LivePlan(TornadoDevice device, DeviceInfo info, Sizes sizes) {
    this.sizes = sizes;
    arena = NativeArrays.floats(sizes.arena());
    halfArena = NativeArrays.shorts(sizes.halfArena());
    pool = NativeArrays.floats(sizes.pool());
    halfPool = NativeArrays.shorts(sizes.halfPool());
    arrays =
        new KernelTasks.Arrays(
            halfArena,
            arena,
            NativeArrays.floats(sizes.staged()),
            NativeArrays.shorts(sizes.stagedHalves()),
            NativeArrays.floats(sizes.staged()),
            NativeArrays.floats(sizes.staged()),
            params,
            null);
    shared =
        new Object[] {
          arena,
          halfArena,
          pool,
          halfPool,
          arrays.first(),
          arrays.halves(),
          arrays.second(),
          arrays.third()
        };
    addCopies();
    for (KernelTasks.KernelTask task : KernelTasks.all(arrays, new Frame())) {
      add(task.kernel(), task.graph());
    }
    plan = new TornadoExecutionPlan(graphs.toArray(ImmutableTaskGraph[]::new));
    plan.withDevice(device);
    runner = new GraphRunner(plan, info);
    clearStage();
    run("first", Grid.line(1, 1));
  }

  /** The graph that allocates everything, and those that move numbers to and fro. */
  private void addCopies() {
    KernelContext ctx = new KernelContext();
    TaskGraph first =
        new TaskGraph("first")
            .transferToDevice(DataTransferMode.FIRST_EXECUTION, shared)
            .transferToDevice(DataTransferMode.EVERY_EXECUTION, params, floats, halves);
    // Only what a task takes is allocated.
    add(
        "first",
        bring(first)
            .task("run", TransferKernels::toArena, ctx, arena, floats, params)
            .task("halves", TransferKernels::toHalfArena, ctx, halfArena, halves, params)
            .persistOnDevice(shared));
    add(
        "write",
        begin("write", params, floats)
            .task("run", TransferKernels::toArena, ctx, arena, floats, params)
            .persistOnDevice(shared));
    add(
        "writePool",
        begin("writePool", params, floats)
            .task("run", TransferKernels::toArena, ctx, pool, floats, params)
            .persistOnDevice(shared));
    add(
        "writeHalves",
        begin("writeHalves", params, halves)
            .task("run", TransferKernels::toHalfArena, ctx, halfPool, halves, params)
            .persistOnDevice(shared));
    add(
        "writeValues",
        begin("writeValues", params, halves)
            .task("run", TransferKernels::toHalfArena, ctx, halfArena, halves, params)
            .persistOnDevice(shared));
    add(
        "read",
        begin("read", params)
            .task("run", TransferKernels::fromArena, ctx, arena, floats, params)
            .transferToHost(DataTransferMode.EVERY_EXECUTION, floats)
            .persistOnDevice(shared));
    add(
        "readValues",
        begin("readValues", params)
            .task("run", TransferKernels::fromHalfArena, ctx, halfArena, halves, params)
            .transferToHost(DataTransferMode.EVERY_EXECUTION, halves)
            .persistOnDevice(shared));
  }

  private final class Frame implements KernelTasks.Frame {
    @Override
    public TaskGraph open(String kernel, List<Object> used) {
      TaskGraph graph = begin(kernel.replace('.', '_'), params);
      // Beside arenas and params there are weights or constants.
      return used.size() > (used.contains(halfArena) ? 3 : 2) ? bring(graph) : graph;
    }

    @Override
    public TaskGraph close(TaskGraph graph) {
      return graph.persistOnDevice(shared);
    }
  }

  private TaskGraph begin(String name, Object... everyTime) {
    return new TaskGraph(name)
        .consumeFromDevice(shared)
        .transferToDevice(DataTransferMode.EVERY_EXECUTION, everyTime);
  }

  private TaskGraph bring(TaskGraph graph) {
    return graph.task(
        "bring",
        LiveTransfers::bring,
        new KernelContext(),
        pool,
        halfPool,
        arrays.first(),
        arrays.halves(),
        arrays.second(),
        arrays.third(),
        params);
  }

  private void add(String name, TaskGraph graph) {
    indices.put(name, graphs.size());
    graphs.add(graph.snapshot());
    for (String task : List.of("bring", "run", "halves")) {
      WorkerGrid grid = WorkItems.of(Chunks.line(1));
      grids.put(name + "." + task, grid);
      scheduler.addWorkerGrid(name.replace('.', '_') + "." + task, grid);
    }
  }

  Sizes sizes() {
    return sizes;
  }

  /**
   * Requires that TornadoVM hasn't failed in it.
   *
   * @throws IllegalStateException otherwise
   */
  void requireWorking() {
    runner.requireWorking();
  }

  /** Where a launch's constants or one of its weights are in the pool. */
  record Part(boolean half, int at, int count) {}

  /**
   * Runs a kernel.
   *
   * @param parts the arrays that it takes between the arenas and {@code params}
   */
  void launch(String kernel, int[] values, Grid grid, List<Part> parts) {
    clearStage();
    int most = 1;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int place = part.half() ? LiveTransfers.BRING_HALVES : LiveTransfers.BRING_FIRST + 2 * i;
      params.set(place, part.at());
      params.set(place + 1, part.count());
      most = Math.max(most, part.count());
    }
    if (!parts.isEmpty()) {
      Grid line = Chunks.line(most);
      params.set(LiveTransfers.BRING_STRIDE, line.globalX());
      set(kernel + ".bring", line);
    }
    for (int i = 0; i < values.length; i++) {
      params.set(i, values[i]);
    }
    run(kernel, grid);
  }

  private void clearStage() {
    params.set(LiveTransfers.BRING_STRIDE, Chunks.line(1).globalX());
    for (int i = LiveTransfers.BRING_HALVES; i <= LiveTransfers.BRING_THIRD + 1; i++) {
      params.set(i, 0);
    }
  }

  /** Writes into the arena. */
  void write(int at, float[] values) {
    chunks.write(at, values, grid -> run("write", grid));
  }

  void writePool(int at, float[] values) {
    chunks.write(at, values, grid -> run("writePool", grid));
  }

  /** Writes bits of fp16 into the half arena. */
  void writeValues(int at, short[] values) {
    chunks.writeHalves(at, values, grid -> run("writeValues", grid));
  }

  void writeHalves(int at, short[] values) {
    chunks.writeHalves(at, values, grid -> run("writeHalves", grid));
  }

  /** Reads from the arena. */
  float[] read(int at, int length) {
    return chunks.read(at, length, grid -> run("read", grid));
  }

  /** Reads from the half arena. */
  short[] readValues(int at, int length) {
    return chunks.readHalves(at, length, grid -> run("readValues", grid));
  }

  private void run(String graph, Grid grid) {
    Integer index = indices.get(graph);
    if (index == null) {
      throw new IllegalArgumentException("there is no kernel " + graph);
    }
    set(graph + ".run", grid);
    runner.run(index, scheduler, graph);
  }

  private void set(String task, Grid grid) {
    WorkerGrid worker = grids.get(task);
    if (worker != null) {
      WorkItems.set(worker, grid);
    }
  }

  @Override
  public void close() {
    try {
      plan.freeDeviceMemory();
      plan.close();
    } catch (TornadoExecutionPlanException e) {
      throw new IllegalStateException(e);
    }
  }
}
