package eddy.pipeline;

import eddy.error.Expected;
import eddy.error.InputException;
import eddy.family.DenoisingNetwork;
import eddy.family.DiffusionModel;
import eddy.family.TextConditioner;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.StartPicture;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/** Whether a request can be made with a model. */
final class RequestFit {
  private RequestFit() {}

  /**
   * The shape of a request's samples, [batch, …].
   *
   * @throws InputException when the request doesn't fit the model
   */
  static Shape require(GenerationRequest request, DiffusionModel model) {
    DenoisingNetwork network = model.denoiser();
    Shape shape = network.sample(request.batch(), request.width(), request.height());
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
    if (network.maskChannels() > 0 && request.mask() == null) {
      throw new InputException(
          "This is an inpainting model: it needs a picture to start with and a mask that says what"
              + " to paint anew; give both, or use another model.");
    }
    if (network.maskChannels() > 0 && request.hires() != null) {
      throw new InputException(
          "A second, larger pass can't be made with an inpainting model; use another model.");
    }
    HiresFix hires = request.hires();
    if (shape.rank() != 4) {
      Expected.that(
          request.mask() == null && hires == null,
          "a request without a mask and a second, larger pass, since this model's samples aren't"
              + " laid out as a picture",
          request.mask() == null ? "a second pass" : "a mask");
    }
    network.check(request);
    if (hires != null) {
      second(request, hires, model);
    }
    boolean second =
        request.texts().prompts2() != null || request.texts().negativePrompts2() != null;
    TextConditioner text = model.text();
    if (second && text != null && text.texts() == 1) {
      throw new InputException(
          "Expected no second prompt, since this model has one text encoder, but got one; SDXL"
              + " models have two.");
    }
    Expected.that(
        !second || text != null, "no second prompt, since this model is told no text", "one");
    return shape;
  }

  /** The shape of the second, larger pass's samples. */
  static Shape second(GenerationRequest request, HiresFix hires, DiffusionModel model) {
    int factor = model.codec().factor();
    return model
        .denoiser()
        .sample(
            request.batch(),
            hires.targetWidth(request.width(), factor),
            hires.targetHeight(request.height(), factor));
  }
}
