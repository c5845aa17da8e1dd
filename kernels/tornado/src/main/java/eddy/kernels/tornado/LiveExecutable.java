package eddy.kernels.tornado;

import eddy.backend.Executable;
import eddy.backend.RunTime;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program that runs launch by launch. It keeps its inputs on the host too: another executable of
 * the backend may use the arena between two runs.
 */
final class LiveExecutable implements Executable {
  private final LiveBackend backend;
  private final GpuProgram program;
  private final Map<String, float[]> given = new HashMap<>();

  /** For each launch where its arrays are in the pool. */
  private List<List<LivePlan.Part>> parts = List.of();

  private boolean closed;

  LiveExecutable(LiveBackend backend, GpuProgram program) {
    this.backend = backend;
    this.program = program;
  }

  GpuProgram program() {
    return program;
  }

  /** Says where weights and constants are in the pool. */
  void placed(List<LivePlan.Part> weights, LivePlan.Part constants) {
    List<List<LivePlan.Part>> all = new ArrayList<>();
    for (KernelLaunch launch : program.launches()) {
      List<LivePlan.Part> of = new ArrayList<>();
      for (KernelBuffer buffer : launch.buffers()) {
        switch (buffer) {
          case KernelBuffer.Arena _, KernelBuffer.HalfArena _ -> {}
          case KernelBuffer.Constants _ -> of.add(constants);
          case KernelBuffer.OfWeight(int slot) -> of.add(weights.get(slot));
        }
      }
      all.add(of);
    }
    parts = all;
  }

  @Override
  public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
    synchronized (backend) {
      LivePlan plan = ready(Inputs.stored(program, inputs));
      launch(plan);
      Map<String, HostTensor> outputs = new LinkedHashMap<>();
      program
          .outputs()
          .forEach(
              (name, port) ->
                  outputs.put(
                      name,
                      port.half()
                          ? port.fromHalves(plan.readValues(port.offset(), port.count()))
                          : port.fromDevice(plan.read(port.offset(), port.count()))));
      return outputs;
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>By the host's clock.
   */
  @Override
  public RunTime time() {
    synchronized (backend) {
      LivePlan plan = ready(Map.of());
      return RunTime.ofHost(() -> launch(plan));
    }
  }

  /** Brings inputs to the arena: the changed ones, or all if another executable used it since. */
  private LivePlan ready(Map<String, float[]> changed) {
    if (closed) {
      throw new IllegalStateException("the executable was closed");
    }
    LivePlan plan = backend.plan();
    given.putAll(changed);
    Inputs.requireAll(program, given.keySet());
    Map<String, float[]> missing = backend.enter(this) ? changed : given;
    program
        .inputs()
        .forEach(
            (name, port) -> {
              float[] values = missing.get(name);
              if (values != null && port.half()) {
                plan.writeValues(port.offset(), Port.rounded(values));
              } else if (values != null) {
                plan.write(port.offset(), values);
              }
            });
    return plan;
  }

  private void launch(LivePlan plan) {
    List<KernelLaunch> launches = program.launches();
    for (int i = 0; i < launches.size(); i++) {
      KernelLaunch launch = launches.get(i);
      plan.launch(launch.kernel(), launch.params(), launch.grid(), parts.get(i));
    }
  }

  @Override
  public long valueBytes() {
    return program.valueBytes();
  }

  @Override
  public DType activations() {
    return program.activations();
  }

  @Override
  public long weightBytes() {
    return program.weightBytes();
  }

  @Override
  public void close() {
    synchronized (backend) {
      if (!closed) {
        closed = true;
        backend.closed(this);
      }
    }
  }
}
