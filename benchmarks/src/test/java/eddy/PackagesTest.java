package eddy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every package says that it is null-marked, and those of the main code what they are for. Sources
 * are read, so that modules which aren't in every build count too.
 */
class PackagesTest {
  private static final Path ROOT =
      Path.of(System.getProperty("eddy.root")).toAbsolutePath().normalize();

  /** A project of its own, compiled without NullAway. */
  private static final Path EXAMPLES = ROOT.resolve("examples");

  private static final Pattern MARKED =
      Pattern.compile("^@NullMarked\\R(?:@\\S+\\R)*package ", Pattern.MULTILINE);
  private static final Pattern SENTENCE =
      Pattern.compile("\\A/\\*\\*\\s(?:(?!\\*/).)*[.]\\s", Pattern.DOTALL);

  /** The folders of the project, however deep, that have a pom. */
  private static List<Path> modules() throws IOException {
    try (Stream<Path> poms =
        Files.find(ROOT, 3, (file, _) -> file.endsWith("pom.xml") && !file.startsWith(EXAMPLES))) {
      return poms.map(pom -> pom.resolveSibling("")).toList();
    }
  }

  /** The folders with Java files below one of a module. */
  private static TreeSet<Path> packages(Path module, String below) throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    Path sources = module.resolve(below);
    if (Files.isDirectory(sources)) {
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> found.add(file.resolveSibling("")));
      }
    }
    return found;
  }

  private static String info(Path folder) throws IOException {
    Path file = folder.resolve("package-info.java");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void allAreNullMarked() throws IOException {
    List<String> without = new ArrayList<>();
    int read = 0;
    for (Path module : modules()) {
      for (String below : List.of("src/main/java", "src/test/java")) {
        for (Path folder : packages(module, below)) {
          read++;
          if (!MARKED.matcher(info(folder)).find()) {
            without.add(ROOT.relativize(folder).toString());
          }
        }
      }
    }
    assertThat(read).isGreaterThan(100);
    assertThat(without).as("packages without @NullMarked in a package-info.java").isEmpty();
  }

  @Test
  void thoseOfTheMainCodeSayWhatTheyAreFor() throws IOException {
    List<String> without = new ArrayList<>();
    for (Path module : modules()) {
      for (Path folder : packages(module, "src/main/java")) {
        if (!SENTENCE.matcher(info(folder)).find()) {
          without.add(ROOT.relativize(folder).toString());
        }
      }
    }
    assertThat(without).as("packages whose package-info.java has no sentence").isEmpty();
  }
}
