package eddy.cli.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs {@link FuzzMain} in a JVM of 256 MB, and again behind an input that hung or crashed it.
 *
 * @param folder an empty one
 */
record FuzzProcess(Path folder) {
  private static final List<String> JVM =
      List.of(
          "-Xmx256m",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:+UseSerialGC",
          "--add-modules",
          "jdk.incubator.vector",
          "--enable-native-access=ALL-UNNAMED");

  /** So often is it started again. */
  private static final int MOST_CRASHES = 50;

  /** Reads the inputs numbered from 0 to below {@code count}. */
  FuzzReport run(long seed, int count) throws IOException, InterruptedException {
    FuzzReport report = new FuzzReport();
    int next = 0;
    for (int crashes = 0; next < count && crashes <= MOST_CRASHES; crashes++) {
      int status =
          start(report, String.valueOf(seed), String.valueOf(next), String.valueOf(count));
      if (status == 0) {
        return report;
      }
      if (status != FuzzMain.HUNG) {
        report.crashed(status, Files.readString(errors()));
      }
      next = report.last() + 1;
    }
    return report;
  }

  /** Reads one input and leaves its files. */
  FuzzReport replay(String input) throws IOException, InterruptedException {
    FuzzReport report = new FuzzReport();
    start(report, input);
    return report;
  }

  /** Where an input's files lie. */
  Path work() {
    return folder.resolve("work");
  }

  private Path errors() {
    return folder.resolve("errors.txt");
  }

  private int start(FuzzReport report, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    for (String property : List.of("eddy.root", "eddy.reference")) {
      Path value = Path.of(System.getProperty(property)).toAbsolutePath();
      command.add("-D" + property + "=" + value);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FuzzMain.class.getName());
    command.add(Files.createDirectories(folder.resolve("seeds")).toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(Files.createDirectories(work()).toFile())
            .redirectError(errors().toFile())
            .start();
    process.getOutputStream().close();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        report.read(Protocol.fields(line));
      }
    } finally {
      process.destroyForcibly();
    }
    return process.waitFor();
  }
}
