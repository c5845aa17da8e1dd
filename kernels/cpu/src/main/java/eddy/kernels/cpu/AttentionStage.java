package eddy.kernels.cpu;

import static eddy.kernels.cpu.Lanes.FLOATS;
import static eddy.kernels.cpu.Lanes.MR;
import static eddy.kernels.cpu.Lanes.NR;
import static eddy.kernels.cpu.Lanes.NV;
import static eddy.kernels.cpu.Lanes.VL;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Attention on tokens stored [N][C][T], after Dao et al.'s flash attention (2022): scores are made
 * block by block of keys and never stored whole. The tiles are transposed, Sᵀ = K·Qᵀ, so that each
 * lane is a query: maxima and sums over keys are lane-wise, and Oᵀ = Vᵀ·P takes the tile as it
 * lies. Both products are register tiles of {@link Tiles}, with K and V as the broadcast operand.
 */
final class AttentionStage {
  /** Keys in a block, a multiple of {@link Lanes#MR}. */
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
  Stage packing() {
    return new Packing();
  }

  /** Second stage. A task is up to three vectors of queries of one head. */
  Stage attending() {
    return new Attending();
  }

  private int blocks() {
    return Lanes.ceilDiv(keys, BLOCK);
  }

  private int paddedDepth() {
    return Lanes.ceilDiv(depth, MR) * MR;
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

  private final class Packing implements Stage {
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
        int to = keysAt + j * depth;
        for (int c = 0; c < depth; c++) {
          int from = k + first + c * keys + j;
          for (int r = 0; r < MR; r++) {
            s.shared[to + c * MR + r] = j + r < n ? arena[from + r] : 0f;
          }
        }
      }
      int valuesAt = packedValues(head, block);
      for (int c = 0; c < paddedDepth(); c += MR) {
        int to = valuesAt + c * n;
        for (int r = 0; r < MR; r++) {
          int from = v + first + (c + r) * keys;
          boolean real = c + r < depth;
          for (int j = 0; j < n; j++) {
            s.shared[to + j * MR + r] = real ? arena[from + j] : 0f;
          }
        }
      }
    }
  }

  private final class Attending implements Stage {
    private final int vectors = Lanes.ceilDiv(queries, VL);
    private final int groups = Lanes.ceilDiv(vectors, NV);

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
      int v0 = Lanes.part(vectors, group, groups);
      int width = (Lanes.part(vectors, group + 1, groups) - v0) * VL;
      int first = v0 * VL;
      int count = Math.min(width, queries - first);
      float scale = (float) (1 / (Math.sqrt(depth) * Math.log(2)));
      for (int c = 0; c < depth; c++) {
        int from = q + (head * depth + c) * queries + first;
        scaleRow(arena, from, count, scale, s.b, c * width, width);
      }
      for (int i = 0; i < width; i++) {
        s.a[i] = MASKED;
        s.a[NR + i] = 0f;
      }
      int blocks = causal ? Math.min(blocks(), Lanes.ceilDiv(first + count, BLOCK)) : blocks();
      for (int block = 0; block < blocks; block++) {
        block(head, block, first, width, s);
      }
      for (int i = 0; i < width; i++) {
        s.a[2 * NR + i] = 1f / s.a[NR + i];
      }
      scaleRows(s.d, depth, width, s.a);
      for (int c = 0; c < depth; c++) {
        int to = out + (head * depth + c) * queries + first;
        System.arraycopy(s.d, c * width, arena, to, count);
      }
    }

    private void block(int head, int block, int first, int width, Scratch s) {
      int n = keysIn(block);
      int keysAt = packedKeys(head, block);
      for (int j = 0; j < n; j += MR) {
        Tiles.multiply(
            width / VL, depth, s.shared, keysAt + j * depth, s.b, 0, s.c, j * width, false);
      }
      if (causal) {
        mask(s.c, block * BLOCK, n, first, width);
      }
      for (int lane = 0; lane < width; lane += VL) {
        softmax(s.c, lane, width, n, s.a, lane);
      }
      if (block > 0) {
        scaleRows(s.d, depth, width, s.a);
      }
      int valuesAt = packedValues(head, block);
      for (int c = 0; c < depth; c += MR) {
        Tiles.multiply(
            width / VL, n, s.shared, valuesAt + c * n, s.c, 0, s.d, c * width, block > 0);
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

  /** A row of queries times {@code scale}, filled up with zeros. */
  private static void scaleRow(
      float[] in, int from, int count, float scale, float[] out, int to, int width) {
    for (int i = 0; i < width; i += VL) {
      VectorMask<Float> mask = FLOATS.indexInRange(i, count);
      FloatVector.fromArray(FLOATS, in, from + i, mask).mul(scale).intoArray(out, to + i);
    }
  }

  /**
   * Online softmax of one vector of queries: turns {@code n} scores (in units of log 2) a lane into
   * exponentials, and updates {@code stats}: maxima at [at], sums at [NR + at], and at [2 NR + at]
   * the factor by which what was summed up before must shrink.
   */
  private static void softmax(float[] s, int from, int step, int n, float[] stats, int at) {
    FloatVector before = FloatVector.fromArray(FLOATS, stats, at);
    FloatVector max = before;
    for (int j = 0, i = from; j < n; j++, i += step) {
      max = max.max(FloatVector.fromArray(FLOATS, s, i));
    }
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int j = 0, i = from; j < n; j++, i += step) {
      FloatVector e = VectorMath.exp2(FloatVector.fromArray(FLOATS, s, i).sub(max));
      e.intoArray(s, i);
      sum = sum.add(e);
    }
    FloatVector shrink = VectorMath.exp2(before.sub(max));
    max.intoArray(stats, at);
    FloatVector.fromArray(FLOATS, stats, NR + at).fma(shrink, sum).intoArray(stats, NR + at);
    shrink.intoArray(stats, 2 * NR + at);
  }

  /** Multiplies each row by the factors at [2 NR] of {@code stats}. */
  private static void scaleRows(float[] x, int rows, int width, float[] stats) {
    for (int lane = 0; lane < width; lane += VL) {
      FloatVector factor = FloatVector.fromArray(FLOATS, stats, 2 * NR + lane);
      for (int r = 0, i = lane; r < rows; r++, i += width) {
        FloatVector.fromArray(FLOATS, x, i).mul(factor).intoArray(x, i);
      }
    }
  }
}
