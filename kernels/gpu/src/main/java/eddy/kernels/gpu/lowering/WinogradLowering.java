package eddy.kernels.gpu.lowering;

import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.variant.Winograd;
import java.util.Arrays;

/** 3×3 convolutions after Winograd. */
final class WinogradLowering {
  private final ProgramBuilder out;
  private final Winograd way;

  WinogradLowering(ProgramBuilder out, Winograd way) {
    this.out = out;
    this.way = way;
  }

  /**
   * Some filters after the others: these are transformed, then some tiles after the others,
   * multiplied and transformed back. Where all tiles are done at once, they are transformed once.
   *
   * @param params of the convolution, for all rows of one buffer of the weight
   * @param slices into which the products' depth is cut
   */
  void launch(int[] params, int slices, KernelBuffer matrix, KernelBuffer bias) {
    int rows = params[Params.Product.ROWS];
    int channels = params[Params.Product.CHANNELS];
    int pixels = params[Params.Product.PIXELS];
    int width = params[Params.Product.OUT_WIDTH];
    int across = (width + way.tile() - 1) / way.tile();
    int ofSample = across * ((pixels / width + way.tile() - 1) / way.tile());
    int all = Math.multiplyExact(params[Params.Product.COLUMNS] / pixels, ofSample);
    Winograd.Strips strips = way.strips(rows, channels, all, slices, out.traits());
    int[] own = Arrays.copyOf(params, Params.Winograd.LENGTH);
    own[Params.Product.SLICES] = slices;
    own[Params.Winograd.PLANES] = way.planes();
    own[Params.Winograd.FILTERS] = out.scratch(way.scratch(strips, channels, slices));
    own[Params.Winograd.ALL_TILES] = all;
    own[Params.Winograd.TILES_ACROSS] = across;
    own[Params.Winograd.TILES_OF_SAMPLE] = ofSample;
    own[Params.Winograd.BUFFER_ROWS] = rows;
    for (int row = 0; row < rows; row += strips.rows()) {
      own[Params.Product.ROWS] = Math.min(strips.rows(), rows - row);
      own[Params.Product.FIRST_ROW] = params[Params.Product.FIRST_ROW] + row;
      own[Params.Winograd.BUFFER_ROW] = row;
      own[Params.Winograd.INPUTS] =
          own[Params.Winograd.FILTERS] + way.planes() * channels * strips.rows();
      out.launchOnFloats(
          way.filters(),
          own.clone(),
          Grids.elements((long) channels * own[Params.Product.ROWS]),
          matrix);
      for (int tile = 0; tile < all; tile += strips.tiles()) {
        own[Params.Winograd.FIRST_TILE] = tile;
        own[Params.Winograd.TILES] =
            Math.min(strips.tiles(), (all - tile + Tiles.EIGHT - 1) / Tiles.EIGHT * Tiles.EIGHT);
        own[Params.Product.SCRATCH] =
            own[Params.Winograd.INPUTS] + way.planes() * channels * strips.tiles();
        strip(own, row == 0 || strips.tiles() < all, bias);
      }
    }
  }

  private void strip(int[] params, boolean transform, KernelBuffer bias) {
    int rows = params[Params.Product.ROWS];
    int channels = params[Params.Product.CHANNELS];
    int tiles = params[Params.Winograd.TILES];
    if (transform) {
      out.launchOnHalves(way.input(), params.clone(), Grids.elements((long) channels * tiles));
    }
    int[] products = Arrays.copyOf(params, Params.Winograd.PLANES_LENGTH);
    products[Params.Product.PIXELS] = tiles;
    products[Params.Product.COLUMNS] = tiles;
    products[Params.Product.X] = params[Params.Winograd.INPUTS];
    int deep = way.planes() * params[Params.Product.SLICES];
    out.launchOnFloats(way.products(), products, Grids.tiles(rows, tiles, Tiles.WIDE, deep));
    out.launchOnHalves(way.output(), params.clone(), Grids.elements((long) rows * tiles), bias);
  }
}
