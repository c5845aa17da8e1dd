package eddy.picture.webp;

import java.util.Arrays;
import javax.imageio.IIOException;

/** A canonical prefix code: short codes are looked up, longer ones followed bit by bit. */
final class PrefixCode {
  private static final int LONGEST = 15;

  /** Codes up to this length are in the table. */
  private static final int LOOKED_UP = 8;

  private static final int[] ORDER = {
    17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  };

  /** By the next {@link #tableBits} bits: symbol * 16 + length; 0 for longer codes. */
  private final char[] table;

  private final int tableBits;

  /** How many codes there are of each length. */
  private final char[] counts = new char[LONGEST + 1];

  /** By length, and then by number. */
  private final char[] symbols;

  /**
   * Makes a code.
   *
   * @param lengths of each symbol's code, 0 to 15; 0 for symbols that don't occur
   * @throws IIOException if there is no such code
   */
  PrefixCode(byte[] lengths) throws IIOException {
    int used = 0;
    for (byte length : lengths) {
      if (length > 0) {
        counts[length]++;
        used++;
      }
    }
    symbols = new char[used];
    int[] next = new int[LONGEST + 2];
    int room = 1;
    int longest = 0;
    for (int length = 1; length <= LONGEST; length++) {
      next[length + 1] = next[length] + counts[length];
      room = 2 * room - counts[length];
      if (room < 0) {
        throw new IIOException("a code in it has too many words");
      }
      longest = counts[length] > 0 ? length : longest;
    }
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        symbols[next[lengths[i]]++] = (char) i;
      }
    }
    if (used == 0 || used > 1 && room > 0) {
      throw new IIOException("a code in it has too few words");
    }
    tableBits = used == 1 ? 0 : Math.min(longest, LOOKED_UP);
    table = new char[1 << tableBits];
    fillTable();
  }

  private void fillTable() {
    if (tableBits == 0) {
      table[0] = (char) (symbols[0] << 4); // The only symbol, which takes no bits.
      return;
    }
    int code = 0;
    int index = 0;
    for (int length = 1; length <= tableBits; length++) {
      for (int i = 0; i < counts[length]; i++) {
        int reversed = Integer.reverse(code) >>> 32 - length;
        for (int at = reversed; at < table.length; at += 1 << length) {
          table[at] = (char) (symbols[index] << 4 | length);
        }
        code++;
        index++;
      }
      code <<= 1;
    }
  }

  /** The next symbol. */
  int read(LowBits bits) throws IIOException {
    int entry = table[bits.peek(tableBits)];
    int length = entry & 15;
    if (length > 0 || tableBits == 0) {
      bits.take(length);
      return entry >> 4;
    }
    int word = bits.peek(LONGEST);
    int code = 0;
    int first = 0;
    int index = 0;
    for (int i = 1; i <= LONGEST; i++) {
      code |= word & 1;
      word >>= 1;
      if (code - first < counts[i]) {
        bits.take(i);
        return symbols[index + code - first];
      }
      index += counts[i];
      first = first + counts[i] << 1;
      code <<= 1;
    }
    throw new IIOException("it uses a word that its code doesn't have");
  }

  /**
   * Reads a code's lengths and makes it.
   *
   * @param alphabet how many symbols there are
   */
  static PrefixCode read(LowBits bits, int alphabet) throws IIOException {
    byte[] lengths = new byte[alphabet];
    if (bits.flag()) {
      boolean two = bits.flag();
      setOne(lengths, bits.read(bits.flag() ? 8 : 1));
      if (two) {
        setOne(lengths, bits.read(8));
      }
    } else {
      readLengths(bits, lengths);
    }
    return new PrefixCode(lengths);
  }

  private static void setOne(byte[] lengths, int symbol) throws IIOException {
    if (symbol >= lengths.length) {
      throw new IIOException("a code in it names a symbol that there isn't");
    }
    lengths[symbol] = 1;
  }

  private static void readLengths(LowBits bits, byte[] lengths) throws IIOException {
    byte[] ofLengths = new byte[ORDER.length];
    int given = 4 + bits.read(4);
    if (given > ORDER.length) {
      throw new IIOException("a code in it names a length that there isn't");
    }
    for (int i = 0; i < given; i++) {
      ofLengths[ORDER[i]] = (byte) bits.read(3);
    }
    PrefixCode code = new PrefixCode(ofLengths);
    int left = bits.flag() ? 2 + bits.read(2 + 2 * bits.read(3)) : lengths.length;
    if (left > lengths.length) {
      throw new IIOException("a code in it has more words than symbols");
    }
    byte before = 8;
    for (int i = 0; i < lengths.length && left > 0; left--) {
      int length = code.read(bits);
      if (length <= LONGEST) {
        lengths[i++] = (byte) length;
        before = length == 0 ? before : (byte) length;
        continue;
      }
      int times =
          switch (length) {
            case 16 -> 3 + bits.read(2);
            case 17 -> 3 + bits.read(3);
            default -> 11 + bits.read(7);
          };
      if (times > lengths.length - i) {
        throw new IIOException("a code in it has more words than symbols");
      }
      Arrays.fill(lengths, i, i + times, length == 16 ? before : 0);
      i += times;
    }
  }
}
