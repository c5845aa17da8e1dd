package eddy.kernels.tornado;

import eddy.kernels.gpu.Grid;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;

/**
 * A work-item's context for {@link EmulatedGroup}. What warps do together follows the PTX ISA:
 * {@code ldmatrix} (rows of 16 bytes at the addresses that 8 lanes each give, a lane getting a pair
 * of a row, or with {@code .trans} of a column), the fragments of {@code mma.m16n8k16}, and {@code
 * cp.async}, whose copies are there when they were waited for and not before.
 *
 * <p>Where the exporter gives TornadoVM's words another meaning ({@link CudaText}), they have that
 * one here: a lane's offset is where its row is, a copy has 16 bytes, a shuffle by {@link
 * Warps#ACROSS} and more is an exchange, and a product of M16N8K32 takes the second half of b.
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

  /** As on a device, one for the group: what it adds is about memory, which is one here. */
  @Override
  public void globalBarrier() {
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
    copy(to, at, firstByte, from.getSize(), from::get);
  }

  @Override
  public void asyncCopyToLocal(int[] to, int at, HalfFloatArray from, int first) {
    IntFunction<Integer> bytes = i -> from.get(i / 2).getHalfFloatValue() >> 8 * (i % 2);
    copy(to, at, 2 * first, 2 * from.getSize(), i -> (byte) (int) bytes.apply(i));
  }

  /** 16 bytes, as the exporter makes of TornadoVM's 4: both places at multiples of that. */
  private void copy(int[] to, int at, int firstByte, int size, IntFunction<Byte> from) {
    if (firstByte % 16 != 0 || firstByte < 0 || firstByte + 16 > size || at % 4 != 0) {
      throw new AssertionError("copy from byte " + firstByte + " of " + size + " to int " + at);
    }
    for (int word = 0; word < 4; word++) {
      to[at + word] = POISON;
    }
    copies.add(
        () -> {
          for (int word = 0; word < 4; word++) {
            int bits = 0;
            for (int i = 3; i >= 0; i--) {
              bits = bits << 8 | from.apply(firstByte + 4 * word + i) & 0xff;
            }
            to[at + word] = bits;
          }
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
    return halves(ldmatrix(tile, byteOffset, 4, false));
  }

  @Override
  public HalfFloat[] mmaLoadB(int[] tile, int k, int byteOffset) {
    return halves(ldmatrix(tile, byteOffset, 2, true));
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
    // Of what mmaLoadA loaded, the second half is another B.
    int second = shape == MMAShape.M16N8K32 ? 4 : 0;
    if (second > 0 && b.length != 8) {
      throw new AssertionError("there is no second half of " + b.length);
    }
    warp.a[lane] = floats(a);
    warp.b[lane] = Arrays.copyOfRange(floats(b), second, second + 4);
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
  public float simdShuffleDown(float value, int by) {
    if (by < Warps.ACROSS) {
      throw new AssertionError("a shuffle by " + by);
    }
    warp.shown[lane] = value;
    EmulatedGroup.await(warp.barrier);
    float out = warp.shown[lane ^ (by - Warps.ACROSS)];
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
