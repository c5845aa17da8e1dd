package eddy.kernels.tornado;

import eddy.kernels.gpu.Grid;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/**
 * A work-item's context for {@link EmulatedGroup}. What warps do together follows the PTX ISA:
 * {@code ldmatrix} (rows of 16 bytes at the addresses that 8 lanes each give, a lane getting a pair
 * of a row, or with {@code .trans} of a column), the fragments of {@code mma.m16n8k16}, and {@code
 * cp.async}, whose copies are there when they were waited for and not before.
 *
 * <p>How TornadoVM makes addresses of its arguments was read from what it generates: a lane's
 * offset is added to its place in 16 rows of 32 bytes (A), or of 16 bytes (B).
 */
final class EmulatedItem extends KernelContext {
  /** Two NaNs of fp16. */
  static final int POISON = 0x7e007e00;

  private final EmulatedGroup group;
  private final EmulatedGroup.Warp warp;
  private final int lane;
  private int arrays;
  private List<Runnable> copies = new ArrayList<>();
  private final Deque<List<Runnable>> committed = new ArrayDeque<>();

  EmulatedItem(EmulatedGroup group, Grid grid, int[] place, int item) {
    this.group = group;
    this.warp = group.warp(item);
    this.lane = item % EmulatedGroup.WARP;
    int x = item % grid.localX();
    int y = item / grid.localX() % grid.localY();
    int z = item / grid.localX() / grid.localY();
    set("localIdx", x);
    set("localIdy", y);
    set("localIdz", z);
    set("groupIdx", place[0]);
    set("groupIdy", place[1]);
    set("groupIdz", place[2]);
    set("globalIdx", place[0] * grid.localX() + x);
    set("globalIdy", place[1] * grid.localY() + y);
    set("globalIdz", place[2] * grid.localZ() + z);
  }

  private void set(String field, int value) {
    try {
      Field f = KernelContext.class.getField(field);
      f.setAccessible(true);
      f.set(this, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies that nobody waited for would be lost. */
  void finish() {
    if (!copies.isEmpty() || committed.stream().anyMatch(c -> !c.isEmpty())) {
      throw new AssertionError("copies were never waited for");
    }
  }

  @Override
  public void localBarrier() {
    group.localBarrier();
  }

  @Override
  public int[] allocateIntLocalArray(int size) {
    return group.ints(arrays++, size);
  }

  @Override
  public float[] allocateFloatLocalArray(int size) {
    return group.floats(arrays++, size);
  }

  @Override
  public void asyncCopyToLocal(int[] to, int at, ByteArray from, int firstByte) {
    if (firstByte % 4 != 0 || firstByte < 0 || firstByte + 4 > from.getSize()) {
      throw new AssertionError("copy from byte " + firstByte + " of " + from.getSize());
    }
    to[at] = POISON;
    copies.add(
        () -> {
          int bits = 0;
          for (int i = 3; i >= 0; i--) {
            bits = bits << 8 | from.get(firstByte + i) & 0xff;
          }
          to[at] = bits;
        });
  }

  @Override
  public void asyncCopyCommit() {
    committed.add(copies);
    copies = new ArrayList<>();
  }

  @Override
  public void asyncCopyWaitGroup(int groups) {
    while (committed.size() > groups) {
      committed.remove().forEach(Runnable::run);
    }
  }

  /** The pair of fp16 numbers of this lane from each of {@code count} matrices of 8×8. */
  private float[] ldmatrix(int[] tile, int address, int count, boolean transposed) {
    if (address % 16 != 0) {
      throw new AssertionError("row at byte " + address);
    }
    warp.addresses[lane] = address;
    EmulatedGroup.await(warp.barrier);
    float[] out = new float[2 * count];
    for (int matrix = 0; matrix < count; matrix++) {
      for (int i = 0; i < 2; i++) {
        int row = transposed ? lane % 4 * 2 + i : lane / 4;
        int column = transposed ? lane / 4 : lane % 4 * 2 + i;
        int at = warp.addresses[8 * matrix + row] + 2 * column;
        out[2 * matrix + i] = Float.float16ToFloat((short) (tile[at / 4] >> 8 * (at % 4)));
      }
    }
    EmulatedGroup.await(warp.barrier);
    return out;
  }

  private static HalfFloat[] halves(float[] values) {
    HalfFloat[] out = new HalfFloat[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = new HalfFloat(values[i]);
    }
    return out;
  }

  private static float[] floats(HalfFloat[] values) {
    float[] out = new float[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = values[i].getFloat32();
    }
    return out;
  }

  @Override
  public HalfFloat[] mmaLoadA(int[] tile, int k, int byteOffset) {
    int place = lane % 16 * 32 + lane / 16 * 16;
    return halves(ldmatrix(tile, place + byteOffset, 4, false));
  }

  @Override
  public HalfFloat[] mmaLoadB(int[] tile, int k, int byteOffset) {
    return halves(ldmatrix(tile, lane % 16 * 16 + byteOffset, 2, true));
  }

  /** Row of element {@code i} of a lane's fragment of A, 16×16, and its column. */
  private static int rowOfA(int lane, int i) {
    return lane / 4 + (i / 2 % 2 == 1 ? 8 : 0);
  }

  private static int columnOfA(int lane, int i) {
    return lane % 4 * 2 + i % 2 + (i >= 4 ? 8 : 0);
  }

  @Override
  public float[] mma(HalfFloat[] a, HalfFloat[] b, float[] c, MMAShape shape) {
    if (shape != MMAShape.M16N8K16) {
      throw new AssertionError(shape);
    }
    warp.a[lane] = floats(a);
    warp.b[lane] = floats(b);
    EmulatedGroup.await(warp.barrier);
    float[][] left = new float[16][16];
    float[][] right = new float[16][8];
    for (int l = 0; l < EmulatedGroup.WARP; l++) {
      for (int i = 0; i < 8; i++) {
        left[rowOfA(l, i)][columnOfA(l, i)] = warp.a[l][i];
      }
      for (int i = 0; i < 4; i++) {
        right[l % 4 * 2 + i % 2 + i / 2 * 8][l / 4] = warp.b[l][i];
      }
    }
    float[] out = new float[4];
    for (int i = 0; i < 4; i++) {
      double sum = c[i];
      for (int k = 0; k < 16; k++) {
        sum += (double) left[lane / 4 + i / 2 * 8][k] * right[k][lane % 4 * 2 + i % 2];
      }
      out[i] = (float) sum;
    }
    EmulatedGroup.await(warp.barrier);
    return out;
  }

  @Override
  public void mmaStore(float[] d, FloatArray to, int row, int column, int rowLength) {
    for (int i = 0; i < 4; i++) {
      int m = row + lane / 4 + i / 2 * 8;
      to.set(m * rowLength + column + lane % 4 * 2 + i % 2, d[i]);
    }
  }
}
