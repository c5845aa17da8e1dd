package eddy.server.http;

import eddy.server.desk.Refusal;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.BadMessageException;

/** Bodies of requests, no larger than is allowed. */
public final class Body {
  /** Bodies that are read at once: each takes as much memory as may be sent. */
  private static final Semaphore READING = new Semaphore(16);

  /** For all of a body, however steadily it comes. */
  private static final long LONGEST_NANOS = 120_000_000_000L;

  private Body() {}

  /**
   * Reads a body.
   *
   * @param most bytes
   * @return all of it
   * @throws Refusal if there is more, it comes too slowly, or too many are being read
   */
  public static byte[] bytes(Context ctx, long most) {
    long told = ctx.req().getContentLengthLong();
    if (told > most) {
      throw tooLarge(most);
    }
    if (!READING.tryAcquire()) {
      throw Refusal.busy("Too many requests are being read; try again in a second.", 1);
    }
    long end = System.nanoTime() + LONGEST_NANOS;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (InputStream in = ctx.bodyInputStream()) {
      byte[] part = new byte[1 << 16];
      int read;
      while ((read = in.read(part)) >= 0) {
        body.write(part, 0, read);
        if (body.size() > most) {
          throw tooLarge(most);
        }
        if (System.nanoTime() > end) {
          throw tooSlow(ctx);
        }
      }
      return body.toByteArray();
    } catch (IOException | BadMessageException e) {
      throw tooSlow(ctx);
    } finally {
      READING.release();
    }
  }

  private static Refusal tooSlow(Context ctx) {
    ctx.header("Connection", "close"); // nobody knows where a next request would begin
    return new Refusal(
        Refusal.Reason.BAD_REQUEST, "The request's body ended early, or came too slowly.");
  }

  /** A refusal of what is larger than {@code most} bytes. */
  static Refusal tooLarge(long most) {
    return new Refusal(
        Refusal.Reason.TOO_LARGE,
        "The request has more than the " + (most >> 20) + " MiB that may be sent.");
  }
}
