package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.cli.terminal.Io;
import eddy.report.Version;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidedCommandsTest {
  @TempDir private Path jar;

  /** Brings a command below one that isn't there. */
  public static final class Astray implements CommandProvider {
    @Override
    public String parent() {
      return "paint";
    }

    @Override
    public Object command(Io io) {
      throw new AssertionError("there is no place for it");
    }
  }

  @Test
  void aCommandBelowOneThatIsNotThereIsRefused() throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.writeString(services.resolve(CommandProvider.class.getName()), Astray.class.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader with =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
      thread.setContextClassLoader(with);
      Eddy eddy = Eddy.run("version");
      assertThat(eddy.code()).isEqualTo(2);
      assertThat(eddy.out()).isEmpty();
      assertThat(eddy.err().strip())
          .isEqualTo(
              "eddy: "
                  + Astray.class.getName()
                  + " brings a command that stands below eddy paint, but there is no such command"
                  + " in Eddy "
                  + Version.text()
                  + "; leave its jar out, or take the one for this version.");
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
