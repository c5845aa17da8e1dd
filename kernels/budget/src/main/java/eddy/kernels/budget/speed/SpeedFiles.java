package eddy.kernels.budget.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables that lie beside the classes of this package. */
final class SpeedFiles {
  private SpeedFiles() {}

  /** A file's text. */
  static String text(String name) {
    try (InputStream in = SpeedFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " isn't beside " + SpeedFiles.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table, without its comments: so many words each, with tabs between. */
  static List<String[]> rows(String name, int words) {
    List<String[]> out = new ArrayList<>();
    for (String line : text(name).lines().toList()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] row = line.split("\t", -1);
        if (row.length != words) {
          throw new IllegalStateException(
              name + ": expected " + words + " columns in \"" + line + "\"");
        }
        out.add(row);
      }
    }
    return out;
  }
}
