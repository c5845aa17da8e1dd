package eddy.cli.fuzz.mutations;

import eddy.cli.fuzz.Draw;
import eddy.cli.fuzz.Format;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Changes of files that are made of chunks: PNG, WebP, JPEG. */
final class ChunkMutations {
  private ChunkMutations() {}

  /** Null if that isn't made of chunks. */
  static byte @Nullable [] spoilt(Format format, byte[] file, Draw draw) {
    List<Chunk> chunks = ChunkFile.read(format, file);
    if (chunks.isEmpty()) {
      return null;
    }
    List<Chunk> out = new ArrayList<>(chunks);
    int at = draw.once(3) ? 0 : draw.below(out.size());
    Chunk chunk = out.get(at);
    Chunk other = draw.of(out);
    switch (draw.below(12)) {
      case 0 -> out.remove(at);
      case 1 -> out.add(draw.below(out.size() + 1), chunk);
      case 2 -> {
        out.remove(at);
        out.add(draw.below(out.size() + 1), chunk);
      }
      case 3 -> out.set(at, chunk.saying(wrongLength(chunk.data().length, draw)));
      case 4 ->
          out.set(at, chunk.of(draw.once(2) ? other.type() : draw.of(ChunkFile.types(format))));
      case 5 -> out.set(at, chunk.with(other.data()));
      case 6 -> out.set(at, chunk.broken());
      case 7 -> out.set(at, chunk.with(Arrays.copyOf(chunk.data(), draw.length(64))));
      case 8 -> out.add(draw.below(out.size() + 1), added(format, draw));
      default -> out.set(at, chunk.with(ByteMutations.spoilt(chunk.data(), draw)));
    }
    return ChunkFile.written(format, out);
  }

  private static long wrongLength(int length, Draw draw) {
    return draw.of(
        length + 1L, length - 1L, 0L, 1L << 16, (long) Integer.MAX_VALUE, 1L << 31, 0xffff_ffffL);
  }

  /** A chunk with a text or other data that a reader may look into. */
  private static Chunk added(Format format, Draw draw) {
    String text =
        TextMutations.spoilt("a cat\nNegative prompt: b\nSteps: 1, Seed: 1, Size: 64x64", draw);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    return switch (format) {
      case PNG ->
          switch (draw.below(5)) {
            case 0 -> new Chunk("tEXt", joined("parameters\0", latin));
            case 1 -> new Chunk("iTXt", joined("parameters\0\0\0\0\0", utf8));
            case 2 -> new Chunk("zTXt", joined("parameters\0\0", deflated(latin, 1)));
            case 3 -> new Chunk("zTXt", joined("parameters\0\0", deflated(new byte[1 << 20], 96)));
            default -> new Chunk(draw.of("eXIf", "iCCP", "acTL", "PLTE", "tRNS"), latin);
          };
      default -> new Chunk(draw.of(ChunkFile.types(format)), draw.once(2) ? latin : exif(draw));
    };
  }

  private static byte[] exif(Draw draw) {
    byte[] whole = {
      'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0,
      0, 0, 0, 0, 0, 0
    };
    byte[] bytes = draw.once(2) ? whole : Arrays.copyOfRange(whole, 6, whole.length);
    return draw.once(2) ? bytes : ByteMutations.spoilt(bytes, draw);
  }

  private static byte[] joined(String head, byte[] tail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(tail);
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] bytes, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < times; i++) {
        deflater.write(bytes);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
