package eddy.server.http;

import eddy.server.desk.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Bodies of requests, no larger than is allowed. */
public final class Body {
  private Body() {}

  /**
   * Reads a body.
   *
   * @param most bytes
   * @return all of it
   * @throws Refusal if there is more
   */
  public static byte[] bytes(Context ctx, long most) {
    long told = ctx.req().getContentLengthLong();
    if (told > most) {
      throw tooLarge(most);
    }
    try (InputStream in = ctx.bodyInputStream()) {
      byte[] body = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 9) + 1);
      if (body.length > most) {
        throw tooLarge(most);
      }
      return body;
    } catch (IOException e) {
      ctx.header("Connection", "close"); // nobody knows where a next request would begin
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST, "The request's body ended early, or came too slowly.");
    }
  }

  /** A refusal of what is larger than {@code most} bytes. */
  static Refusal tooLarge(long most) {
    return new Refusal(
        Refusal.Reason.TOO_LARGE,
        "The request has more than the " + (most >> 20) + " MiB that may be sent.");
  }
}
