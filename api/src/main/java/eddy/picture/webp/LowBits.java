package eddy.picture.webp;

import javax.imageio.IIOException;

/** Numbers of any count of bits out of an array, each byte's lowest bit first. */
final class LowBits {
  private final byte[] data;
  private int at;

  /** Bits that are read of the data and not yet taken, the next one lowest. */
  private long held;

  private int count;

  LowBits(byte[] data, int from) {
    this.data = data;
    this.at = from;
  }

  /**
   * The next bits without taking them; behind the end of the data there are zeros.
   *
   * @param bits at most 32
   */
  int peek(int bits) {
    while (count < bits) {
      held |= (at < data.length ? data[at] & 0xffL : 0) << count;
      at++;
      count += 8;
    }
    return (int) (held & (1L << bits) - 1);
  }

  /**
   * Takes bits that were peeked at.
   *
   * @throws IIOException if the data end before them
   */
  void take(int bits) throws IIOException {
    held >>>= bits;
    count -= bits;
    if (at - count / 8 > data.length) {
      throw new IIOException("its data end too early");
    }
  }

  /** The next bits, at most 32, as a number. */
  int read(int bits) throws IIOException {
    int value = peek(bits);
    take(bits);
    return value;
  }

  boolean flag() throws IIOException {
    return read(1) == 1;
  }
}
