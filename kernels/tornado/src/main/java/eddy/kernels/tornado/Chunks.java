package eddy.kernels.tornado;

import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.Grids;
import eddy.kernels.gpu.Params;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/**
 * Numbers of any count on their way between host and device, as many at a time as the array holds
 * that travels. {@link TransferKernels} do the rest, or, where values are kept as fp16, the kernels
 * of {@link MoveKernels} that round and widen.
 */
final class Chunks {
  /** Numbers at a time, at most. */
  static final int LENGTH = 1 << 18;

  /** Ints that {@link TransferKernels} read, and those of {@link MoveKernels}. */
  static final int PARAMS = 3;

  private static final int LOCAL = 64;
  private static final int MOST_GROUPS = 1024;

  private final FloatArray numbers;
  private final IntArray params;

  /**
   * @param numbers what travels
   * @param params of the kernels
   */
  Chunks(FloatArray numbers, IntArray params) {
    this.numbers = numbers;
    this.params = params;
  }

  /** The work-items of a copy of {@code count} numbers to or from {@code at}, its params set. */
  private interface Copy {
    Grid of(int at, int count);
  }

  /** Writes behind {@code at}; {@code run} runs {@link TransferKernels#toArena}. */
  void write(int at, float[] values, Consumer<Grid> run) {
    write(at, values, this::next, run);
  }

  /** The same into an arena of fp16 values; {@code run} runs {@link MoveKernels#narrow}. */
  void writeValues(int at, float[] values, Consumer<Grid> run) {
    write(at, values, (to, count) -> move(0, to, count), run);
  }

  private void write(int at, float[] values, Copy copy, Consumer<Grid> run) {
    for (int done = 0; done < values.length; done += numbers.getSize()) {
      int count = Math.min(numbers.getSize(), values.length - done);
      MemorySegment.copy(
          values, done, numbers.getSegment(), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, count);
      run.accept(copy.of(at + done, count));
    }
  }

  /** Reads from {@code at}; {@code run} runs {@link TransferKernels#fromArena}. */
  float[] read(int at, int length, Consumer<Grid> run) {
    return read(at, length, this::next, run);
  }

  /** The same from an arena of fp16 values; {@code run} runs {@link MoveKernels#widen}. */
  float[] readValues(int at, int length, Consumer<Grid> run) {
    return read(at, length, (from, count) -> move(from, 0, count), run);
  }

  private float[] read(int at, int length, Copy copy, Consumer<Grid> run) {
    float[] out = new float[length];
    for (int done = 0; done < length; done += numbers.getSize()) {
      int count = Math.min(numbers.getSize(), length - done);
      run.accept(copy.of(at + done, count));
      MemorySegment.copy(
          numbers.getSegment(), ValueLayout.JAVA_FLOAT_UNALIGNED, 0, out, done, count);
    }
    return out;
  }

  /** Sets the params of {@link MoveKernels#narrow} or {@link MoveKernels#widen}. */
  private Grid move(int from, int to, int count) {
    params.set(Params.Move.COUNT, count);
    params.set(Params.Move.FROM, from);
    params.set(Params.Move.TO, to);
    return Grids.elements(count);
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
