package eddy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * NOTICE names every library of the distribution, and no other. Which those are is told by this
 * test's class path, as this module sees all others; what only tests and benchmarks use is listed
 * here.
 */
class NoticeTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));

  /** A jar's name in a local repository: the artifact, and its version from the first digit on. */
  private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");

  /** A line of NOTICE that has nothing but an artifact. */
  private static final Pattern NAMED = Pattern.compile("^[a-z][a-z0-9.-]+$", Pattern.MULTILINE);

  private static final Pattern TEXT = Pattern.compile("licenses/[a-z]+\\.txt");

  /** JUnit, AssertJ and ArchUnit with what they bring along, and JMH. */
  private static final Pattern NOT_SHIPPED =
      Pattern.compile(
          "junit-.*|opentest4j|apiguardian-api|open-test-reporting-.*|assertj-core|byte-buddy.*"
              + "|archunit.*|jmh-.*|jopt-simple");

  private static Set<String> libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> JAR.matcher(Path.of(entry).getFileName().toString()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .filter(name -> !name.startsWith("eddy-") && !NOT_SHIPPED.matcher(name).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String notice() throws IOException {
    return Files.readString(ROOT.resolve("NOTICE"));
  }

  @Test
  void namesTheLibrariesOfTheDistribution() throws IOException {
    Set<String> named =
        NAMED
            .matcher(notice())
            .results()
            .map(m -> m.group())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(libraries())
        .as("jars on the class path: NOTICE names what is shipped, with its licence")
        .contains("picocli", "jocl")
        .isEqualTo(named);
  }

  @Test
  void theDistributionHasTheTextsThatItNames() throws IOException {
    Set<String> named =
        TEXT.matcher(notice())
            .results()
            .map(m -> m.group())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(ROOT.resolve("distribution/src").resolve(text)).exists());
  }
}
