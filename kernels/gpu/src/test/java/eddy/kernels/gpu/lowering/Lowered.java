package eddy.kernels.gpu.lowering;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.variant.VariantTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Small networks, lowered. */
public final class Lowered {
  /** A large GPU. */
  public static final DeviceTraits GPU = new DeviceTraits(1024, 48 << 10);

  private Lowered() {}

  public static GpuProgram of(Function<Graph, Tensor> network) {
    return of(VariantTable.tuned(GPU), WeightStorage.AUTO, network);
  }

  public static GpuProgram naive(Function<Graph, Tensor> network) {
    return of(VariantTable.naive(GPU), WeightStorage.AUTO, network);
  }

  public static GpuProgram of(
      VariantTable table, WeightStorage storage, Function<Graph, Tensor> network) {
    Graph graph = new Graph();
    Tensor out = network.apply(graph);
    return lower(Plan.of(graph, Map.of("out", out), GpuLowering.PLANS), table, storage);
  }

  /** With values kept as floats. */
  public static GpuProgram lower(Plan plan, VariantTable table, WeightStorage storage) {
    return GpuLowering.lower(plan, table, storage, ActivationStorage.F32);
  }

  public static List<String> kernels(GpuProgram program) {
    return program.launches().stream().map(KernelLaunch::kernel).toList();
  }

  public static KernelLaunch first(GpuProgram program) {
    return program.launches().getFirst();
  }
}
