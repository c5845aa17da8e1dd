package eddy.kernels.tornado.backend;

import eddy.backend.DeviceInfo;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.WeightSlot;
import eddy.tensor.HostTensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.ac.manchester.tornado.api.AccessorParameters;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.ImmutableTaskGraph;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.common.Access;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * A program as task graphs of exported kernels, made once and run again and again. Each task is
 * bound to the weights it reads and to {@code params} of its own; all of them stay on the device
 * from the first run on, so that a run moves nothing but inputs and outputs.
 *
 * <p>A graph is a block of launches one after the other of the same kernel, since TornadoVM
 * (5.2.0-jdk25) runs all prebuilt tasks of a graph with the code of its first: it looks a task's
 * code up by the task's {@code equals}, which says no even to itself. Blocks of the same kernel
 * have the same name, and so its code is built once: TornadoVM keeps it by the names of graph and
 * task.
 *
 * <p>The arenas belong to the first graph. Each of the others takes all of them over, whether it
 * needs them or not: it gets an array only from the graph that ran just before.
 */
final class PrebuiltPlan implements LoadedProgram {
  /** Longer blocks would need larger buffers for TornadoVM's bytecode than it has by default. */
  private static final int LONGEST_BLOCK = 8;

  private static final String WRITE = "TransferKernels.toArena";
  private static final String READ = "TransferKernels.fromArena";
  private static final String WRITE_HALVES = "TransferKernels.toHalfArena";
  private static final String READ_HALVES = "TransferKernels.fromHalfArena";

  /** Takes both arenas, and does nothing for a count of 0. */
  private static final String BOTH = "MoveKernels.narrow";

  private final GpuProgram program;
  private final ExportedKernels kernels;
  private final FloatArray arena;

  private final ShortArray halfArena;

  /** Those that the program uses. */
  private final List<TornadoNativeArray> arenas;

  private final FloatArray constants;
  private final List<TornadoNativeArray> weights = new ArrayList<>();
  private final FloatArray numbers;
  private final ShortArray bits;
  private final IntArray params = NativeArrays.ints(Chunks.PARAMS);
  private final Chunks chunks;
  private final WorkerGrid writers = WorkItems.of(Chunks.line(1));
  private final WorkerGrid readers = WorkItems.of(Chunks.line(1));

  private final List<ImmutableTaskGraph> graphs = new ArrayList<>();
  private final List<GridScheduler> schedulers = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final int write;
  private final int firstBlock;
  private final int read;
  private final TornadoExecutionPlan plan;
  private final GraphRunner runner;

  /** Reserves the arena, too; what the launches read follows when they first run. */
  PrebuiltPlan(TornadoDevice device, DeviceInfo info, GpuProgram program, ExportedKernels kernels) {
    this.program = program;
    this.kernels = kernels;
    arena = NativeArrays.floats(program.arenaElements());
    halfArena = NativeArrays.shorts(program.halfArenaElements());
    arenas = program.halfArenaElements() > 0 ? List.of(arena, halfArena) : List.of(arena);
    constants = NativeArrays.floats(program.constants());
    for (WeightSlot w : program.weights()) {
      weights.add(w.half() ? NativeArrays.shorts(w.halves()) : NativeArrays.floats(w.floats()));
    }
    boolean halves = arenas.contains(halfArena);
    numbers = NativeArrays.floats(longestChunk(program));
    bits = NativeArrays.shorts(halves ? numbers.getSize() : 0);
    chunks = new Chunks(numbers, bits, params);
    if (halves) {
      addFirst();
    }
    write = graphs.size();
    addWrite(WRITE, arena, numbers, !halves);
    if (halves) {
      addWrite(WRITE_HALVES, halfArena, bits, false);
    }
    firstBlock = graphs.size();
    addBlocks();
    read = graphs.size();
    addRead(READ, arena, numbers);
    if (halves) {
      addRead(READ_HALVES, halfArena, bits);
    }
    plan = new TornadoExecutionPlan(graphs.toArray(ImmutableTaskGraph[]::new));
    plan.withDevice(device);
    runner = new GraphRunner(plan, info);
    chunks.next(0, 0);
    try {
      for (int i = 0; i < firstBlock; i++) {
        run(i);
      }
    } catch (RuntimeException e) {
      try {
        close();
      } catch (RuntimeException alsoClosing) {
        e.addSuppressed(alsoClosing);
      }
      throw e;
    }
  }

  private static int longestChunk(GpuProgram program) {
    return Stream.of(program.inputs(), program.outputs())
        .flatMap(ports -> ports.values().stream())
        .mapToInt(Port::count)
        .map(count -> Math.clamp(count, 1, Chunks.LENGTH))
        .max()
        .orElse(1);
  }

  /** Takes both arenas to the device, by a task that does nothing with them. */
  private void addFirst() {
    TaskGraph graph =
        new TaskGraph(name(BOTH))
            .transferToDevice(DataTransferMode.FIRST_EXECUTION, arenas.toArray())
            .transferToDevice(DataTransferMode.EVERY_EXECUTION, params);
    GridScheduler scheduler = new GridScheduler();
    add(graph, scheduler, BOTH, 0, List.of(halfArena, arena, params), writers);
    close(BOTH, graph, scheduler);
  }

