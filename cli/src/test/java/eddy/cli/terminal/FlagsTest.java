package eddy.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.cli.Eddy;
import eddy.cli.Main;
import eddy.error.Choices;
import eddy.error.Message;
import eddy.error.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FlagsTest {
  private static final Pattern NAMED = Pattern.compile("\\bSetting(?:\\.of|)\\(\\s*\"([^\"]*)\"");

  private static final Io IO = new Io(System.out, System.err, false, null);

  @Test
  void settingsAreOptions() {
    Setting lenient = Setting.of("lora-strict");
    assertThat(
            Message.of(
                    Setting.of("max-memory"),
                    ", ",
                    Setting.DTYPE.to("f16"),
                    ", ",
                    lenient.to(false),
                    ", ",
                    new Choices(Setting.DEVICE, "Backends.providers()", false),
                    ", ",
                    new Choices(Setting.of("sampler"), "Schedulers.names()", false),
                    ", ",
                    new Choices(Setting.of("sampler"), "Schedulers.names()", true))
                .text(Flags.WORDING))
        .isEqualTo(
            "--max-memory, --dtype f16, --lora-strict=false, `eddy devices`, `eddy generate"
                + " --sampler help`, --sampler help");
  }

  /** What a message tells the user to type is there to be typed. */
  @Test
  void everySettingThatAModuleNamesIsAnOption() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String module : new String[] {"engine", "diffusion", "kernels", "model-loader", "api"}) {
      try (Stream<Path> files = Files.walk(Eddy.ROOT.resolve(module))) {
        for (Path source : files.filter(FlagsTest::isMain).toList()) {
          Matcher settings = NAMED.matcher(Files.readString(source));
          while (settings.find()) {
            named.add("--" + settings.group(1));
          }
        }
      }
    }
    assertThat(named).contains("--device", "--dtype", "--max-memory", "--vae", "--from");
    Set<String> options = new TreeSet<>();
    addOptions(Main.commandLine(IO), options);
    assertThat(options).containsAll(named);
  }

  private static boolean isMain(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.endsWith(".java") && path.contains("/src/main/");
  }

  private static void addOptions(CommandLine line, Set<String> options) {
    line.getCommandSpec().optionsMap().keySet().forEach(options::add);
    line.getSubcommands().values().forEach(sub -> addOptions(sub, options));
  }
}
