package eddy.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, of which one may have been cut short. */
final class LineReader {
  /** Bytes of a line that are kept; what is longer is no row and no line of a manifest. */
  static final int LONGEST = 1 << 23;

  private final InputStream in;
  private int number;
  private boolean ended = true;
  private long whole;

  LineReader(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line without its end; one byte more than {@link #LONGEST} at most. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    number++;
    long length = 0;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      length++;
      if (length <= LONGEST + 1) {
        out.write(c);
      }
    }
    ended = c == '\n';
    whole += ended ? length + 1 : 0;
    return out.toByteArray();
  }

  /** Of the line that came last, from 1. */
  int number() {
    return number;
  }

  /** Whether the line that came last has its end, and wasn't cut by the end of the stream. */
  boolean ended() {
    return ended;
  }

  /** How many bytes the lines had that were whole. */
  long whole() {
    return whole;
  }
}
