package eddy.kernels.tornado.backend;

import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.tensor.HostTensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program that runs launch by launch on the backend's {@link LivePlan}. It keeps its inputs on
 * the host too: another program of the backend may use the arena between two runs.
 */
final class LiveProgram implements LoadedProgram {
  private final LiveBackend backend;
  private final GpuProgram program;
  private final Map<String, float[]> given = new HashMap<>();

  /** For each launch where its arrays are in the pool. */
  private List<List<LivePlan.Part>> parts = List.of();

  LiveProgram(LiveBackend backend, GpuProgram program) {
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
          case KernelBuffer.WeightBuffer(int slot) -> of.add(weights.get(slot));
        }
      }
      all.add(of);
    }
    parts = all;
  }

  /** The changed ones, or all that were ever given if another program used the arena since. */
  @Override
  public void write(Map<String, float[]> changed) {
    LivePlan plan = backend.plan();
    given.putAll(changed);
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
  }

  @Override
  public void launch() {
    LivePlan plan = backend.plan();
    List<KernelLaunch> launches = program.launches();
    for (int i = 0; i < launches.size(); i++) {
      KernelLaunch launch = launches.get(i);
      plan.launch(launch.kernel(), launch.params(), launch.grid(), parts.get(i));
    }
  }

  @Override
  public HostTensor read(Port port) {
    LivePlan plan = backend.plan();
    return port.half()
        ? port.fromHalves(plan.readValues(port.offset(), port.count()))
        : port.fromDevice(plan.read(port.offset(), port.count()));
  }

  @Override
  public long valueBytes() {
    return program.valueBytes();
  }

  @Override
  public void close() {
    backend.unload(this);
  }
}
