package eddy.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with curl that the documentation has, as they are written, but for the port. */
class CurlTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root", ".."));
  private static final Pattern BLOCK = Pattern.compile("```sh\n(curl .*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  private static List<String> commands() throws IOException {
    List<String> all = new ArrayList<>();
    for (String page : List.of("README.md", "docs/server.md")) {
      BLOCK
          .matcher(Files.readString(ROOT.resolve(page)))
          .results()
          .map((MatchResult m) -> m.group(1))
          .forEach(all::add);
    }
    return all;
  }

  @Test
  void theyDoWhatThePagesSay() throws Exception {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
    try (RunningServer server = RunningServer.of(new RunningServer.Setup())) {
      for (String command : commands) {
        Path out = folder.resolve("out");
        Process shell =
            new ProcessBuilder(
                    "bash",
                    "-o",
                    "pipefail",
                    "-ec",
                    command.replace("localhost:7860", "localhost:" + server.port()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(shell.waitFor()).as(command + Files.readString(out, UTF_8)).isZero();
        if (command.contains("sun.png")) {
          assertThat(ImageIO.read(folder.resolve("sun.png").toFile()).getWidth()).isEqualTo(128);
          Files.delete(folder.resolve("sun.png"));
        } else {
          assertThat(RunningServer.json(Files.readAllBytes(out)).get("images")).hasSize(1);
        }
      }
    }
  }
}
