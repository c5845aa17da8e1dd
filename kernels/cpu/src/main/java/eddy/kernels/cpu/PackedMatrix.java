package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.Lanes.MR;

import eddy.InputException;
import eddy.kernels.cpu.loops.Copies;
import eddy.tensor.DType;
import eddy.tensor.FloatConversion;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A weight matrix [rows, channels · taps] as the register tiles read it: cut into blocks of k, each
 * block into panels of {@link eddy.kernels.cpu.loops.Lanes#MR} rows, each panel stored [k][MR].
 * Rows past the last are zero. A block holds whole channels, so that a convolution's columns can be
 * packed channel by channel.
 */
final class PackedMatrix {
  /**
   * Most k in a block: a panel of 8 rows then takes 18 KB, which stays in the first-level cache.
   */
  static final int MAX_BLOCK = 576;

  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final int rows;
  private final int channels;
  private final int taps;
  private final int blocks;
  private final Halves.Array values;

  private PackedMatrix(Shape shape, Halves.Array values) {
    this.rows = shape.dim(0);
    this.channels = shape.dim(1);
    this.taps = taps(shape);
    this.blocks = blocks(channels, taps);
    this.values = values;
  }

  /** Elements that a weight takes when packed. */
  static long elements(Weight weight) {
    Shape shape = weight.shape();
    return (long) Split.ceilDiv(shape.dim(0), MR) * MR * shape.dim(1) * taps(shape);
  }

  /** A weight's sizes without its values, which can't be multiplied with. */
  static PackedMatrix empty(Weight weight, DType storage) {
    return new PackedMatrix(weight.shape(), Halves.allocate(0, storage));
  }

  private static int taps(Shape shape) {
    return shape.rank() == 4 ? shape.dim(2) * shape.dim(3) : 1;
  }

  private static int blocks(int channels, int taps) {
    return Split.ceilDiv(channels, Math.max(1, MAX_BLOCK / taps));
  }

  /**
   * Packs a weight [M, K] or [M, C, kh, kw], all threads at work on it.
   *
   * @param storage F32, F16 or BF16
   */
  static PackedMatrix pack(Weight weight, DType storage, Workers workers) {
    long elements = elements(weight);
    if (elements > Integer.MAX_VALUE - 2 * Scratch.SLACK) {
      throw new InputException(
          weight.key()
              + " "
              + weight.shape()
              + " has more elements than the cpu backend can keep in one array ("
              + Integer.MAX_VALUE
              + "); use a model with smaller layers.");
    }
    Halves.Array values = Halves.allocate((int) elements, storage);
    PackedMatrix packed = new PackedMatrix(weight.shape(), values);
    DType from = weight.dtype();
    return weight.withBytes(
        bytes -> {
          workers.run(packed.panels(), panel -> packed.fill(panel, bytes, from));
          return packed;
        });
  }

  private void fill(int panel, MemorySegment bytes, DType from) {
    int k = channels * taps;
    int valid = Math.min(MR, rows - panel * MR);
    boolean asIs = from == values.dtype() && from != DType.F32;
    short[] halves = new short[asIs ? maxDepth() : 0];
    float[] floats = new float[asIs ? 0 : maxDepth()];
    for (int block = 0; block < blocks; block++) {
      int kc = depth(block);
      int at = offset(block, panel);
      for (int r = 0; r < valid; r++) {
        long source = (long) (panel * MR + r) * k + (long) firstChannel(block) * taps;
        if (asIs) {
          MemorySegment.copy(bytes, SHORT, source * 2, halves, 0, kc);
          Copies.scatter(halves, kc, values.halves(), at + r, MR);
        } else {
          FloatConversion.toFloats(bytes, from, source, floats, 0, kc);
          values.scatter(floats, kc, at + r, MR);
        }
      }
    }
  }

  int rows() {
    return rows;
  }

  int channels() {
    return channels;
  }

  int taps() {
    return taps;
  }

  int panels() {
    return Split.ceilDiv(rows, MR);
  }

  /** Number of blocks that k is cut into. */
  int blocks() {
    return blocks;
  }

  /** Where block {@code block} begins; {@code blocks()} gives the end of the last. */
  int firstChannel(int block) {
    return Split.part(channels, block, blocks);
  }

  /** k's in a block. */
  int depth(int block) {
    return (firstChannel(block + 1) - firstChannel(block)) * taps;
  }

  int maxDepth() {
    return Split.ceilDiv(channels, blocks) * taps;
  }

  /** Where a panel of a block begins in {@link #values}. */
  int offset(int block, int panel) {
    return panels() * MR * firstChannel(block) * taps + panel * MR * depth(block);
  }

  Halves.Array values() {
    return values;
  }

  long bytes() {
    return values.bytes();
  }
}
