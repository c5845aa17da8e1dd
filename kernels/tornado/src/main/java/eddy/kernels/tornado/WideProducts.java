package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Products of 128×128 numbers a group of 16×16 work-items, 8×8 a work-item: what nearly all of a
 * network's arithmetic runs through.
 *
 * <p>Local memory holds two stages of two tiles, {@code ws} [depth][128] of the weight and {@code
 * xs} [depth][128] of the values. While one stage is multiplied, the next tile's numbers are on
 * their way from memory to registers; only after the products are they converted and stored to the
 * other stage. So memory is waited for once a tile, behind {@code 64 · depth} multiply-adds, and
 * one barrier a tile is enough. Bounds are kept by reading the last place again, never by a branch;
 * what doesn't belong to the picture is masked. A work-item's columns are two runs of four, 64
 * apart, so that a warp reads local memory without conflicts, 16 bytes at a time.
 *
 * <p>A tile is 16 deep for values of fp16 (32 KiB) and 8 deep for floats (16 KiB), whose numbers on
 * the way take twice the registers. Channels must be a multiple of {@link Tiles#DEPTH} and rows one
 * of 8; a matrix product wants pixels of a multiple of 8 too, so that numbers side by side are of
 * one sample. One that has others runs as a convolution of one tap, whose values come one by one.
 */
final class WideProducts {
  private WideProducts() {}

  /**
   * A product and its epilogue. Groups: x columns, y rows, z slices of the depth.
   *
   * @param convolution a constant of the kernel, as are the other booleans
   */
  static void product(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      FloatArray bias,
      IntArray params,
      boolean convolution) {
    product(ctx, arena, values, fp16, floats, halves, isHalf, bias, params, convolution, false);
  }

  /**
   * As many products of one shape as params say, all of floats in the arena, whose sums stay there:
   * {@code [slice][product][rows][columns]}. Groups: z products, slice by slice.
   */
  static void planes(KernelContext ctx, FloatArray arena, IntArray params) {
    product(ctx, arena, null, false, arena, null, false, arena, params, false, true);
  }

  /**
   * @param many a constant too: {@link #planes}
   */
  @SuppressWarnings("NullAway") // The arrays that the booleans tell of are there.
  private static void product(
      KernelContext ctx,
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      @Nullable FloatArray floats,
      @Nullable ShortArray halves,
      boolean isHalf,
      FloatArray bias,
      IntArray params,
      boolean convolution,
      boolean many) {
    int depth = fp16 ? Tiles.DEPTH : Tiles.DEPTH / 2;
    // Numbers of each factor that a work-item brings for a tile.
    int each = depth / 2;
    float[] ws = ctx.allocateFloatLocalArray(2 * depth * Tiles.WIDE);
    float[] xs = ctx.allocateFloatLocalArray(2 * depth * Tiles.WIDE);
    float[] sums = new float[64];
    Blocks.clear(sums, 64);
    float[] line = new float[8];
    short[] wn = new short[each];
    short[] xn = new short[each];
    float[] wf = new float[each];
    float[] xf = new float[each];
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int slices = params.get(Params.Product.SLICES);
    int tx = ctx.localIdx;
    int ty = ctx.localIdy;
    int gx = ctx.groupIdx;
    int gy = ctx.groupIdy;
    int gz = ctx.groupIdz;
    int slice = gz;
    int matrix = 0;
    if (many) {
      int count = params.get(Params.WinogradConvolution.PLANES);
      slice = gz / count;
      matrix = gz - slice * count;
    }
    int item = ty * Tiles.SIDE + tx;
    int plane = pixels;
    int taps = 1;
    if (convolution) {
      plane = params.get(Params.Product.HEIGHT) * params.get(Params.Product.WIDTH);
      taps = params.get(Params.Product.KERNEL_HEIGHT) * params.get(Params.Product.KERNEL_WIDTH);
    }
    int tilesOfTap = channels / depth;
    int tiles = taps * tilesOfTap;
    int begin = tiles * slice / slices;
    int end = tiles * (slice + 1) / slices;

    // Of the weight: numbers side by side of one row of the depth.
    int across = Tiles.WIDE / each;
    int kk = item / across;
    int lane = item % across;
    int rowsEach = rows / each;
    int wAt = (begin * depth + kk) * rowsEach + Math.min(gy * across + lane, rowsEach - 1);
    int to = kk * Tiles.WIDE + lane * each;
    if (many) {
      wAt += params.get(Params.WinogradConvolution.FILTERS) / each + matrix * channels * rowsEach;
    }

    // Of the values: the same, or for a convolution one pixel of every other channel.
    int xAt = 0;
    int xTo = to;
    int firstTap = 0;
    int lastTap = 0;
    if (convolution) {
      xTo = item / Tiles.WIDE * Tiles.WIDE + item % Tiles.WIDE;
      firstTap = begin / tilesOfTap;
      lastTap = (end - 1) / tilesOfTap;
    } else {
      int columnEach = Math.min(gx * across + lane, columns / each - 1);
      int pixelsEach = pixels / each;
      int sample = columnEach / pixelsEach;
      xAt =
          params.get(Params.Product.X) / each
              + (sample * (channels - 1) + begin * depth + kk) * pixelsEach
              + columnEach;
      if (many) {
        xAt += matrix * channels * pixelsEach;
      }
    }

    // The depth, which the compiler must not know: else it unrolls all of the tile.
    int limit = Math.min(channels, depth);
    int stage = 0;
    int tile = begin;
    for (int tap = firstTap; tap <= lastTap; tap++) {
      int mask = -1;
      // One turn more than there are tiles: the first only brings, the last brings nothing new.
      int stop = end + 1;
      if (convolution) {
        // Once in many tiles, so what it needs is worked out again and not kept.
        int column = Math.min(gx * Tiles.WIDE + item % Tiles.WIDE, columns - 1);
        int sample = column / params.get(Params.Product.PIXELS);
        int pixel = column - sample * params.get(Params.Product.PIXELS);
        int place = Blocks.source(params, pixel, tap);
        mask = ~(place >> 31);
        int channel =
            sample * params.get(Params.Product.CHANNELS)
                + item / Tiles.WIDE
                + (tile - tap * tilesOfTap) * depth;
        xAt = params.get(Params.Product.X) + channel * plane + (place & mask);
        stop = tap < lastTap ? (tap + 1) * tilesOfTap : stop;
      }
      for (; tile < stop; tile++) {
        for (int i = 0; i < each; i++) {
          if (isHalf) {
            wn[i] = halves.get(wAt * each | i);
          } else {
            wf[i] = floats.get(wAt * each | i);
          }
        }
        for (int i = 0; i < each; i++) {
          int at = convolution ? xAt + i * 2 * plane : xAt * each | i;
          if (fp16) {
            xn[i] = values.get(at);
          } else {
            xf[i] = arena.get(at);
          }
        }
        // So written, compilers see that both are multiples of 16 bytes.
        int from = stage & (depth * Tiles.WIDE);
        int into = depth * Tiles.WIDE - from;
        if (tile > begin) {
          for (int k0 = 0; k0 < limit; k0 += 2) {
            for (int k = 0; k < 2; k++) {
              int xk = from + k0 * Tiles.WIDE + tx * 4 + k * Tiles.WIDE;
              int wk = from + k0 * Tiles.WIDE + ty * 4 + k * Tiles.WIDE;
              for (int j = 0; j < 4; j++) {
                line[j] = xs[xk + j];
                line[4 + j] = xs[xk + 64 + j];
              }
              for (int i = 0; i < 8; i++) {
                float wi = ws[wk + i / 4 * 64 + i % 4];
                for (int j = 0; j < 8; j++) {
                  sums[i * 8 + j] += wi * line[j];
                }
              }
            }
          }
        }
        for (int i = 0; i < each; i++) {
          ws[into + to + i] = isHalf ? Scalars.half(wn[i]) : wf[i];
          if (convolution) {
            float seen = fp16 ? Scalars.half((short) (xn[i] & mask)) : mask == 0 ? 0f : xf[i];
            xs[into + xTo + 2 * Tiles.WIDE * i] = seen;
          } else {
            xs[into + to + i] = fp16 ? Scalars.half(xn[i]) : xf[i];
          }
        }
        stage = into;
        int more = tile + 1 < end ? 1 : 0;
        wAt += more * depth * rowsEach;
        xAt += convolution ? more * depth * plane : more * 2 * pixels;
        ctx.localBarrier();
      }
    }

    // Two runs of four columns side by side. Where pixels are a multiple of 4, each is of one
    // sample.
    boolean inRuns = many || pixels % 4 == 0;
    int pixels4 = pixels / 4;
    int allRows = params.get(Params.Product.ALL_ROWS);
    int firstRow = params.get(Params.Product.FIRST_ROW);
    // Of a gated layer four of a work-item's rows are values, and the other four their gates.
    int gate = convolution || many || slices > 1 ? 0 : params.get(Params.Product.GATE);
    int m = gy * (gate > 0 ? Tiles.GATED : Tiles.WIDE) + ty * 4;
    int columnA = gx * (Tiles.WIDE / 4) + tx;
    int columnB = columnA + 16;
    int sampleA = columnA * 4 / pixels;
    int sampleB = columnB * 4 / pixels;
    int rowA = sampleA * allRows + firstRow + m;
    int rowB = sampleB * allRows + firstRow + m;
    for (int i = 0; i < 8; i++) {
      // Registers can't be counted through: the row goes by way of local memory.
      int next = gate > 0 ? i / 2 + 4 - i % 2 * 4 : i;
      for (int r = 0; r < 8; r++) {
        if (r == next) {
          for (int j = 0; j < 8; j++) {
            xs[item * 8 + j] = sums[r * 8 + j];
          }
        }
      }
      // Each row of gates comes before that of its values, and waits for it where the weight was.
      boolean isGate = gate > 0 && i % 2 == 0;
      int gated = gate > 0 ? limit / each * 4 : 0;
      for (int j = 0; j < gated; j++) {
        int at = item * 8 + j;
        if (isGate) {
          ws[at] = xs[at];
        } else {
          xs[at] = Scalars.gated(xs[at] + bias.get(m), ws[at] + bias.get(gate + m));
        }
      }
      // Not unrolled, since limit isn't known: once is enough of that code.
      for (int run = 0; run < limit / each; run++) {
        int column = run == 0 ? columnA : columnB;
        int row = run == 0 ? rowA : rowB;
        int sample = run == 0 ? sampleA : sampleB;
        if (m < rows && !isGate) {
          if (column * 4 < columns) {
            for (int j = 0; j < 4; j++) {
              line[j] = xs[item * 8 + run * 4 + j];
            }
            if (inRuns) {
              int place = row * pixels4 + column - sample * pixels4;
              if (many || slices > 1) {
                int block = many ? gz : slice;
                int part = (block * rows + m) * (columns / 4) + column;
                store4(arena, params.get(Params.Product.SCRATCH) / 4 + part, line);
              } else {
                end4(arena, values, fp16, bias, params, m, sample, row, place, line);
              }
            } else {
              int there = Math.min(4, columns - column * 4);
              for (int j = 0; j < there; j++) {
                float sum = xs[item * 8 + run * 4 + j];
                Blocks.store(arena, values, fp16, bias, params, m, column * 4 + j, slice, sum);
              }
            }
          }
        }
      }
      int step = gate > 0 ? i % 2 : i == 3 ? 61 : 1;
      m += step;
      rowA += step;
      rowB += step;
    }
  }

  /** Stores four numbers side by side at {@code 4 · place} of the floats. */
  private static void store4(FloatArray arena, int place, float[] line) {
    for (int j = 0; j < 4; j++) {
      arena.set(place * 4 | j, line[j]);
    }
  }

  /**
   * As {@link Scalars#store}, for four columns side by side of one sample: sums in {@code line}.
   *
   * @param row of all samples' rows
   * @param place a quarter of the elements in front of them in the result
   */
  @SuppressWarnings("NullAway") // The one that fp16 tells of is there.
  static void end4(
      FloatArray arena,
      @Nullable ShortArray values,
      boolean fp16,
      FloatArray bias,
      IntArray params,
      int m,
      int sample,
      int row,
      int place,
      float[] line) {
    int channelBias = params.get(Params.Product.CHANNEL_BIAS);
    int activation = params.get(Params.Product.ACTIVATION);
    int residual = params.get(Params.Product.RESIDUAL);
    int weightRow = params.get(Params.Product.FIRST_ROW) + m;
    // A shift, since a place may be negative, and TornadoVM prints a quotient as if none were.
    int out = (Scalars.out(params, weightRow, sample) >> 2) + place;
    float add = 0f;
    if (params.get(Params.Product.HAS_BIAS) != 0) {
      add = bias.get(weightRow);
    }
    for (int j = 0; j < 4; j++) {
      line[j] += add;
    }
    if (channelBias >= 0) {
      float channel = Scalars.value(arena, values, fp16, channelBias + row);
      for (int j = 0; j < 4; j++) {
        line[j] += channel;
      }
    }
    if (activation != Params.Activations.NONE) {
      for (int j = 0; j < 4; j++) {
        line[j] = Scalars.activate(line[j], activation);
      }
    }
    if (residual >= 0) {
      int from = residual / 4 + place;
      for (int j = 0; j < 4; j++) {
        line[j] += Scalars.value(arena, values, fp16, from * 4 | j);
      }
    }
    for (int j = 0; j < 4; j++) {
      Scalars.put(arena, values, fp16, out * 4 | j, line[j]);
    }
  }
}
