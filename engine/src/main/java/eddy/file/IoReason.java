package eddy.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Why reading or writing failed, in words; Java's file errors often say the path and no more. */
public final class IoReason {
  /** The reason when a disk is full, or a user's share of it. */
  public static final String NO_SPACE = "no space left on the disk";

  /** The reason when the other end of a pipe is closed. */
  public static final String NO_READER = "nobody reads it any longer";

  private static final String LOOP = "Too many levels of symbolic links";

  private IoReason() {}

  /** A few words, without the path. */
  public static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "no such file";
      case NotDirectoryException _ -> "a part of its path is no folder";
      case FileSystemLoopException _ -> "its links lead in a circle";
      case FileSystemException f -> words(f.getReason(), e);
      case FileNotFoundException f -> words(behindThePath(f.getMessage()), e);
      default -> words(e.getMessage(), e);
    };
  }

  private static String words(@Nullable String reason, IOException e) {
    if (reason == null || reason.isBlank()) {
      return e.getCause() instanceof IOException cause && cause != e
          ? of(cause)
          : e.getClass().getSimpleName();
    }
    if (reason.startsWith(LOOP)) { // what Java adds differs between systems and calls
      return "its links lead in a circle";
    }
    return switch (reason) {
      case "No space left on device", "Disk quota exceeded" -> NO_SPACE;
      case "Not a directory" -> "a part of its path is no folder";
      case "Is a directory" -> "it is a folder";
      case "Permission denied" -> "permission denied";
      case "Read-only file system" -> "the disk is read-only";
      case "File name too long" -> "the name is too long";
      case "Broken pipe" -> NO_READER;
      default -> reason;
    };
  }

  /** {@code java.io} says "PATH (REASON)". */
  private static @Nullable String behindThePath(@Nullable String message) {
    if (message == null || !message.endsWith(")")) {
      return message;
    }
    return message.substring(message.lastIndexOf('(') + 1, message.length() - 1);
  }
}
