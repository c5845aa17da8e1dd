package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.NR;
import static eddy.kernels.cpu.loops.shape.Lanes.NV;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.Copies;
import eddy.kernels.cpu.loops.MatmulTiles;
import eddy.kernels.cpu.loops.Softmaxes;

/**
 * Attention on tokens stored [N][C][T], after Dao et al.'s flash attention (2022): scores are made
 * block by block of keys and never stored whole. The tiles are transposed, Sᵀ = K·Qᵀ, so that each
 * lane is a query: maxima and sums over keys are lane-wise, and Oᵀ = Vᵀ·P takes the tile as it
 * lies. Both products are register tiles of {@link MatmulTiles}, with K and V as the broadcast
 * operand.
 */
final class AttentionStage {
  /** Keys in a block, a multiple of {@link eddy.kernels.cpu.loops.shape.Lanes#MR}. */
  private static final int BLOCK = 128;

  /** Score of a masked key: finite, so that no difference of two is NaN. */
  private static final float MASKED = -1e30f;

  private final int heads;
  private final int depth;
  private final int queries;
  private final int keys;
  private final boolean causal;
  private final int samples;
  private final int q;
  private final int k;
  private final int v;
  private final int out;

  /**
   * @param depth channels of a head
   * @param q where the queries begin in the arena; k, v and out likewise
   */
  AttentionStage(
      int samples,
      int heads,
      int depth,
      int queries,
      int keys,
      boolean causal,
      int q,
      int k,
      int v,
      int out) {
    this.samples = samples;
    this.heads = heads;
    this.depth = depth;
    this.queries = queries;
    this.keys = keys;
    this.causal = causal;
    this.q = q;
    this.k = k;
    this.v = v;
    this.out = out;
  }

  /** First stage: packs keys and values for the tiles. A task is one block of keys of one head. */
  CpuStage packing() {
    return new Packing();
  }

  /** Second stage. A task is up to three vectors of queries of one head. */
  CpuStage attending() {
    return new Attending();
  }

  private int blocks() {
    return Split.ceilDiv(keys, BLOCK);
  }

  private int paddedDepth() {
    return Split.ceilDiv(depth, MR) * MR;
  }

  private int keysIn(int block) {
    return Math.min(BLOCK, keys - block * BLOCK);
  }

  /** Where a block's packed keys begin in the shared scratch, [panel][depth][MR]. */
  private int packedKeys(int head, int block) {
    return (head * blocks() + block) * BLOCK * (depth + paddedDepth());
  }

  /** Where its values begin, [panel of channels][key][MR]. */
  private int packedValues(int head, int block) {
    return packedKeys(head, block) + BLOCK * depth;
  }

  private final class Packing implements CpuStage {
    @Override
    public String part() {
      return "packing keys and values";
    }

    @Override
    public int tasks() {
      return samples * heads * blocks();
    }

    @Override
    public void reserve(Scratch.Size size) {
      long elements = (long) tasks() * BLOCK * (depth + paddedDepth());
      size.shared(Math.toIntExact(elements));
    }

    @Override
    public void run(int task, float[] arena, Scratch s) {
      int head = task / blocks();
      int block = task - head * blocks();
      int n = keysIn(block);
      int first = head * depth * keys + block * BLOCK;
      int keysAt = packedKeys(head, block);
      for (int j = 0; j < n; j += MR) {
        int columns = Math.min(MR, n - j);
        Copies.packColumns(
            arena, k + first + j, keys, depth, columns, s.shared, keysAt + j * depth);
      }
      int valuesAt = packedValues(head, block);
      for (int c = 0; c < depth; c += MR) {
        int rows = Math.min(MR, depth - c);
        Copies.packRows(arena, v + first + c * keys, keys, rows, n, s.shared, valuesAt + c * n);
      }
    }
  }

  private final class Attending implements CpuStage {
    private final int vectors = Split.ceilDiv(queries, VL);
    private final int groups = Split.ceilDiv(vectors, NV);

    @Override
    public String part() {
      return "attending";
    }

    @Override
    public int tasks() {
      return samples * heads * groups;
    }

    @Override
    public void reserve(Scratch.Size size) {
      // a: maxima, sums and corrections; b: queries; c: scores; d: result.
      size.a(3 * NR).b(depth * NR).c(BLOCK * NR).d(paddedDepth() * NR);
    }

    @Override
    public void run(int task, float[] arena, Scratch s) {
      int head = task / groups;
      int group = task - head * groups;
      int v0 = Split.part(vectors, group, groups);
      int width = (Split.part(vectors, group + 1, groups) - v0) * VL;
      int first = v0 * VL;
      int count = Math.min(width, queries - first);
      float scale = (float) (1 / (Math.sqrt(depth) * Math.log(2)));
      int from = q + head * depth * queries + first;
      Softmaxes.copyScaled(arena, from, queries, count, scale, s.b, depth, width);
      for (int i = 0; i < width; i++) {
        s.a[i] = MASKED;
        s.a[NR + i] = 0f;
      }
      int blocks = causal ? Math.min(blocks(), Split.ceilDiv(first + count, BLOCK)) : blocks();
      for (int block = 0; block < blocks; block++) {
        block(head, block, first, width, s);
      }
      for (int i = 0; i < width; i++) {
        s.a[2 * NR + i] = 1f / s.a[NR + i];
      }
      scaleRows(width, s);
      for (int c = 0; c < depth; c++) {
        int to = out + (head * depth + c) * queries + first;
        System.arraycopy(s.d, c * width, arena, to, count);
      }
    }

    private void block(int head, int block, int first, int width, Scratch s) {
      int n = keysIn(block);
      int keysAt = packedKeys(head, block);
      for (int j = 0; j < n; j += MR) {
        MatmulTiles.multiply(
            width / VL, depth, s.shared, keysAt + j * depth, s.b, 0, s.c, j * width, false);
      }
      if (causal) {
        mask(s.c, block * BLOCK, n, first, width);
      }
      for (int lane = 0; lane < width; lane += VL) {
        Softmaxes.update(s.c, lane, width, n, s.a, lane);
      }
      if (block > 0) {
        scaleRows(width, s);
      }
      int valuesAt = packedValues(head, block);
      for (int c = 0; c < depth; c += MR) {
        MatmulTiles.multiply(
            width / VL, n, s.shared, valuesAt + c * n, s.c, 0, s.d, c * width, block > 0);
      }
    }

    private void scaleRows(int width, Scratch s) {
      for (int lane = 0; lane < width; lane += VL) {
        Softmaxes.scaleRows(s.d, lane, depth, width, s.a, lane);
      }
    }

    private static void mask(float[] scores, int firstKey, int n, int firstQuery, int width) {
      for (int j = Math.max(0, firstQuery - firstKey + 1); j < n; j++) {
        int hidden = Math.min(width, firstKey + j - firstQuery);
        for (int i = 0; i < hidden; i++) {
          scores[j * width + i] = MASKED;
        }
      }
    }
  }
}
