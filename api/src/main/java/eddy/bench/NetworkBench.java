package eddy.bench;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.device.Devices;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.event.Progress;
import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.family.sd.StableDiffusion;
import eddy.file.IoReason;
import eddy.file.Temporary;
import eddy.graph.Plan;
import eddy.loader.folder.LoadedModel;
import eddy.loader.folder.ModelOptions;
import eddy.report.Bytes;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.math3.stat.StatUtils;
import org.jspecify.annotations.Nullable;

/**
 * Times a network with made-up weights.
 *
 * @param network which
 * @param architecture one of {@link Architectures#names}
 * @param size side of the latents
 * @param batch pictures at once
 * @param warmup runs that aren't timed
 * @param runs timed runs
 * @param singleFile a checkpoint of full size is written for the time, and run from
 * @param profiled as many runs more, with the time of each op
 * @param device its settings
 */
public record NetworkBench(
    Network network,
    String architecture,
    int size,
    int batch,
    int warmup,
    int runs,
    boolean singleFile,
    boolean profiled,
    Settings device) {
  /** The networks of a model. */
  public enum Network {
    /** 77 tokens. */
    TEXT,
    /** One evaluation. */
    UNET,
    /** Decoding. */
    VAE
  }

  /** What it took to come by the weights. */
  public record Loading(long fileBytes, double writeSeconds, double openSeconds) {}

  /**
   * What was measured.
   *
   * @param weights in which dtype they are kept, in words
   * @param activations in which dtype values are kept, in words
   * @param seconds of each timed run, sorted
   * @param flops of one run
   * @param peakGflops what the device can do at best; 0 if unknown
   * @param arenaBytes of the values between ops
   * @param compileSeconds until the weights were in place
   * @param loading null without a file
   * @param profile null unless asked for
   */
  public record BenchResult(
      String device,
      String deviceName,
      String weights,
      String activations,
      double[] seconds,
      double flops,
      double peakGflops,
      long parameters,
      long weightBytes,
      long valueBytes,
      long arenaBytes,
      double compileSeconds,
      @Nullable Loading loading,
      @Nullable NetworkProfile profile) {
    /** {@return the median of the runs, in seconds} */
    public double median() {
      return StatUtils.percentile(seconds, 50);
    }

    /** {@return billions of arithmetic operations a second, of the median run} */
    public double gflops() {
      return flops / median() * 1e-9;
    }
  }

  /**
   * Measures.
   *
   * @param listener is told which device it is
   * @param log hears how far it is
   * @throws eddy.error.EddyException if the device can't be had or can't do it
   */
  public BenchResult run(Consumer<Progress> listener, Consumer<String> log) {
    WeightStorage storage = device.or(Fields.WEIGHTS, WeightStorage.AUTO);
    if (singleFile) {
      return runFile(storage, listener, log);
    }
    try (Backend backend = Devices.open(device, listener)) {
      RandomNetwork net = new RandomNetwork(arch(), kind(), size, batch, Kept.made(storage));
      return measure(backend, net, net.parameters(), Kept.kept(storage), null, log);
    }
  }

  private Architecture arch() {
    return Architectures.of(architecture);
  }

  private RandomNetwork.Kind kind() {
    return switch (network) {
      case UNET -> RandomNetwork.Kind.UNET;
      case VAE -> RandomNetwork.Kind.VAE;
      case TEXT -> RandomNetwork.Kind.TEXT;
    };
  }

  private BenchResult runFile(
      WeightStorage storage, Consumer<Progress> listener, Consumer<String> log) {
    boolean int8 = storage == WeightStorage.INT8;
    if (!int8 && storage != WeightStorage.AUTO) {
      throw new InputException(
          Message.of(
              Fields.WEIGHTS.setting(),
              ": ",
              Setting.of("single-file"),
              " has fp16 weights, which are kept so or as int8; leave one of them" + " out."));
    }
    try (Backend backend = Devices.open(device, listener);
        Temporary folder = temporaryFolder()) {
      Path file = folder.path().resolve("checkpoint.safetensors");
      log.accept("writing " + file + ", which is deleted afterwards");
      long start = System.nanoTime();
      long bytes = RandomCheckpoint.write(arch(), file);
      double written = (System.nanoTime() - start) * 1e-9;
      log.accept(String.format(Locale.ROOT, "%s in %.1f s", Bytes.text(bytes), written));
      start = System.nanoTime();
      try (LoadedModel model = LoadedModel.open(file, ModelOptions.DEFAULTS.withUntold())) {
        Loading loading = new Loading(bytes, written, (System.nanoTime() - start) * 1e-9);
        RandomNetwork net =
            new RandomNetwork(model.model(StableDiffusion.class), kind(), size, batch);
        return measure(
            backend, net, bytes / DType.F16.bytes(), int8 ? DType.I8 : DType.F16, loading, log);
      }
    }
  }

  private static Temporary temporaryFolder() {
    String place = System.getProperty("java.io.tmpdir");
    try {
      return Temporary.folder(Path.of(place));
    } catch (IOException e) {
      throw InputException.in(
          place,
          ": no temporary folder can be made there ("
              + IoReason.of(e)
              + "); choose another with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.",
          e);
    }
  }

  private BenchResult measure(
      Backend backend,
      RandomNetwork net,
      long parameters,
      DType weights,
      @Nullable Loading loading,
      Consumer<String> log) {
    log.accept("measuring the peak of " + backend.device().name());
    double peak = backend.measurePeakFlops();
    Plan plan = net.plan(backend.planOptions());
    log.accept(
        (loading == null ? "making" : "loading") + " weights of " + parameters + " parameters");
    long compiling = System.nanoTime();
    try (Executable executable = backend.compile(plan)) {
      double compiled = (System.nanoTime() - compiling) * 1e-9;
      double[] seconds = new double[runs];
      List<Profile> profiles = new ArrayList<>();
      for (int i = 0; i < warmup + runs; i++) {
        // Later runs keep the inputs of the first, as between the steps of a real picture.
        Map<String, HostTensor> inputs = i == 0 ? net.inputs() : Map.of();
        long start = System.nanoTime();
        executable.run(inputs);
        double elapsed = (System.nanoTime() - start) * 1e-9;
        log.accept(
            String.format(Locale.ROOT, "run %d of %d: %.3f s", i + 1, warmup + runs, elapsed));
        if (i >= warmup) {
          seconds[i - warmup] = elapsed;
        }
        if (profiled && i == 0) {
          executable.profile(); // refuses early where it can't be done, and warms up
        }
      }
      for (int i = 0; profiled && i < runs; i++) {
        profiles.add(executable.profile());
        double elapsed = profiles.getLast().seconds();
        log.accept(String.format(Locale.ROOT, "profile %d of %d: %.3f s", i + 1, runs, elapsed));
      }
      Arrays.sort(seconds);
      return new BenchResult(
          backend.device().id().toString(),
          backend.device().name(),
          weights.toString(),
          executable.activations().toString(),
          seconds,
          plan.flops(),
          peak,
          parameters,
          executable.weightBytes(),
          executable.valueBytes(),
          executable.activations().bytes() * plan.arenaElements(),
          compiled,
          loading,
          profiles.isEmpty()
              ? null
              : NetworkProfile.of(plan, profiles, weights, executable.activations()));
    }
  }
}
