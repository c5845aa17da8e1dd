package eddy.loader.format;

import eddy.tensor.DType;
import eddy.tensor.Shape;

/**
 * Where one tensor lies in a safetensors file.
 *
 * @param name its key, verbatim
 * @param dtype element type
 * @param shape logical shape; rank 0 is a scalar
 * @param offset first byte, counted from the start of the file
 * @param bytes length: {@code shape.count() * dtype.bytes()}
 */
public record TensorInfo(String name, DType dtype, Shape shape, long offset, long bytes) {}
