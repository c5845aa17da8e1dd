package eddy.kernels.gpu;

import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/**
 * Where an input or output of a program is in its arena. Pictures [N, C, H, W], vectors and ids lie
 * as they are, tokens [N, T, C] as [N][C][T], so that a picture's tokens are the picture itself.
 * Ids are kept as floats, which are exact below 2²⁴.
 *
 * @param shape logical shape
 * @param dtype F32 or I32
 * @param half true in the half arena, false in that of floats
 * @param offset first element in the arena
 * @param idLimit ids must be in [0, idLimit); 0 if the port has no ids that any table is read with
 */
public record Port(Shape shape, DType dtype, boolean half, int offset, int idLimit) {
  /** One in the arena of floats. */
  public Port(Shape shape, DType dtype, int offset, int idLimit) {
    this(shape, dtype, false, offset, idLimit);
  }

  public int count() {
    return Math.toIntExact(shape.count());
  }

  /**
   * A host value as the arena wants it.
   *
   * @throws IllegalArgumentException for another shape or dtype, or an id out of range
   */
  public float[] toDevice(HostTensor value) {
    if (!shape.equals(value.shape()) || dtype != value.dtype()) {
      throw new IllegalArgumentException(
          "expected " + dtype + shape + ", but " + value.dtype() + value.shape() + " was given");
    }
    return switch (value) {
      case HostTensor.Floats f -> {
        float[] out = new float[f.values().length];
        if (shape.rank() == 3) {
          transpose(f.values(), out, shape.dim(0), shape.dim(1), shape.dim(2));
        } else {
          System.arraycopy(f.values(), 0, out, 0, out.length);
        }
        yield out;
      }
      case HostTensor.Ints ids -> {
        float[] out = new float[ids.values().length];
        for (int i = 0; i < out.length; i++) {
          int id = ids.values()[i];
          if (idLimit > 0 && (id < 0 || id >= idLimit)) {
            throw new IllegalArgumentException(
                "id " + id + " at position " + i + " is outside the table of " + idLimit + " rows");
          }
          out[i] = id;
        }
        yield out;
      }
    };
  }

  /** {@link #toDevice} for a port in the half arena. */
  public short[] toHalves(HostTensor value) {
    return rounded(toDevice(value));
  }

  /** The fp16 bits nearest to each. */
  public static short[] rounded(float[] floats) {
    short[] out = new short[floats.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Float.floatToFloat16(floats[i]);
    }
    return out;
  }

  /** {@link #fromDevice} for a port in the half arena. */
  public HostTensor fromHalves(short[] stored) {
    float[] floats = new float[stored.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = Float.float16ToFloat(stored[i]);
    }
    return fromDevice(floats);
  }

  /** What was read from the arena, as a host value. */
  public HostTensor fromDevice(float[] stored) {
    if (dtype == DType.I32) {
      int[] ids = new int[stored.length];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = (int) stored[i];
      }
      return HostTensor.of(shape, ids);
    }
    if (shape.rank() != 3) {
      return HostTensor.of(shape, stored);
    }
    float[] out = new float[stored.length];
    transpose(stored, out, shape.dim(0), shape.dim(2), shape.dim(1));
    return HostTensor.of(shape, out);
  }

  /** [samples][rows][columns] to [samples][columns][rows]. */
  private static void transpose(float[] in, float[] out, int samples, int rows, int columns) {
    for (int n = 0; n < samples; n++) {
      int base = n * rows * columns;
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
          out[base + c * rows + r] = in[base + r * columns + c];
        }
      }
    }
  }
}