  private void addWrite(
      String kernel, TornadoNativeArray to, TornadoNativeArray from, boolean first) {
    TaskGraph graph = new TaskGraph(name(kernel));
    graph =
        first
            ? graph.transferToDevice(DataTransferMode.FIRST_EXECUTION, to)
            : graph.consumeFromDevice(arenas.toArray());
    graph.transferToDevice(DataTransferMode.EVERY_EXECUTION, from, params);
    GridScheduler scheduler = new GridScheduler();
    add(graph, scheduler, kernel, 0, List.of(to, from, params), writers);
    close(kernel, graph, scheduler);
  }

  private void addRead(String kernel, TornadoNativeArray from, TornadoNativeArray to) {
    TaskGraph graph =
        new TaskGraph(name(kernel))
            .consumeFromDevice(arenas.toArray())
            .transferToDevice(DataTransferMode.EVERY_EXECUTION, params);
    GridScheduler scheduler = new GridScheduler();
    add(graph, scheduler, kernel, 0, List.of(from, to, params), readers);
    close(kernel, graph.transferToHost(DataTransferMode.EVERY_EXECUTION, to), scheduler);
  }

  private void addBlocks() {
    List<KernelLaunch> launches = program.launches();
    int from = 0;
    while (from < launches.size()) {
      String kernel = launches.get(from).kernel();
      int to = from + 1;
      while (to < launches.size()
          && to - from < LONGEST_BLOCK
          && launches.get(to).kernel().equals(kernel)) {
        to++;
      }
      addBlock(kernel, launches.subList(from, to));
      from = to;
    }
  }

  private void addBlock(String kernel, List<KernelLaunch> launches) {
    List<List<Object>> arguments = launches.stream().map(this::arguments).toList();
    Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    arguments.forEach(kept::addAll);
    arenas.forEach(kept::remove);
    TaskGraph graph =
        new TaskGraph(name(kernel))
            .consumeFromDevice(arenas.toArray())
            .transferToDevice(DataTransferMode.FIRST_EXECUTION, kept.toArray());
    GridScheduler scheduler = new GridScheduler();
    for (int i = 0; i < launches.size(); i++) {
      WorkerGrid worker = WorkItems.of(launches.get(i).grid());
      add(graph, scheduler, kernel, i, arguments.get(i), worker);
    }
    close(kernel, graph, scheduler);
  }

  /** A launch's arrays, {@code params} last. */
  private List<Object> arguments(KernelLaunch launch) {
    List<Object> out = new ArrayList<>();
    for (KernelBuffer buffer : launch.buffers()) {
      out.add(
          switch (buffer) {
            case KernelBuffer.Arena _ -> arena;
            case KernelBuffer.HalfArena _ -> halfArena;
            case KernelBuffer.Constants _ -> constants;
            case KernelBuffer.WeightBuffer(int slot) -> weights.get(slot);
          });
    }
    out.add(NativeArrays.ints(launch.params()));
    return out;
  }

  private void add(
      TaskGraph graph,
      GridScheduler scheduler,
      String kernel,
      int index,
      List<Object> arguments,
      WorkerGrid worker) {
    AccessorParameters accessors = new AccessorParameters(arguments.size());
    for (int i = 0; i < arguments.size(); i++) {
      Object array = arguments.get(i);
      boolean reads = kernel.equals(READ) || kernel.equals(READ_HALVES);
      boolean written =
          array == arena || array == halfArena || ((array == numbers || array == bits) && reads);
      accessors.set(i, array, written ? Access.READ_WRITE : Access.READ_ONLY);
    }
    String task = "launch" + index;
    graph.prebuiltTask(task, ExportedKernels.entry(kernel), kernels.file(kernel), accessors);
    scheduler.addWorkerGrid(name(kernel) + "." + task, worker);
  }

  private void close(String kernel, TaskGraph graph, GridScheduler scheduler) {
    graphs.add(graph.snapshot());
    schedulers.add(scheduler);
    names.add(kernel);
  }

  private static String name(String kernel) {
    return kernel.replace('.', '_');
  }

  @Override
  public void write(Map<String, float[]> changed) {
    program
        .inputs()
        .forEach(
            (name, port) -> {
              float[] values = changed.get(name);
              if (values != null) {
                write(port, values);
              }
            });
  }

  private void write(Port port, float[] values) {
    if (port.half()) {
      chunks.writeHalves(
          port.offset(), Port.rounded(values), grid -> run(write + 1, writers, grid));
    } else {
      chunks.write(port.offset(), values, grid -> run(write, writers, grid));
    }
  }

  @Override
  public void launch() {
    for (int i = firstBlock; i < read; i++) {
      run(i);
    }
  }

  @Override
  public HostTensor read(Port port) {
    return port.half()
        ? port.fromHalves(
            chunks.readHalves(port.offset(), port.count(), grid -> run(read + 1, readers, grid)))
        : port.fromDevice(
            chunks.read(port.offset(), port.count(), grid -> run(read, readers, grid)));
  }

  private void run(int graph, WorkerGrid worker, Grid grid) {
    WorkItems.set(worker, grid);
    run(graph);
  }

  private void run(int graph) {
    runner.run(graph, schedulers.get(graph), names.get(graph));
  }

  @Override
  public long valueBytes() {
    return program.valueBytes() + beside(program);
  }

  /** Each launch has params of its own. */
  static long beside(GpuProgram program) {
    long ints = program.launches().stream().mapToLong(l -> l.params().length).sum();
    return Integer.BYTES * ints;
  }

  @Override
  public void close() {
    try {
      // Each graph frees what it brought, and no other.
      plan.withAllGraphs();
      plan.close();
    } catch (TornadoExecutionPlanException e) {
      throw new IllegalStateException(e);
    }
  }
}
