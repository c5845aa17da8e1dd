package eddy.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A temporary file or folder that doesn't outlive its process. Its name is {@code
 * .eddy-MACHINE-PROCESS-NUMBER.tmp}. Ctrl-C and SIGTERM delete it. After SIGKILL the next process
 * that makes one in the same place does.
 *
 * <p>Whether its process lives is told by a lock on the file (of a folder, on the file {@value
 * #LOCK} in it), which the system takes away with the process: process ids are used again, and mean
 * nothing in another container or on another machine. Some network shares keep locks on each
 * machine to itself, so what another machine made must also have lain still for an hour.
 */
public final class Temporary implements AutoCloseable {
  private static final Pattern NAME =
      Pattern.compile("\\.eddy-([0-9a-f]{8})-([0-9a-f]{16})-[0-9]{1,19}\\.tmp");
  private static final String LOCK = "lock";
  private static final Duration STILL = Duration.ofHours(1);

  private static final String MACHINE = machine();
  private static final String PROCESS = HexFormat.of().toHexDigits(new SecureRandom().nextLong());

  private static final Set<Path> CLEARED = new HashSet<>();
  private static final Set<Path> OPEN = new HashSet<>();
  private static final List<Runnable> FIRST = new ArrayList<>();
  private static long number;
  private static boolean stopping;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Temporary::stop));
  }

  private final Path path;
  private final FileChannel channel;

  private Temporary(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * A new, empty file.
   *
   * @param folder which is there
   */
  static Temporary file(Path folder) throws IOException {
    return create(folder, false);
  }

  /**
   * A new folder, for files and no folders.
   *
   * @param parent which is there
   */
  public static Temporary folder(Path parent) throws IOException {
    return create(parent, true);
  }

  /** The file or folder. */
  public Path path() {
    return path;
  }

  /** Writes to the file, from its beginning. */
  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Makes sure that what was written is on the disk. */
  void force() throws IOException {
    channel.force(false);
  }

  /** Deletes it, if it is still there under its name. */
  @Override
  public void close() {
    forget(path);
    try {
      channel.close();
    } catch (IOException e) {
      // What was to be kept was forced to the disk before.
    }
  }

  private static Temporary create(Path parent, boolean folder) throws IOException {
    clear(parent.toRealPath());
    while (true) {
      Path path = reserve(parent.toRealPath(), folder);
      Path lock = folder ? path.resolve(LOCK) : path;
      try {
        FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        if (isOurs(channel, lock)) {
          return new Temporary(path, channel);
        }
        channel.close();
      } catch (NoSuchFileException e) {
        // As below.
      } catch (IOException e) {
        forget(path);
        throw e;
      }
      // Another process found it without its lock, and clears it away.
      forget(path);
    }
  }

  /** A new file or folder that goes when the process is stopped. */
  private static synchronized Path reserve(Path parent, boolean folder) throws IOException {
    while (true) {
      if (stopping) {
        throw new IOException("the program is being stopped");
      }
      Path path = parent.resolve(".eddy-" + MACHINE + "-" + PROCESS + "-" + ++number + ".tmp");
      try {
        if (folder) {
          Files.createDirectory(path);
        } else {
          Files.createFile(path);
        }
        OPEN.add(path);
        return path;
      } catch (FileAlreadyExistsException e) {
        // The next number then.
      }
    }
  }

  private static boolean isOurs(FileChannel channel, Path lock) throws IOException {
    try {
      if (channel.tryLock() == null) {
        return false;
      }
    } catch (IOException e) {
      // A file system without locks. Nobody takes it for abandoned either, for the same reason.
      return true;
    }
    return Files.exists(lock, LinkOption.NOFOLLOW_LINKS);
  }

  private static synchronized void forget(Path path) {
    OPEN.remove(path);
    delete(path);
  }

  /**
   * Has something done when the process is being stopped, before temporary files go: for a program
   * that finishes what it has begun, and writes it. The JVM begins all its hooks at once, so one of
   * its own would come too late.
   *
   * @param work ends by itself; the JVM waits for it
   */
  public static void finishFirst(Runnable work) {
    synchronized (FIRST) {
      FIRST.add(work);
    }
  }

  private static void stop() {
    List<Runnable> first;
    synchronized (FIRST) {
      first = List.copyOf(FIRST);
    }
    try {
      first.forEach(Runnable::run);
    } finally {
      deleteAll();
    }
  }

  private static synchronized void deleteAll() {
    stopping = true;
    OPEN.forEach(Temporary::delete);
  }

  /** Deletes what ended processes left in a folder, once a process. */
  private static void clear(Path folder) {
    synchronized (CLEARED) {
      if (!CLEARED.add(folder)) {
        return;
      }
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ".eddy-*.tmp")) {
      for (Path each : found) {
        clearIfAbandoned(each);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that may be written to but not listed: what lies there stays.
    }
  }

  private static void clearIfAbandoned(Path path) {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    if (!name.matches() || name.group(2).equals(PROCESS)) {
      return;
    }
    boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    Path lock = folder ? path.resolve(LOCK) : path;
    try {
      Instant still = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
      if (!(MACHINE.equals(name.group(1)) || still.isBefore(Instant.now().minus(STILL)))) {
        return;
      }
      if (folder && Files.notExists(lock, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(path); // works on an empty one only
      } else if (Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
        try (FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock held = channel.tryLock()) {
          if (held != null) {
            delete(path);
          }
        }
      }
    } catch (IOException e) {
      // Another user's, gone meanwhile, or without locks: it is left alone.
    }
  }

  private static void delete(Path path) {
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> inside = Files.list(path)) {
          List<Path> files = inside.toList();
          for (Path file : files) {
            Files.deleteIfExists(file);
          }
        }
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // What can't be deleted now, the next process may.
    }
  }

  /** The same in all containers of a machine, until it starts anew; zeros where nothing tells. */
  private static String machine() {
    try {
      String id = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
      return id.matches("[0-9a-f]{8}-[0-9a-f-]+\\s*") ? id.substring(0, 8) : "00000000";
    } catch (IOException e) {
      return "00000000";
    }
  }
}
