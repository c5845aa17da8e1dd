package eddy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What opens files calls no family by its name, in code, messages or comments. */
class FamilyNamesTest {
  /** Of families that Eddy has, and of those that it refuses by name. */
  private static final Pattern NAMES =
      Pattern.compile(
          "stable.?diffusion|sdxl|\\bxl\\b|\\bsd ?[123]|flux|pixart|kandinsky|imagen|z-image"
              + "|hunyuan|sana\\b|wan\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void theLoaderNamesNone() throws IOException {
    Path root = Path.of(System.getProperty("eddy.root", "..")).toAbsolutePath().normalize();
    List<String> found = new ArrayList<>();
    int files = 0;
    try (Stream<Path> all = Files.walk(root.resolve("model-loader/src/main"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        files++;
        int line = 0;
        for (String text : Files.readAllLines(file)) {
          line++;
          if (NAMES.matcher(text).find()) {
            found.add(root.relativize(file) + ":" + line + ": " + text.strip());
          }
        }
      }
    }
    assertThat(files).isGreaterThan(50);
    assertThat(found).isEmpty();
  }
}
