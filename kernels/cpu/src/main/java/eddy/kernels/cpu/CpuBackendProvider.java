package eddy.kernels.cpu;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendProvider;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.cpu.loops.shape.Lanes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The {@code cpu} backend, which works everywhere. */
public final class CpuBackendProvider implements BackendProvider {
  @Override
  public String name() {
    return "cpu";
  }

  @Override
  public int priority() {
    return 10;
  }

  @Override
  public Availability probe() {
    return new Availability.Available(List.of(device(cores())));
  }

  /**
   * {@inheritDoc}
   *
   * @throws InputException also when the thread count is negative or activations in F16 are asked
   *     for
   */
  @Override
  public Backend open(DeviceId id, BackendOptions options) {
    if (!id.indices().isEmpty() && !id.indices().equals(List.of(0))) {
      throw new InputException(
          Message.of(
                  Setting.DEVICE.to(id),
                  ": there is only one such device; expected ",
                  Setting.DEVICE.to("cpu"),
                  ".")
              .about(Setting.DEVICE)
              .remedy(Setting.DEVICE.to("cpu")));
    }
    if (options.threads() < 0) {
      throw new InputException(
          "Expected a number of threads of 1 or more, or 0 for one for each core, but got "
              + options.threads()
              + ".");
    }
    options.requireF32Activations(id);
    int threads = options.threads() == 0 ? cores() : options.threads();
    return new CpuBackend(device(threads), options, threads);
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static DeviceInfo device(int threads) {
    String details = threads + (threads == 1 ? " thread, " : " threads, ") + Lanes.describe();
    long memory = Runtime.getRuntime().maxMemory();
    DeviceId id = DeviceId.of("cpu");
    return new DeviceInfo(id, processorName(), details, false, memory, Lanes.note());
  }

  /** The maker's name where Linux tells it, else the architecture. */
  private static String processorName() {
    Path info = Path.of("/proc/cpuinfo");
    String architecture = System.getProperty("os.arch");
    if (!Files.isReadable(info)) {
      return architecture;
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(architecture);
    } catch (IOException e) {
      return architecture;
    }
  }
}
