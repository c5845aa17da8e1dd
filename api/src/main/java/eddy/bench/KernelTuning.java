package eddy.bench;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Tunable;
import eddy.backend.Tuning;
import eddy.device.Devices;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.family.DiffusionModel;
import eddy.family.architecture.RandomModel;
import eddy.graph.Plan;
import eddy.loader.folder.LoadedModel;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.GenerationRequest;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the fastest kernels of a device for a model. */
public final class KernelTuning {
  private static final int SIDE = 64;

  private KernelTuning() {}

  /**
   * Measures, and keeps the result for all later runs on this device and driver.
   *
   * @param device its settings
   * @param model whose shapes they are for; null for those of {@code architecture}
   * @param architecture such as "sd15"; null for that
   * @param side of the latents; null for 64, or the model's own
   * @param batch pictures at once
   * @param runs timed runs of each kernel
   * @param listener is told which device it is
   * @param log hears each measurement
   * @throws eddy.error.EddyException if the device can't be had or has no kernels to choose
   */
  public static Tuning run(
      Settings device,
      @Nullable Path model,
      @Nullable String architecture,
      @Nullable Integer side,
      int batch,
      int runs,
      Consumer<Progress> listener,
      Consumer<Message> log) {
    try (Backend backend = Devices.open(device, listener)) {
      if (!(backend instanceof Tunable tunable)) {
        throw new InputException(
            Message.of(
                Fields.DEVICE_NAME.setting().to(backend.device().id()),
                " can't be tuned: only the OpenCL and CUDA backends choose kernels by measurements;"
                    + " name one of their devices, such as ",
                Fields.DEVICE_NAME.setting().to("opencl"),
                " (`eddy devices` lists what there is)."));
      }
      if (model == null) {
        WeightStorage weights = device.or(Fields.WEIGHTS, WeightStorage.AUTO);
        RandomModel made =
            new RandomModel(
                Architectures.of(architecture == null ? "sd15" : architecture), Kept.made(weights));
        return tune(backend, tunable, made.model(), batch, side == null ? SIDE : side, runs, log);
      }
      try (LoadedModel opened = LoadedModel.open(model)) {
        DiffusionModel own = opened.model();
        int usual = own.traits().side() / own.codec().factor();
        return tune(backend, tunable, own, batch, side == null ? usual : side, runs, log);
      }
    }
  }

  private static Tuning tune(
      Backend backend,
      Tunable tunable,
      DiffusionModel model,
      int batch,
      int side,
      int runs,
      Consumer<Message> log) {
    int pixels = side * model.codec().factor();
    GenerationRequest request =
        GenerationRequest.builder("", pixels, pixels)
            .prompts(IntStream.range(0, batch).mapToObj(i -> "picture " + i).toList())
            .negativePrompts(Collections.nCopies(batch, "anything else"))
            .build();
    List<Plan> plans =
        new DiffusionPipeline(model, backend, MemoryLimit.NONE)
            .stages(request).stream()
                .flatMap(stage -> stage.plans(backend.planOptions()).stream())
                .toList();
    return tunable.tune(plans, runs, log);
  }
}
