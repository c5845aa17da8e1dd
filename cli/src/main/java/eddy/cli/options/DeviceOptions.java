package eddy.cli.options;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.settings.Fields;
import eddy.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that computes. */
public final class DeviceOptions {
  @Option(
      names = "--device",
      paramLabel = "NAME",
      completionCandidates = CandidateNames.DeviceNames.class,
      description = "auto, or one that `eddy devices` lists; default auto")
  private String device = "auto";

  @Option(
      names = "--dtype",
      paramLabel = "TYPE",
      completionCandidates = CandidateNames.DtypeNames.class,
      description = "weights in memory: auto, f32, f16, bf16 or int8; default auto")
  private @Nullable WeightStorage dtype;

  @Option(
      names = "--activations",
      paramLabel = "TYPE",
      completionCandidates = CandidateNames.ActivationNames.class,
      description = "values in a GPU's memory: auto, f32 or f16; default auto")
  private @Nullable ActivationStorage activations;

  @Option(names = "--exact", description = "no Winograd: slower on a CPU, more accurate")
  private @Nullable Boolean exact;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "of the device cpu; default one for each core")
  private @Nullable Integer threads;

  /** Null for one for each core. */
  public @Nullable Integer threads() {
    return threads;
  }

  public boolean exact() {
    return exact != null && exact;
  }

  /**
   * What was given.
   *
   * @throws eddy.error.InputException for a number out of range
   */
  public Settings settings() {
    Settings settings =
        Settings.NONE
            .with(Fields.DEVICE_NAME, device)
            .with(Fields.WEIGHTS, dtype)
            .with(Fields.ACTIVATIONS, activations)
            .with(Fields.EXACT, exact)
            .with(Fields.THREADS, threads);
    settings.check();
    return settings;
  }
}
