package eddy.kernels.tornado.backend;

import eddy.kernels.gpu.Grid;
import eddy.kernels.tornado.TransferKernels;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Numbers of any count on their way between host and device, as many at a time as the array holds
 * that travels. {@link TransferKernels} do the rest.
 */
final class Chunks {
  /** Numbers at a time, at most. */
  static final int LENGTH = 1 << 18;

  /** Ints that {@link TransferKernels} read. */
  static final int PARAMS = 3;

  private static final int LOCAL = 64;
  private static final int MOST_GROUPS = 1024;

  private final FloatArray numbers;
  private final ShortArray halves;
  private final IntArray params;

  /**
   * @param numbers what travels
   * @param halves what travels where it is bits of fp16
   * @param params of the kernels
   */
  Chunks(FloatArray numbers, ShortArray halves, IntArray params) {
    this.numbers = numbers;
    this.halves = halves;
    this.params = params;
  }

  /** Writes behind {@code at}; {@code run} runs {@link TransferKernels#toArena}. */
  void write(int at, float[] values, Consumer<Grid> run) {
    for (int done = 0; done < values.length; done += numbers.getSize()) {
      int count = Math.min(numbers.getSize(), values.length - done);
      MemorySegment.copy(
          values, done, numbers.getSegment(), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, count);
      run.accept(next(at + done, count));
    }
  }

  /** The same for bits of fp16; {@code run} runs {@link TransferKernels#toHalfArena}. */
  void writeHalves(int at, short[] values, Consumer<Grid> run) {
    for (int done = 0; done < values.length; done += halves.getSize()) {
      int count = Math.min(halves.getSize(), values.length - done);
      MemorySegment.copy(
          values, done, halves.getSegment(), ValueLayout.JAVA_SHORT_UNALIGNED, 0, count);
      run.accept(next(at + done, count));
    }
  }

  /** Reads from {@code at}; {@code run} runs {@link TransferKernels#fromArena}. */
  float[] read(int at, int length, Consumer<Grid> run) {
    float[] out = new float[length];
    for (int done = 0; done < length; done += numbers.getSize()) {
      int count = Math.min(numbers.getSize(), length - done);
      run.accept(next(at + done, count));
      MemorySegment.copy(
          numbers.getSegment(), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, out, done, count);
    }
    return out;
  }

  /** The same for bits of fp16; {@code run} runs {@link TransferKernels#fromHalfArena}. */
  short[] readHalves(int at, int length, Consumer<Grid> run) {
    short[] out = new short[length];
    for (int done = 0; done < length; done += halves.getSize()) {
      int count = Math.min(halves.getSize(), length - done);
      run.accept(next(at + done, count));
      MemorySegment.copy(
          halves.getSegment(), ValueLayout.JAVA_SHORT_UNALIGNED, 0, out, done, count);
    }
    return out;
  }

  /** Sets the params of a copy, and answers with its work-items. */
  Grid next(int at, int count) {
    Grid line = line(count);
    params.set(TransferKernels.COUNT, count);
    params.set(TransferKernels.AT, at);
    params.set(TransferKernels.STRIDE, line.globalX());
    return line;
  }

  /** Work-items for copying so many elements. */
  static Grid line(int count) {
    return Grid.line(Math.clamp(count, 1, LOCAL * MOST_GROUPS), LOCAL);
  }
}
