package eddy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.picture.file.PictureFile;
import eddy.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/library.md and examples/ show, compiled and run as a reader would. */
class LibraryPageTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("public class (\\w+)");
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
  private static final String VECTORS = "--add-modules=jdk.incubator.vector";

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  private Path classes() throws IOException {
    return Files.createDirectories(folder.resolve("classes"));
  }

  private void compile(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes().toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    sources.forEach(s -> arguments.add(s.toString()));
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
  }

  private Run run(List<String> options, String main, String... arguments) throws Exception {
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        classes() + System.getProperty("path.separator") + System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), out, Files.readString(err));
  }

  @Test
  void thePagesLinesMakeAPicture() throws Exception {
    String page = Files.readString(ROOT.resolve("docs/library.md"));
    Matcher code = CODE.matcher(page);
    assertThat(code.find()).isTrue();
    Matcher name = NAME.matcher(code.group(1));
    assertThat(name.find()).isTrue();
    compile(List.of(Files.writeString(folder.resolve(name.group(1) + ".java"), code.group(1))));
    Files.createSymbolicLink(folder.resolve("demo-model"), ROOT.resolve("demo-model"));
    Run run = run(List.of(VECTORS, "--enable-native-access=ALL-UNNAMED"), name.group(1));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(l -> !l.contains("incubator"))).isEmpty();
    assertThat(PictureFile.read(folder.resolve("sun.png")).width()).isEqualTo(128);
    assertThat(Settings.from(folder.resolve("sun.png")).recorded().text("Seed")).isEqualTo("7");
  }

  @Test
  void theExamplesRunAndSayWhatIsMissing() throws Exception {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples/src/main/java"))) {
      sources = files.filter(f -> f.toString().endsWith(".java")).toList();
    }
    assertThat(sources).isNotEmpty();
    compile(sources);
    String model = ROOT.resolve("demo-model").toString();
    Run run = run(List.of(), "examples.Variations", model, folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(3).allMatch(l -> Files.exists(Path.of(l)));
    assertThat(run.err().lines().filter(l -> l.contains("--add-modules jdk.incubator.vector")))
        .hasSize(1);
  }

  @Test
  void theExamplesNameTheVersionThatIsBuilt() throws IOException {
    Matcher own = VERSION.matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertThat(own.find()).isTrue();
    for (String file : List.of("README.md", "examples/pom.xml", "docs/library.md")) {
      String text = Files.readString(ROOT.resolve(file));
      Matcher named =
          Pattern.compile(
                  "<groupId>io\\.github\\.eddy-diffusion</groupId>\\s*<artifactId>eddy-bom</artifactId>"
                      + "\\s*<version>(.*?)</version>")
              .matcher(text);
      assertThat(named.find()).as(file).isTrue();
      assertThat(named.group(1)).as(file).isEqualTo(own.group(1));
    }
  }
}
