package eddy.loader.format.safetensors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.tensor.DType;
import eddy.tensor.Encoding;
import eddy.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Collects tensors and writes them as one safetensors file. As the reference writer does, it puts
 * the widest dtypes first and pads the header with spaces to 8 bytes, so that all data is aligned.
 */
public final class SafetensorsWriter {
  private static final int CHUNK = 8192;

  /** Writes a tensor's bytes: little-endian, row-major, as many as its shape and dtype say. */
  public interface Data {
    void write(OutputStream out) throws IOException;
  }

  /** A tensor to be written. */
  private record Pending(String name, DType dtype, Shape shape, Data data) {
    long bytes() {
      return Encoding.of(dtype).bytes(shape);
    }
  }

  private final Map<String, Pending> tensors = new LinkedHashMap<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  /** Adds an entry to {@code __metadata__}. */
  public SafetensorsWriter metadata(String key, String value) {
    metadata.put(key, value);
    return this;
  }

  /** Adds an F32 tensor; {@code values} are row-major and not copied. */
  public SafetensorsWriter add(String name, Shape shape, float[] values) {
    return add(name, DType.F32, shape, values.length, (out, i) -> out.putFloat(values[i]));
  }

  /** Adds an F16 tensor, rounding to nearest even; {@code values} are row-major and not copied. */
  public SafetensorsWriter addHalf(String name, Shape shape, float[] values) {
    return add(
        name,
        DType.F16,
        shape,
        values.length,
        (out, i) -> out.putShort(Float.floatToFloat16(values[i])));
  }

  /** Adds an I64 tensor; {@code values} are row-major and not copied. */
  public SafetensorsWriter add(String name, Shape shape, long[] values) {
    return add(name, DType.I64, shape, values.length, (out, i) -> out.putLong(values[i]));
  }

  private SafetensorsWriter add(
      String name, DType dtype, Shape shape, int count, BiConsumer<ByteBuffer, Integer> put) {
    if (shape.count() != count) {
      throw new IllegalArgumentException(name + ": shape " + shape + " for " + count + " values");
    }
    return add(name, dtype, shape, out -> writeEach(out, count, put));
  }

  /** Adds a tensor that is made while it is written, for files larger than memory. */
  public SafetensorsWriter add(String name, DType dtype, Shape shape, Data data) {
    if (tensors.putIfAbsent(name, new Pending(name, dtype, shape, data)) != null) {
      throw new IllegalArgumentException("two tensors named " + name);
    }
    return this;
  }

  /** Bytes of all tensors so far. */
  public long bytes() {
    return tensors.values().stream().mapToLong(Pending::bytes).sum();
  }

  /**
   * Writes the file whole or not at all.
   *
   * @throws InputException if {@code target} can't be written
   */
  public void write(Path target) {
    WholeFile.write(target, this::writeTo);
  }

  /** Writes the file's bytes. */
  public void writeTo(OutputStream out) throws IOException {
    List<Pending> order = new ArrayList<>(tensors.values());
    order.sort(
        Comparator.comparingInt((Pending t) -> -t.dtype.bytes()).thenComparing(Pending::name));
    byte[] header = header(order);
    out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length).array());
    out.write(header);
    for (Pending t : order) {
      t.data.write(out);
    }
  }

  /** {@code put} appends element {@code i} to a buffer. */
  private static void writeEach(OutputStream out, int count, BiConsumer<ByteBuffer, Integer> put)
      throws IOException {
    byte[] bytes = new byte[CHUNK];
    ByteBuffer chunk = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      put.accept(chunk, i);
      if (!chunk.hasRemaining() || i == count - 1) {
        out.write(bytes, 0, chunk.position());
        chunk.clear();
      }
    }
  }

  private byte[] header(List<Pending> order) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      if (!metadata.isEmpty()) {
        json.writeObjectFieldStart("__metadata__");
        for (Map.Entry<String, String> e : metadata.entrySet()) {
          json.writeStringField(e.getKey(), e.getValue());
        }
        json.writeEndObject();
      }
      long at = 0;
      for (Pending t : order) {
        json.writeObjectFieldStart(t.name);
        json.writeStringField("dtype", t.dtype.name());
        json.writeFieldName("shape");
        int[] dims = t.shape.toArray();
        json.writeArray(dims, 0, dims.length);
        json.writeFieldName("data_offsets");
        json.writeArray(new long[] {at, at + t.bytes()}, 0, 2);
        json.writeEndObject();
        at += t.bytes();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    while (out.size() % 8 != 0) {
      out.write(' ');
    }
    return out.toByteArray();
  }
}
