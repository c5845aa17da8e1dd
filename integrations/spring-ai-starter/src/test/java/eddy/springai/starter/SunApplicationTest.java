package eddy.springai.starter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.settings.Recorded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.example.SunApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program and the properties that docs/integrations.md shows, run as a reader would. */
class SunApplicationTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root")).toAbsolutePath();
  private static final Pattern PROPERTIES =
      Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  private record Run(int code, String log) {}

  private Run run(List<String> options, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SunApplication.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), log);
  }

  private static String page() throws Exception {
    return Files.readString(ROOT.resolve("docs/integrations.md"));
  }

  @Test
  void thePageShowsTheProgram() throws Exception {
    assertThat(page())
        .contains(
            Files.readString(
                ROOT.resolve(
                    "integrations/spring-ai-starter/src/test/java/org/example/SunApplication.java")));
  }

  @Test
  void makesAPictureByThePagesProperties() throws Exception {
    Matcher properties = PROPERTIES.matcher(page());
    assertThat(properties.find()).isTrue();
    Files.writeString(folder.resolve("application.properties"), properties.group(1));
    Path link = Files.createSymbolicLink(folder.resolve("demo-model"), ROOT.resolve("demo-model"));
    Run run =
        run(List.of("--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"));
    Files.delete(link); // JUnit warns of links
    assertThat(run.code()).as(run.log()).isZero();
    assertThat(run.log()).contains("Pictures: demo-model on cpu").doesNotContain("WARN ");
    Recorded made = Recorded.of(folder.resolve("sun.png"));
    assertThat(made.text("Seed")).isEqualTo("7");
    assertThat(made.text("Steps")).isEqualTo("10");
  }

  @Test
  void saysInTheLogWhichOptionOfJavaIsMissing() throws Exception {
    Run run =
        run(
            List.of(),
            "--spring.ai.eddy.model=" + ROOT.resolve("demo-model"),
            "--spring.ai.eddy.device=cpu",
            "--spring.ai.eddy.image.width=64",
            "--spring.ai.eddy.image.height=64",
            "--spring.ai.eddy.image.steps=1");
    assertThat(run.code()).as(run.log()).isZero();
    assertThat(run.log().lines().filter(line -> line.contains("--add-modules")))
        .singleElement()
        .asString()
        .containsPattern(" WARN .*start Java with --add-modules jdk\\.incubator\\.vector");
  }

  @Test
  void saysInOneSentenceThatTheModelIsMissing() throws Exception {
    Run run = run(List.of());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.log())
        .contains(
            "APPLICATION FAILED TO START",
            "spring.ai.eddy.model isn't set; set it to the path of a model, or choose another image"
                + " model by spring.ai.model.image.")
        .doesNotContain("\tat ");
  }
}
