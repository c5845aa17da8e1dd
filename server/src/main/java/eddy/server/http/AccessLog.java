package eddy.server.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A line of JSON for each answer: no prompts, no keys, no query strings. */
public final class AccessLog {
  private static final String BEGAN = "eddy.began";

  private final Consumer<String> lines;
  private final Meters meters;

  /** A log. */
  public AccessLog(Consumer<String> lines, Meters meters) {
    this.lines = lines;
    this.meters = meters;
  }

  /** A request begins. */
  public void begin(Context ctx) {
    ctx.attribute(BEGAN, System.nanoTime());
  }

  /** Its answer is done. */
  public void end(Context ctx) {
    Long began = ctx.attribute(BEGAN);
    long nanos = began == null ? 0 : System.nanoTime() - began;
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    meters.answered(ctx, endpoint == null ? "none" : endpoint.path, nanos);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.now().toString());
    line.put("method", ctx.req().getMethod());
    line.put("path", ctx.path());
    line.put("status", ctx.statusCode());
    line.put("ms", nanos / 1_000_000);
    line.put("key", Guard.owner(ctx));
    line.put("ip", ctx.ip());
    lines.accept(WireJson.text(line));
  }
}
