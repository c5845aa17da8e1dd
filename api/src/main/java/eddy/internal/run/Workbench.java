package eddy.internal.run;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceInfo;
import eddy.device.Devices;
import eddy.error.CancelledException;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.loader.adapter.TaesdFile;
import eddy.media.Medium;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.RefinedPipeline;
import eddy.pipeline.latents.LatentPreview;
import eddy.pipeline.latents.TaesdPreview;
import eddy.pipeline.memory.MemoryEstimate;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A device and what is made on it; the one class that asks the pipeline. The device is opened when
 * it is first needed, and anew where a run wants weights or values kept in another way. For one
 * thread at a time.
 */
public final class Workbench implements AutoCloseable {
  private final Settings device;
  private final @Nullable String most;
  private @Nullable Backend backend;

  /** With which it was opened. */
  private @Nullable Settings opened;

  /**
   * @param settings of which it takes the device, the threads, and the most memory
   */
  public Workbench(Settings settings) {
    device =
        Settings.NONE
            .with(Fields.DEVICE_NAME, settings.get(Fields.DEVICE_NAME))
            .with(Fields.THREADS, settings.get(Fields.THREADS));
    most = settings.get(Fields.MAX_MEMORY);
  }

  /**
   * What came out.
   *
   * @param settled with the tiles that memory made necessary
   * @param latents the last latents, as the U-Net has them
   */
  public record Outcome(
      List<Medium> media,
      float[] latents,
      Shape latentsShape,
      Resolved settled,
      DeviceInfo device) {}

  /**
   * Makes the pictures.
   *
   * @param cancelled asked between steps and stages
   * @throws CancelledException if it says yes
   */
  public Outcome run(Preparation work, Consumer<Progress> listener, BooleanSupplier cancelled) {
    Resolved settings = work.settings();
    OpenModel model = work.lease().model();
    Backend on = open(settings.weights(), settings.activations(), settings.exact(), listener);
    MemoryLimit limit = limit(on);
    DiffusionPipeline pipeline = new DiffusionPipeline(model.model(), on, limit);
    // Tiles that memory makes necessary are recorded, so that the same picture can be made
    // anywhere.
    Resolved settled = settings.withTiling(pipeline.tiling(settings.request().build()));
    GenerationRequest request = settled.request().build();
    ProgressListener progress = new Relay(listener, cancelled, previews(work, on, listener));
    Refiner refiner = settings.refiner();
    DiffusionPipeline.Result result =
        refiner == null || work.refining() == null
            ? pipeline.generate(request, work.scheduler(), progress)
            : refined(model, refiner, on, limit)
                .generate(request, refiner.switchAt(), work.scheduler(), work.refining(), progress);
    return new Outcome(
        result.media(), result.latents(), result.latentsShape(), settled, on.device());
  }

  /** The memory that the pictures will take, stage by stage; no weight is read for it. */
  public MemoryEstimate estimate(Preparation work, Consumer<Progress> listener) {
    Resolved settings = work.settings();
    Backend on = open(settings.weights(), settings.activations(), settings.exact(), listener);
    MemoryLimit limit = limit(on);
    GenerationRequest request = settings.request().build();
    OpenModel model = work.lease().model();
    Refiner refiner = settings.refiner();
    return refiner == null
        ? new DiffusionPipeline(model.model(), on, limit).estimateMemory(request)
        : refined(model, refiner, on, limit).estimateMemory(request, refiner.switchAt());
  }

  private static RefinedPipeline refined(
      OpenModel model, Refiner refiner, Backend on, MemoryLimit limit) {
    return new RefinedPipeline(model.model(), refiner.refiner(), on, limit);
  }

  /** The device, which is opened for it if need be. */
  public DeviceInfo device(Settings settings, Consumer<Progress> listener) {
    return open(
            settings.or(Fields.WEIGHTS, WeightStorage.AUTO),
            settings.or(Fields.ACTIVATIONS, ActivationStorage.AUTO),
            settings.or(Fields.EXACT, false),
            listener)
        .device();
  }

  private MemoryLimit limit(Backend on) {
    MemoryLimit all = MemoryLimit.of(on);
    return most == null ? all : all.atMost(MemoryLimit.parse(most), on);
  }

  private Backend open(
      WeightStorage weights,
      ActivationStorage activations,
      boolean exact,
      Consumer<Progress> listener) {
    Settings wanted =
        device
            .with(Fields.WEIGHTS, weights)
            .with(Fields.ACTIVATIONS, activations)
            .with(Fields.EXACT, exact);
    Backend open = backend;
    if (open == null || !wanted.equals(opened)) {
      close();
      open = Devices.open(wanted, listener);
      backend = open;
      opened = wanted;
    }
    return open;
  }

  /**
   * What draws previews; null for none. Without TAESD the model's VAE is used for a moment, to know
   * what its latents look like.
   */
  private static @Nullable Previews previews(
      Preparation work, Backend on, Consumer<Progress> listener) {
    Integer every = work.preview();
    if (every == null) {
      return null;
    }
    listener.accept(new Progress.StageBegun("Preparing the preview"));
    OpenModel model = work.lease().model();
    TaesdFile tiny = work.taesd();
    if (tiny != null) {
      return new Previews(every, model.factor(), new TaesdPreview(tiny.network(), on)::pictures);
    }
    LatentPreview rough = LatentPreview.fit(model.model(), on);
    return new Previews(
        every,
        model.factor(),
        (latents, shape) ->
            IntStream.range(0, shape.dim(0))
                .mapToObj(i -> rough.picture(latents, shape, i))
                .toList());
  }

  /** Tells the pipeline's progress as events, and ends it between them when it is called off. */
  private record Relay(
      Consumer<Progress> listener, BooleanSupplier cancelled, @Nullable Previews previews)
      implements ProgressListener {
    @Override
    public void stage(String name) {
      goOn("before " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
      listener.accept(new Progress.StageBegun(name));
    }

    @Override
    public void warning(String message) {
      listener.accept(new Progress.Warning(Message.of(message)));
    }

    @Override
    public void step(
        int done, int total, float[] latents, float @Nullable [] predOriginalSample, Shape shape) {
      listener.accept(new Progress.StepDone(done, total));
      goOn("after step " + done + " of " + total);
      if (previews != null && previews.isDue(done, total)) {
        listener.accept(
            new Progress.Preview(
                done,
                total,
                previews.of(predOriginalSample == null ? latents : predOriginalSample, shape)));
      }
    }

    private void goOn(String when) {
      if (cancelled.getAsBoolean()) {
        throw new CancelledException("The pictures were called off " + when + ".");
      }
    }
  }

  @Override
  public void close() {
    if (backend != null) {
      backend.close();
      backend = null;
      opened = null;
    }
  }
}
