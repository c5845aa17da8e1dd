package eddy.pipeline.memory;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.error.Assignment;
import eddy.error.Setting;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.pipeline.latents.VaeRunner;
import eddy.pipeline.model.ModelFit;
import eddy.pipeline.model.NetworkPlans;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.model.TextEncoder;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.TilingOptions;
import eddy.pipeline.text.PromptBatch;
import eddy.pipeline.text.PromptEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run of a model will take, from the plans that it will make. */
public final class RunMemory {
  /** Sizes that are proposed are multiples of this, in pixels. */
  private static final int SIZE_STEP = 64;

  /** Weights in int8 by those in fp32, biases included: 0.282 in SD's U-Nets. */
  private static final double INT8 = 0.3;

  private static final Setting TILING = Setting.of("vae-tiling");
  private static final Setting BATCH = Setting.of("batch");
  private static final Setting WIDTH = Setting.of("width");
  private static final Setting HEIGHT = Setting.of("height");

  private final PipelineComponents components;
  private final Backend backend;
  private final MemoryLimit limit;

  public RunMemory(PipelineComponents components, Backend backend, MemoryLimit limit) {
    this.components = components;
    this.backend = backend;
    this.limit = limit;
  }

  /**
   * What a run does.
   *
   * @param width of the pictures
   * @param height of the pictures
   * @param batch pictures at once
   * @param guided each of them has a negative prompt
   * @param tokens of each text's embedding
   * @param encodes begins with a picture
   * @param decodes ends with one
   * @param hires the second pass' size, [width, height]; null without one
   * @param hiresEncodes it enlarges the picture, not the latents
   * @param masked a masked picture is encoded beside the whole one
   * @param controls with a say in some step
   * @param cache null for whole evaluations only
   */
  public record Job(
      int width,
      int height,
      int batch,
      boolean guided,
      int tokens,
      boolean encodes,
      boolean decodes,
      int @Nullable [] hires,
      boolean hiresEncodes,
      boolean masked,
      List<Control> controls,
      @Nullable DeepCache cache,
      TilingOptions tiling) {

    public static Job of(
        GenerationRequest request, PipelineComponents components, Backend backend) {
      int factor = components.vae().config().factor();
      HiresFix hires = request.hires();
      PromptBatch prompts = PromptBatch.of(request, new ModelFit(components));
      int tokens = new PromptEncoder(components, backend).tokens(prompts);
      return new Job(
          request.width(),
          request.height(),
          request.batch(),
          prompts.guided(),
          tokens,
          request.start() != null && !request.start().isLatents(),
          request.decode(),
          hires == null
              ? null
              : new int[] {
                hires.targetWidth(request.width(), factor),
                hires.targetHeight(request.height(), factor)
              },
          hires != null && !hires.upscaler().ofLatents(),
          request.mask() != null,
          request.controls().stream().filter(c -> c.weight() != 0).toList(),
          request.cache(),
          request.tiling());
    }

    public Job withBatch(int value) {
      return with(width, height, value, hires, tiling);
    }

    public Job withTiling(TilingOptions value) {
      return with(width, height, batch, hires, value);
    }

    private Job with(int w, int h, int n, int @Nullable [] second, TilingOptions tiles) {
      return new Job(
          w,
          h,
          n,
          guided,
          tokens,
          encodes,
          decodes,
          second,
          hiresEncodes,
          masked,
          controls,
          cache,
          tiles);
    }

    /** Made smaller, but not below one step. */
    public Job scaled(double scale) {
      int[] second =
          hires == null ? null : new int[] {size(hires[0], scale), size(hires[1], scale)};
      return with(size(width, scale), size(height, scale), batch, second, tiling);
    }

    private static int size(int pixels, double scale) {
      return Math.max(SIZE_STEP, (int) (pixels * scale) / SIZE_STEP * SIZE_STEP);
    }
  }

  /** The stages of a run. */
  public MemoryEstimate estimate(Job job) {
    List<MemoryEstimate.Stage> stages = new ArrayList<>();
    for (TextEncoder encoder : components.textEncoders()) {
      stages.add(MemoryEstimate.ofPlan("encoding the prompts", textPlan(encoder, job), backend));
    }
    if (job.encodes()) {
      MemoryEstimate.Stage encoding = vae(VaeRunner.Half.ENCODER, job, job.width(), job.height());
      stages.add(encoding);
      if (job.masked()) {
        // The whole picture stays for the end; the mask and what it leaves come beside it.
        long pixels = (long) job.batch() * job.width() * job.height();
        stages.add(
            new MemoryEstimate.Stage(
                encoding.name().replace("the picture", "the masked picture"),
                encoding.use(),
                encoding.hostBytes() + 4 * Float.BYTES * pixels));
      }
    }
    DenoisingMemory denoising = new DenoisingMemory(components, backend);
    stages.add(denoising.stage("denoising", job, job.width(), job.height()));
    int width = job.width();
    int height = job.height();
    int[] hires = job.hires();
    if (hires != null) {
      if (job.hiresEncodes()) {
        stages.add(vae(VaeRunner.Half.DECODER, job, width, height));
        stages.add(vae(VaeRunner.Half.ENCODER, job, hires[0], hires[1]));
      }
      width = hires[0];
      height = hires[1];
      stages.add(denoising.stage("denoising the larger picture", job, width, height));
    }
    if (job.decodes()) {
      stages.add(vae(VaeRunner.Half.DECODER, job, width, height));
    }
    return new MemoryEstimate(stages);
  }

