package eddy.benchkit.check;

import eddy.backend.DeviceInfo;
import eddy.benchkit.cases.OpCase;
import eddy.kernels.budget.speed.Gpu;
import eddy.kernels.budget.speed.NetworkModel;
import eddy.kernels.budget.speed.NetworkModel.Route;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the speed model says of a device, if that is a GPU which the model knows. */
final class GpuModel {
  /**
   * What drivers call the GPUs of the model's table. Cards with a longer name, such as those for
   * laptops, are others.
   */
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("nvidia h200", "h200"),
          Map.entry("nvidia h100 80gb hbm3", "h100"),
          Map.entry("nvidia a100-sxm4-80gb", "a100"),
          Map.entry("nvidia geforce rtx 4090", "rtx4090"),
          Map.entry("amd radeon rx 7900 xtx", "rx7900xtx"),
          Map.entry("radeon rx 7900 xtx", "rx7900xtx"));

  private final Gpu gpu;
  private final NetworkModel model;

  private GpuModel(Gpu gpu, Route route) {
    this.gpu = gpu;
    this.model = new NetworkModel(gpu, route, NetworkModel.LATENCY_CYCLES);
  }

  /** The model of a device; null if there is none. */
  static @Nullable GpuModel of(DeviceInfo device) {
    // Mesa puts the driver's names behind the card's, in brackets.
    String name = device.name().replaceFirst(" \\(.*", "").strip().toLowerCase(Locale.ROOT);
    String id = IDS.get(name);
    return id == null ? null : of(id, device.id().backend());
  }

  /** The model of a GPU of the table, used through a backend. */
  static GpuModel of(String gpu, String backend) {
    return new GpuModel(Gpu.of(gpu), backend.equals("cuda") ? Route.CUDA : Route.OPENCL);
  }

  /** The ids of all GPUs that a device's name tells. */
  static Collection<String> told() {
    return IDS.values();
  }

  /** The GPU's id in the table. */
  String gpu() {
    return gpu.id();
  }

  /** Seconds that a case takes with values and weights as fp16. */
  double seconds(OpCase c) {
    return model.time(c.plan(NetworkModel.PLANS)).time().total();
  }
}
