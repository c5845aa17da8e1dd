package eddy.file;

import java.util.List;

/** Closes what stands open together. */
public final class Closing {
  private Closing() {}

  /**
   * Closes all, the last first, whatever any of them throws. The first exception is thrown when all
   * have been asked, with the others suppressed.
   *
   * @param open none of which throws a checked exception
   */
  public static void all(List<? extends AutoCloseable> open) {
    Throwable first = null;
    for (AutoCloseable each : open.reversed()) {
      try {
        each.close();
      } catch (Throwable t) { // an error, too, mustn't keep the others open
        if (first == null) {
          first = t;
        } else if (first != t) {
          first.addSuppressed(t);
        }
      }
    }
    switch (first) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default ->
          throw new IllegalStateException("files are closed without checked exceptions", first);
    }
  }

  /**
   * Closes all since something went wrong, which is what whoever called should hear of.
   *
   * @param thrown what went wrong; what closing throws is suppressed in it
   * @param open as for {@link #all}
   */
  public static void after(Throwable thrown, List<? extends AutoCloseable> open) {
    try {
      all(open);
    } catch (RuntimeException | Error e) {
      thrown.addSuppressed(e);
    }
  }
}
