package eddy.kernels.gpu.lowering;

import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import eddy.kernels.gpu.variant.WinogradForm;
import java.util.Arrays;

/** 3×3 convolutions after Winograd. */
final class WinogradLowering {
  private final ProgramBuilder out;
  private final WinogradForm way;

  WinogradLowering(ProgramBuilder out, WinogradForm way) {
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
    int across = Grid.groupsFor(width, way.tile());
    int ofSample = across * Grid.groupsFor(pixels / width, way.tile());
    int all = Math.multiplyExact(params[Params.Product.COLUMNS] / pixels, ofSample);
    WinogradForm.Strips strips = way.strips(rows, channels, all, slices, out.traits());
    int[] own = Arrays.copyOf(params, Params.WinogradConvolution.LENGTH);
    own[Params.Product.SLICES] = slices;
    own[Params.WinogradConvolution.PLANES] = way.planes();
    own[Params.WinogradConvolution.FILTERS] = out.scratch(way.scratch(strips, channels, slices));
    own[Params.WinogradConvolution.ALL_TILES] = all;
    own[Params.WinogradConvolution.TILES_ACROSS] = across;
    own[Params.WinogradConvolution.TILES_OF_SAMPLE] = ofSample;
    own[Params.WinogradConvolution.BUFFER_ROWS] = rows;
    for (int row = 0; row < rows; row += strips.rows()) {
      own[Params.Product.ROWS] = Math.min(strips.rows(), rows - row);
      own[Params.Product.FIRST_ROW] = params[Params.Product.FIRST_ROW] + row;
      own[Params.WinogradConvolution.BUFFER_ROW] = row;
      own[Params.WinogradConvolution.INPUTS] =
          own[Params.WinogradConvolution.FILTERS] + way.planes() * channels * strips.rows();
      out.launchOnFloats(
          way.filters(),
          own.clone(),
          Grids.elements((long) channels * own[Params.Product.ROWS]),
          matrix);
      for (int tile = 0; tile < all; tile += strips.tiles()) {
        own[Params.WinogradConvolution.FIRST_TILE] = tile;
        own[Params.WinogradConvolution.TILES] =
            Math.min(strips.tiles(), Grid.groupsFor(all - tile, Tiles.EIGHT) * Tiles.EIGHT);
        own[Params.Product.SCRATCH] =
            own[Params.WinogradConvolution.INPUTS] + way.planes() * channels * strips.tiles();
        strip(own, row == 0 || strips.tiles() < all, bias);
      }
    }
  }

  private void strip(int[] params, boolean transform, KernelBuffer bias) {
    int rows = params[Params.Product.ROWS];
    int channels = params[Params.Product.CHANNELS];
    int tiles = params[Params.WinogradConvolution.TILES];
    if (transform) {
      out.launchOnHalves(way.input(), params.clone(), Grids.elements((long) channels * tiles));
    }
    int[] products = Arrays.copyOf(params, Params.WinogradConvolution.PLANES_LENGTH);
    products[Params.Product.PIXELS] = tiles;
    products[Params.Product.COLUMNS] = tiles;
    products[Params.Product.X] = params[Params.WinogradConvolution.INPUTS];
    int deep = way.planes() * params[Params.Product.SLICES];
    out.launchOnFloats(way.products(), products, Grids.tiles(rows, tiles, Tiles.WIDE, deep));
    out.launchOnHalves(way.output(), params.clone(), Grids.elements((long) rows * tiles), bias);
  }
}
