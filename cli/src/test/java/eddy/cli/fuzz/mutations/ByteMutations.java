package eddy.cli.fuzz.mutations;

import eddy.cli.fuzz.Draw;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Changes of bytes whose meaning nobody knows. */
final class ByteMutations {
  private static final long[] INTERESTING = {
    0,
    1,
    -1,
    2,
    7,
    8,
    16,
    127,
    128,
    255,
    256,
    1000,
    32767,
    32768,
    65535,
    65536,
    1 << 20,
    1 << 24,
    100_000_000,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    0xffff_ffffL,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private ByteMutations() {}

  static byte[] spoilt(byte[] bytes, Draw draw) {
    if (bytes.length == 0) {
      return new byte[] {(byte) draw.any()};
    }
    byte[] out = bytes.clone();
    int at = place(bytes, draw);
    int length = Math.min(draw.length(4096), bytes.length - at);
    switch (draw.below(8)) {
      case 0 -> {
        for (int i = draw.between(1, 8); i > 0; i--) {
          out[place(bytes, draw)] ^= (byte) (1 << draw.below(8));
        }
      }
      case 1 -> {
        for (int i = draw.between(1, 16); i > 0; i--) {
          out[place(bytes, draw)] = (byte) draw.any();
        }
      }
      case 2, 3 -> number(out, at, draw);
      case 4 -> out = Arrays.copyOf(bytes, at);
      case 5 -> out = joined(bytes, at, new byte[0], at + length);
      case 6 -> out = joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
      default -> {
        byte[] noise = new byte[draw.length(4096)];
        for (int i = 0; i < noise.length; i++) {
          noise[i] = draw.once(2) ? (byte) draw.any() : 0;
        }
        out = joined(bytes, at, noise, at);
      }
    }
    return out;
  }

  /** The one's beginning and the other's end. */
  static byte[] spliced(byte[] one, byte[] other, Draw draw) {
    int end = draw.below(one.length + 1);
    int from = draw.once(2) ? Math.min(end, other.length) : draw.below(other.length + 1);
    byte[] out = Arrays.copyOf(one, end + other.length - from);
    System.arraycopy(other, from, out, end, other.length - from);
    return out;
  }

  /** Headers matter most, and they stand in front. */
  private static int place(byte[] bytes, Draw draw) {
    return draw.once(2) ? draw.below(bytes.length) : draw.below(Math.min(64, bytes.length));
  }

  private static void number(byte[] out, int at, Draw draw) {
    byte[] wide =
        ByteBuffer.allocate(8)
            .order(draw.once(2) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
            .putLong(0, INTERESTING[draw.below(INTERESTING.length)])
            .array();
    int size = draw.of(1, 2, 4, 4, 8);
    boolean big = draw.once(2);
    for (int i = 0; i < size && at + i < out.length; i++) {
      out[at + i] = wide[big ? 8 - size + i : i];
    }
  }

  private static byte[] joined(byte[] bytes, int end, byte[] middle, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    out.writeBytes(middle);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
