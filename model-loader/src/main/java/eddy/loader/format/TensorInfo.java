package eddy.loader.format;

import eddy.tensor.Encoding;
import eddy.tensor.Shape;

/**
 * What a file of weights says of one tensor.
 *
 * @param name its key, verbatim
 * @param encoding how its elements lie in the file's bytes
 * @param shape logical shape; rank 0 is a scalar. Its elements are a whole number of blocks
 * @param offset first byte, counted from the start of the file that it lies in
 */
public record TensorInfo(String name, Encoding encoding, Shape shape, long offset) {
  /** How many bytes it takes in the file. */
  public long bytes() {
    return encoding.bytes(shape);
  }
}
