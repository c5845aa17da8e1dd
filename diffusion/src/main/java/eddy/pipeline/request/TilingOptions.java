package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;

/**
 * Whether the VAE takes pictures in overlapping tiles, blended where they meet: a large picture
 * then needs no more memory than a tile.
 *
 * @param mode when
 * @param tileSize side of a tile in pixels, a multiple of the VAE's factor; 0 for what the VAE was
 *     trained on
 * @param overlap share of a tile that its neighbour covers too, 0 up to below 1
 */
public record TilingOptions(Mode mode, int tileSize, double overlap) {
  /** When pictures are taken in tiles. */
  public enum Mode {
    OFF,
    /** When the picture as a whole would not fit into the memory that may be used. */
    AUTO,
    /** When the picture is larger than a tile. */
    ON
  }

  public static final TilingOptions OFF = new TilingOptions(Mode.OFF, 0, 0.25);

  public static final TilingOptions AUTO = new TilingOptions(Mode.AUTO, 0, 0.25);

  public static final TilingOptions ON = new TilingOptions(Mode.ON, 0, 0.25);

  public TilingOptions {
    Expected.that(
        Setting.of("tile-size"), tileSize >= 0, "a tile size of 0 or more pixels", tileSize);
    Expected.that(overlap >= 0 && overlap < 1, "a tile overlap of at least 0 and below 1", overlap);
  }
}
