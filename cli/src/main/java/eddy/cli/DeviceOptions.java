package eddy.cli;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that computes. */
final class DeviceOptions {
  @Option(
      names = "--device",
      paramLabel = "NAME",
      description = "auto, or one that `eddy devices` lists; default auto")
  private String device = "auto";

  @Option(
      names = "--dtype",
      paramLabel = "TYPE",
      description = "weights in memory: auto, f32, f16 or bf16; default auto")
  private @Nullable WeightStorage dtype;

  @Option(
      names = "--activations",
      paramLabel = "TYPE",
      description = "values in a GPU's memory: auto, f32 or f16; default auto")
  private @Nullable ActivationStorage activations;

  ActivationStorage activations() {
    return activations == null ? ActivationStorage.AUTO : activations;
  }

  WeightStorage dtype() {
    return dtype == null ? WeightStorage.AUTO : dtype;
  }

  /** Takes what isn't null for an option that wasn't given. */
  void defaults(@Nullable WeightStorage weights, @Nullable ActivationStorage values) {
    dtype = dtype == null ? weights : dtype;
    activations = activations == null ? values : activations;
  }

  /** Opens the device, noting the better ones that can't be had. */
  Backend open(Io io) {
    return Backends.open(
        device,
        new BackendOptions(dtype(), 0, activations()),
        line -> io.note("not used: " + line));
  }
}
