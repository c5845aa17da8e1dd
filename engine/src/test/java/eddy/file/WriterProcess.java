package eddy.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that writes, for tests of what several do to each other. {@code claim FOLDER N TEXT}
 * writes N files under names of its own; {@code hold FOLDER} is in the middle of a file and of a
 * folder until it is ended.
 */
final class WriterProcess {
  private WriterProcess() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[1]);
    if (args[0].equals("hold")) {
      Files.writeString(Temporary.folder(folder).path().resolve("part"), "half of it");
      WholeFile.write(
          folder.resolve("never"),
          out -> {
            out.write(new byte[1 << 20]);
            System.out.println("ready");
            try {
              Thread.sleep(600_000);
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
          });
      return;
    }
    System.out.println("ready");
    System.in.read(); // so that all begin together
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      String text = args[3] + i;
      WholeFile.writeNew(n -> folder.resolve("a_" + n), out -> out.write(text.getBytes("UTF-8")));
    }
  }

  /** Starts one and waits until it is ready. */
  static Process start(String... args) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WriterProcess.class.getName());
    builder.command().addAll(List.of(args));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    if (process.getInputStream().read() != 'r') {
      throw new IOException("the process didn't start");
    }
    return process;
  }
}
