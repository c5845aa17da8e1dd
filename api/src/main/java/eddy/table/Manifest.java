package eddy.table;

import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.Closing;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import eddy.loader.json.Json;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@link ManifestLine}s, which is only ever added to: a line is on the disk before {@link
 * #add} returns, and a program that is killed while it writes one loses that line alone. One
 * process writes it at a time.
 */
public final class Manifest implements AutoCloseable {
  /** Names of the manifests in a folder of pictures. */
  private static final String NAMES = "manifest*.jsonl";

  private final Path path;

  /** Not a channel, which an interrupted thread would close for all others. */
  private final RandomAccessFile file;

  private Manifest(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Opens a manifest to add to it. It is made if it isn't there.
   *
   * @param file in a folder that is there
   * @return the manifest; close it
   * @throws InputException if it is something else, can't be written, or another process has it
   */
  public static Manifest open(Path file) {
    if (Files.exists(file)) {
      RegularFile.require(file, "a manifest");
    }
    RandomAccessFile opened = null;
    try {
      opened = new RandomAccessFile(file.toFile(), "rw");
      lock(file, opened.getChannel());
      // What isn't a manifest isn't added to. By this very file, since closing any other that is
      // open on it would give the lock back.
      long whole = scan(new FileInputStream(opened.getFD()), file, _ -> {});
      opened.setLength(whole);
      opened.seek(whole);
      return new Manifest(file, opened);
    } catch (IOException e) {
      InputException problem = unwritable(file, e);
      close(problem, opened);
      throw problem;
    } catch (RuntimeException e) {
      close(e, opened);
      throw e;
    }
  }

  private static void close(Throwable problem, @Nullable RandomAccessFile opened) {
    if (opened != null) {
      Closing.after(problem, List.of(opened));
    }
  }

  private static void lock(Path file, FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw InputException.in(
          file, ": another run is writing it; wait for its end, or name another manifest.");
    }
  }

  /**
   * Adds a line.
   *
   * @param line what became of a row
   * @throws InputException if it can't be written
   * @throws CapacityException if the disk is full
   */
  public synchronized void add(ManifestLine line) {
    byte[] bytes = (line.json() + "\n").getBytes(StandardCharsets.UTF_8);
    long before = -1;
    try {
      before = file.getFilePointer();
      file.write(bytes);
      file.getFD().sync();
    } catch (IOException e) {
      cutBack(before, e);
      if (IoReason.of(e).equals(IoReason.NO_SPACE)) {
        throw new CapacityException(
            Message.in(path, ": can't be written, for there is no space left; make room."), e);
      }
      throw unwritable(path, e);
    }
  }

  /** A half line would stand before the next one, and nobody could read either. */
  private void cutBack(long end, IOException cause) {
    try {
      if (end >= 0) {
        file.setLength(end);
        file.seek(end);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static InputException unwritable(Path file, IOException e) {
    return InputException.in(
        file, ": can't be written as a manifest (" + IoReason.of(e) + "); name another file.", e);
  }

  /**
   * The lines of a manifest that nobody needs to have closed. Half a line at its end, which a
   * killed program leaves, is passed over.
   *
   * @param file to read
   * @return its lines, in order
   * @throws InputException if it isn't one
   */
  public static List<ManifestLine> read(Path file) {
    RegularFile.require(file, "a manifest");
    try (InputStream in = Files.newInputStream(file)) {
      List<ManifestLine> out = new ArrayList<>();
      scan(in, file, out::add);
      return out;
    } catch (IOException e) {
      throw InputException.in(
          file, ": can't be read as a manifest (" + IoReason.of(e) + "); check the path.", e);
    }
  }

  /**
   * The lines of all manifests in a folder: those called {@code manifest….jsonl}.
   *
   * @param folder needn't be there
   * @return all lines, those of one file in order
   * @throws InputException if a file of that name isn't one
   */
  public static List<ManifestLine> readAll(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, NAMES)) {
      found.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      IOException reason = e instanceof IOException io ? io : new IOException(e.getCause());
      throw unreadable(folder, reason);
    }
    return files.stream().sorted().flatMap(f -> read(f).stream()).toList();
  }

  private static InputException unreadable(Path folder, IOException e) {
    return InputException.in(
        folder, ": can't be read (" + IoReason.of(e) + "); name another folder.", e);
  }

  /**
   * Reads the lines; the stream stays open.
   *
   * @return how many bytes they have, without half a line at the end
   */
  private static long scan(InputStream in, Path file, Consumer<ManifestLine> each)
      throws IOException {
    LineReader lines = new LineReader(in);
    for (byte @Nullable [] line; (line = lines.next()) != null; ) {
      String place = file + ", line " + lines.number();
      if (!lines.ended()) {
        requireBeginning(line, place);
      } else if (line.length > 0) {
        each.accept(ManifestLine.of(text(line, place), place));
      }
    }
    return lines.whole();
  }

  /** It may end within a character. */
  private static void requireBeginning(byte[] line, String place) {
    String start = new String(line, StandardCharsets.ISO_8859_1);
    if (!start.startsWith(ManifestLine.START) && !ManifestLine.START.startsWith(start)) {
      throw ManifestLine.isNone(place, null);
    }
  }

  private static String text(byte[] line, String place) {
    try {
      return Json.utf8(ByteBuffer.wrap(line));
    } catch (CharacterCodingException e) {
      throw ManifestLine.isNone(place, e);
    }
  }

  /** {@return the file} */
  public Path file() {
    return path;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }
}
