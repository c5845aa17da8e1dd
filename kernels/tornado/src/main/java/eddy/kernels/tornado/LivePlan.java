package eddy.kernels.tornado;

import eddy.kernels.gpu.Grid;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.ImmutableTaskGraph;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid3D;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
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
  /** Numbers that travel between host and device at a time. */
  private static final int CHUNK = 1 << 18;

  private static final int LOCAL = 64;
  private static final int MOST_GROUPS = 1024;

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

  /** A matrix for tensor cores; null where there are none. */
  private final @Nullable ByteArray bytes;

  private final Object[] shared;
  private final IntArray params = new IntArray(LiveTransfers.PARAMS);
  private final FloatArray floats = new FloatArray(CHUNK);
  private final ShortArray halves = new ShortArray(CHUNK);
  private final List<ImmutableTaskGraph> graphs = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<String, WorkerGrid> grids = new HashMap<>();
  private final GridScheduler scheduler = new GridScheduler();
  private final TornadoExecutionPlan plan;

  /**
   * Allocates and compiles nothing but copies yet.
   *
   * @param tensorCores whether there are to be the kernels for them
   */
  LivePlan(TornadoDevice device, Sizes sizes, boolean tensorCores) {
    this.sizes = sizes;
    arena = new FloatArray(sizes.arena());
    halfArena = new ShortArray(sizes.halfArena());
    pool = new FloatArray(sizes.pool());
    halfPool = new ShortArray(sizes.halfPool());
    arrays =
        new KernelTasks.Arrays(
            halfArena,
            arena,
            new FloatArray(sizes.staged()),
            new ShortArray(sizes.stagedHalves()),
            new FloatArray(sizes.staged()),
            new FloatArray(sizes.staged()),
            params);
    bytes = tensorCores ? new ByteArray(Math.multiplyExact(2, sizes.stagedHalves())) : null;
    List<Object> all =
        new ArrayList<>(
            List.of(
                arena,
                halfArena,
                pool,
                halfPool,
                arrays.first(),
                arrays.halves(),
                arrays.second(),
                arrays.third()));
    if (bytes != null) {
      all.add(bytes);
    }
    shared = all.toArray();
    addCopies();
    List<KernelTasks.KernelTask> tasks = new ArrayList<>(KernelTasks.all(arrays, new Frame()));
    if (bytes != null) {
      tasks.addAll(KernelTasks.tensorCores(arrays, bytes, new Frame()));
    }
    for (KernelTasks.KernelTask task : tasks) {
      add(task.kernel(), task.graph());
    }
    plan = new TornadoExecutionPlan(graphs.toArray(ImmutableTaskGraph[]::new));
    plan.withDevice(device);
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
    TaskGraph all = bytes == null ? bring(first) : bringBytes(bring(first), "bytes", bytes);
    add(
        "first",
        all.task("run", LiveTransfers::write, ctx, arena, floats, params)
            .task("halves", LiveTransfers::writeHalves, ctx, halfArena, halves, params)
            .persistOnDevice(shared));
    add(
        "write",
        begin("write", params, floats)
            .task("run", LiveTransfers::write, ctx, arena, floats, params)
            .persistOnDevice(shared));
    add(
        "writePool",
        begin("writePool", params, floats)
            .task("run", LiveTransfers::write, ctx, pool, floats, params)
            .persistOnDevice(shared));
    add(
        "writeHalves",
        begin("writeHalves", params, halves)
            .task("run", LiveTransfers::writeHalves, ctx, halfPool, halves, params)
            .persistOnDevice(shared));
    add(
        "writeValues",
        begin("writeValues", params, halves)
            .task("run", LiveTransfers::writeHalves, ctx, halfArena, halves, params)
            .persistOnDevice(shared));
    add(
        "read",
        begin("read", params)
            .task("run", LiveTransfers::read, ctx, arena, floats, params)
            .transferToHost(DataTransferMode.EVERY_EXECUTION, floats)
            .persistOnDevice(shared));
    add(
        "readValues",
        begin("readValues", params)
            .task("run", LiveTransfers::readHalves, ctx, halfArena, halves, params)
            .transferToHost(DataTransferMode.EVERY_EXECUTION, halves)
            .persistOnDevice(shared));
  }

  private final class Frame implements KernelTasks.Frame {
    @Override
    public TaskGraph open(String kernel, List<Object> used) {
      TaskGraph graph = begin(kernel.replace('.', '_'), params);
      if (bytes != null && used.contains(bytes)) {
        return bringBytes(graph, "bring", bytes);
      }
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

  private TaskGraph bringBytes(TaskGraph graph, String task, ByteArray to) {
    return graph.task(
        task,
        LiveTransfers::bringBytes,
        new KernelContext(),
        pool,
        halfPool,
        to,
        arrays.second(),
        params);
  }

  private void add(String name, TaskGraph graph) {
    indices.put(name, graphs.size());
    graphs.add(graph.snapshot());
    for (String task : List.of("bring", "bytes", "run", "halves")) {
      WorkerGrid grid = new WorkerGrid3D(LOCAL, 1, 1);
      grid.setLocalWork(LOCAL, 1, 1);
      grids.put(name + "." + task, grid);
      scheduler.addWorkerGrid(name.replace('.', '_') + "." + task, grid);
    }
  }

  Sizes sizes() {
    return sizes;
  }

  /** Names of the kernels, {@code Class.method}. */
  List<String> kernels() {
    return indices.keySet().stream().filter(k -> k.contains(".")).sorted().toList();
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
      Grid line = copying(most);
      params.set(LiveTransfers.BRING_STRIDE, line.globalX());
      set(kernel + ".bring", line);
    }
    for (int i = 0; i < values.length; i++) {
      params.set(i, values[i]);
    }
    run(kernel, grid);
  }

  private void clearStage() {
    params.set(LiveTransfers.BRING_STRIDE, LOCAL);
    for (int i = LiveTransfers.BRING_HALVES; i <= LiveTransfers.BRING_THIRD + 1; i++) {
      params.set(i, 0);
    }
  }

  /** Writes into the arena. */
  void write(int at, float[] values) {
    write("write", at, values);
  }

  void writePool(int at, float[] values) {
    write("writePool", at, values);
  }

  private void write(String graph, int at, float[] values) {
    for (int done = 0; done < values.length; done += CHUNK) {
      int count = Math.min(CHUNK, values.length - done);
      MemorySegment.copy(
          values, done, floats.getSegment(), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, count);
      copy(graph, at + done, count);
    }
  }

  /** Writes into the half arena. */
  void writeValues(int at, short[] values) {
    writeHalves("writeValues", at, values);
  }

  void writeHalves(int at, short[] values) {
    writeHalves("writeHalves", at, values);
  }

  private void writeHalves(String graph, int at, short[] values) {
    for (int done = 0; done < values.length; done += CHUNK) {
      int count = Math.min(CHUNK, values.length - done);
      MemorySegment.copy(
          values, done, halves.getSegment(), ValueLayout.JAVA_SHORT_UNALIGNED, 0, count);
      copy(graph, at + done, count);
    }
  }

  /** Reads from the arena. */
  float[] read(int at, int length) {
    float[] out = new float[length];
    for (int done = 0; done < length; done += CHUNK) {
      int count = Math.min(CHUNK, length - done);
      copy("read", at + done, count);
      MemorySegment.copy(
          floats.getSegment(), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, out, done, count);
    }
    return out;
  }

  /** Reads from the half arena. */
  short[] readValues(int at, int length) {
    short[] out = new short[length];
    for (int done = 0; done < length; done += CHUNK) {
      int count = Math.min(CHUNK, length - done);
      copy("readValues", at + done, count);
      MemorySegment.copy(
          halves.getSegment(), ValueLayout.JAVA_SHORT_UNALIGNED, 0, out, done, count);
    }
    return out;
  }

  private void copy(String graph, int at, int count) {
    Grid line = copying(count);
    params.set(LiveTransfers.COUNT, count);
    params.set(LiveTransfers.AT, at);
    params.set(LiveTransfers.STRIDE, line.globalX());
    run(graph, line);
  }

  private static Grid copying(int count) {
    return Grid.line(Math.min(count, LOCAL * MOST_GROUPS), LOCAL);
  }

  private void run(String graph, Grid grid) {
    Integer index = indices.get(graph);
    if (index == null) {
      throw new IllegalArgumentException("there is no kernel " + graph);
    }
    set(graph + ".run", grid);
    plan.withGraph(index).withGridScheduler(scheduler).execute();
  }

  private void set(String task, Grid grid) {
    WorkerGrid worker = grids.get(task);
    if (worker != null) {
      // In this order: the number of groups is worked out when the second comes.
      worker.setGlobalWork(grid.globalX(), grid.globalY(), grid.globalZ());
      worker.setLocalWork(grid.localX(), grid.localY(), grid.localZ());
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
