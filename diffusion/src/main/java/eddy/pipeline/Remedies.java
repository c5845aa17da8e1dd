package eddy.pipeline;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
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

/** Refuses a run that can't fit the memory, with the change that would make it fit. */
final class Remedies {
  /** Weights in int8 by those in fp32, biases included: 0.282 in SD's U-Nets. */
  private static final double INT8 = 0.3;

  private final DiffusionModel model;
  private final Backend backend;
  private final MemoryLimit limit;

  Remedies(DiffusionModel model, Backend backend, MemoryLimit limit) {
    this.model = model;
    this.backend = backend;
    this.limit = limit;
  }

  /**
   * @throws eddy.error.InputException with the numbers, unless the job fits
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
    String tiling = tiled.equals(job) ? "" : "--vae-tiling auto ";
    if (!tiling.isEmpty()) {
      out.add(() -> remedy(tiling, tiled, 1));
    }
    RunJob single = tiled.withBatch(1);
    String batch = job.batch() > 1 ? tiling + "--batch 1 " : tiling;
    if (job.batch() > 1) {
      out.add(() -> remedy(batch, single, 1));
    }
    Map<String, Double> dtypes = smallerDtypes(job);
    dtypes.forEach(
        (dtype, factor) -> {
          out.add(() -> remedy(tiling + dtype, tiled, factor));
          out.add(() -> remedy(batch + dtype, single, factor));
        });
    for (double scale : new double[] {0.75, 0.5, 0.375, 0.25}) {
      RunJob smaller = single.scaled(scale);
      if (smaller.width() < job.width() || smaller.height() < job.height()) {
        String size = "--width " + smaller.width() + " --height " + smaller.height() + " ";
        out.add(() -> remedy(batch + size, smaller, 1));
        dtypes.forEach(
            (dtype, factor) -> out.add(() -> remedy(batch + dtype + size, smaller, factor)));
      }
    }
    return out;
  }

  private MemoryEstimate.Remedy remedy(String options, RunJob job, double weights) {
    return new MemoryEstimate.Remedy(options.strip(), estimate(job).withWeights(weights));
  }

  /** Ways to keep matrices that take less than now, the most exact first, and what they leave. */
  private Map<String, Double> smallerDtypes(RunJob job) {
    Plan plan = stages(job).denoising().plans(backend.planOptions()).getFirst();
    long floats = MemoryUse.unpacked(plan, Float.BYTES, Long.MAX_VALUE).weightBytes();
    double now = (double) backend.estimate(plan).weightBytes() / floats;
    Map<String, Double> out = new LinkedHashMap<>();
    if (now > 0.75) {
      out.put("--dtype f16 ", 0.5);
    }
    if (now > 0.4 && backend.takesInt8()) {
      out.put("--dtype int8 ", INT8 / now);
    }
    return out;
  }
}
