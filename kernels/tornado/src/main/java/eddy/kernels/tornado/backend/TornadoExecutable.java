package eddy.kernels.tornado.backend;

import eddy.backend.Executable;
import eddy.backend.RunTime;
import eddy.kernels.gpu.GpuProgram;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A program on a device of TornadoVM's. One at a time of a backend runs. */
final class TornadoExecutable implements Executable {
  private final TornadoBackend backend;
  private final GpuProgram program;
  private final LoadedProgram loaded;
  private final Set<String> given = new HashSet<>();
  private boolean closed;

  TornadoExecutable(TornadoBackend backend, GpuProgram program, LoadedProgram loaded) {
    this.backend = backend;
    this.program = program;
    this.loaded = loaded;
  }

  @Override
  public Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
    synchronized (backend) {
      Map<String, float[]> stored = Inputs.stored(program, inputs);
      requireOpen();
      return backend.failing(program, () -> execute(stored));
    }
  }

  private Map<String, HostTensor> execute(Map<String, float[]> stored) {
    // Written also if another one is missing: the next run doesn't give them again.
    loaded.write(stored);
    given.addAll(stored.keySet());
    Inputs.requireAll(program, given);
    loaded.launch();
    Map<String, HostTensor> outputs = new LinkedHashMap<>();
    program.outputs().forEach((name, port) -> outputs.put(name, loaded.read(port)));
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
      requireOpen();
      Inputs.requireAll(program, given);
      return backend.failing(
          program,
          () -> {
            loaded.write(Map.of());
            return RunTime.ofHost(loaded::launch);
          });
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the executable was closed");
    }
  }

  @Override
  public long valueBytes() {
    return loaded.valueBytes();
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
        loaded.close();
      }
    }
  }
}
