package eddy.cli;

import eddy.backend.Backend;
import eddy.loader.StableDiffusionModel;
import eddy.loader.WholeFile;
import eddy.pipeline.GenerationRequest;
import eddy.pipeline.MemoryLimit;
import eddy.pipeline.Picture;
import eddy.pipeline.ProgressListener;
import eddy.pipeline.RefinedPipeline;
import eddy.pipeline.StableDiffusionPipeline;
import eddy.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What passed every check of {@code eddy generate}, ready to be done.
 *
 * @param refining null for the one model alone
 */
record Generation(
    StableDiffusionModel model,
    @Nullable Refining refining,
    Settings settings,
    Scheduler scheduler,
    OutputFiles outputs,
    OutputOptions options) {

  /** The second model, with its own sampler. */
  record Refining(Refiner refiner, Scheduler scheduler) {}

  /** Makes the pictures and writes them. */
  void run(Io io, DeviceOptions device) {
    long start = System.nanoTime();
    Sampling s = settings.sampling();
    ProgressPrinter progress = new ProgressPrinter(io, System::nanoTime);
    settings.withoutEffect(scheduler.className()).forEach(progress::warning);
    try (Backend backend = device.open(io)) {
      StableDiffusionPipeline.Result result =
          make(backend, options.listener(io, progress, model, backend));
      progress.finish();
      write(result).forEach(io.out()::println);
      io.note(
          String.format(
              Locale.ROOT,
              "seed %d, %dx%d, %d steps of %s on %s, %.1f s",
              s.seed(),
              s.width(),
              s.height(),
              s.steps(),
              s.samplerTitle(),
              backend.device().id(),
              (System.nanoTime() - start) * 1e-9));
    }
  }

  private StableDiffusionPipeline.Result make(Backend backend, ProgressListener listener) {
    GenerationRequest request = settings.request().build();
    if (refining == null) {
      return new StableDiffusionPipeline(model.components(), backend)
          .generate(request, scheduler, listener);
    }
    Refiner refiner = refining.refiner();
    return new RefinedPipeline(
            model.components(), refiner.model().components(), backend, MemoryLimit.of(backend))
        .generate(request, refiner.switchAt(), scheduler, refining.scheduler(), listener);
  }

  private List<Path> write(StableDiffusionPipeline.Result result) {
    List<WholeFile.Content> contents = new ArrayList<>();
    for (Picture picture : result.pictures()) {
      String parameters = settings.parameters(contents.size()).format();
      contents.add(out -> PngFile.write(picture, parameters, out));
    }
    List<Path> written = outputs.write(contents);
    Path saveLatents = options.saveLatents();
    if (saveLatents != null) {
      new LatentsFile(saveLatents, result.latentsShape(), result.latents(), 0).write();
    }
    return written;
  }
}
