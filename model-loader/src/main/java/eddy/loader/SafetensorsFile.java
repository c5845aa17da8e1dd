package eddy.loader;

import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import eddy.tensor.DType;
import eddy.tensor.FloatConversion;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.text.Quoted;
import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    if (Files.isDirectory(path)) {
      throw InputException.in(
          path, ": is a folder, not a safetensors file; name the file inside it.");
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw InputException.in(path, ": no such file; check the path.");
    }
    RegularFile.require(path, "a safetensors file");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(path, StandardOpenOption.READ);
      SafetensorsFile file =
          new SafetensorsFile(path, channel, readHeader(path.toString(), channel));
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

  private static SafetensorsHeader readHeader(String file, FileChannel channel) throws IOException {
    long size = channel.size();
    if (size == 0) {
      throw InputException.in(
          file, ": this is not a safetensors file: it is empty; download it again.");
    }
    byte[] head = new byte[(int) Math.min(size, 256)];
    readFully(channel, ByteBuffer.wrap(head), 0);
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
    if (!fits && !FileGuess.isHeader(head)) {
      throw InputException.in(
          file,
          ": this is not a safetensors file: "
              + FileGuess.of(head)
              + "; check that it is the right file.");
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
    return SafetensorsHeader.parse(file, bytes.flip(), dataStart, size - dataStart);
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
  public Map<String, String> metadata() {
    return Collections.unmodifiableMap(header.metadata());
  }

  @Override
  public Set<String> keys() {
    return tensors().keySet();
  }

  @Override
  public @Nullable Weight find(String key) {
    TensorInfo info = header.tensors().get(key);
    if (info == null) {
      return null;
    }
    Weight weight = new MappedWeight(this, info);
    return info.dtype().isFloat8() ? new ExpandedFloat8(weight) : weight;
  }

  private record MappedWeight(SafetensorsFile file, TensorInfo info) implements Weight {
    @Override
    public String key() {
      return info.name();
    }

    @Override
    public Shape shape() {
      return info.shape();
    }

    @Override
    public DType dtype() {
      return info.dtype();
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

  /**
   * All elements of a tensor of any integer or boolean dtype of up to 64 bits, row-major.
   *
   * @throws InputException if there is no such tensor, or it is of another dtype
   */
  public long[] longs(String key) {
    TensorInfo info = required(key);
    return withBytes(
        info,
        bytes -> {
          long[] out = new long[Math.toIntExact(info.shape().count())];
          for (int i = 0; i < out.length; i++) {
            out[i] = wholeNumber(info, bytes, i);
          }
          return out;
        });
  }

  /** As {@link #longs}, for values that fit 32 bits. */
  public int[] ints(String key) {
    long[] wide = longs(key);
    int[] out = new int[wide.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) wide[i];
      if (out[i] != wide[i]) {
        throw InputException.in(
            path,
            ": tensor "
                + Quoted.plain(key)
                + ": its element "
                + i
                + " is "
                + wide[i]
                + ", more than 32 bits can hold; check that it is the right tensor.");
      }
    }
    return out;
  }

  /**
   * All elements of a tensor as doubles, row-major: exact but for 64-bit integers beyond 2^53.
   *
   * @throws InputException if there is no such tensor
   */
  public double[] doubles(String key) {
    TensorInfo info = required(key);
    if (info.dtype() == DType.F64) {
      return withBytes(info, bytes -> bytes.toArray(little(ValueLayout.JAVA_DOUBLE_UNALIGNED)));
    }
    if (!info.dtype().isFileFloat()) {
      long[] whole = longs(key);
      double[] out = new double[whole.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = whole[i];
      }
      return out;
    }
    float[] narrow = floats(key);
    double[] out = new double[narrow.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = narrow[i];
    }
    return out;
  }

  /**
   * All elements of a tensor as floats, row-major: F64 and large integers rounded.
   *
   * @throws InputException if there is no such tensor
   */
  public float[] floats(String key) {
    TensorInfo info = required(key);
    return withBytes(
        info,
        bytes -> {
          float[] out = new float[Math.toIntExact(info.shape().count())];
          if (info.dtype().isFileFloat()) {
            FloatConversion.toFloats(bytes, info.dtype(), 0, out, 0, out.length);
          } else {
            for (int i = 0; i < out.length; i++) {
              out[i] = wholeNumber(info, bytes, i);
            }
          }
          return out;
        });
  }

  private TensorInfo required(String key) {
    TensorInfo info = header.tensors().get(key);
    if (info == null) {
      throw InputException.in(
          path, ": has no tensor " + Quoted.plain(key) + "; check that it is the right file.");
    }
    return info;
  }

  private long wholeNumber(TensorInfo info, MemorySegment b, int i) {
    return switch (info.dtype()) {
      case BOOL, U8 -> b.get(ValueLayout.JAVA_BYTE, i) & 0xffL;
      case I8 -> b.get(ValueLayout.JAVA_BYTE, i);
      case I16 -> b.get(little(ValueLayout.JAVA_SHORT_UNALIGNED), i * 2L);
      case U16 -> b.get(little(ValueLayout.JAVA_SHORT_UNALIGNED), i * 2L) & 0xffffL;
      case I32 -> b.get(little(ValueLayout.JAVA_INT_UNALIGNED), i * 4L);
      case U32 -> b.get(little(ValueLayout.JAVA_INT_UNALIGNED), i * 4L) & 0xffff_ffffL;
      case I64 -> b.get(little(ValueLayout.JAVA_LONG_UNALIGNED), i * 8L);
      case U64 -> {
        long value = b.get(little(ValueLayout.JAVA_LONG_UNALIGNED), i * 8L);
        if (value < 0) {
          throw InputException.in(
              path,
              ": tensor "
                  + Quoted.plain(info.name())
                  + ": its element "
                  + i
                  + " is "
                  + Long.toUnsignedString(value)
                  + ", above 2^63 - 1; check that it is the right tensor.");
        }
        yield value;
      }
      case F8_E5M2, F8_E4M3, F16, BF16, F32, F64 ->
          throw InputException.in(
              path,
              ": tensor "
                  + Quoted.plain(info.name())
                  + ": its dtype is "
                  + info.dtype()
                  + ", where numbers Eddy can convert were needed; export it in another dtype.");
    };
  }

  @SuppressWarnings("unchecked") // withOrder keeps the layout's type
  private static <L extends ValueLayout> L little(L layout) {
    return (L) layout.withOrder(ByteOrder.LITTLE_ENDIAN);
  }

  /** Closes the file. Weights found in it can't be read any more. */
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
