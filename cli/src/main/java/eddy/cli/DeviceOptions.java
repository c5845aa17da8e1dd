package eddy.cli;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.settings.Checks;
import eddy.settings.Fields;
import eddy.settings.Recorded;
import eddy.error.Message;
import eddy.tensor.DType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that computes. */
final class DeviceOptions {
  /** More than any machine has cores, and little enough to start. */
  static final int MOST_THREADS = 1024;

  @Option(
      names = "--device",
      paramLabel = "NAME",
      completionCandidates = Choices.Devices.class,
      description = "auto, or one that `eddy devices` lists; default auto")
  private String device = "auto";

  @Option(
      names = "--dtype",
      paramLabel = "TYPE",
      completionCandidates = Choices.Weights.class,
      description = "weights in memory: auto, f32, f16, bf16 or int8; default auto")
  private @Nullable WeightStorage dtype;

  @Option(
      names = "--activations",
      paramLabel = "TYPE",
      completionCandidates = Choices.Activations.class,
      description = "values in a GPU's memory: auto, f32 or f16; default auto")
  private @Nullable ActivationStorage activations;

  @Option(names = "--exact", description = "no Winograd: slower on a CPU, more accurate")
  private @Nullable Boolean exact;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "of the device cpu; default one for each core")
  private @Nullable Integer threads;

  /** Refuses numbers out of range. */
  void check() {
    Checks.range("--threads", threads, 1, MOST_THREADS);
  }

  /** Null for one for each core. */
  @Nullable Integer threads() {
    return threads;
  }

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
    check();
    int n = threads == null ? 0 : threads;
    Backend backend = open(io, device, new BackendOptions(dtype(), n, activations(), exact()));
    if (threads != null && !backend.device().id().backend().equals("cpu")) {
      io.note("note: --threads has no effect on " + backend.device().id() + ", only on cpu.");
    }
    return backend;
  }

  /** The same for any device. */
  static Backend open(Io io, String device, BackendOptions options) {
    Backend backend = Backends.open(device, options, why -> io.note(Message.of("not used: ", why)));
    String note = backend.device().note();
    if (note != null) {
      io.note(backend.device().id() + ": " + note);
    }
    return backend;
  }
}
