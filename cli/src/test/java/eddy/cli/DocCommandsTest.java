package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eddy.cli.DocCommands.Command;
import eddy.cli.options.Translation;
import eddy.cli.terminal.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the documentation tells people to type. */
class DocCommandsTest {
  private static final Path USAGE = Eddy.ROOT.resolve("docs/usage.md");

  @TempDir private Path folder;

  static List<Command> all() {
    return DocCommands.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCommandIsOne(Command command) {
    Io io = new Io(nowhere(), nowhere(), false, Eddy.ROOT);
    CommandLine line = Main.commandLine(io);
    Translation translation = Translation.of(line, command.words().toArray(String[]::new));
    if (translation.asked() == null) { // as --sampler help does, which is answered without parsing
      assertThatCode(() -> line.parseArgs(translation.arguments())).doesNotThrowAnyException();
    }
  }

  @Test
  void usageHasEveryOptionOfEveryCommand() throws IOException {
    String page = Files.readString(USAGE);
    List<String> missing = new ArrayList<>();
    options(Main.commandLine(new Io(nowhere(), nowhere(), false, Eddy.ROOT)), page, missing);
    assertThat(missing).isEmpty();
  }

  private static void options(CommandLine line, String page, List<String> missing) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      if (!page.contains(option.longestName()) && !option.hidden()) {
        missing.add(line.getCommandSpec().qualifiedName() + " " + option.longestName());
      }
    }
    line.getSubcommands().values().forEach(sub -> options(sub, page, missing));
  }

  /** Whoever reads the page knows from the mark what a command needs. */
  @Test
  void commandsThatNeedMoreThanEddyBringsAreMarked() {
    for (Command command : DocCommands.of(USAGE)) {
      boolean elsewhere = command.words().stream().anyMatch(w -> w.contains("~/"));
      assertThat(command.published()).as(command.toString()).isEqualTo(elsewhere);
    }
  }

  @Test
  void theCommandsOfUsageRunAsTheyStand() throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    Path here = Files.createDirectories(folder.resolve("eddy"));
    Files.createSymbolicLink(here.resolve("docs"), Eddy.ROOT.resolve("docs"));
    Files.createSymbolicLink(here.resolve("demo-model"), Eddy.DEMO_MODEL);
    standIns(home);
    List<Command> commands =
        DocCommands.of(USAGE).stream()
            .filter(c -> !List.of("bench", "tune", "check").contains(c.words().getFirst()))
            .filter(c -> hasStandIns(c.words(home), home))
            .toList();
    assertThat(commands).hasSizeGreaterThan(25);
    assertThat(run(here, commands, home)).isEmpty();
    try (Stream<Path> made = Files.list(here)) {
      assertThat(made).anyMatch(p -> p.getFileName().toString().equals("sun.png"));
    }
  }

  /** Small models of made-up weights under the names that the page uses. */
  private static void standIns(Path home) throws IOException {
    Path models = Files.createDirectories(home.resolve("models"));
    Path sd15 = TinyNetworks.MODELS.resolve("tiny-sd15");
    int channels = TinyNetworks.textChannels("tiny-sd15");
    Files.createSymbolicLink(models.resolve("stable-diffusion-v1-5"), sd15);
    Files.createSymbolicLink(models.resolve("vae-ft-mse"), sd15.resolve("vae"));
    Files.createSymbolicLink(models.resolve("sdxl"), TinyNetworks.MODELS.resolve("tiny-sdxl"));
    TinyNetworks.refiner(models.resolve("sdxl-refiner"));
    TinyNetworks.controlNet(models.resolve("canny"), "tiny-sd15", channels);
    TinyNetworks.taesd(models.resolve("taesd"), 4);
    Path lora = TinyNetworks.MODELS.resolveSibling("goldens/lora_kohya.safetensors");
    Files.createDirectories(home.resolve("loras"));
    Files.createSymbolicLink(home.resolve("loras/style.safetensors"), lora);
    Files.createDirectories(home.resolve("embeddings"));
    TinyNetworks.embedding(home.resolve("embeddings/moody.safetensors"), 2, channels);
  }

  /** Checkpoints have the shapes of published models, so there is no small one for those. */
  private static boolean hasStandIns(List<String> words, Path home) {
    return words.stream()
        .filter(w -> w.contains(home.toString()))
        .map(w -> w.substring(w.indexOf(home.toString())).replaceFirst(":[0-9.]+$", ""))
        .allMatch(p -> Files.exists(Path.of(p)));
  }

  /** Runs them in that folder, and returns those that failed with what they said. */
  private static List<String> run(Path here, List<Command> commands, Path home) throws Exception {
    Path errors = here.resolveSibling("errors.txt");
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    java.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    java.addAll(List.of("-cp", System.getProperty("java.class.path")));
    java.addAll(List.of(DocRunner.class.getName(), here.toString()));
    Process process =
        new ProcessBuilder(java).directory(here.toFile()).redirectError(errors.toFile()).start();
    List<String> failed = new ArrayList<>();
    try (Writer in = new OutputStreamWriter(process.getOutputStream(), UTF_8);
        BufferedReader out =
            new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (Command command : commands) {
        long before = Files.size(errors);
        in.write(String.join("\t", command.words(home)) + "\n");
        in.flush();
        if (!answer(out).equals(DocRunner.EXIT + 0)) {
          failed.add(command + "\n" + Files.readString(errors).substring((int) before));
        }
      }
    } catch (IOException e) {
      throw new AssertionError("the runner ended: " + Files.readString(errors), e);
    } finally {
      process.destroy();
    }
    return failed;
  }

  private static String answer(BufferedReader out) throws IOException {
    for (@Nullable String line; (line = out.readLine()) != null; ) {
      if (line.startsWith(DocRunner.EXIT)) {
        return line;
      }
    }
    return "the process ended";
  }

  private static PrintStream nowhere() {
    return new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
  }
}
