package eddy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Files that aren't files, in a test's own folder. */
final class Nodes {
  private Nodes() {}

  static Path fifo(Path path) throws Exception {
    assertThat(run("mkfifo", path.toString())).isZero();
    return path;
  }

  /**
   * @param kind c or b, major and minor, as mknod takes them
   */
  static Path device(Path path, String... kind) throws Exception {
    List<String> command = new ArrayList<>(List.of("mknod", path.toString()));
    command.addAll(List.of(kind));
    boolean root = "root".equals(System.getProperty("user.name"));
    int code = run(command.toArray(String[]::new));
    assumeTrue(code == 0, "only root makes devices" + (root ? ", and not in this sandbox" : ""));
    return path;
  }

  private static int run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
