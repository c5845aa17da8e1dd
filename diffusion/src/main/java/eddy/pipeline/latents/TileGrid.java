package eddy.pipeline.latents;

/**
 * A picture, or latents, cut into overlapping tiles, and what was made of them put together again.
 * Over what two tiles share, the result goes over linearly from the one to the other, as in
 * diffusers' tiled VAE.
 */
final class TileGrid {
  private final int height;
  private final int width;
  private final int tile;
  private final int overlap;
  private final int step;

  /**
   * @param height of what is cut
   * @param width of what is cut
   * @param tile side of a tile
   * @param overlap what two neighbours share, at least 0 and less than a tile
   */
  TileGrid(int height, int width, int tile, int overlap) {
    this.height = height;
    this.width = width;
    this.tile = tile;
    this.overlap = overlap;
    step = tile - overlap;
  }

  /** Rows of tiles. */
  int rows() {
    return (height + step - 1) / step;
  }

  /** Tiles in a row. */
  int columns() {
    return (width + step - 1) / step;
  }

  /** A tile's height; those at the lower edge are cut off. */
  int tileHeight(int row) {
    return Math.min(tile, height - row * step);
  }

  /** A tile's width; those at the right edge are cut off. */
  int tileWidth(int column) {
    return Math.min(tile, width - column * step);
  }

  /**
   * Copies a tile.
   *
   * @param chw [channels, height, width]
   * @return [channels, tileHeight, tileWidth]
   */
  float[] cut(float[] chw, int channels, int row, int column) {
    int h = tileHeight(row);
    int w = tileWidth(column);
    float[] out = new float[channels * h * w];
    for (int c = 0; c < channels; c++) {
      for (int y = 0; y < h; y++) {
        int from = (c * height + row * step + y) * width + column * step;
        System.arraycopy(chw, from, out, (c * h + y) * w, w);
      }
    }
    return out;
  }

  /**
   * Puts results together. The tiles are blended in place.
   *
   * @param made the grid of the results: this one, larger or smaller by a factor
   * @param tiles by row and column, each [channels, tileHeight, tileWidth] of {@code made}
   * @return [channels, height, width] of {@code made}
   */
  static float[] join(TileGrid made, float[][][] tiles, int channels) {
    float[] out = new float[channels * made.height * made.width];
    for (int r = 0; r < made.rows(); r++) {
      for (int c = 0; c < made.columns(); c++) {
        float[] own = tiles[r][c];
        if (r > 0) {
          made.blendRows(tiles[r - 1][c], own, channels, r, c);
        }
        if (c > 0) {
          made.blendColumns(tiles[r][c - 1], own, channels, r, c);
        }
        made.paste(own, out, channels, r, c);
      }
    }
    return out;
  }

  /** The grid of a picture {@code factor} times as large. */
  TileGrid times(int factor) {
    return new TileGrid(height * factor, width * factor, tile * factor, overlap * factor);
  }

  /** Goes over from the lower end of the tile above. */
  private void blendRows(float[] above, float[] own, int channels, int row, int column) {
    int w = tileWidth(column);
    int h = tileHeight(row);
    int aboveHeight = tileHeight(row - 1);
    int extent = Math.min(overlap, Math.min(h, aboveHeight));
    for (int c = 0; c < channels; c++) {
      for (int y = 0; y < extent; y++) {
        float share = (float) y / extent;
        int from = (c * aboveHeight + aboveHeight - extent + y) * w;
        int to = (c * h + y) * w;
        for (int x = 0; x < w; x++) {
          own[to + x] = above[from + x] * (1 - share) + own[to + x] * share;
        }
      }
    }
  }

  /** Goes over from the right end of the tile to the left. */
  private void blendColumns(float[] before, float[] own, int channels, int row, int column) {
    int w = tileWidth(column);
    int h = tileHeight(row);
    int beforeWidth = tileWidth(column - 1);
    int extent = Math.min(overlap, Math.min(w, beforeWidth));
    for (int y = 0; y < channels * h; y++) {
      int from = (y + 1) * beforeWidth - extent;
      for (int x = 0; x < extent; x++) {
        float share = (float) x / extent;
        own[y * w + x] = before[from + x] * (1 - share) + own[y * w + x] * share;
      }
    }
  }

  /** Copies what isn't left to the next tiles. */
  private void paste(float[] own, float[] out, int channels, int row, int column) {
    int w = tileWidth(column);
    int h = tileHeight(row);
    for (int c = 0; c < channels; c++) {
      for (int y = 0; y < Math.min(step, h); y++) {
        int to = (c * height + row * step + y) * width + column * step;
        System.arraycopy(own, (c * h + y) * w, out, to, Math.min(step, w));
      }
    }
  }
}
