package eddy.cli.fuzz.mutations;

/**
 * A chunk of a file.
 *
 * @param type four letters; of JPEG the marker as one
 * @param length what it says its length is; -1 for the truth
 * @param sound false for a check sum that is wrong
 */
record Chunk(String type, byte[] data, long length, boolean sound) {
  Chunk(String type, byte[] data) {
    this(type, data, -1, true);
  }

  Chunk with(byte[] bytes) {
    return new Chunk(type, bytes, length, sound);
  }

  Chunk of(String other) {
    return new Chunk(other, data, length, sound);
  }

  Chunk saying(long other) {
    return new Chunk(type, data, other, sound);
  }

  Chunk broken() {
    return new Chunk(type, data, length, false);
  }

  /** What it says its length is, in so many bytes more than its data. */
  int said(int more) {
    return (int) (length < 0 ? data.length + more : length);
  }
}
