package eddy.pipeline;

import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.HiresFix;
import eddy.pipeline.request.TilingOptions;

/**
 * A request, or what would be left of it with fewer or smaller pictures: for saying what would fit
 * the memory.
 *
 * @param width of the pictures, in pixels
 * @param height of the pictures, in pixels
 * @param batch pictures at once
 * @param hiresWidth of the second pass, in pixels; 0 without one
 * @param hiresHeight of the second pass, in pixels; 0 without one
 */
record RunJob(
    GenerationRequest request,
    int width,
    int height,
    int batch,
    int hiresWidth,
    int hiresHeight,
    TilingOptions tiling) {
  /** Sizes that are proposed are multiples of this, in pixels. */
  private static final int SIZE_STEP = 64;

  /**
   * @param factor pixels of the picture's side for one of the latents'
   */
  static RunJob of(GenerationRequest request, int factor) {
    HiresFix hires = request.hires();
    return new RunJob(
        request,
        request.width(),
        request.height(),
        request.batch(),
        hires == null ? 0 : hires.targetWidth(request.width(), factor),
        hires == null ? 0 : hires.targetHeight(request.height(), factor),
        request.tiling());
  }

  boolean hires() {
    return hiresWidth > 0;
  }

  RunJob withBatch(int value) {
    return new RunJob(request, width, height, value, hiresWidth, hiresHeight, tiling);
  }

  RunJob withTiling(TilingOptions value) {
    return new RunJob(request, width, height, batch, hiresWidth, hiresHeight, value);
  }

  /** Made smaller, but not below one step. */
  RunJob scaled(double scale) {
    return new RunJob(
        request,
        scaled(width, scale),
        scaled(height, scale),
        batch,
        hires() ? scaled(hiresWidth, scale) : 0,
        hires() ? scaled(hiresHeight, scale) : 0,
        tiling);
  }

  private static int scaled(int pixels, double scale) {
    return Math.max(SIZE_STEP, (int) (pixels * scale) / SIZE_STEP * SIZE_STEP);
  }
}
