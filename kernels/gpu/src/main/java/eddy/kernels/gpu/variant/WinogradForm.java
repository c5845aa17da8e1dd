package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Tiles;
import java.util.List;

/**
 * 3×3 convolutions of stride 1 after Winograd: the result in tiles of {@code tile}×{@code tile}
 * pixels, each position of whose transforms is a product over the channels. Transformed filters and
 * tiles are kept in scratch, some filters and some tiles at a time.
 *
 * @param tile 2 or 4
 */
public record WinogradForm(int tile) {
  /** The kernel that does all positions' products. */
  static final String PRODUCTS = "WinogradKernels.planes";

  /** Floats of scratch that filters, tiles and sums may take: 256 MiB. */
  private static final long MOST_SCRATCH = 1L << 26;

  /** The same, as a part of what a device's buffers may have. */
  private static final long MOST_OF_BUFFER = 4;

  /** Tiles that fill a group's columns; with fewer, the products' groups would be half empty. */
  private static final int ENOUGH_TILES = Tiles.WIDE;

  /**
   * Rows · channels / (rows + channels) from which on the arithmetic that is saved outweighs the
   * transforms' trips through memory, which grow with rows + channels. By the model that is 16 on
   * an H200, 80 on an RX 7900 XTX and 100 on an RTX 4090.
   */
  private static final int ENOUGH_CHANNELS = 64;

  private static final int MOST_SLICES = 4;

  /**
   * What is done at a time.
   *
   * @param rows filters; whole groups' rows, where not all are done at once
   * @param tiles a multiple of 8; whole groups' columns, where not all are done at once
   */
  public record Strips(int rows, int tiles) {}

  /** Positions of a transformed tile. */
  public int planes() {
    return (tile + 2) * (tile + 2);
  }

  /** Class and method of what transforms the filters. */
  public String filters() {
    return tile == 2 ? "WinogradKernels.filters2" : "WinogradKernels.filters4";
  }

  /** Class and method of what transforms the tiles. */
  public String input() {
    return tile == 2 ? "WinogradKernels.input2" : "WinogradKernels.input4";
  }

  /** Class and method of what does all positions' products. */
  public String products() {
    return PRODUCTS;
  }

  /** Class and method of what transforms the sums and ends the convolution. */
  public String output() {
    return tile == 2 ? "WinogradKernels.output2" : "WinogradKernels.output4";
  }

  /** All of these, in the order in which they are launched. */
  public List<String> kernels() {
    return List.of(filters(), input(), products(), output());
  }

  private static long most(DeviceTraits device) {
    return Math.min(MOST_SCRATCH, device.maxBufferBytes() / Float.BYTES / MOST_OF_BUFFER);
  }

  /**
   * Strips whose filters, tiles and sums fit into the scratch, but never less than a work-group's
   * rows and columns. Where a step has to be done more than once, that is the filters' or the
   * tiles' transform, whichever is smaller.
   *
   * @param all tiles of all samples
   * @param slices into which the depth is cut, each with sums of its own
   */
  public Strips strips(int rows, int channels, int all, int slices, DeviceTraits device) {
    long most = most(device);
    int tiles = Grid.groupsFor(all, Tiles.EIGHT) * Tiles.EIGHT;
    // Floats for a filter or for a tile, and for the sums of both.
    long each = (long) planes() * channels;
    long sums = (long) planes() * slices;
    if (each * rows <= most / 2) {
      return new Strips(rows, part(tiles, (most - each * rows) / (each + sums * rows)));
    }
    if (each * tiles <= most / 2) {
      return new Strips(part(rows, (most - each * tiles) / (each + sums * tiles)), tiles);
    }
    int strip = part(rows, most / 2 / each);
    return new Strips(strip, part(tiles, (most - each * strip) / (each + sums * strip)));
  }

  /** About equal parts of a count, none larger than what fits, in whole groups. */
  private static int part(int count, long fit) {
    if (count <= fit) {
      return count;
    }
    long most = Math.max(Tiles.WIDE, fit / Tiles.WIDE * Tiles.WIDE);
    long parts = (count + most - 1) / most;
    return Grid.groupsFor((count + parts - 1) / parts, Tiles.WIDE) * Tiles.WIDE;
  }

  /** Floats of scratch for strips. */
  public long scratch(Strips strips, int channels, int slices) {
    return planes()
        * ((long) channels * (strips.rows + strips.tiles)
            + (long) slices * strips.rows * strips.tiles);
  }

  /** Whether the kernels do such a convolution. */
  static boolean fits(OpShape shape) {
    return shape.onHalves()
        && shape.plain() instanceof OpShape.ConvolutionShape s
        && s.taps() == 9
        && s.square()
        && s.stride() == 1
        && s.channels() % Tiles.DEPTH == 0
        && s.rows() % Tiles.EIGHT == 0;
  }

  private int tiles(OpShape.Gemm shape) {
    return Grid.groupsFor(shape.columns(), tile * tile);
  }

  /**
   * @param anyway also where it doesn't pay, but not in tiles of which nearly all is padding
   */
  boolean isWorth(OpShape.Gemm shape, boolean anyway) {
    if (anyway) {
      return tile == 2 || tiles(shape) >= 2 * Tiles.EIGHT;
    }
    long rows = shape.rows();
    long channels = shape.channels();
    return tiles(shape) >= ENOUGH_TILES && rows * channels >= ENOUGH_CHANNELS * (rows + channels);
  }

  /** The numbers of slices that are worth measuring. */
  List<Integer> slicings(OpShape.Gemm shape) {
    long groups = groups(new Strips(shape.rows(), tiles(shape)));
    return DepthSlices.toMeasure(groups, shape.channels() / Tiles.DEPTH, MOST_SLICES);
  }

  /** Of all positions' products, without slices. */
  private long groups(Strips strips) {
    return (long) planes()
        * Grid.groupsFor(strips.rows, Tiles.WIDE)
        * Grid.groupsFor(strips.tiles, Tiles.WIDE);
  }

  /** The number of slices of the depth with which the products are done soonest. */
  int slices(OpShape.Gemm shape, DeviceTraits device) {
    Strips strips = strips(shape.rows(), shape.channels(), tiles(shape), 1, device);
    long groups = groups(strips);
    long sums = (long) planes() * strips.rows * strips.tiles;
    int most = Math.clamp(DepthSlices.MOST_GROUPS / groups, 1, MOST_SLICES);
    int deep = shape.channels() / Tiles.DEPTH;
    return DepthSlices.soonest(groups, deep, sums, device.units(), most, 0);
  }
}
