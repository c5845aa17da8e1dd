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

/** What Maven Central and those who import eddy-bom rely on, by the text of the poms. */
class PublishedTest {
  private static final Path ROOT =
      Path.of(System.getProperty("eddy.root")).toAbsolutePath().normalize();

  /** Of modules; their parent is "eddy", without a dash. */
  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>(eddy-[a-z0-9-]+)</artifactId>");

  private static List<String> artifacts(String pom) {
    return ARTIFACT.matcher(pom).results().map(m -> m.group(1)).toList();
  }

  /** The poms of the modules that are published, the bill of materials among them. */
  private static List<String> published() throws IOException {
    List<String> out = new ArrayList<>();
    try (Stream<Path> poms = Files.find(ROOT, 3, (file, _) -> file.endsWith("pom.xml"))) {
      for (Path pom : poms.toList()) {
        String text = Files.readString(pom);
        if (text.contains("<parent>")
            && !text.contains("<maven.deploy.skip>true</maven.deploy.skip>")) {
          out.add(text);
        }
      }
    }
    return out;
  }

  @Test
  void theBillOfMaterialsHasAllThatIsPublished() throws IOException {
    List<String> jars =
        published().stream()
            .filter(pom -> !pom.contains("<packaging>pom</packaging>"))
            .map(pom -> artifacts(pom).getFirst())
            .toList();
    List<String> bill = artifacts(Files.readString(ROOT.resolve("bom/pom.xml")));
    assertThat(bill.getFirst()).isEqualTo("eddy-bom");
    assertThat(bill.subList(1, bill.size()))
        .contains("eddy-api")
        .containsExactlyInAnyOrderElementsOf(jars);
  }

  /** All else that Maven Central wants is inherited. */
  @Test
  void eachHasANameAndADescription() throws IOException {
    assertThat(published())
        .isNotEmpty()
        .allSatisfy(
            pom ->
                assertThat(pom)
                    .as(artifacts(pom).getFirst())
                    .contains("\n  <name>", "\n  <description>"));
  }
}
