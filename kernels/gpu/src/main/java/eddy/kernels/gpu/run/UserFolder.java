package eddy.kernels.gpu.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import eddy.error.InputException;
import java.nio.ByteBuffer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a backend keeps what it finds out, from one start to the next, and under which names. */
public final class UserFolder {
  private UserFolder() {}

  /** System property that names the folder of a backend. */
  public static String property(String backend) {
    return "eddy." + backend + ".cache";
  }

  /**
   * The folder that the system property {@code eddy.NAME.cache} names; else {@code eddy/NAME} in
   * {@code XDG_CACHE_HOME}, or in {@code .cache} in the home folder; null if there is none.
   *
   * @throws InputException when the property is no path
   */
  public static @Nullable Path of(String backend) {
    String property = property(backend);
    String named = System.getProperty(property, "");
    if (named.isEmpty()) {
      return of(backend, System.getenv("XDG_CACHE_HOME"));
    }
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw new InputException(
          "-D" + property + "=" + named + " is no path on this system (" + e.getReason() + ").", e);
    }
  }

  /** The same where no property names it. */
  public static @Nullable Path of(String backend, @Nullable String cacheHome) {
    try {
      // As the XDG base directory specification says, a relative path counts as none.
      if (cacheHome != null && Path.of(cacheHome).isAbsolute()) {
        return Path.of(cacheHome, "eddy", backend);
      }
      String home = System.getProperty("user.home", "");
      return Path.of(home).isAbsolute() ? Path.of(home, ".cache", "eddy", backend) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** A name for what depends on these texts: the SHA-256 of all of them, in hexadecimal. */
  public static String key(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
