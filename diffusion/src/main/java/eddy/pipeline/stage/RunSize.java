package eddy.pipeline.stage;

/**
 * How much a stage makes at once.
 *
 * @param width of the pictures, in pixels
 * @param height of the pictures, in pixels
 * @param batch pictures at once, at least 1
 * @param guided each of them has a negative prompt beside its own
 */
public record RunSize(int width, int height, int batch, boolean guided) {
  /** Rows of what the network is told: with guidance two for each picture, the negative first. */
  public int rows() {
    return guided ? 2 * batch : batch;
  }

  /** The same for pictures of another size. */
  public RunSize withPixels(int newWidth, int newHeight) {
    return new RunSize(newWidth, newHeight, batch, guided);
  }
}
