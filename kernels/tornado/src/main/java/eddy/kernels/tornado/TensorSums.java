package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * How products on tensor cores end: the sums of a group's 128×128 elements, which are in the
 * fragments of its warps, become results. They go through local memory in two halves, so that each
 * work-item ends eight neighbours of a row, and reads and writes 16 bytes at a time.
 */
final class TensorSums {
  private static final int SIDE = Tiles.MMA_SIDE;
  private static final int ITEMS = Tiles.MMA_ITEMS;

  /** Floats from one row of sums to the next, rows of a half, and rows of it that a warp has. */
  private static final int SUM_ROW = SIDE + 8;

  private static final int SUM_ROWS = SIDE / 2;
  private static final int WARP_ROWS = SUM_ROWS / 2;

  /** Neighbours that a work-item ends. */
  private static final int EIGHT = 8;

  private TensorSums() {}

  /**
   * Ends a product, or where the depth is cut into slices stores an addend of it for {@code
   * MatmulKernels.sumRuns}. Pixels are a multiple of 8.
   *
   * <p>Of a gated layer a group's first 64 rows are values, the others their gates. In each half
   * are 32 of those and the 32 that belong to them, so a work-item finds both in local memory.
   *
   * <p>Fragment ij of warp w has 16 rows from 64 · (w div 4) + 16i on, and 8 columns from 8 · (w
   * mod 4) + 32j on. The local floats may be in the place of the tiles: there is a barrier first.
   *
   * @param gates a constant of the kernel: whether the product may be one of a gated layer
   */
  static void store(
      KernelContext ctx,
      IntArray values,
      FloatArray arena,
      FloatArray bias,
      IntArray params,
      boolean gates,
      float[] c00,
      float[] c01,
      float[] c02,
      float[] c03,
      float[] c10,
      float[] c11,
      float[] c12,
      float[] c13,
      float[] c20,
      float[] c21,
      float[] c22,
      float[] c23,
      float[] c30,
      float[] c31,
      float[] c32,
      float[] c33) {
    float[] sums = ctx.allocateFloatLocalArray(SUM_ROWS * SUM_ROW);
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int slices = params.get(Params.Product.SLICES);
    int item = ctx.localIdx;
    int groupX = ctx.groupIdx;
    int groupY = ctx.groupIdy;
    int slice = ctx.groupIdz;
    int firstColumn = groupX * SIDE;
    int firstRow = groupY * SIDE;
    int warp = item / 32;
    int lane = item % 32;
    int line = item % 16;
    // Bounds that the compiler doesn't know, so that it leaves these loops as they are.
    int halves = Math.min(rows, 2);
    int eight = Math.min(columns, EIGHT);
    int activation = params.get(Params.Product.ACTIVATION);
    int gate = gates && slices == 1 ? params.get(Params.Product.GATE) : 0;
    // Rows of results in a half.
    int ends = gate > 0 ? WARP_ROWS : SUM_ROWS;
    float[] f = new float[2 * 4 * 4];
    int sumAt = (warp / 4 * WARP_ROWS + lane / 4) * SUM_ROW + warp % 4 * 8 + lane % 4 * 2;
    for (int half = 0; half < halves; half++) {
      ctx.localBarrier();
      if (half == 0) {
        take(c00, f, 0);
        take(c01, f, 1);
        take(c02, f, 2);
        take(c03, f, 3);
        take(c10, f, 4);
        take(c11, f, 5);
        take(c12, f, 6);
        take(c13, f, 7);
      } else {
        take(c20, f, 0);
        take(c21, f, 1);
        take(c22, f, 2);
        take(c23, f, 3);
        take(c30, f, 4);
        take(c31, f, 5);
        take(c32, f, 6);
        take(c33, f, 7);
      }
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 4; j++) {
          int to = sumAt + i * 16 * SUM_ROW + j * 32;
          sums[to] = f[16 * i + 4 * j];
          sums[to + 1] = f[16 * i + 4 * j + 1];
          sums[to + 8 * SUM_ROW] = f[16 * i + 4 * j + 2];
          sums[to + 8 * SUM_ROW + 1] = f[16 * i + 4 * j + 3];
        }
      }
      ctx.localBarrier();
      for (int r = item / 16; r < ends; r += ITEMS / 16) {
        int first = gate > 0 ? firstRow / 2 : firstRow;
        int m = first + (r / WARP_ROWS * 2 + half) * WARP_ROWS + r % WARP_ROWS;
        int to = firstColumn + line * EIGHT;
        int sum = r * SUM_ROW + line * EIGHT;
        if (m < rows && to < columns) {
          if (slices > 1) {
            int addend = params.get(Params.Product.SCRATCH) + (slice * rows + m) * columns + to;
            addend = addend >> 3 << 3;
            for (int i = 0; i < EIGHT; i++) {
              arena.set(addend + i, sums[sum + i]);
            }
          } else {
            float added = added(values, bias, params, m, to / pixels);
            if (gate > 0) {
              float value = bias.get(m);
              float own = bias.get(gate + m);
              for (int i = 0; i < eight; i++) {
                sums[sum + i] =
                    Scalars.gated(sums[sum + i] + value, sums[sum + WARP_ROWS * SUM_ROW + i] + own);
              }
            }
            if (activation != Params.Activations.NONE) {
              for (int i = 0; i < eight; i++) {
                sums[sum + i] = Scalars.activate(sums[sum + i] + added, activation);
              }
              added = 0f;
            }
            end(
                values,
                params,
                m,
                to,
                sums[sum] + added,
                sums[sum + 1] + added,
                sums[sum + 2] + added,
                sums[sum + 3] + added,
                sums[sum + 4] + added,
                sums[sum + 5] + added,
                sums[sum + 6] + added,
                sums[sum + 7] + added);
          }
        }
      }
    }
  }

  /** A fragment's four numbers, into a place of their own. */
  private static void take(float[] fragment, float[] into, int place) {
    for (int i = 0; i < 4; i++) {
      into[4 * place + i] = fragment[i];
    }
  }

  /** What is added to the sums of a row: bias and channel bias. */
  private static float added(IntArray values, FloatArray bias, IntArray params, int m, int sample) {
    int row = params.get(Params.Product.FIRST_ROW) + m;
    int channelBias = params.get(Params.Product.CHANNEL_BIAS);
    float y = 0f;
    if (params.get(Params.Product.HAS_BIAS) != 0) {
      y = bias.get(row);
    }
    if (channelBias >= 0) {
      int i = channelBias + sample * params.get(Params.Product.ALL_ROWS) + row;
      int pair = values.get(i >> 1);
      y += Scalars.half((short) ((i & 1) == 0 ? pair : pair >> 16));
    }
    return y;
  }

  /** Adds the residual to eight neighbours of a row, and stores them. */
  private static void end(
      IntArray values,
      IntArray params,
      int m,
      int column,
      float y0,
      float y1,
      float y2,
      float y3,
      float y4,
      float y5,
      float y6,
      float y7) {
    int pixels = params.get(Params.Product.PIXELS);
    int sample = column / pixels;
    int row = params.get(Params.Product.FIRST_ROW) + m;
    int sampleRow = sample * params.get(Params.Product.ALL_ROWS) + row;
    int place = sampleRow * pixels + column - sample * pixels;
    int residual = params.get(Params.Product.RESIDUAL);
    int r0 = 0;
    int r1 = 0;
    int r2 = 0;
    int r3 = 0;
    if (residual >= 0) {
      int from = (residual + place) >> 3 << 2;
      r0 = values.get(from);
      r1 = values.get(from + 1);
      r2 = values.get(from + 2);
      r3 = values.get(from + 3);
    }
    int to = (Scalars.out(params, row, sample) + place) >> 3 << 2;
    values.set(to, pair(y0, y1, r0));
    values.set(to + 1, pair(y2, y3, r1));
    values.set(to + 2, pair(y4, y5, r2));
    values.set(to + 3, pair(y6, y7, r3));
  }

  /** Two numbers and what is added to them, rounded. */
  private static int pair(float low, float high, int added) {
    int left = Warps.halfBits(low + Scalars.half((short) added));
    int right = Warps.halfBits(high + Scalars.half((short) (added >> 16)));
    return left & 0xffff | right << 16;
  }
}
