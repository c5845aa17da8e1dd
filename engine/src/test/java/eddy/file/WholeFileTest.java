package eddy.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import eddy.error.CancelledException;
import eddy.error.CapacityException;
import eddy.error.FileKey;
import eddy.error.InputException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(WINDOWS)
class WholeFileTest {
  private static final Duration HANGS = Duration.ofMinutes(1);

  @TempDir private Path folder;

  private static void write(Path target, String text) {
    WholeFile.tryOut(target);
    WholeFile.write(target, out -> out.write(text.getBytes(UTF_8)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void linksStayAndTheirFileIsWritten() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path real = Files.writeString(other.resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other/real"));
    Path second = Files.createSymbolicLink(other.resolve("second"), Path.of("../link"));
    Path byFolder = Files.createSymbolicLink(folder.resolve("there"), other).resolve("second");
    for (Path target : List.of(link, second, byFolder, other.resolve("../other/./real"))) {
      write(target, "by " + target);
      assertThat(real).hasContent("by " + target).isRegularFile();
    }
    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(names()).containsExactly("link", "other", "there");
  }

  @Test
  void aDanglingLinkGetsItsFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("new"));
    WholeFile.tryOut(link);
    assertThat(folder.resolve("new")).doesNotExist();
    write(link, "x");
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("new")).hasContent("x");
    assertThat(names()).containsExactly("link", "new", "second");
  }

