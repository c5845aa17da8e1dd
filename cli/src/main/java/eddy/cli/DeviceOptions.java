package eddy.cli;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.tensor.DType;
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
      description = "weights in memory: auto, f32, f16, bf16 or int8; default auto")
  private @Nullable WeightStorage dtype;

  @Option(
      names = "--activations",
      paramLabel = "TYPE",
      description = "values in a GPU's memory: auto, f32 or f16; default auto")
  private @Nullable ActivationStorage activations;

  @Option(names = "--exact", description = "no Winograd: slower on a CPU, more accurate")
  private @Nullable Boolean exact;

  ActivationStorage activations() {
    return activations == null ? ActivationStorage.AUTO : activations;
  }

  WeightStorage dtype() {
    return dtype == null ? WeightStorage.AUTO : dtype;
  }

  /** In which dtype made-up matrices are kept; AUTO is F32. */
  static DType kept(WeightStorage storage) {
    return switch (storage) {
      case AUTO, F32 -> DType.F32;
      case F16 -> DType.F16;
      case BF16 -> DType.BF16;
      case INT8 -> DType.I8;
    };
  }

  /** In which dtype a made-up file has them: the same, but there are no files in int8. */
  static DType made(WeightStorage storage) {
    return storage == WeightStorage.INT8 ? DType.F32 : kept(storage);
  }

  boolean exact() {
    return exact != null && exact;
  }

  /** Takes what was recorded for an option that wasn't given. */
  void defaults(Recorded recorded) {
    dtype = recorded.or(dtype, Fields.WEIGHTS);
    activations = recorded.or(activations, Fields.ACTIVATIONS);
    exact = recorded.or(exact, Fields.EXACT);
  }

  /** Opens the device, noting the better ones that can't be had and what it says of itself. */
  Backend open(Io io) {
    return open(io, device, new BackendOptions(dtype(), 0, activations(), exact()));
  }

  /** The same for any device. */
  static Backend open(Io io, String device, BackendOptions options) {
    Backend backend = Backends.open(device, options, line -> io.note("not used: " + line));
    String note = backend.device().note();
    if (note != null) {
      io.note(backend.device().id() + ": " + note);
    }
    return backend;
  }
}
