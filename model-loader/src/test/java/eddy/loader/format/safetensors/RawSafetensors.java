package eddy.loader.format.safetensors;

import eddy.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Safetensors files put together byte by byte, right or wrong as a test wants them. */
public final class RawSafetensors {
  private RawSafetensors() {}

  /** A file with that header, its true length before it and {@code data} behind it. */
  public static Path write(Path file, String header, byte[] data) throws IOException {
    return write(file, header.getBytes(StandardCharsets.UTF_8), data);
  }

  public static Path write(Path file, byte[] header, byte[] data) throws IOException {
    return write(file, header.length, header, data);
  }

  /** A file that claims a header of {@code length} bytes, whatever {@code header} has. */
  public static Path write(Path file, long length, byte[] header, byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(buffer(8).putLong(length).array());
    out.writeBytes(header);
    out.writeBytes(data);
    return Files.write(file, out.toByteArray());
  }

  public static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A file of F32 tensors of those names and one shape, with the values 0, 1, 2, … */
  public static Path floats(Path file, int[] shape, String... names) throws IOException {
    SafetensorsWriter writer = new SafetensorsWriter();
    Shape s = Shape.of(shape);
    for (String name : names) {
      float[] values = new float[Math.toIntExact(s.count())];
      for (int i = 0; i < values.length; i++) {
        values[i] = i;
      }
      writer.add(name, s, values);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    writer.write(file);
    return file;
  }
}
