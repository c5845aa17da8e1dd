package eddy.file;

import eddy.error.CancelledException;
import eddy.error.CapacityException;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.text.Quoted;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/**
 * The one writer of files. Under a file's name there is always a whole one, the old or the new: the
 * bytes go to a temporary file beside it, which then takes the name. Links are followed and stay.
 * What isn't a file is never replaced: a FIFO or a character device gets the bytes as they come;
 * folders, block devices, sockets and terminals are refused.
 *
 * <p>A file that is written over keeps its permissions, and its owner and group where the system
 * lets it. Its other hard links keep the old content.
 */
public final class WholeFile {
  private static final Logger LOG = System.getLogger("eddy.file");
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code content} to {@code target}, in place of what is there. When it fails, or the
   * program is stopped, a file is as before. A FIFO is waited for until somebody reads it, with a
   * warning.
   *
   * @throws InputException if nothing can be written there
   * @throws CapacityException if the disk is full
   * @throws CancelledException if the thread is interrupted while nobody reads a pipe
   */
  public static void write(Path target, Content content) {
    Destination to = Destination.of(target);
    try {
      if (to.stream()) {
        try (OutputStream out = buffered(open(to.path(), target))) {
          content.writeTo(out);
        }
        return;
      }
      try (Temporary temporary = Temporary.file(folder(to.path()))) {
        keepAttributes(to.path(), temporary.path());
        fill(temporary, content);
        move(temporary.path(), to.path());
      }
    } catch (IOException e) {
      throw failed(target, to.stream() ? target : folder(to.path()), e);
    }
  }

  /**
   * Writes {@code content} under the first name that is free, which nobody else can take meanwhile:
   * no other thread, process or machine.
   *
   * @param names the name of each attempt, from 1, all in one folder
   * @return that name
   * @throws InputException as {@link #write}
   */
  public static Path writeNew(IntFunction<Path> names, Content content) {
    Path first = names.apply(1);
    Path folder = requireFolder(first);
    try (Temporary temporary = Temporary.file(folder)) {
      fill(temporary, content);
      for (int attempt = 1; ; attempt++) {
        Path name = names.apply(attempt);
        if (claim(temporary.path(), name)) {
          return name;
        }
      }
    } catch (IOException e) {
      throw failed(first, folder, e);
    }
  }

  /**
   * Finds out, before any work is done, whether {@link #write} could write there. It leaves nothing
   * behind, and what is there as it is.
   *
   * @throws InputException if not
   */
  public static void tryOut(Path target) {
    Destination to = Destination.of(target);
    if (!to.stream()) { // whose reader would notice
      tryOut(target, folder(to.path()));
    }
  }

  /** The same for {@link #writeNew}. */
  public static void tryOutNew(Path name) {
    tryOut(name, requireFolder(name));
  }

  private static void tryOut(Path target, Path folder) {
    // Only trying tells: read-only disks and special file systems pass every question.
    try {
      Temporary.file(folder).close();
    } catch (IOException e) {
      throw new InputException(
          Destination.about(
              target,
              ": can't be written, for its folder may not be written to ("
                  + IoReason.of(e)
                  + "); name a file in another."),
          e);
    }
  }

  /** Whether the name is of something that takes bytes as they come, and holds none. */
  public static boolean isStream(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
  }

  /**
   * The number of the process's open file that a name stands for, such as 1 for {@code
   * /dev/stdout}; -1 for all other names.
   */
  public static int descriptor(Path target) {
    return Destination.descriptor(target);
  }

  /**
   * The path behind all links that {@link #write} writes to.
   *
   * @throws InputException if nothing can be written there
   */
  public static Path destination(Path target) {
    return Destination.of(target).path();
  }

  private static Path requireFolder(Path target) {
    Path folder = folder(target.toAbsolutePath());
    if (!Files.isDirectory(folder)) {
      throw Destination.noFolder(target, folder);
    }
    return folder;
  }

  private static Path folder(Path target) {
    Path folder = target.getParent();
    if (folder == null) {
      throw new IllegalArgumentException(target + " is no file's absolute path");
    }
    return folder;
  }

  private static OutputStream buffered(OutputStream out) {
    return new BufferedOutputStream(out, BUFFER);
  }

  /** The file stays open, as its lock says that its process lives. */
  private static void fill(Temporary temporary, Content content) throws IOException {
    OutputStream out = buffered(temporary.stream());
    content.writeTo(out);
    out.flush();
    // Some disks find out only now that they are full.
    temporary.force();
  }

  /** Opens what isn't a file. Opening a FIFO waits for its reader. */
  private static OutputStream open(Path path, Path target) throws IOException {
    CompletableFuture<OutputStream> opened = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                opened.complete(Files.newOutputStream(path, StandardOpenOption.WRITE));
              } catch (IOException e) {
                opened.completeExceptionally(e);
              }
            });
    try {
      try {
        return opened.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        LOG.log(
            Level.WARNING,
            "waiting for somebody to read the pipe {0}; Ctrl-C stops.",
            Quoted.plain(target.toString()));
        return opened.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException(
          Destination.about(
              target, ": wasn't written, for the wait for somebody to read it was called off."),
          e);
    }
  }

  /** Before anything is in it, so that what only some may read is never there for others. */
  private static void keepAttributes(Path old, Path temporary) throws IOException {
    PosixFileAttributeView to = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (to == null || Files.notExists(old)) {
      return;
    }
    PosixFileAttributes was = Files.readAttributes(old, PosixFileAttributes.class);
    PosixFileAttributes is = to.readAttributes();
    try {
      if (!was.group().equals(is.group())) {
        to.setGroup(was.group());
      }
      if (!was.owner().equals(is.owner())) {
        to.setOwner(was.owner());
      }
    } catch (FileSystemException e) {
      // Only root may give files away; others' files become those of whoever writes them over.
    }
    to.setPermissions(was.permissions());
  }

  /** Gives a whole file a name, if that is free. */
  private static boolean claim(Path temporary, Path name) throws IOException {
    try {
      Files.createLink(name, temporary);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return claimWithoutLinks(temporary, name);
    }
  }

  /** Where there are no hard links: the name is taken first, and the file moved to it. */
  static boolean claimWithoutLinks(Path temporary, Path name) throws IOException {
    try {
      Files.createFile(name);
    } catch (FileAlreadyExistsException e) {
      return false;
    }
    try {
      move(temporary, name);
      return true;
    } catch (IOException e) {
      Files.deleteIfExists(name);
      throw e;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static EddyException failed(Path target, Path place, IOException e) {
    String reason = IoReason.of(e);
    return reason.equals(IoReason.NO_SPACE)
        ? new CapacityException(
            Destination.about(
                target,
                ": can't be written, for there is no space left on "
                    + Quoted.plain(place.toString())
                    + "; make room, or name a file elsewhere."),
            e)
        : Destination.refused(
            target,
            reason,
            target.equals(place)
                ? "name a file"
                : "check that the folder may be written and the disk isn't full",
            e);
  }
}
