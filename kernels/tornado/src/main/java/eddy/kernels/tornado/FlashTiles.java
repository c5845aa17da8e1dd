package eddy.kernels.tornado;

import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * How tiles of keys and values get from global memory to registers, and where they stand in local
 * memory; compiled into {@link FlashKernels}. A load is of {@code lot} numbers side by side in a
 * row: 16 bytes where rows begin at multiples of that, else one. Work-item {@code item} of {@code
 * items} has {@code lots} of them.
 *
 * <p>In local memory the keys of a channel stand side by side in tiles of 32, of which a work-item
 * has four or two; in others 4 channels of a key do, so that it needs no more loads for its one,
 * three or five keys than for four. A gap of 4 numbers behind every 8 keys keeps the stores of
 * neighbours in different banks.
 */
final class FlashTiles {
  private FlashTiles() {}

  /** Number {@code i} of those fetched. */
  static float number(boolean fp16, short[] halves, float[] numbers, int i) {
    return fp16 ? Scalars.half(halves[i]) : numbers[i];
  }

  /** Whether local memory has 4 channels of a key side by side, not the keys of a channel. */
  static boolean isByFours(int tile) {
    return tile % 32 != 0;
  }

  /** Where a key's channel c stands in local memory, s from the tile's first one on. */
  static int key(int c, int s, int tile) {
    return isByFours(tile)
        ? c / 4 * (tile * 4 + tile / 8 * 4 - 4) + s * 4 + s / 8 * 4 + c % 4
        : c * tile + s;
  }

  /**
   * The key that is number {@code j} of part {@code ty}, less what it is for j = 0. Of keys with 4
   * channels side by side each part has every {@code rows}-th, so that all of them lie at constant
   * distances.
   */
  static int step(int j, int rows, int tile) {
    return isByFours(tile) ? j * rows : j;
  }

  /** The first key of a part. */
  static int first(int ty, int rows, int tile) {
    return isByFours(tile) ? ty : ty * (tile / rows);
  }

  /**
   * Where channel {@code c1 + c} of key {@code first + step} stands, c1 a multiple of 4; the order
   * of the sum lets compilers see that keys, or channels, are side by side.
   */
  static int keys(int c1, int c, int first, int step, int tile) {
    return isByFours(tile)
        ? key(c1, first, tile) + key(c, step, tile)
        : key(c1, first, tile) + key(c, 0, tile) + step;
  }

  /**
   * The channel that load {@code n} of a work-item is of. Aligned ones go through the tile all
   * together; of numbers, a work-item has some channels of one key, so that places grow by
   * constants.
   */
  static int channel(
      int item, int items, int n, boolean aligned, int width, int tile, int lot, int lots) {
    int lotsOfRow = tile / lot;
    int e = Math.min(item + n * items, width * lotsOfRow - 1);
    int c = isByFours(tile) ? e / (4 * lotsOfRow) * 4 + e % 4 : e / lotsOfRow;
    return aligned ? c : item / tile * lots + n;
  }

  /** The first key of load {@code n} of a work-item, in loads from the tile's first one on. */
  static int column(int item, int items, int n, boolean aligned, int width, int tile, int lot) {
    int lotsOfRow = tile / lot;
    int e = Math.min(item + n * items, width * lotsOfRow - 1);
    int s = isByFours(tile) ? e / 4 % lotsOfRow : e % lotsOfRow;
    return aligned ? s : item % tile;
  }

  /** Where the keys of load {@code n} of a work-item begin in local memory. */
  static int keyPlace(
      int item, int items, int n, boolean aligned, int width, int tile, int lot, int lots) {
    int s = column(item, items, n, aligned, width, tile, lot) * lot;
    int c = channel(item, items, n, aligned, width, tile, lot, lots);
    return aligned ? key(c, s, tile) : key(item / tile * lots, s, tile) + key(n, 0, tile);
  }

  /** The same of values. */
  static int valuePlace(
      int item,
      int items,
      int n,
      boolean aligned,
      int width,
      int rows,
      int tile,
      int lot,
      int lots) {
    int s = column(item, items, n, aligned, width, tile, lot) * lot;
    int each = width / rows;
    int c = channel(item, items, n, aligned, width, tile, lot, lots);
    return aligned
        ? c * tile + c / each * 4 + s
        : item / tile * (lots * tile + lots / each * 4) + s + n * tile + n / each * 4;
  }

  /** From which load of a head on the rows of aligned keys and values begin. */
  static void starts(
      int[] starts,
      int item,
      int items,
      int rowLots,
      int depth,
      boolean aligned,
      int width,
      int tile,
      int lot,
      int lots) {
    if (aligned) {
      for (int n = 0; n < lots; n++) {
        int c = channel(item, items, n, true, width, tile, lot, lots);
        starts[n] = Math.min(c, depth - 1) * rowLots;
      }
    }
  }

  /**
   * Loads a work-item's part of a tile of keys or values. Channels and keys that aren't there are
   * the last ones.
   *
   * @param from where the head begins, in loads
   * @param s0 the tile's first key, in loads
   */
  @SuppressWarnings("NullAway") // The one that fp16 tells of is there.
  static void fetch(
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      short[] halves,
      float[] numbers,
      int[] starts,
      int item,
      int from,
      int s0,
      int rowLots,
      int depth,
      boolean aligned,
      int items,
      int width,
      int tile,
      int lot,
      int lots,
      int part) {
    if (aligned) {
      for (int n = 0; n < lots; n++) {
        int s = Math.min(s0 + column(item, items, n, true, width, tile, lot), rowLots - 1);
        int at = (from + starts[n] + s) * lot;
        for (int i = 0; i < lot; i++) {
          if (fp16) {
            halves[n * lot + i] = values.get(at | i);
          } else {
            numbers[n * lot + i] = arena.get(at | i);
          }
        }
      }
    } else {
      int key = from + Math.min(s0 + item % tile, rowLots - 1);
      int last = key + (depth - 1) * rowLots;
      int at = key + item / tile * lots * rowLots;
      for (int n0 = 0; n0 < lots; n0 += part) {
        for (int n = n0; n < n0 + part; n++) {
          // Each by itself: along a chain of them, nvcc's analysis doubles with every one.
          int here = Math.min(at + n * rowLots, last);
          if (fp16) {
            halves[n] = values.get(here);
          } else {
            numbers[n] = arena.get(here);
          }
        }
      }
    }
  }
}
