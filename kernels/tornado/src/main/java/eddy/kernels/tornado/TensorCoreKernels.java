package eddy.kernels.tornado;

import eddy.kernels.gpu.Params;
import eddy.kernels.gpu.Tiles;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * Matrix products and convolutions on the tensor cores of NVIDIA GPUs from compute capability 8.0
 * on: fp16 factors, fp32 sums. Exported for CUDA only. Not verified on a GPU.
 *
 * <table>
 * <caption>Variants, plain to special: how each works, and why it is there</caption>
 * <tr><td>matmul</td><td>a group of 8 warps 128×128, two tiles on their way while one is
 *     multiplied, both factors straight to local memory</td><td>many times the arithmetic of the
 *     other units, for values of fp16</td></tr>
 * <tr><td>convolution</td><td>the same for 3×3 taps: values pass through registers, which move them
 *     by a pixel</td><td>what a network of pictures spends most of its time on</td></tr>
 * </table>
 *
 * <p>Formula, layout of values and params are those of {@link MatmulKernels} and {@link
 * Conv2dKernels}; values are fp16. Channels are a multiple of 32, pixels and the width of a picture
 * of 8, and values lie at multiples of 16 bytes; a convolution has a stride of 1, 3×3 taps and a
 * result as large as x. The weight is [M][taps][C], fp16 bits ({@code
 * WeightSlot.WeightLayout.ROWS_PADDED}), of a gated layer {@code GATES_PADDED}. The half arena
 * comes twice: as halves, which can be copied, and as pairs of them, which can be read and written
 * 16 bytes at a time.
 *
 * <p>A group of 8 warps does 128×128 elements of the result, a warp 64×32 in 4×4 fragments of 16×8.
 * It goes through the depth 32 at a time, with three tiles of either factor in local memory.
 *
 * <p>There the weight's 128 rows have 64 bytes, the values' 32 rows 256, without gaps; the 16-byte
 * chunks of a row change places by its number, so that the eight rows which the hardware reads at a
 * time lie in different banks. TornadoVM's loads of fragments expect 16×16 and 16×8 numbers one
 * after the other, but take an offset in bytes from each work-item, which here is the difference.
 *
 * <p>Sums stay in registers to the end. Then they go through local memory, in two halves and in the
 * tiles' place, so that each work-item ends eight neighbours of a row. A cut depth gives addends
 * for {@code MatmulKernels.sumRuns}.
 */
public final class TensorCoreKernels {
  private static final int SIDE = Tiles.MMA_SIDE;
  private static final int DEPTH = Tiles.MMA_DEPTH;
  private static final int ITEMS = Tiles.MMA_ITEMS;
  private static final int K = 16;

  /** Ints of a row of either factor in local memory, of a tile, and of both tiles. */
  private static final int W_ROW = DEPTH / 2;

  private static final int X_ROW = SIDE / 2;
  private static final int W_INTS = SIDE * W_ROW;
  private static final int STAGE = W_INTS + DEPTH * X_ROW;

  /** A convolution has two tiles, and behind them pixels as they are, a chunk more on each side. */
  private static final int RAW = 2 * STAGE;

  private static final int RAW_ROW = 4 + X_ROW + 4;

  /** Numbers of a chunk. */
  private static final int EIGHT = 8;

  private TensorCoreKernels() {}

