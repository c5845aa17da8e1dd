package eddy.kernels.opencl.program;

import static java.nio.charset.StandardCharsets.US_ASCII;

import eddy.error.CapacityException;
import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.kernels.gpu.run.BuildLog;
import eddy.kernels.gpu.run.UserFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Built programs, kept in files from one start to the next. An entry's name is the SHA-256 of all
 * that the binary depends on; the file begins with a mark and the SHA-256 of the rest, so that a
 * damaged one is found out and built anew. A folder that can't be written to costs time, nothing
 * else: no method here throws for it.
 */
public final class ProgramCache {
  private static final Logger LOG = System.getLogger("eddy.opencl");

  /** Changes with the format. */
  private static final byte[] MARK = "EDDYCL1\n".getBytes(US_ASCII);

  private static final int DIGEST_BYTES = 32;

  private final @Nullable Path folder;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * @param folder made when the first entry is stored; null for a cache that keeps nothing
   */
  public ProgramCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /** In the backend's {@link UserFolder}. */
  public static ProgramCache inUserFolder() {
    return new ProgramCache(UserFolder.of("opencl"));
  }

  /** The binary stored under that key, or null if there is none or it is damaged. */
  public byte @Nullable [] find(String key) {
    if (folder == null) {
      return null;
    }
    if (WholeFile.isStream(file(folder, key))) {
      return null; // reading it might never end
    }
    try {
      byte[] file = Files.readAllBytes(file(folder, key));
      int head = MARK.length + DIGEST_BYTES;
      if (file.length > head && Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)) {
        byte[] binary = Arrays.copyOfRange(file, head, file.length);
        byte[] digest = UserFolder.sha256().digest(binary);
        if (MessageDigest.isEqual(digest, Arrays.copyOfRange(file, MARK.length, head))) {
          return binary;
        }
      }
      discard(key);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      warn(folder, "read", e);
    }
    return null;
  }

  /** Stores a binary; whoever reads meanwhile sees the whole of it or nothing. */
  public void store(String key, byte[] binary) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      if (WholeFile.isStream(file(folder, key))) {
        return; // which keeps nothing
      }
      ByteBuffer file = ByteBuffer.allocate(MARK.length + DIGEST_BYTES + binary.length);
      file.put(MARK).put(UserFolder.sha256().digest(binary)).put(binary);
      WholeFile.write(file(folder, key), out -> out.write(file.array()));
    } catch (IOException | InputException | CapacityException | SecurityException e) {
      warn(folder, "write", e);
    }
  }

  /** Takes out an entry that turned out to be of no use. */
  public void discard(String key) {
    if (folder == null) {
      return;
    }
    LOG.log(Level.DEBUG, "{0} is damaged or outdated; building anew.", file(folder, key));
    try {
      Files.deleteIfExists(file(folder, key));
    } catch (IOException e) {
      warn(folder, "write", e);
    }
  }

  /** In which logs of what can't be built are kept. */
  BuildLog buildLog() {
    return new BuildLog("opencl", folder);
  }

  private static Path file(Path folder, String key) {
    return folder.resolve(key + ".bin");
  }

  private void warn(Path where, String verb, Exception e) {
    if (warned.compareAndSet(false, true)) {
      LOG.log(
          Level.DEBUG,
          "Can''t {0} the folder of built kernels {1} ({2}); building them at each start.",
          verb,
          where,
          e);
    }
  }
}
