package eddy.pipeline;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.error.Assignment;
import eddy.error.Setting;
import eddy.family.DiffusionModel;
import eddy.graph.Plan;
import eddy.pipeline.memory.MemoryEstimate;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.TilingOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Refuses a run that can't fit the memory, with the change that would make it fit. */
final class Remedies {
  /** Weights in int8 by those in fp32, biases included: 0.282 in SD's U-Nets. */
  private static final double INT8 = 0.3;

  private static final Setting TILING = Setting.of("vae-tiling");
  private static final Setting BATCH = Setting.of("batch");
  private static final Setting WIDTH = Setting.of("width");
  private static final Setting HEIGHT = Setting.of("height");

  private final DiffusionModel model;
  private final Backend backend;
  private final MemoryLimit limit;

  Remedies(DiffusionModel model, Backend backend, MemoryLimit limit) {
    this.model = model;
    this.backend = backend;
    this.limit = limit;
  }

  /**
   * @throws eddy.error.CapacityException with the numbers, unless the job fits
   */
  void requireFit(RunJob job, RunStages stages) {
    stages.estimate(backend).requireFit(limit, remedies(job));
  }

  private MemoryEstimate estimate(RunJob job) {
    return stages(job).estimate(backend);
  }

  private RunStages stages(RunJob job) {
    return new RunStages(model, limit, job);
  }

  /** Changes, from the one that changes the picture least on. */
  private List<Supplier<MemoryEstimate.Remedy>> remedies(RunJob job) {
    List<Supplier<MemoryEstimate.Remedy>> out = new ArrayList<>();
    RunJob tiled =
        job.tiling().mode() == TilingOptions.Mode.OFF ? job.withTiling(TilingOptions.AUTO) : job;
    List<Assignment> tiling = tiled.equals(job) ? List.of() : List.of(TILING.to("auto"));
    if (!tiling.isEmpty()) {
      out.add(() -> remedy(tiling, tiled, 1));
    }
    RunJob single = tiled.withBatch(1);
    List<Assignment> batch = job.batch() > 1 ? and(tiling, BATCH.to(1)) : tiling;
    if (job.batch() > 1) {
      out.add(() -> remedy(batch, single, 1));
    }
    Map<Assignment, Double> dtypes = smallerDtypes(job);
    dtypes.forEach(
        (dtype, factor) -> {
          out.add(() -> remedy(and(tiling, dtype), tiled, factor));
          out.add(() -> remedy(and(batch, dtype), single, factor));
        });
    for (double scale : new double[] {0.75, 0.5, 0.375, 0.25}) {
      RunJob smaller = single.scaled(scale);
      if (smaller.width() < job.width() || smaller.height() < job.height()) {
        Assignment width = WIDTH.to(smaller.width());
        Assignment height = HEIGHT.to(smaller.height());
        out.add(() -> remedy(and(batch, width, height), smaller, 1));
        dtypes.forEach(
            (dtype, factor) ->
                out.add(() -> remedy(and(batch, dtype, width, height), smaller, factor)));
      }
    }
    return out;
  }

  private MemoryEstimate.Remedy remedy(List<Assignment> settings, RunJob job, double weights) {
    return new MemoryEstimate.Remedy(settings, estimate(job).withWeights(weights));
  }

  private static List<Assignment> and(List<Assignment> settings, Assignment... more) {
    return Stream.concat(settings.stream(), Stream.of(more)).toList();
  }

  /** Ways to keep matrices that take less than now, the most exact first, and what they leave. */
  private Map<Assignment, Double> smallerDtypes(RunJob job) {
    Plan plan = stages(job).denoising().plans(backend.planOptions()).getFirst();
    long floats = MemoryUse.unpacked(plan, Float.BYTES, Long.MAX_VALUE).weightBytes();
    double now = (double) backend.estimate(plan).weightBytes() / floats;
    Map<Assignment, Double> out = new LinkedHashMap<>();
    if (now > 0.75) {
      out.put(Setting.DTYPE.to("f16"), 0.5);
    }
    if (now > 0.4 && backend.takesInt8()) {
      out.put(Setting.DTYPE.to("int8"), INT8 / now);
    }
    return out;
  }
}
