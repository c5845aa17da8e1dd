package eddy.bench;

import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.family.architecture.Architecture;
import eddy.family.sd.original.LdmTensors;
import eddy.file.IoReason;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes a checkpoint of a published architecture, in full size and in the original layout, with
 * made-up fp16 weights: to measure what loading one takes where none is at hand.
 */
public final class RandomCheckpoint {
  /** Values that are made for each tensor and then repeated from changing places. */
  private static final int TABLE = 1 << 16;

  private RandomCheckpoint() {}

  /**
   * Writes the file whole or not at all.
   *
   * @return its tensors' bytes
   * @throws CapacityException if the disk has no room for it
   */
  public static long write(Architecture arch, Path file) {
    SafetensorsWriter writer = new SafetensorsWriter();
    LdmTensors.of(arch.textEncoders(), arch.unet(), arch.vae())
        .forEach((key, shape) -> writer.add(key, DType.F16, shape, out -> fill(out, key, shape)));
    long bytes = writer.bytes();
    Path folder = file.toAbsolutePath().getParent();
    try {
      long free = Files.getFileStore(folder == null ? Path.of(".") : folder).getUsableSpace();
      if (free < bytes + bytes / 10) {
        throw new CapacityException(
            file
                + ": a checkpoint of "
                + arch.title()
                + " takes "
                + (bytes >> 20)
                + " MiB, but only "
                + (free >> 20)
                + " MiB are free there; make room, or set another folder for temporary files with"
                + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.");
      }
    } catch (IOException e) {
      throw InputException.in(file, ": can't be written (" + IoReason.of(e) + ").", e);
    }
    writer.write(file);
    return bytes;
  }

  /** Uniform, with the variance of He et al. 2015, so that activations stay in bounds. */
  private static void fill(OutputStream out, String key, Shape shape) throws IOException {
    long count = shape.count();
    long fanIn = shape.rank() < 2 ? 3 : count / shape.dim(0);
    float scale = (float) Math.sqrt(3.0 / fanIn);
    SplittableRandom random = new SplittableRandom(key.hashCode());
    int size = (int) Math.min(count, TABLE);
    ByteBuffer table = ByteBuffer.allocate(2 * size).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < size; i++) {
      table.putShort(Float.floatToFloat16(((random.nextInt() >> 8) * 0x1p-23f) * scale));
    }
    byte[] bytes = table.array();
    for (long left = count; left > 0; ) {
      int from = left == count ? 0 : random.nextInt(size);
      int n = (int) Math.min(left, size - from);
      out.write(bytes, 2 * from, 2 * n);
      left -= n;
    }
  }
}
