package eddy.loader.format;

import eddy.error.InputException;
import eddy.tensor.DType;
import eddy.tensor.Encoding;
import eddy.tensor.FloatBytes;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A format for tests: "BLKS", then one tensor "w" whose numbers are packed by four, a byte for what
 * all are multiplied with before four bytes.
 */
final class BlockFormat implements WeightFormat {
  static final Encoding FOURS = Encoding.blocks("FOURS", 4, 5);

  private static final String MAGIC = "BLKS";

  /** Blocks as they stand in a file. */
  static void write(Path file, int... blocks) throws IOException {
    byte[] bytes = (MAGIC + " ".repeat(blocks.length)).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < blocks.length; i++) {
      bytes[MAGIC.length() + i] = (byte) blocks[i];
    }
    Files.write(file, bytes);
  }

  @Override
  public String name() {
    return "blocks";
  }

  @Override
  public boolean beginsWith(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(MAGIC);
  }

  @Override
  public boolean isNamed(String fileName) {
    return fileName.endsWith(".blocks");
  }

  @Override
  public List<String> fileNames(String base) {
    return List.of(base + ".blocks");
  }

  @Override
  public WeightFile open(Path path) {
    WeightFormats.requireFile(path, name());
    if (!beginsWith(WeightFormats.head(path))) {
      throw WeightFormats.notOf(path, name(), WeightFormats.head(path));
    }
    try {
      byte[] all = Files.readAllBytes(path);
      int blocks = (all.length - MAGIC.length()) / FOURS.blockBytes();
      TensorInfo info =
          new TensorInfo(
              "w", FOURS, Shape.of(blocks, FOURS.blockElements()), (long) MAGIC.length());
      if (info.offset() + info.bytes() != all.length) {
        throw InputException.in(path, ": ends within a block; download it again.");
      }
      return new BlockFile(path, all, info);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record BlockFile(Path path, byte[] all, TensorInfo info) implements WeightFile {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public Map<String, TensorInfo> tensors() {
      return Map.of(info.name(), info);
    }

    @Override
    public @Nullable Weight find(String key) {
      return key.equals(info.name()) ? new Expanded(all, info) : null;
    }

    @Override
    public void close() {}
  }

  private record Expanded(byte[] all, TensorInfo info) implements Weight {
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
      return DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      float[] out = new float[Math.toIntExact(shape().count())];
      for (int i = 0; i < out.length; i++) {
        int block = (int) info.offset() + i / FOURS.blockElements() * FOURS.blockBytes();
        out[i] = all[block] * all[block + 1 + i % FOURS.blockElements()];
      }
      return FloatBytes.of(out, DType.F32, use);
    }
  }
}