  /** Groups of 256 work-items in a row: x columns, y rows, z slices of the channels. */
  public static void matmul(
      KernelContext ctx,
      HalfFloatArray x,
      FloatArray arena,
      IntArray values,
      ByteArray w,
      FloatArray bias,
      IntArray params) {
    int[] tiles = ctx.allocateIntLocalArray(3 * STAGE);
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int slices = params.get(Params.Product.SLICES);
    int item = ctx.localIdx;
    int groupX = ctx.groupIdx;
    int groupY = ctx.groupIdy;
    int slice = ctx.groupIdz;
    int firstColumn = groupX * SIDE;
    int firstRow = groupY * SIDE;

    // What this warp multiplies: rows of the weight by both halves of a tile's depth, and columns.
    int warp = item / 32;
    int lane = item % 32;
    int line = item % 16;
    int warpRow = warp / 4 * 64;
    int side = lane / 16;
    int aLane = 4 * W_ROW * (warpRow + line);
    int a0Lane = aLane + 16 * (side ^ (line / 2 % 4));
    int a1Lane = aLane + 16 * ((side + 2) ^ (line / 2 % 4));
    int bLane = 4 * W_INTS + 4 * X_ROW * line;
    int b0Lane = bLane + 16 * (warp % 4 ^ (line % 8));
    int b1Lane = bLane + 16 * ((warp % 4 + 4) ^ (line % 8));

    float[] c00 = ctx.mmaFragment(0f);
    float[] c01 = ctx.mmaFragment(0f);
    float[] c02 = ctx.mmaFragment(0f);
    float[] c03 = ctx.mmaFragment(0f);
    float[] c10 = ctx.mmaFragment(0f);
    float[] c11 = ctx.mmaFragment(0f);
    float[] c12 = ctx.mmaFragment(0f);
    float[] c13 = ctx.mmaFragment(0f);
    float[] c20 = ctx.mmaFragment(0f);
    float[] c21 = ctx.mmaFragment(0f);
    float[] c22 = ctx.mmaFragment(0f);
    float[] c23 = ctx.mmaFragment(0f);
    float[] c30 = ctx.mmaFragment(0f);
    float[] c31 = ctx.mmaFragment(0f);
    float[] c32 = ctx.mmaFragment(0f);
    float[] c33 = ctx.mmaFragment(0f);

    int count = channels / DEPTH;
    int begin = count * slice / slices;
    int end = count * (slice + 1) / slices;
    int wLine = 2 * channels;
    // What this work-item brings: a chunk each of two rows of the weight, 64 apart, and of two
    // channels of the values, 16 apart. Outside the result, what is nearest.
    int wRow = item / 4;
    int wTo = wRow * W_ROW + 4 * (item % 4 ^ (wRow / 2 % 4));
    int w0 = Math.min(firstRow + wRow, rows - 1) * wLine + item % 4 * 16;
    int w1 = Math.min(firstRow + wRow + 64, rows - 1) * wLine + item % 4 * 16;
    int xRow = item / 16;
    int xTo = W_INTS + xRow * X_ROW + 4 * (line ^ (xRow % 8));
    int column = Math.min(firstColumn + line * EIGHT, columns - EIGHT);
    int sample = column / pixels;
    int place = column - sample * pixels;
    int x0 = params.get(Params.Product.X) + (sample * channels + xRow) * pixels + place;
    w0 += begin * 2 * DEPTH;
    w1 += begin * 2 * DEPTH;
    x0 += begin * DEPTH * pixels;
    ctx.asyncCopyToLocal(tiles, wTo, w, w0);
    ctx.asyncCopyToLocal(tiles, wTo + 64 * W_ROW, w, w1);
    ctx.asyncCopyToLocal(tiles, xTo, x, x0);
    ctx.asyncCopyToLocal(tiles, xTo + 16 * X_ROW, x, x0 + 16 * pixels);
    ctx.asyncCopyCommit();
    // Beyond the last tile, that one again: cheaper than fragments that pass through an if.
    int second = begin + 1 < end ? 1 : 0;
    w0 += second * 2 * DEPTH;
    w1 += second * 2 * DEPTH;
    x0 += second * DEPTH * pixels;
    ctx.asyncCopyToLocal(tiles, STAGE + wTo, w, w0);
    ctx.asyncCopyToLocal(tiles, STAGE + wTo + 64 * W_ROW, w, w1);
    ctx.asyncCopyToLocal(tiles, STAGE + xTo, x, x0);
    ctx.asyncCopyToLocal(tiles, STAGE + xTo + 16 * X_ROW, x, x0 + 16 * pixels);
    ctx.asyncCopyCommit();
    int stage = 0;
    for (int tile = begin; tile < end; tile++) {
      ctx.asyncCopyWaitGroup(1);
      ctx.localBarrier();
      // The tile after the next takes the place of the one before.
      int free = stage == 0 ? 2 * STAGE : stage - STAGE;
      int after = stage == 2 * STAGE ? 0 : stage + STAGE;
      int more = tile + 2 < end ? 1 : 0;
      w0 += more * 2 * DEPTH;
      w1 += more * 2 * DEPTH;
      x0 += more * DEPTH * pixels;
      ctx.asyncCopyToLocal(tiles, free + wTo, w, w0);
      ctx.asyncCopyToLocal(tiles, free + wTo + 64 * W_ROW, w, w1);
      ctx.asyncCopyToLocal(tiles, free + xTo, x, x0);
      ctx.asyncCopyToLocal(tiles, free + xTo + 16 * X_ROW, x, x0 + 16 * pixels);
      ctx.asyncCopyCommit();
      for (int k = 0; k < DEPTH; k += K) {
        int a = 4 * stage + (k == 0 ? a0Lane : a1Lane);
        int b = 4 * stage + k * 4 * X_ROW;
        HalfFloat[] a0 = ctx.mmaLoadA(tiles, K, a);
        HalfFloat[] a1 = ctx.mmaLoadA(tiles, K, a + 16 * 4 * W_ROW);
        HalfFloat[] a2 = ctx.mmaLoadA(tiles, K, a + 32 * 4 * W_ROW);
        HalfFloat[] a3 = ctx.mmaLoadA(tiles, K, a + 48 * 4 * W_ROW);
        HalfFloat[] b0 = ctx.mmaLoadB(tiles, K, b + b0Lane);
        HalfFloat[] b1 = ctx.mmaLoadB(tiles, K, b + b1Lane);
        HalfFloat[] b2 = ctx.mmaLoadB(tiles, K, b + b0Lane + 128);
        HalfFloat[] b3 = ctx.mmaLoadB(tiles, K, b + b1Lane + 128);
        c00 = ctx.mma(a0, b0, c00, MMAShape.M16N8K16);
        c01 = ctx.mma(a0, b1, c01, MMAShape.M16N8K16);
        c02 = ctx.mma(a0, b2, c02, MMAShape.M16N8K16);
        c03 = ctx.mma(a0, b3, c03, MMAShape.M16N8K16);
        c10 = ctx.mma(a1, b0, c10, MMAShape.M16N8K16);
        c11 = ctx.mma(a1, b1, c11, MMAShape.M16N8K16);
        c12 = ctx.mma(a1, b2, c12, MMAShape.M16N8K16);
        c13 = ctx.mma(a1, b3, c13, MMAShape.M16N8K16);
        c20 = ctx.mma(a2, b0, c20, MMAShape.M16N8K16);
        c21 = ctx.mma(a2, b1, c21, MMAShape.M16N8K16);
        c22 = ctx.mma(a2, b2, c22, MMAShape.M16N8K16);
        c23 = ctx.mma(a2, b3, c23, MMAShape.M16N8K16);
        c30 = ctx.mma(a3, b0, c30, MMAShape.M16N8K16);
        c31 = ctx.mma(a3, b1, c31, MMAShape.M16N8K16);
        c32 = ctx.mma(a3, b2, c32, MMAShape.M16N8K16);
        c33 = ctx.mma(a3, b3, c33, MMAShape.M16N8K16);
      }
      stage = after;
    }
    ctx.asyncCopyWaitGroup(0);
    TensorSums.store(
        ctx, values, arena, bias, params, true, c00, c01, c02, c03, c10, c11, c12, c13, c20, c21,
        c22, c23, c30, c31, c32, c33);
  }

