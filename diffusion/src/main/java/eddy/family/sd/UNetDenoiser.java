package eddy.family.sd;

import eddy.error.Expected;
import eddy.error.InputException;
import eddy.family.DenoisingNetwork;
import eddy.family.NetworkOutput;
import eddy.family.Recording;
import eddy.graph.Tensor;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.unet.UNet2DConditionModel.CachedOutput;
import eddy.network.unet.UNetConditions;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.stage.RunSize;
import eddy.pipeline.text.ClipConditioner;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A U-Net as the sampler asks it, with ControlNets, and with its deep features kept over several
 * steps (DeepCache). Its samples are latents [n, L, h, w].
 */
public class UNetDenoiser implements DenoisingNetwork {
  /** The name of the embedded guidance scale, [n, W], for U-Nets distilled from guidance. */
  public static final String TIMESTEP_COND = "timestep_cond";

  /** The name of SDXL's sizes, [n, 6] or [n, 5]. */
  public static final String TIME_IDS = "time_ids";

  private final UNet2DConditionModel unet;
  private final int latentChannels;
  private final int factor;

  /**
   * @param latentChannels of the VAE
   * @param factor pixels of the picture's side for one of the latents'
   */
  public UNetDenoiser(UNet2DConditionModel unet, int latentChannels, int factor) {
    this.unet = unet;
    this.latentChannels = latentChannels;
    this.factor = factor;
  }

  @Override
  public String title() {
    return "the U-Net";
  }

  @Override
  public Shape sample(int batch, int width, int height) {
    requireMultiple("width", width);
    requireMultiple("height", height);
    return Shape.of(batch, latentChannels, height / factor, width / factor);
  }

  private void requireMultiple(String what, int got) {
    if (got < factor || got % factor != 0) {
      int below = Math.max(factor, got / factor * factor);
      int above = Math.max(factor, (got / factor + 1) * factor);
      throw new InputException(
          "Expected a "
              + what
              + " that is a multiple of "
              + factor
              + " pixels, but got "
              + got
              + "; the nearest "
              + (below == above ? "is " + below : "are " + below + " and " + above)
              + ".");
    }
  }

  /** A latent consistency model, which was distilled from guidance. */
  @Override
  public boolean isGuidanceDistilled() {
    return unet.config().timeCondProjDim() > 0;
  }

  /** An inpainting U-Net's input ends in a mask and a masked picture's latents. */
  @Override
  public int maskChannels() {
    return unet.config().inChannels() - latentChannels;
  }

  @Override
  public Map<String, HostTensor> told(GenerationRequest request, RunSize size) {
    Map<String, HostTensor> out = new LinkedHashMap<>();
    if (isGuidanceDistilled()) {
      out.put(
          TIMESTEP_COND,
          GuidanceEmbedding.of(
              request.sampling().guidanceScale(), size.rows(), unet.config().timeCondProjDim()));
    }
    return out;
  }

  @Override
  public NetworkOutput record(Recording r) {
    UNetConditions told = UNetConditions.of(r.told(ClipConditioner.EMBEDS));
    if (r.tells(ClipConditioner.POOLED)) {
      told = told.withTextEmbeds(r.told(ClipConditioner.POOLED));
    }
    if (r.tells(TIME_IDS)) {
      told = told.withTimeIds(r.told(TIME_IDS));
    }
    if (r.tells(TIMESTEP_COND)) {
      told = told.withTimestepCond(r.told(TIMESTEP_COND));
    }
    Tensor sample = r.sample(); // [n, L, h, w]
    Tensor timestep = r.timestep(); // [n]
    UNetConditions conditions = controlled(r, told);
    if (r.tells(Recording.CHANNELS)) {
      sample = sample.concat(r.told(Recording.CHANNELS), 1); // [n, L + C, h, w]
    }
    return switch (r.depth()) {
      case WHOLE -> NetworkOutput.of(unet.forward(sample, timestep, conditions)); // [n, L, h, w]
      case KEEPING -> {
        CachedOutput out = unet.forwardCaching(sample, timestep, conditions, r.branch());
        yield new NetworkOutput(out.prediction(), out.features());
      }
      case SHALLOW ->
          NetworkOutput.of(
              unet.forwardFromCache(
                  sample, timestep, conditions, r.features(), r.branch())); // [n, L, h, w]
    };
  }

  private static UNetConditions controlled(Recording r, UNetConditions told) {
    ControlNetModel.ControlNetOutput sum = null;
    for (Recording.ControlInput c : r.controls()) {
      ControlNetModel.ControlNetOutput one =
          c.model().forward(r.sample(), r.timestep(), told, c.picture(), c.weight());
      sum = sum == null ? one : sum.plus(one);
    }
    return sum == null
        ? told
        : told.withResiduals(sum.downBlockResiduals(), sum.midBlockResidual());
  }

  @Override
  public void check(GenerationRequest request) {
    request.controls().forEach(this::requireControl);
    DeepCache cache = request.cache();
    int skips = unet.config().skips();
    Expected.that(
        cache == null || cache.branch() < skips,
        "a cache branch below " + skips + ", the number of this U-Net's skips",
        cache == null ? 0 : cache.branch());
  }

  private void requireControl(Control control) {
    UNet2DConditionConfig own = unet.config();
    UNet2DConditionConfig other = control.model().config().unet();
    String expected = kind(own);
    if (!kind(other).equals(expected)) {
      throw new InputException(
          "Expected a ControlNet for this model, whose U-Net has "
              + expected
              + ", but got one for a U-Net with "
              + kind(other)
              + "; use one that was trained for this model's family.");
    }
    int smaller = control.model().config().factor();
    if (smaller != factor) {
      throw new InputException(
          "Expected a ControlNet that makes its picture "
              + factor
              + " times smaller, as this model's VAE does, but got one that makes it "
              + smaller
              + " times smaller (conditioning_embedding_out_channels); use one for this model.");
    }
  }

  private static String kind(UNet2DConditionConfig c) {
    return "text of "
        + c.crossAttentionDim()
        + " channels, blocks of "
        + c.blockOutChannels()
        + " channels and "
        + (c.hasTextTime() ? "" : "no ")
        + "size conditions";
  }
}
