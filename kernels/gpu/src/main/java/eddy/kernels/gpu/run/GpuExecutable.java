package eddy.kernels.gpu.run;

import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.file.Closing;
import eddy.kernels.gpu.GpuProgram;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A program on a device. A run copies the inputs that it was given to the device, puts all launches
 * into the queue, and waits once, at the end.
 *
 * @param <H> a buffer's handle
 */
public final class GpuExecutable<H> implements Executable {
  private static final String RUNNING = "running the network";

  private final GpuBackend<H> backend;
  private final GpuDriver<H> driver;
  private final GpuProgram program;
  private final Prepared<H> prepared;
  private final HostCopies<H> copies;
  private final @Nullable ProfileLog profileLog;
  private boolean closed;

  /** What the invariant launches write is there, of the inputs as they are now. */
  private boolean invariantsDone;

  /**
   * @param prepared closed with it
   */
  GpuExecutable(GpuBackend<H> backend, Prepared<H> prepared) {
    this.backend = backend;
    this.driver = backend.driver();
    this.program = prepared.program();
    this.prepared = prepared;
    this.copies = new HostCopies<>(driver, program, prepared.buffers());
    this.profileLog = ProfileLog.ifWanted(driver.device().id().backend());
  }

  @Override
  public synchronized Map<String, HostTensor> run(Map<String, ? extends HostTensor> inputs) {
    if (profileLog != null) {
      List<KernelTime> times = new ArrayList<>();
      Map<String, HostTensor> outputs = execute(inputs, times::addAll);
      profileLog.add(times);
      return outputs;
    }
    return execute(inputs, null);
  }

  /**
   * Runs the program once, like {@link #run(Map)} does, and answers with what each kernel took, in
   * the order in which they ran.
   */
  public synchronized List<KernelTime> profile(Map<String, ? extends HostTensor> inputs) {
    List<KernelTime> times = new ArrayList<>();
    execute(inputs, times::addAll);
    return times;
  }

  private Map<String, HostTensor> execute(
      Map<String, ? extends HostTensor> inputs, @Nullable Consumer<List<KernelTime>> times) {
    requireOpen();
    try {
      inputs.forEach(this::store);
      copies.requireAllGiven();
      if (times == null) {
        prepared.enqueue(!invariantsDone);
        // Reading may lock the heap in place, so it waits for the device before, not meanwhile.
        driver.finish();
        invariantsDone = true;
      } else {
        times.accept(timed().kernels());
      }
      return copies.outputs();
    } catch (RuntimeException e) {
      throw failure(e, RUNNING);
    }
  }

  private void store(String name, HostTensor value) {
    copies.store(name, value);
    if (program.invariantInputs().contains(name)) {
      invariantsDone = false;
    }
  }

  /** Runs what there is something to do for, once all before it is done. */
  private TimedRun timed() {
    driver.finish();
    TimedRun run = prepared.timed(!invariantsDone, Long.MAX_VALUE);
    invariantsDone = true;
    return run;
  }

  /**
   * Gives inputs and runs the first {@code most} groups of each launch. With fewer groups than
   * there are, results are left undone. What depends on invariant inputs alone is run, but doesn't
   * count.
   */
  synchronized TimedRun.Timing time(Map<String, ? extends HostTensor> inputs, long most) {
    try {
      inputs.forEach(this::store);
      driver.finish();
      invariantsDone = false;
      return prepared.timed(true, most).from(program.invariantLaunches()).timing(most);
    } catch (RuntimeException e) {
      throw failure(e, "measuring kernels");
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>By the device's clock; by the host's if its driver gives no times.
   */
  @Override
  public synchronized RunTime time() {
    requireOpen();
    copies.requireAllGiven();
    try {
      driver.finish();
      List<TimedRun> runs = new ArrayList<>();
      RunTime host = RunTime.ofHost(() -> runs.add(timed()));
      TimedRun run = runs.getFirst();
      return run.busy() > 0 || run.spans().isEmpty()
          ? new RunTime(run.busy(), RunTime.Clock.DEVICE)
          : host;
    } catch (RuntimeException e) {
      throw failure(e, RUNNING);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws DeviceException also if the device's driver gives no times
   */
  @Override
  public synchronized Profile profile() {
    requireOpen();
    copies.requireAllGiven();
    try {
      TimedRun run = timed();
      if (run.isUntimed()) {
        throw new DeviceException(
            Message.of(
                    Setting.DEVICE.to(driver.device().id()),
                    ": its driver gives no times of kernels, so they can't be told one by one.")
                .about(Setting.DEVICE));
      }
      return new Profile(run.parts(program.shares()), run.spent(), RunTime.Clock.DEVICE);
    } catch (RuntimeException e) {
      throw failure(e, RUNNING);
    }
  }

  private RuntimeException failure(RuntimeException e, String doing) {
    return driver.failure(e, doing, backend.memory().numbers());
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the executable was closed");
    }
  }

  /** All its values. */
  H arena() {
    return prepared.buffers().arena();
  }

  @Override
  public long valueBytes() {
    return prepared.valueBytes();
  }

  @Override
  public DType activations() {
    return program.activations();
  }

  @Override
  public long weightBytes() {
    return program.weightBytes();
  }

  /** A run that failed may have left something in the queue that still reads host memory. */
  private void finish() {
    try {
      driver.finish();
    } catch (RuntimeException e) {
      // Only a lost device can't be waited for, and then nothing reads any more; any other error
      // was told when it happened.
      if (failure(e, RUNNING).equals(e)) {
        throw e;
      }
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    backend.closed(this);
    finish();
    Closing.all(List.of(copies, prepared));
    if (profileLog != null) {
      profileLog.print();
    }
  }
}