  @Test
  void permissionsStayAndOtherHardLinksKeepWhatTheyHad() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path twin = Files.createLink(folder.resolve("twin"), file);
    for (String permissions : List.of("rw-r-----", "rw-rw-rw-", "rwx------")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      WholeFile.write(
          file,
          out -> {
            assertThat(temporary()).hasSize(1).allSatisfy(t -> permissions(t, permissions));
            out.write('x');
          });
      permissions(file, permissions);
    }
    assertThat(file).hasContent("x");
    assertThat(twin).hasContent("old");
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith(".eddy-")).toList();
    }
  }

  private static void permissions(Path file, String expected) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/, is a folder",
    "'', empty name",
    "folder, is a folder",
    "folder/., is a folder",
    "folder/.., is a folder",
    "toFolder, is a folder",
    "file/x, 'file is a file, not a folder'",
    "file/y/x, 'file is a file, not a folder'",
    "absent/x, there is no folder",
    "absent/y/x, 'absent/y; make it first'",
    "toAbsent, there is no folder",
    "circle, its links lead in a circle",
    "LONG, the name is too long",
    "/proc/x, may not be written to",
    "/proc/self/fd/x, may not be written to",
    "/proc/self/fd/2, is standard error"
  })
  void refusals(String name, String reason) throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.writeString(folder.resolve("file"), "old");
    Files.createSymbolicLink(folder.resolve("toFolder"), Path.of("folder"));
    Files.createSymbolicLink(folder.resolve("toAbsent"), Path.of("absent/x"));
    Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
    List<String> before = names();
    assumeFalse(name.startsWith("/proc") && !Files.exists(Path.of("/proc/self")), "no /proc");
    Path target =
        name.isEmpty() ? Path.of("") : folder.resolve(name.equals("LONG") ? "é".repeat(128) : name);
    assertThatThrownBy(() -> WholeFile.tryOut(target))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(reason);
    assertThatThrownBy(() -> WholeFile.write(target, out -> out.write('x')))
        .isInstanceOf(InputException.class)
        .extracting(e -> String.valueOf(e.getMessage()))
        .matches(m -> m.length() < 300 && m.lines().count() == 1);
    assertThat(names()).isEqualTo(before);
    assertThat(folder.resolve("file")).hasContent("old");
    assertThat(folder.resolve("folder")).isEmptyDirectory();
  }

  @Test
  void theLongestNamesAreNoTrouble() {
    Path target = folder.resolve("n".repeat(255));
    write(target, "x");
    assertThat(target).hasContent("x");
  }

  @Test
  void aFailureLeavesTheOldFileAndSaysWhy() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(CapacityException.class)
        .hasMessageContaining("no space left on " + folder);
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("a bug");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void aFifoGetsTheBytesAndStays() throws Exception {
    Path fifo = Nodes.fifo(folder.resolve("fifo"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("fifo"));
    assertThat(WholeFile.isStream(link)).isTrue();
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          for (Path target : List.of(fifo, link)) {
            CompletableFuture<String> read = reader(fifo);
            write(target, "the bytes");
            assertThat(read.get()).isEqualTo("the bytes");
          }
        });
    assertThat(Files.getAttribute(fifo, "unix:mode", LinkOption.NOFOLLOW_LINKS))
        .satisfies(mode -> assertThat((Integer) mode & 0170000).isEqualTo(0010000));
    assertThat(names()).containsExactly("fifo", "link");
  }

  private static CompletableFuture<String> reader(Path fifo) {
    CompletableFuture<String> read = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                read.complete(Files.readString(fifo));
              } catch (IOException e) {
                read.completeExceptionally(e);
              }
            });
    return read;
  }

  @Test
  void aFifoThatNobodyReadsIsWaitedForWithAWord() throws Exception {
    Path fifo = Nodes.fifo(folder.resolve("fifo"));
    CompletableFuture<String> warned = new CompletableFuture<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            warned.complete(record.getMessage() + " " + List.of(record.getParameters()));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("eddy.file");
    logger.addHandler(handler);
    try {
      assertTimeoutPreemptively(
          HANGS,
          () -> {
            CompletableFuture<Void> done =
                CompletableFuture.runAsync(() -> write(fifo, "the bytes"));
            assertThat(warned.get()).contains("waiting for somebody to read", fifo.toString());
            assertThat(reader(fifo).get()).isEqualTo("the bytes");
            done.get();
          });
    } finally {
      logger.removeHandler(handler);
    }
  }

  @Test
  void theWaitForAReaderCanBeCalledOff() throws Exception {
    Path fifo = Nodes.fifo(folder.resolve("fifo"));
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    write(fifo, "the bytes");
                    thrown.cancel(false);
                  } catch (CancelledException e) {
                    thrown.complete(e);
                  }
                });
    writer.interrupt();
    assertTimeoutPreemptively(
        HANGS,
        () ->
            assertThat(thrown.get())
                .hasMessage(
                    fifo + ": wasn't written, for the wait for somebody to read it was called off.")
                .extracting(e -> ((CancelledException) e).about())
                .isEqualTo(new FileKey(fifo.toString(), null)));
  }

  @Test
  void devicesStayDevices() throws Exception {
    Path none = Nodes.device(folder.resolve("null"), "c", "1", "3");
    write(none, "x");
    Path full = Nodes.device(folder.resolve("full"), "c", "1", "7");
    assertThatThrownBy(() -> write(full, "x"))
        .isInstanceOf(CapacityException.class)
        .hasMessageContaining("no space left on " + full);
    Path disk = Nodes.device(folder.resolve("disk"), "b", "7", "250");
    assertThatThrownBy(() -> write(disk, "x"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("block device");
    for (Path device : List.of(none, full, disk)) {
      assertThat(Files.isRegularFile(device)).isFalse();
    }
    assertThat(names()).containsExactly("disk", "full", "null");
  }

  @Test
  void socketsAreRefused() throws IOException {
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertThatThrownBy(() -> write(socket, "x"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("is a socket");
    }
  }

  @Test
  void openFilesOfTheProcess() {
    assumeFalse(!Files.exists(Path.of("/proc/self/fd/1")), "no /proc");
    assertThat(WholeFile.descriptor(Path.of("/dev/stdout"))).isEqualTo(1);
    assertThat(WholeFile.descriptor(Path.of("/dev/fd/2"))).isEqualTo(2);
    assertThat(WholeFile.descriptor(Path.of("/proc/self/fd/1"))).isEqualTo(1);
    assertThat(WholeFile.descriptor(folder.resolve("1"))).isEqualTo(-1);
    assertThat(WholeFile.descriptor(folder)).isEqualTo(-1);
    String own = "/proc/" + ProcessHandle.current().pid();
    assertThat(WholeFile.descriptor(Path.of(own + "/fd/1"))).isEqualTo(1);
    assertThat(WholeFile.descriptor(Path.of("/proc/thread-self/fd/1"))).isEqualTo(1);
  }

  /** What goes there is no word of ours. */
  @Test
  void openFilesOfAnotherProcess() throws Exception {
    assumeFalse(!Files.exists(Path.of("/proc/self/fd/1")), "no /proc");
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      String descriptors = "/proc/" + other.pid() + "/fd/";
      assertThat(WholeFile.descriptor(Path.of(descriptors + 1))).isEqualTo(-1);
      write(Path.of(descriptors + 1), "x");
      write(Path.of(descriptors + 2), "y");
      assertThat(other.getInputStream().read()).isEqualTo('x');
      assertThat(other.getErrorStream().read()).isEqualTo('y');
    } finally {
      other.destroy();
    }
  }
}
