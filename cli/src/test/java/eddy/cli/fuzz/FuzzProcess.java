package eddy.cli.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs {@link FuzzMain} in a JVM of 256 MB, and again behind an input that hung or crashed it.
 *
 * @param folder an empty one
 */
record FuzzProcess(Path folder) {
  /** The folder that inputs are laid into, beside that of the seeds. */
  static final String WORK = "work";

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

  private static final int MOST_PROCESSES = 4;

  /** Reads so many inputs, a part of them in each of as many processes as there are processors. */
  static FuzzReport run(Path folder, long seed, int count) throws IOException {
    int processes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_PROCESSES);
    FuzzReport report = new FuzzReport();
    try (ExecutorService threads = Executors.newFixedThreadPool(processes)) {
      List<Future<FuzzReport>> parts = new ArrayList<>();
      for (int p = 0; p < processes; p++) {
        int from = (int) ((long) count * p / processes);
        int to = (int) ((long) count * (p + 1) / processes);
        FuzzProcess process = new FuzzProcess(folder.resolve(String.valueOf(p)));
        parts.add(threads.submit(() -> process.run(seed, from, to)));
      }
      for (Future<FuzzReport> part : parts) {
        report.add(part.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    }
    return report;
  }

  /** Reads the inputs of those numbers. */
  private FuzzReport run(long seed, int from, int to) throws IOException, InterruptedException {
    FuzzReport report = new FuzzReport();
    int next = from;
    for (int crashes = 0; next < to && crashes <= MOST_CRASHES; crashes++) {
      int status = start(report, String.valueOf(seed), String.valueOf(next), String.valueOf(to));
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
    return folder.resolve(WORK);
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
