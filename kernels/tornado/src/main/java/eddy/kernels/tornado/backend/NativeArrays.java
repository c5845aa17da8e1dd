package eddy.kernels.tornado.backend;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/**
 * TornadoVM's arrays, all zeros where nothing is given. Without headers ({@code
 * tornado.panama.objectHeader=0}) TornadoVM (5.2.0-jdk25) writes an array's length over its first
 * element, and refuses to make short ones when assertions are on.
 */
public final class NativeArrays {
  private NativeArrays() {}

  public static FloatArray floats(int count) {
    FloatArray array = new FloatArray(count);
    array.set(0, 0);
    return array;
  }

  public static FloatArray floats(float[] values) {
    return FloatArray.fromArray(values);
  }

  public static IntArray ints(int count) {
    IntArray array = new IntArray(count);
    array.set(0, 0);
    return array;
  }

  /** At least one. */
  public static IntArray ints(int[] values) {
    return values.length == 0 ? ints(1) : IntArray.fromArray(values);
  }

  /** At least two: the length that is written over the first takes the room of both. */
  public static ShortArray shorts(int count) {
    long bytes = TornadoNativeArray.ARRAY_HEADER + (long) Short.BYTES * Math.max(2, count);
    ShortArray array = ShortArray.fromSegmentShallow(Arena.ofAuto().allocate(bytes, Integer.BYTES));
    array.set(0, (short) 0);
    array.set(1, (short) 0);
    return array;
  }

  public static ShortArray shorts(short[] values) {
    ShortArray array = shorts(values.length);
    MemorySegment.copy(
        values, 0, array.getSegment(), ValueLayout.JAVA_SHORT_UNALIGNED, 0, values.length);
    return array;
  }
}