  /**
   * Groups of 256 work-items in a row: x columns, y rows, z slices of rows of taps and channels.
   *
   * <p>A group goes through the rows of taps, in each through the channels, and for 32 of these
   * through the row's three taps. Those see the same pixels: moved to the right, as they are, and
   * moved to the left. So pixels come once, as they are, with a chunk more on either side, and are
   * moved on their way to their tile. What falls outside the picture is masked.
   */
  public static void convolution(
      KernelContext ctx,
      HalfFloatArray x,
      FloatArray arena,
      IntArray values,
      ByteArray w,
      FloatArray bias,
      IntArray params) {
    int[] tiles = ctx.allocateIntLocalArray(3 * STAGE);
    int[] words = new int[2 * 5];
    int rows = params.get(Params.Product.ROWS);
    int columns = params.get(Params.Product.COLUMNS);
    int pixels = params.get(Params.Product.PIXELS);
    int channels = params.get(Params.Product.CHANNELS);
    int slices = params.get(Params.Product.SLICES);
    int item = ctx.localIdx;
    int groupX = ctx.groupIdx;
    int groupY = ctx.groupIdy;
    int slice = ctx.groupIdz;
    int firstColumn = groupX * SIDE;
    int firstRow = groupY * SIDE;

    // What this warp multiplies: rows of the weight by both halves of a tile's depth, and columns.
    int warp = item / 32;
    int lane = item % 32;
    int line = item % 16;
    int warpRow = warp / 4 * 64;
    int side = lane / 16;
    int aLane = 4 * W_ROW * (warpRow + line);
    int a0Lane = aLane + 16 * (side ^ (line / 2 % 4));
    int a1Lane = aLane + 16 * ((side + 2) ^ (line / 2 % 4));
    int bLane = 4 * W_INTS + 4 * X_ROW * line;
    int b0Lane = bLane + 16 * (warp % 4 ^ (line % 8));
    int b1Lane = bLane + 16 * ((warp % 4 + 4) ^ (line % 8));

    float[] c00 = ctx.mmaFragment(0f);
    float[] c01 = ctx.mmaFragment(0f);
    float[] c02 = ctx.mmaFragment(0f);
    float[] c03 = ctx.mmaFragment(0f);
    float[] c10 = ctx.mmaFragment(0f);
    float[] c11 = ctx.mmaFragment(0f);
    float[] c12 = ctx.mmaFragment(0f);
    float[] c13 = ctx.mmaFragment(0f);
    float[] c20 = ctx.mmaFragment(0f);
    float[] c21 = ctx.mmaFragment(0f);
    float[] c22 = ctx.mmaFragment(0f);
    float[] c23 = ctx.mmaFragment(0f);
    float[] c30 = ctx.mmaFragment(0f);
    float[] c31 = ctx.mmaFragment(0f);
    float[] c32 = ctx.mmaFragment(0f);
    float[] c33 = ctx.mmaFragment(0f);

    int tilesOfTap = channels / DEPTH;
    int count = 3 * tilesOfTap;
    int begin = count * slice / slices;
    int end = count * (slice + 1) / slices;
    int wLine = 18 * channels;
    // What this work-item brings: a chunk each of two rows of the weight, 64 apart, and of two
    // channels of the values, 16 apart. Outside the result, what is nearest.
    int wRow = item / 4;
    int wTo = wRow * W_ROW + 4 * (item % 4 ^ (wRow / 2 % 4));
    int w0 = Math.min(firstRow + wRow, rows - 1) * wLine + item % 4 * 16;
    int w1 = Math.min(firstRow + wRow + 64, rows - 1) * wLine + item % 4 * 16;
    int xRow = item / 16;
    int xTo = W_INTS + xRow * X_ROW + 4 * (line ^ (xRow % 8));
    int column = Math.min(firstColumn + line * EIGHT, columns - EIGHT);
    int sample = column / pixels;
    int place = column - sample * pixels;
    int x0 = params.get(Params.Product.X) + (sample * channels + xRow) * pixels + place;
    int width = params.get(Params.Product.WIDTH);
    int down = begin / tilesOfTap;
    int c = (begin - down * tilesOfTap) * DEPTH;
    w0 += down * 6 * channels + 2 * c;
    w1 += down * 6 * channels + 2 * c;
    int px = place % width;
    int left = px > 0 ? -1 : 0;
    int right = px + EIGHT < width ? -1 : 0;
    int rowsThere = rowsThere(place, width, pixels);
    int there = -(rowsThere >> down & 1);
    int at = x0 + c * pixels + (there & (down - 1) * width);
    int rawTo = RAW + xRow * RAW_ROW + 4 + 4 * line;
    // The first 64 work-items bring the chunks beside the group's; where there are none, others.
    int edgeRow = item % 32;
    int edgeSide = item / 32 % 2;
    int edgeTo = RAW + edgeRow * RAW_ROW + edgeSide * (4 + X_ROW);
    int edgeColumn = firstColumn - EIGHT + edgeSide * (SIDE + EIGHT);
    edgeColumn = Math.min(Math.max(edgeColumn, 0), columns - EIGHT);
    int edgeSample = edgeColumn / pixels;
    int edgePlace = edgeColumn - edgeSample * pixels;
    int edge0 =
        params.get(Params.Product.X) + (edgeSample * channels + edgeRow) * pixels + edgePlace;
    int edgeRows = rowsThere(edgePlace, width, pixels);
    int edge = edge0 + c * pixels + (edgeRows >> down & 1) * (down - 1) * width;

    ctx.asyncCopyToLocal(tiles, wTo, w, w0);
    ctx.asyncCopyToLocal(tiles, wTo + 64 * W_ROW, w, w1);
    ctx.asyncCopyToLocal(tiles, rawTo, x, at);
    ctx.asyncCopyToLocal(tiles, rawTo + 16 * RAW_ROW, x, at + 16 * pixels);
    if (item < 64) {
      ctx.asyncCopyToLocal(tiles, edgeTo, x, edge);
    }
    ctx.asyncCopyCommit();
    ctx.asyncCopyWaitGroup(0);
    ctx.localBarrier();
    for (int i = 0; i < 8; i++) {
      words[i] = tiles[rawTo + i / 4 * 16 * RAW_ROW + i % 4];
    }
    words[8] = tiles[rawTo - 1] & left;
    words[9] = tiles[rawTo + 16 * RAW_ROW - 1] & left;
    for (int i = 0; i < 8; i++) {
      tiles[xTo + i / 4 * 16 * X_ROW + i % 4] = moved(words, i, 0) & there;
    }
    int stage = 0;
    for (int tile = begin; tile < end; tile++) {
      int other = STAGE - stage;
      int toHere = (stage + xTo) >> 2 << 2;
      int toOther = (other + xTo) >> 2 << 2;
      // The pixel to the left, while the weight for the pixel itself comes.
      ctx.localBarrier();
      ctx.asyncCopyToLocal(tiles, other + wTo, w, w0 + 2 * channels);
      ctx.asyncCopyToLocal(tiles, other + wTo + 64 * W_ROW, w, w1 + 2 * channels);
      ctx.asyncCopyCommit();
      for (int k = 0; k < DEPTH; k += K) {
        int a = 4 * stage + (k == 0 ? a0Lane : a1Lane);
        int b = 4 * stage + k * 4 * X_ROW;
        HalfFloat[] a0 = ctx.mmaLoadA(tiles, K, a);
        HalfFloat[] a1 = ctx.mmaLoadA(tiles, K, a + 16 * 4 * W_ROW);
        HalfFloat[] a2 = ctx.mmaLoadA(tiles, K, a + 32 * 4 * W_ROW);
        HalfFloat[] a3 = ctx.mmaLoadA(tiles, K, a + 48 * 4 * W_ROW);
        HalfFloat[] b0 = ctx.mmaLoadB(tiles, K, b + b0Lane);
        HalfFloat[] b1 = ctx.mmaLoadB(tiles, K, b + b1Lane);
        HalfFloat[] b2 = ctx.mmaLoadB(tiles, K, b + b0Lane + 128);
        HalfFloat[] b3 = ctx.mmaLoadB(tiles, K, b + b1Lane + 128);
        c00 = ctx.mma(a0, b0, c00, MMAShape.M16N8K16);
        c01 = ctx.mma(a0, b1, c01, MMAShape.M16N8K16);
        c02 = ctx.mma(a0, b2, c02, MMAShape.M16N8K16);
        c03 = ctx.mma(a0, b3, c03, MMAShape.M16N8K16);
        c10 = ctx.mma(a1, b0, c10, MMAShape.M16N8K16);
        c11 = ctx.mma(a1, b1, c11, MMAShape.M16N8K16);
        c12 = ctx.mma(a1, b2, c12, MMAShape.M16N8K16);
        c13 = ctx.mma(a1, b3, c13, MMAShape.M16N8K16);
        c20 = ctx.mma(a2, b0, c20, MMAShape.M16N8K16);
        c21 = ctx.mma(a2, b1, c21, MMAShape.M16N8K16);
        c22 = ctx.mma(a2, b2, c22, MMAShape.M16N8K16);
        c23 = ctx.mma(a2, b3, c23, MMAShape.M16N8K16);
        c30 = ctx.mma(a3, b0, c30, MMAShape.M16N8K16);
        c31 = ctx.mma(a3, b1, c31, MMAShape.M16N8K16);
        c32 = ctx.mma(a3, b2, c32, MMAShape.M16N8K16);
        c33 = ctx.mma(a3, b3, c33, MMAShape.M16N8K16);
      }
      for (int i = 0; i < 8; i++) {
        words[i] = tiles[rawTo + i / 4 * 16 * RAW_ROW + i % 4];
      }
      for (int i = 0; i < 8; i++) {
        tiles[toOther + i / 4 * 16 * X_ROW + i % 4] = moved(words, i, 1) & there;
      }
      ctx.asyncCopyWaitGroup(0);
      // The pixel itself, while the weight for the one to the right comes.
      ctx.localBarrier();
      ctx.asyncCopyToLocal(tiles, stage + wTo, w, w0 + 4 * channels);
      ctx.asyncCopyToLocal(tiles, stage + wTo + 64 * W_ROW, w, w1 + 4 * channels);
      ctx.asyncCopyCommit();
      for (int k = 0; k < DEPTH; k += K) {
        int a = 4 * other + (k == 0 ? a0Lane : a1Lane);
        int b = 4 * other + k * 4 * X_ROW;
        HalfFloat[] a0 = ctx.mmaLoadA(tiles, K, a);
        HalfFloat[] a1 = ctx.mmaLoadA(tiles, K, a + 16 * 4 * W_ROW);
        HalfFloat[] a2 = ctx.mmaLoadA(tiles, K, a + 32 * 4 * W_ROW);
        HalfFloat[] a3 = ctx.mmaLoadA(tiles, K, a + 48 * 4 * W_ROW);
        HalfFloat[] b0 = ctx.mmaLoadB(tiles, K, b + b0Lane);
        HalfFloat[] b1 = ctx.mmaLoadB(tiles, K, b + b1Lane);
        HalfFloat[] b2 = ctx.mmaLoadB(tiles, K, b + b0Lane + 128);
        HalfFloat[] b3 = ctx.mmaLoadB(tiles, K, b + b1Lane + 128);
        c00 = ctx.mma(a0, b0, c00, MMAShape.M16N8K16);
        c01 = ctx.mma(a0, b1, c01, MMAShape.M16N8K16);
        c02 = ctx.mma(a0, b2, c02, MMAShape.M16N8K16);
        c03 = ctx.mma(a0, b3, c03, MMAShape.M16N8K16);
        c10 = ctx.mma(a1, b0, c10, MMAShape.M16N8K16);
        c11 = ctx.mma(a1, b1, c11, MMAShape.M16N8K16);
        c12 = ctx.mma(a1, b2, c12, MMAShape.M16N8K16);
        c13 = ctx.mma(a1, b3, c13, MMAShape.M16N8K16);
        c20 = ctx.mma(a2, b0, c20, MMAShape.M16N8K16);
        c21 = ctx.mma(a2, b1, c21, MMAShape.M16N8K16);
        c22 = ctx.mma(a2, b2, c22, MMAShape.M16N8K16);
        c23 = ctx.mma(a2, b3, c23, MMAShape.M16N8K16);
        c30 = ctx.mma(a3, b0, c30, MMAShape.M16N8K16);
        c31 = ctx.mma(a3, b1, c31, MMAShape.M16N8K16);
        c32 = ctx.mma(a3, b2, c32, MMAShape.M16N8K16);
        c33 = ctx.mma(a3, b3, c33, MMAShape.M16N8K16);
      }
      for (int i = 0; i < 8; i++) {
        words[i] = tiles[rawTo + i / 4 * 16 * RAW_ROW + i % 4];
      }
      words[8] = tiles[rawTo + 4] & right;
      words[9] = tiles[rawTo + 16 * RAW_ROW + 4] & right;
      for (int i = 0; i < 8; i++) {
        tiles[toHere + i / 4 * 16 * X_ROW + i % 4] = moved(words, i, 2) & there;
      }
      ctx.asyncCopyWaitGroup(0);
      // The pixel to the right, while the next 32 channels come. Beyond the last, those again.
      ctx.localBarrier();
      int more = tile + 1 < end ? DEPTH : 0;
      c += more;
      at += more * pixels;
      edge += more * pixels;
      w0 += 2 * more;
      w1 += 2 * more;
      if (c == channels) {
        c = 0;
        down++;
        w0 += 4 * channels;
        w1 += 4 * channels;
        there = -(rowsThere >> down & 1);
        at = x0 + (there & (down - 1) * width);
        edge = edge0 + (edgeRows >> down & 1) * (down - 1) * width;
      }
      ctx.asyncCopyToLocal(tiles, other + wTo, w, w0);
      ctx.asyncCopyToLocal(tiles, other + wTo + 64 * W_ROW, w, w1);
      ctx.asyncCopyToLocal(tiles, rawTo, x, at);
      ctx.asyncCopyToLocal(tiles, rawTo + 16 * RAW_ROW, x, at + 16 * pixels);
      if (item < 64) {
        ctx.asyncCopyToLocal(tiles, edgeTo, x, edge);
      }
      ctx.asyncCopyCommit();
      for (int k = 0; k < DEPTH; k += K) {
        int a = 4 * stage + (k == 0 ? a0Lane : a1Lane);
        int b = 4 * stage + k * 4 * X_ROW;
        HalfFloat[] a0 = ctx.mmaLoadA(tiles, K, a);
        HalfFloat[] a1 = ctx.mmaLoadA(tiles, K, a + 16 * 4 * W_ROW);
        HalfFloat[] a2 = ctx.mmaLoadA(tiles, K, a + 32 * 4 * W_ROW);
        HalfFloat[] a3 = ctx.mmaLoadA(tiles, K, a + 48 * 4 * W_ROW);
        HalfFloat[] b0 = ctx.mmaLoadB(tiles, K, b + b0Lane);
        HalfFloat[] b1 = ctx.mmaLoadB(tiles, K, b + b1Lane);
        HalfFloat[] b2 = ctx.mmaLoadB(tiles, K, b + b0Lane + 128);
        HalfFloat[] b3 = ctx.mmaLoadB(tiles, K, b + b1Lane + 128);
        c00 = ctx.mma(a0, b0, c00, MMAShape.M16N8K16);
        c01 = ctx.mma(a0, b1, c01, MMAShape.M16N8K16);
        c02 = ctx.mma(a0, b2, c02, MMAShape.M16N8K16);
        c03 = ctx.mma(a0, b3, c03, MMAShape.M16N8K16);
        c10 = ctx.mma(a1, b0, c10, MMAShape.M16N8K16);
        c11 = ctx.mma(a1, b1, c11, MMAShape.M16N8K16);
        c12 = ctx.mma(a1, b2, c12, MMAShape.M16N8K16);
        c13 = ctx.mma(a1, b3, c13, MMAShape.M16N8K16);
        c20 = ctx.mma(a2, b0, c20, MMAShape.M16N8K16);
        c21 = ctx.mma(a2, b1, c21, MMAShape.M16N8K16);
        c22 = ctx.mma(a2, b2, c22, MMAShape.M16N8K16);
        c23 = ctx.mma(a2, b3, c23, MMAShape.M16N8K16);
        c30 = ctx.mma(a3, b0, c30, MMAShape.M16N8K16);
        c31 = ctx.mma(a3, b1, c31, MMAShape.M16N8K16);
        c32 = ctx.mma(a3, b2, c32, MMAShape.M16N8K16);
        c33 = ctx.mma(a3, b3, c33, MMAShape.M16N8K16);
      }
      ctx.asyncCopyWaitGroup(0);
      ctx.localBarrier();
      for (int i = 0; i < 8; i++) {
        words[i] = tiles[rawTo + i / 4 * 16 * RAW_ROW + i % 4];
      }
      words[8] = tiles[rawTo - 1] & left;
      words[9] = tiles[rawTo + 16 * RAW_ROW - 1] & left;
      for (int i = 0; i < 8; i++) {
        tiles[toOther + i / 4 * 16 * X_ROW + i % 4] = moved(words, i, 0) & there;
      }
      stage = other;
    }
    ctx.asyncCopyWaitGroup(0);
    TensorSums.store(
        ctx, values, arena, bias, params, false, c00, c01, c02, c03, c10, c11, c12, c13, c20, c21,
        c22, c23, c30, c31, c32, c33);
  }

  /** Whether there are pixels above a place, at it, and below: bits 0 to 2. */
  private static int rowsThere(int place, int width, int pixels) {
    return (place >= width ? 3 : 2) + (place + width < pixels ? 4 : 0);
  }

  /**
   * The pair {@code i} of two chunks of four, as a tap sees it.
   *
   * @param words the pairs, and behind them for each chunk the one that is next to it
   * @param step 0 for what lies a pixel to the left, 1 for the same, 2 for the right
   */
  private static int moved(int[] words, int i, int step) {
    int low = words[i];
    int high = low;
    if (step == 0) {
      low = i % 4 == 0 ? words[8 + i / 4] : words[i - 1];
    }
    if (step == 2) {
      high = i % 4 == 3 ? words[8 + i / 4] : words[i + 1];
    }
    // In 64 bits: TornadoVM prints an unsigned shift as a signed one.
    long both = (long) high << 32 | low & 0xffffffffL;
    return step == 1 ? low : (int) (both >> 16);
  }
}
