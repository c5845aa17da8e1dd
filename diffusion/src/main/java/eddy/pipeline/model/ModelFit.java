package eddy.pipeline.model;

import eddy.error.Expected;
import eddy.error.InputException;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.pipeline.request.Control;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.StartPicture;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/** Whether a model's parts belong together, and whether a request can be made with them. */
public final class ModelFit {
  private final PipelineComponents components;
  private final int factor;
  private final int latentChannels;
  private final int unetChannels;

  public ModelFit(PipelineComponents components) {
    this.components = components;
    factor = components.vae().config().factor();
    latentChannels = components.vae().config().latentChannels();
    unetChannels = components.unet().config().inChannels();
  }

  /** A U-Net whose input ends in a mask and a masked picture's latents. */
  public boolean isInpainting() {
    return unetChannels == 2 * latentChannels + 1;
  }

  /** A U-Net that takes the guidance scale as a number in place of a negative prompt. */
  public boolean isGuidanceDistilled() {
    return components.unet().config().timeCondProjDim() > 0;
  }

  /** Whether each step also asks for the negative prompt's prediction. */
  public boolean isGuided(GenerationRequest request) {
    return request.sampling().guidanceScale() > 1 && !isGuidanceDistilled();
  }

  /**
   * @throws InputException when the parts are of different models
   */
  public void requireParts() {
    int width =
        components.textEncoders().stream().mapToInt(e -> e.model().config().hiddenSize()).sum();
    int context = components.unet().config().crossAttentionDim();
    require(
        width == context,
        "the text encoder gives embeddings of "
            + width
            + " channels, but the U-Net takes "
            + context);
    require(
        (unetChannels == latentChannels || isInpainting())
            && components.unet().config().outChannels() == latentChannels,
        "the VAE's latents have "
            + latentChannels
            + " channels, but the U-Net takes "
            + unetChannels
            + " and gives "
            + components.unet().config().outChannels());
  }

  private static void require(boolean ok, String problem) {
    if (!ok) {
      throw new InputException(
          "The parts of this model don't belong together: "
              + problem
              + "; get them from one model.");
    }
  }

  /**
   * The shape of a request's latents, [batch, L, height/8, width/8].
   *
   * @throws InputException when the request doesn't fit the model
   */
  public Shape latents(GenerationRequest request) {
    Shape shape = latents(request.batch(), request.width(), request.height());
    float[] given = request.noise().latents();
    if (given != null && given.length != shape.count()) {
      throw new InputException(
          "Expected latents of shape "
              + shape
              + " for this batch and picture size, "
              + shape.count()
              + " values, but got "
              + given.length
              + ".");
    }
    StartPicture start = request.start();
    if (start != null && start.isLatents()) {
      HostTensor.Floats values = start.values();
      Shape expected = shape.with(0, values.shape().dim(0));
      Expected.that(
          values.shape().equals(expected),
          "latents of shape " + expected + " to start with",
          values.shape());
    }
    if (isInpainting() && request.mask() == null) {
      throw new InputException(
          "This is an inpainting model: it needs a picture to start with and a mask that says what"
              + " to paint anew; give both, or use another model.");
    }
    if (isInpainting() && request.hires() != null) {
      throw new InputException(
          "A second, larger pass can't be made with an inpainting model; use another model.");
    }
    request.controls().forEach(this::requireControl);
    DeepCache cache = request.cache();
    int skips = components.unet().config().skips();
    Expected.that(
        cache == null || cache.branch() < skips,
        "a cache branch below " + skips + ", the number of this U-Net's skips",
        cache == null ? 0 : cache.branch());
    HiresFix hires = request.hires();
    if (hires != null) {
      second(request, hires);
    }
    boolean second =
        request.texts().prompts2() != null || request.texts().negativePrompts2() != null;
    if (second && components.textEncoders().size() == 1) {
      throw new InputException(
          "Expected no second prompt, since this model has one text encoder, but got one; SDXL"
              + " models have two.");
    }
    return shape;
  }

  /** The shape of the second, larger pass's latents. */
  public Shape second(GenerationRequest request, HiresFix hires) {
    return latents(
        request.batch(),
        hires.targetWidth(request.width(), factor),
        hires.targetHeight(request.height(), factor));
  }

  private void requireControl(Control control) {
    UNet2DConditionConfig own = components.unet().config();
    UNet2DConditionConfig other = control.model().config().unet();
    String expected = family(own);
    if (!family(other).equals(expected)) {
      throw new InputException(
          "Expected a ControlNet for this model, whose U-Net has "
              + expected
              + ", but got one for a U-Net with "
              + family(other)
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

  private static String family(UNet2DConditionConfig c) {
    return "text of "
        + c.crossAttentionDim()
        + " channels, blocks of "
        + c.blockOutChannels()
        + " channels and "
        + (c.hasTextTime() ? "" : "no ")
        + "size conditions";
  }

  /** The same for pictures of any size. */
  public Shape latents(int batch, int width, int height) {
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
}