  /**
   * The job's tiling; if that is open and a stage of the VAE needs tiles, the smallest of these.
   */
  public TilingOptions tiling(Job job) {
    if (job.tiling().mode() != TilingOptions.Mode.AUTO) {
      return job.tiling();
    }
    int[] hires = job.hires();
    List<Integer> tiles = new ArrayList<>();
    if (job.encodes()) {
      tiles.add(tile(VaeRunner.Half.ENCODER, job, job.width(), job.height()));
    }
    if (hires != null && job.hiresEncodes()) {
      tiles.add(tile(VaeRunner.Half.DECODER, job, job.width(), job.height()));
      tiles.add(tile(VaeRunner.Half.ENCODER, job, hires[0], hires[1]));
    }
    if (job.decodes()) {
      int width = hires == null ? job.width() : hires[0];
      int height = hires == null ? job.height() : hires[1];
      tiles.add(tile(VaeRunner.Half.DECODER, job, width, height));
    }
    int smallest = tiles.stream().filter(t -> t > 0).mapToInt(t -> t).min().orElse(0);
    return smallest == 0
        ? job.tiling()
        : new TilingOptions(TilingOptions.Mode.ON, smallest, job.tiling().overlap());
  }

  /** Side in pixels; 0 if the picture stays whole. */
  private int tile(VaeRunner.Half half, Job job, int width, int height) {
    int factor = components.vae().config().factor();
    VaeRunner runner = new VaeRunner(half, components, backend, job.tiling(), limit.bytes());
    return factor * runner.tile(job.batch(), height / factor, width / factor);
  }

  /**
   * Refuses a run that can't fit, with the setting that would make it fit.
   *
   * @throws eddy.error.CapacityException with the numbers
   */
  public void requireFit(Job job) {
    estimate(job).requireFit(limit, remedies(job));
  }

  /** Changes, from the one that changes the picture least on. */
  private List<Supplier<MemoryEstimate.Remedy>> remedies(Job job) {
    List<Supplier<MemoryEstimate.Remedy>> out = new ArrayList<>();
    Job tiled =
        job.tiling().mode() == TilingOptions.Mode.OFF ? job.withTiling(TilingOptions.AUTO) : job;
    List<Assignment> tiling = tiled.equals(job) ? List.of() : List.of(TILING.to("auto"));
    if (!tiling.isEmpty()) {
      out.add(() -> remedy(tiling, tiled, 1));
    }
    Job single = tiled.withBatch(1);
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
      Job smaller = single.scaled(scale);
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

  private MemoryEstimate.Remedy remedy(List<Assignment> settings, Job job, double weights) {
    return new MemoryEstimate.Remedy(settings, estimate(job).withWeights(weights));
  }

  private static List<Assignment> and(List<Assignment> settings, Assignment... more) {
    return Stream.concat(settings.stream(), Stream.of(more)).toList();
  }

  /** Ways to keep matrices that take less than now, the most exact first, and what they leave. */
  private Map<Assignment, Double> smallerDtypes(Job job) {
    Plan plan = new DenoisingMemory(components, backend).plan(job, job.width(), job.height());
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

  private Plan textPlan(TextEncoder encoder, Job job) {
    int length = encoder.tokenizer().length();
    int rows = (job.guided() ? 2 : 1) * job.batch() * Math.max(1, job.tokens() / length);
    Graph graph = new Graph();
    return Plan.of(
        graph, NetworkPlans.text(List.of(encoder.model()), graph, rows), backend.planOptions());
  }

  private MemoryEstimate.Stage vae(VaeRunner.Half half, Job job, int width, int height) {
    int factor = components.vae().config().factor();
    int h = height / factor;
    int w = width / factor;
    VaeRunner runner = new VaeRunner(half, components, backend, job.tiling(), limit.bytes());
    int tile = runner.tile(job.batch(), h, w);
    // Tiles wait for being joined, overlaps and all.
    double tiles = tile == 0 ? 0 : Math.pow(1 - job.tiling().overlap(), -2);
    long host = (long) (runner.hostBytes(job.batch(), h, w) * (1 + tiles));
    String name = half == VaeRunner.Half.ENCODER ? "encoding the picture" : "decoding the picture";
    return new MemoryEstimate.Stage(
        tile == 0 ? name : name + " in tiles of " + tile * factor + " pixels",
        runner.estimate(job.batch(), h, w),
        host);
  }
}
