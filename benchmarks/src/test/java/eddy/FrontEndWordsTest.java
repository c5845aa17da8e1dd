package eddy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Below the front ends nobody says how a setting is changed: messages name it by a {@code
 * eddy.error.Setting}, and each front end words it. Text of the sources is read, since messages are
 * put together from constants.
 */
class FrontEndWordsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("eddy.root", "..")).toAbsolutePath().normalize();

  private static final List<String> MODULES =
      List.of("engine", "diffusion", "kernels", "model-loader", "api", "testkit");

  /** A string literal on one line; text blocks hold no messages. */
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"");

  /** An option, or the beginning of one that is put together. */
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--(?:[a-z][a-z-]*+|(?=\"))");

  /** The JVM's own, which a Java program's user types as they are. */
  private static final List<String> OF_JAVA = List.of("--add-modules", "--enable-native-access");

  @Test
  void noMessageBelowTheFrontEndsNamesACommandLinesOption() throws IOException {
    List<String> found = new ArrayList<>();
    int read = 0;
    for (String module : MODULES) {
      List<Path> sources;
      try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
        sources =
            files
                .filter(f -> f.toString().endsWith(".java"))
                .filter(f -> ROOT.relativize(f).toString().replace('\\', '/').contains("src/main/"))
                .toList();
      }
      assertThat(sources).as(module).isNotEmpty();
      for (Path source : sources) {
        read++;
        for (String option : options(Files.readString(source))) {
          found.add(ROOT.relativize(source) + ": " + option);
        }
      }
    }
    assertThat(read).isGreaterThan(200);
    assertThat(found).isEmpty();
  }

  @Test
  void findsThemWhereverTheyStand() {
    assertThat(options("throw new X(\"use --dtype f16\");")).containsExactly("--dtype");
    assertThat(options("\"--device \" + id + \" (--mask-blur).\" + \"--\" + kind"))
        .containsExactly("--device", "--mask-blur", "--");
    assertThat(options("i--; // --dtype\n \"start Java with --add-modules \" + \"a--b -- c\""))
        .isEmpty();
  }

  private static List<String> options(String source) {
    List<String> out = new ArrayList<>();
    Matcher literals = LITERAL.matcher(source);
    while (literals.find()) {
      Matcher options = OPTION.matcher(literals.group());
      while (options.find()) {
        if (!OF_JAVA.contains(options.group())) {
          out.add(options.group());
        }
      }
    }
    return out;
  }
}
