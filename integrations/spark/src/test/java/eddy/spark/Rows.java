package eddy.spark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the tests make: rows of 64×64 pixels and 2 steps. */
final class Rows {
  static final Path DEMO_MODEL =
      Path.of(System.getProperty("eddy.root")).resolve("demo-model").toAbsolutePath().normalize();

  /** 12, or with -Deddy.spark.long=true 200. */
  static final int COUNT = Boolean.getBoolean("eddy.spark.long") ? 200 : 12;

  private Rows() {}

  /** Every third has an id, every fourth a seed. */
  static String json(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"prompt\":\"number "
                    + i
                    + "\""
                    + (i % 3 == 0 ? ",\"id\":\"n" + i + "\"" : "")
                    + (i % 4 == 0 ? ",\"seed\":\"" + i + "\"" : "")
                    + "}")
        .collect(Collectors.joining("\n"));
  }

  static Map<String, String> pictures(Path folder) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.png")) {
      for (Path file : files) {
        out.put(
            file.getFileName().toString(),
            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return out;
  }
}
