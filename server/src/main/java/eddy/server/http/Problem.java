package eddy.server.http;

import eddy.error.EddyException;
import eddy.error.FileKey;
import eddy.error.Setting;
import eddy.server.desk.JsonWording;
import eddy.server.desk.Refusal;
import io.javalin.http.Context;
import java.io.File;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for an answer in whatever form.
 *
 * @param status HTTP's
 * @param message one sentence
 * @param code a word for programs
 * @param parameter the key that it is about; null if it is about the whole
 * @param retryAfter seconds; 0 where that isn't known
 */
public record Problem(
    int status, String message, String code, @Nullable String parameter, int retryAfter) {
  private static final Logger LOG = System.getLogger("eddy.server");

  /**
   * What a failure means for whoever asked.
   *
   * @param failure any
   * @return a bug, without its words, for what isn't expected; it is logged
   */
  public static Problem of(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof HttpException e && e.getCode() < 500) { // Jetty's, of what came
        return new Problem(
            e.getCode(), "The request can't be read as HTTP has it.", "bad_request", null, 0);
      }
    }
    return switch (failure) {
      case Refusal r ->
          new Problem(
              status(r.reason()), r.sentence(), code(r.reason()), r.parameter(), r.retryAfter());
      case EddyException e ->
          new Problem(
              status(e.kind()),
              withoutPlace(e),
              code(e.kind()),
              e.about() instanceof Setting s ? s.key() : null,
              0);
      case OutOfMemoryError e -> {
        LOG.log(Level.ERROR, "out of memory", e);
        yield new Problem(
            503, "There isn't enough memory for that; ask for less.", "out_of_memory", null, 0);
      }
      default -> {
        LOG.log(Level.ERROR, "a bug in Eddy; please report it with these lines", failure);
        yield new Problem(
            500, "This is a bug in Eddy, which is told in its log.", "internal_error", null, 0);
      }
    };
  }

  /** Begins its answer: the status, and when to come again. */
  public void begin(Context ctx) {
    if (retryAfter > 0) {
      ctx.header("Retry-After", Integer.toString(retryAfter));
    }
    ctx.status(status);
  }

  /** Where a file lies is nobody's business but that of whoever runs the server. */
  private static String withoutPlace(EddyException e) {
    String text = e.message(JsonWording.WORDING);
    if (e.about() instanceof FileKey file) {
      String name = file.file().substring(file.file().lastIndexOf(File.separatorChar) + 1);
      return text.replace(file.file(), name);
    }
    return text;
  }

  private static int status(Refusal.Reason reason) {
    return switch (reason) {
      case BAD_REQUEST -> 400;
      case UNSUPPORTED -> 422;
      case UNAUTHORIZED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case TOO_LARGE -> 413;
      case BUSY -> 429;
      case UNAVAILABLE -> 503;
    };
  }

  private static String code(Refusal.Reason reason) {
    return switch (reason) {
      case BAD_REQUEST -> "invalid_request";
      case UNSUPPORTED -> "unsupported";
      case UNAUTHORIZED -> "invalid_api_key";
      case FORBIDDEN -> "forbidden";
      case NOT_FOUND -> "not_found";
      case TOO_LARGE -> "request_too_large";
      case BUSY -> "rate_limit_exceeded";
      case UNAVAILABLE -> "unavailable";
    };
  }

  private static int status(EddyException.ErrorKind kind) {
    return switch (kind) {
      case INPUT -> 400;
      case CAPACITY, DEVICE -> 503;
      case NUMERIC -> 500;
      case CANCELLED -> 409;
    };
  }

  private static String code(EddyException.ErrorKind kind) {
    return switch (kind) {
      case INPUT -> "invalid_request";
      case CAPACITY -> "not_enough_memory";
      case DEVICE -> "device_failed";
      case NUMERIC -> "not_a_number";
      case CANCELLED -> "cancelled";
    };
  }
}
