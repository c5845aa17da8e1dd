package eddy.file;

import eddy.error.FileKey;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes for a name go, behind all links: a file, there or not yet, or something that
 * takes bytes as they come, which is never replaced.
 *
 * @param path of a file, without links; of a stream, a name to open it by
 * @param stream whether it is a FIFO or a character device
 */
record Destination(Path path, boolean stream) {
  private static final int MOST_LINKS = 40;

  /** What the bits of {@code S_IFMT} in {@code st_mode} say. */
  private static final int TYPE = 0170000;

  private static final int FIFO = 0010000;
  private static final int CHARACTER_DEVICE = 0020000;
  private static final int BLOCK_DEVICE = 0060000;

  /** The folders whose entries are open files, of this process or another. */
  private static final Pattern DESCRIPTORS = Pattern.compile("(/proc/.+|/dev)/fd");

  /** Those of this process. */
  private static final Pattern OWN_DESCRIPTORS =
      Pattern.compile("(/proc/" + ProcessHandle.current().pid() + "(/task/\\d+)?|/dev)/fd");

  /**
   * In {@link #OWN_DESCRIPTORS}; what the launcher lets pass there are lines, without zero bytes.
   */
  private static final String STANDARD_ERROR = "2";

  private static final Pattern TERMINALS = Pattern.compile("/dev/(pts/.+|tty.*|console)");

  /**
   * The end of a chain of links.
   *
   * @param folder without links
   * @param there null for a name that is free
   */
  private record End(Path folder, Path name, @Nullable BasicFileAttributes there) {
    Path path() {
      return folder.resolve(name);
    }

    boolean inDescriptors() {
      return DESCRIPTORS.matcher(folder.toString()).matches();
    }

    boolean inOwnDescriptors() {
      return OWN_DESCRIPTORS.matcher(folder.toString()).matches();
    }
  }

  /**
   * @throws InputException if nothing can be written there
   */
  static Destination of(Path target) {
    if (target.toString().isEmpty()) {
      throw new InputException("An empty name can't be written to; name a file.");
    }
    End end;
    try {
      end = follow(target);
    } catch (IOException e) {
      throw refused(target, IoReason.of(e), e);
    }
    if (end.inOwnDescriptors() && end.name().toString().equals(STANDARD_ERROR)) {
      throw new InputException(
          about(
              target,
              ": is standard error, which has Eddy's messages; name a file, or - for standard"
                  + " output."));
    }
    BasicFileAttributes there = end.there();
    if (end.inDescriptors() && there != null && there.isRegularFile()) {
      throw new InputException(
          about(
              target,
              ": is a file that is open already; name the file itself, or - for standard output."));
    }
    if (there == null) {
      return new Destination(end.path(), false);
    }
    if (there.isDirectory()) {
      throw new InputException(
          about(target, ": is a folder, so nothing can be written there; name a file."));
    }
    if (there.isOther()) {
      requireStream(target, end.path());
    }
    if (!Files.isWritable(end.path())) {
      throw new InputException(
          about(target, ": is there and may not be written over; choose another name."));
    }
    return new Destination(end.path(), there.isOther());
  }

  /** The number of this process's open file that a name stands for; -1 for all other names. */
  static int descriptor(Path target) {
    try {
      End end = follow(target);
      return end.inOwnDescriptors() ? Integer.parseInt(end.name().toString()) : -1;
    } catch (IOException | InputException | NumberFormatException e) {
      return -1; // whoever writes there finds out why it can't be done
    }
  }

  private static End follow(Path target) throws IOException {
    Path at = target.toAbsolutePath();
    for (int links = 0; links < MOST_LINKS; links++) {
      Path folder = at.getParent();
      Path name = at.getFileName();
      if (folder == null || name == null || name.toString().matches("\\.{1,2}")) {
        return new End(at.toRealPath(), Path.of(""), attributes(at));
      }
      if (!Files.isDirectory(folder)) {
        throw noFolder(links == 0 ? target : at, folder);
      }
      Path real = folder.toRealPath();
      BasicFileAttributes there;
      try {
        there = attributes(at, LinkOption.NOFOLLOW_LINKS);
      } catch (NoSuchFileException e) {
        return new End(real, name, null);
      }
      if (!there.isSymbolicLink()) {
        return new End(real, name, there);
      }
      if (DESCRIPTORS.matcher(real.toString()).matches()) {
        // What these links say is no path, but they can be opened.
        return new End(real, name, attributes(at));
      }
      at = real.resolve(Files.readSymbolicLink(at));
    }
    throw new FileSystemException(target.toString(), null, "Too many levels of symbolic links");
  }

  private static BasicFileAttributes attributes(Path path, LinkOption... options)
      throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, options);
  }

  private static void requireStream(Path target, Path path) {
    int type = type(path);
    if (type == CHARACTER_DEVICE && isTerminal(path)) {
      throw new InputException(
          about(target, ": is a terminal, which shows text and no other bytes; name a file."));
    }
    if (type != FIFO && type != CHARACTER_DEVICE) {
      throw new InputException(
          about(
              target,
              ": is "
                  + (type == BLOCK_DEVICE ? "a disk or another block device" : "a socket")
                  + ", which Eddy doesn't write to; name a file."));
    }
  }

  private static int type(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:mode") & TYPE;
    } catch (IOException e) {
      throw refused(path, IoReason.of(e), e);
    } catch (UnsupportedOperationException e) {
      return 0; // a system that has none of these
    }
  }

  private static boolean isTerminal(Path path) {
    try {
      return TERMINALS.matcher(path.toRealPath().toString()).matches();
    } catch (IOException e) {
      return false; // a descriptor of something without a path
    }
  }

  static InputException noFolder(Path target, Path folder) {
    Path file = folder;
    while (file != null && !Files.exists(file)) {
      file = file.getParent();
    }
    return new InputException(
        about(
            target,
            file == null || Files.isDirectory(file)
                ? ": can't be written, for there is no folder "
                    + Quoted.plain(folder.toString())
                    + "; make it first."
                : ": can't be written, for "
                    + Quoted.plain(file.toString())
                    + " is a file, not a folder; name another place."));
  }

  /** What is wrong with {@code target}, whose name begins the message. */
  static Message about(Path target, String rest) {
    return Message.of(Quoted.plain(target.toString()), rest)
        .about(new FileKey(target.toString(), null));
  }

  private static InputException refused(Path target, String reason, IOException e) {
    return refused(target, reason, "name a file elsewhere", e);
  }

  static InputException refused(Path target, String reason, String advice, IOException e) {
    return new InputException(
        about(target, ": can't be written (" + reason + "); " + advice + "."), e);
  }
}
