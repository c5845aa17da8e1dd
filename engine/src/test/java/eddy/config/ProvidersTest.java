package eddy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.BackendProvider;
import eddy.error.InputException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jars bring is found, and a jar that is broken is told in a sentence. */
class ProvidersTest {
  @TempDir private Path dir;

  @Test
  void thoseOnTheClassPathAreFound() {
    assertThat(Providers.of(BackendProvider.class, "backends"))
        .extracting(BackendProvider::name)
        .contains("reference");
  }

  @Test
  void oneThatIsNotThereIsTold() throws IOException {
    Path services = Files.createDirectories(dir.resolve("META-INF/services"));
    Files.writeString(services.resolve(BackendProvider.class.getName()), "not.There\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader jar = new URLClassLoader(new URL[] {dir.toUri().toURL()}, before)) {
      thread.setContextClassLoader(jar);
      assertThatThrownBy(() -> Providers.of(BackendProvider.class, "backends"))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("The backends of a jar can't be loaded (")
          .hasMessageContaining("not.There");
    } finally {
      thread.setContextClassLoader(before);
    }
    assertThat(Providers.of(BackendProvider.class, "backends")).isNotEmpty();
  }
}
