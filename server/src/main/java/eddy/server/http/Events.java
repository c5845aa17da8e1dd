package eddy.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Server-sent events (WHATWG HTML, section 9.2), each sent at once. */
public final class Events {
  private static final long BEAT_NANOS = 500_000_000;

  private final OutputStream out;
  private long last = System.nanoTime();

  /**
   * Begins the answer.
   *
   * @throws IOException if the client has gone
   */
  public Events(Context ctx) throws IOException {
    ctx.status(200);
    ctx.res().setContentType("text/event-stream; charset=utf-8");
    ctx.header("Cache-Control", "no-store");
    ctx.header("X-Accel-Buffering", "no"); // nginx would keep them until there are many
    ctx.disableCompression();
    out = ctx.res().getOutputStream(); // Javalin's own doesn't pass flush() on
  }

  /**
   * Sends an event.
   *
   * @param name null for none
   * @param data one line
   * @throws IOException if the client has gone
   */
  public void send(@Nullable String name, String data) throws IOException {
    write((name == null ? "" : "event: " + name + "\n") + "data: " + data + "\n\n");
  }

  /**
   * Sends a comment if nothing was sent for half a second, which finds out whether the client is
   * still there.
   *
   * @throws IOException if it isn't
   */
  public void beat() throws IOException {
    if (System.nanoTime() - last > BEAT_NANOS) {
      write(":\n\n");
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
    last = System.nanoTime();
  }
}
