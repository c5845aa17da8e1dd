package eddy.benchkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousTest {
  private static final Anonymous ANONYMOUS = new Anonymous(Path.of("/srv/Ann Smith/eddy"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no /srv/Ann Smith/eddy/x.cl, nor /usr/lib/libOpenCL.so.1. | no (a path), nor (a path)
          file:///srv/Ann Smith/eddy/x.cl: gone                      | (a path): gone
          C:\\Users\\ann\\a.json: gone                              | (a path): gone
          in file:///data/ann/models/x.cl, line 3                   | in (a path), line 3
          file:/data/ann/x.jar!/y.class: gone                       | (a path): gone
          see http://annserver:8080/ann?x=1.                        | see (a path).
          no "\\\\annserver\\share\\ann\\x.json"                    | no "(a path)"
          \\\\?\\C:\\Users\\ann\\x: gone                            | (a path): gone
          ~/ann/x: gone                                             | (a path): gone
          (~ann/x)                                                  | ((a path))
          """)
  void pathsAreTakenOut(String text, String expected) {
    assertThat(ANONYMOUS.text(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 GFLOP/s, 3/4 of 1/2, a / b, ~1/2 of ~3/4",
        "at java.base/java.util.List.of(List.java:7)",
        "a line's end is \\n, and \\\\n in JSON // as here",
        "opencl:0:0: error: expected ';'"
      })
  void allElseStays(String text) {
    assertThat(ANONYMOUS.text(text)).isEqualTo(text);
  }

  /** docs/gpu-reports says it, so that people look through the file before they send it. */
  @Test
  void whatFollowsASpaceInAPathCannotBeTold() {
    assertThat(ANONYMOUS.text("/mnt/My Disk/x.json")).isEqualTo("(a path) Disk/x.json");
  }

  @Test
  void allMembersAreLookedThrough() {
    assertThat(ANONYMOUS.members(Map.of("a", List.of(Map.of("b", "/home/ann/x"), 7))))
        .isEqualTo(Map.of("a", List.of(Map.of("b", "(a path)"), 7)));
  }
}
