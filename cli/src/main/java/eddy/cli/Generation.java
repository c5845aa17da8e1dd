package eddy.cli;

import eddy.backend.Backend;
import eddy.family.sdxl.RefinedPipeline;
import eddy.file.WholeFile;
import eddy.loader.adapter.TaesdFile;
import eddy.loader.folder.StableDiffusionModel;
import eddy.picture.Picture;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.ProgressListener;
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
    OutputOptions options,
    @Nullable TaesdFile taesd,
    MemoryOptions memory) {

  /** The second model, with its own sampler. */
  record Refining(Refiner refiner, Scheduler scheduler) {}

  /** Makes the pictures and writes them. */
  void run(Io io, DeviceOptions device) {
    long start = System.nanoTime();
    Sampling s = settings.sampling();
    ProgressPrinter progress = new ProgressPrinter(io, System::nanoTime);
    try (Backend backend = device.open(io)) {
      MemoryLimit limit = memory.limit(backend);
      DiffusionPipeline pipeline = new DiffusionPipeline(model.components(), backend, limit);
      // Tiles that memory makes necessary are recorded, so that --from has them everywhere.
      Settings settled = settings.withTiling(pipeline.tiling(settings.request().build()));
      GenerationRequest request = settled.request().build();
      ProgressListener listener = options.listener(io, progress, model, taesd, backend);
      DiffusionPipeline.Result result =
          refining == null
              ? pipeline.generate(request, scheduler, listener)
              : refined(refining, request, backend, limit, listener);
      progress.finish();
      write(io, result, settled);
      io.note(
          String.format(
              Locale.ROOT,
              "seed %s, %dx%d, %d steps of %s on %s, %.1f s",
              Seed.text(s.seed()),
              result.pictures().getFirst().width(),
              result.pictures().getFirst().height(),
              s.steps(),
              s.samplerTitle(),
              backend.device().id(),
              (System.nanoTime() - start) * 1e-9));
    }
  }

  private DiffusionPipeline.Result refined(
      Refining second,
      GenerationRequest request,
      Backend backend,
      MemoryLimit limit,
      ProgressListener listener) {
    Refiner refiner = second.refiner();
    return new RefinedPipeline(model.components(), refiner.model().components(), backend, limit)
        .generate(request, refiner.switchAt(), scheduler, second.scheduler(), listener);
  }

  private void write(Io io, DiffusionPipeline.Result result, Settings settled) {
    List<WholeFile.Content> contents = new ArrayList<>();
    for (Picture picture : result.pictures()) {
      String parameters = settled.parameters(contents.size()).format();
      contents.add(out -> PngFile.write(picture, parameters, out));
    }
    Path saveLatents = options.saveLatents();
    boolean latentsOut = saveLatents != null && StandardOutput.is(saveLatents);
    outputs.write(io, contents, latentsOut ? file -> io.note(file.toString()) : io.out()::println);
    if (saveLatents != null) {
      new LatentsFile(saveLatents, result.latentsShape(), result.latents(), 0).write(io);
    }
  }
}
