package eddy.loader;

import java.io.IOException;

/** The engine's {@link eddy.file.IoReason}, under the name that the loaders know it by. */
public final class IoReason {
  private IoReason() {}

  /** A few words, without the path. */
  public static String of(IOException e) {
    return eddy.file.IoReason.of(e);
  }
}
