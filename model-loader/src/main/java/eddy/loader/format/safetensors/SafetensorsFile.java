package eddy.loader.format.safetensors;

import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.loader.format.ExpandedFloat8;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.format.WeightFormats;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A safetensors file. {@link #open} reads and checks the header only; a tensor's bytes are read in
 * pieces, or mapped into memory for the length of each {@link Weight#withBytes} call, so a model
 * far larger than the heap, or than 2 GB, costs no memory but what is being read.
 *
 * <p>Safe for use from several threads until {@link #close}.
 */
public final class SafetensorsFile implements WeightFile {
  /** The format's own limit on the header. */
  private static final long LONGEST_HEADER = 100_000_000;

  private static final long LENGTH_BYTES = 8;

  private final Path path;
  private final FileChannel channel;
  private final SafetensorsHeader header;

  private SafetensorsFile(Path path, FileChannel channel, SafetensorsHeader header) {
    this.path = path;
    this.channel = channel;
    this.header = header;
  }

  /**
   * Opens a file and checks every rule of the format.
   *
   * @throws InputException if it isn't there, can't be read, is something else, is cut short, or
   *     breaks a rule
   */
  public static SafetensorsFile open(Path path) {
    WeightFormats.requireFile(path, SafetensorsFormat.NAME);
    FileChannel channel = null;
    try {
      channel = FileChannel.open(path, StandardOpenOption.READ);
      SafetensorsFile file = new SafetensorsFile(path, channel, readHeader(path, channel));
      channel = null;
      return file;
    } catch (IOException e) {
      throw unreadable(path, e);
    } finally {
      if (channel != null) {
        closeQuietly(channel);
      }
    }
  }

  private static SafetensorsHeader readHeader(Path file, FileChannel channel) throws IOException {
    long size = channel.size();
    byte[] head = new byte[(int) Math.min(size, WeightFormats.HEAD)];
    readFully(channel, ByteBuffer.wrap(head), 0);
    if (size == 0) {
      throw WeightFormats.notOf(file, SafetensorsFormat.NAME, head);
    }
    if (size < LENGTH_BYTES) {
      throw InputException.in(
          file,
          ": this is not a safetensors file: it has "
              + size
              + " bytes, and the shortest has "
              + (LENGTH_BYTES + 2)
              + "; check that it is the right file.");
    }
    long length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong();
    // The length is unsigned in the format, so a negative one here is larger than any.
    boolean fits = length >= 0 && length <= size - LENGTH_BYTES;
    if (!fits && !SafetensorsFormat.isHeader(head)) {
      throw WeightFormats.notOf(file, SafetensorsFormat.NAME, head);
    }
    if (length < 0 || length > LONGEST_HEADER) {
      throw InputException.in(
          file,
          ": its header should have at most "
              + LONGEST_HEADER
              + " bytes, but says that it has "
              + Long.toUnsignedString(length)
              + "; the file is damaged, so download it again.");
    }
    if (length < 2) {
      throw InputException.in(
          file,
          ": its header should have at least 2 bytes, but says that it has "
              + length
              + "; the file is damaged, so download it again.");
    }
    if (!fits) {
      throw InputException.in(
          file,
          ": the file is cut short: its header should have "
              + length
              + " bytes, but only "
              + (size - LENGTH_BYTES)
              + " are there; download it again.");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    readFully(channel, bytes, LENGTH_BYTES);
    long dataStart = LENGTH_BYTES + length;
    return SafetensorsHeader.parse(file.toString(), bytes.flip(), dataStart, size - dataStart);
  }

  /** The error for a file whose tensors reach beyond its end. */
  static InputException truncated(String file, long dataStart, long needed, long present) {
    return InputException.in(
        file,
        ": the file is cut short: its tensors need "
            + needed
            + " bytes behind the header, but only "
            + present
            + " are there ("
            + (dataStart + present)
            + " of "
            // The sum overflows only where a header claims nearly 2^63 bytes.
            + Long.toUnsignedString(dataStart + needed)
            + " bytes in all); download it again.");
  }

  public Path path() {
    return path;
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Map<String, TensorInfo> tensors() {
    return Collections.unmodifiableMap(header.tensors());
  }

  /** The file's {@code __metadata__}; empty if it has none. */
  @Override
  public Map<String, String> metadata() {
    return Collections.unmodifiableMap(header.metadata());
  }

  @Override
  public @Nullable Weight find(String key) {
    TensorInfo info = header.tensors().get(key);
    if (info == null) {
      return null;
    }
    Weight weight = new MappedWeight(this, info, Objects.requireNonNull(info.encoding().dtype()));
    return weight.dtype().isFloat8() ? new ExpandedFloat8(weight) : weight;
  }

  private record MappedWeight(SafetensorsFile file, TensorInfo info, DType dtype)
      implements Weight {
    @Override
    public String key() {
      return info.name();
    }

    @Override
    public Shape shape() {
      return info.shape();
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      return file.withBytes(info, use);
    }

    @Override
    public boolean isStreamed() {
      return true;
    }

    @Override
    public void read(long from, MemorySegment into) {
      file.read(info, from, into);
    }
  }

  private <R> R withBytes(TensorInfo info, Function<MemorySegment, R> use) {
    // Shared, so that a backend may pack one weight with several threads.
    try (Arena arena = Arena.ofShared()) {
      if (channel.size() < info.offset() + info.bytes()) {
        throw new EOFException();
      }
      MemorySegment bytes =
          info.bytes() == 0
              ? MemorySegment.ofArray(new byte[0])
              : channel.map(FileChannel.MapMode.READ_ONLY, info.offset(), info.bytes(), arena);
      return use.apply(bytes);
    } catch (ClosedChannelException e) {
      throw closed(info, e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private void read(TensorInfo info, long from, MemorySegment into) {
    Objects.checkFromIndexSize(from, into.byteSize(), info.bytes());
    try {
      readFully(channel, into.asByteBuffer(), info.offset() + from);
    } catch (ClosedChannelException e) {
      throw closed(info, e);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private IllegalStateException closed(TensorInfo info, ClosedChannelException e) {
    return new IllegalStateException(path + " was closed before " + info.name() + " was read", e);
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }

  private static void readFully(FileChannel channel, ByteBuffer into, long from)
      throws IOException {
    long at = from;
    while (into.hasRemaining()) {
      int n = channel.read(into, at);
      if (n < 0) {
        throw new EOFException();
      }
      at += n;
    }
  }

  private static InputException unreadable(Path path, IOException e) {
    if (e instanceof EOFException) {
      // Its header was checked against its size when it was opened.
      return InputException.in(
          path,
          ": became shorter while it was in use; run Eddy again when nothing else writes it.",
          e);
    }
    return InputException.in(
        path, ": can't be read (" + IoReason.of(e) + "); check its permissions.", e);
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // It was open for reading only: nothing can be lost.
    }
  }
}
