package eddy.picture.webp;

import javax.imageio.IIOException;

/** VP8's arithmetic decoder (RFC 6386, section 7) over a part of an array. */
final class BoolDecoder {
  private final byte[] data;
  private final int end;
  private int at;

  /** What is read of the data and not yet decoded: 8 bits that decide, and {@code spare} more. */
  private int window;

  private int spare = -8;
  private int range = 255;

  /**
   * @param from index of the first byte
   * @param to index behind the last byte, at most {@code data.length}
   */
  BoolDecoder(byte[] data, int from, int to) {
    this.data = data;
    this.at = from;
    this.end = to;
  }

  /**
   * One bit.
   *
   * @param probability of 0, out of 256
   * @throws IIOException if the data end before it
   */
  int bit(int probability) throws IIOException {
    if (spare < 0) {
      load();
    }
    int split = 1 + ((range - 1) * probability >> 8);
    int least = split << spare;
    int bit;
    if (window >= least) {
      window -= least;
      range -= split;
      bit = 1;
    } else {
      range = split;
      bit = 0;
    }
    int shift = Integer.numberOfLeadingZeros(range) - 24;
    range <<= shift;
    spare -= shift;
    return bit;
  }

  private void load() throws IIOException {
    // Encoders may leave out the zeros of the last byte.
    if (at > end) {
      throw new IIOException("its data end too early");
    }
    window = window << 8 | (at < end ? data[at] & 0xff : 0);
    at++;
    spare += 8;
  }

  boolean flag() throws IIOException {
    return bit(128) == 1;
  }

  /** A whole number without sign, highest bit first. */
  int number(int bits) throws IIOException {
    int value = 0;
    for (int i = 0; i < bits; i++) {
      value = value << 1 | bit(128);
    }
    return value;
  }

  /** A number of so many bits and its sign. */
  int signed(int bits) throws IIOException {
    int value = number(bits);
    return flag() ? -value : value;
  }

  /** A flag, and if it is set a number with its sign; else 0. */
  int optionalSigned(int bits) throws IIOException {
    return flag() ? signed(bits) : 0;
  }
}
