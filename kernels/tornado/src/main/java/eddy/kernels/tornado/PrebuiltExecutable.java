package eddy.kernels.tornado;

import eddy.backend.Executable;
import eddy.backend.RunTime;
import eddy.kernels.gpu.GpuProgram;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A program of exported kernels with arrays of its own on the device. */
final class PrebuiltExecutable implements Executable {
  private final PrebuiltBackend backend;
  private final GpuProgram program;
  private final PrebuiltPlan plan;
  private final Set<String> given = new HashSet<>();
  private boolean closed;

  PrebuiltExecutable(PrebuiltBackend backend, GpuProgram program, PrebuiltPlan plan) {
    this.backend = backend;
    this.program = program;
    this.plan = plan;
  }

  PrebuiltPlan plan() {
    return plan;
  }

  @Override
  public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
    synchronized (backend) {
      Map<String, float[]> stored = Inputs.stored(program, inputs);
      given.addAll(stored.keySet());
      requireReady();
      return backend.failing(program, () -> execute(stored));
    }
  }

  private Map<String, HostTensor> execute(Map<String, float[]> inputs) {
    program
        .inputs()
        .forEach(
            (name, port) -> {
              float[] values = inputs.get(name);
              if (values != null) {
                plan.write(port, values);
              }
            });
    plan.launch();
    Map<String, HostTensor> outputs = new LinkedHashMap<>();
    program.outputs().forEach((name, port) -> outputs.put(name, plan.read(port)));
    return outputs;
  }

  /**
   * {@inheritDoc}
   *
   * <p>By the host's clock.
   */
  @Override
  public RunTime time() {
    synchronized (backend) {
      requireReady();
      return backend.failing(program, () -> RunTime.ofHost(plan::launch));
    }
  }

  private void requireReady() {
    if (closed) {
      throw new IllegalStateException("the executable was closed");
    }
    Inputs.requireAll(program, given);
  }

  @Override
  public long valueBytes() {
    return plan.valueBytes();
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
        plan.close();
      }
    }
  }
}
