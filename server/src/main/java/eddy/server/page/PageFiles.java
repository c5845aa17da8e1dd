package eddy.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page's own files, which lie in the jar. */
public final class PageFiles {
  /** Their addresses, and the kinds of what is there. */
  private static final Map<String, String> FILES =
      Map.of(
          "/", "text/html; charset=utf-8",
          "/app.js", "text/javascript; charset=utf-8",
          "/mask.js", "text/javascript; charset=utf-8",
          "/client.js", "text/javascript; charset=utf-8",
          "/style.css", "text/css; charset=utf-8",
          "/icon.svg", "image/svg+xml");

  /** {@return whether one of the files has that address} */
  public static boolean isOne(String path) {
    return FILES.containsKey(path);
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    FILES.forEach((path, type) -> routes.get(path, ctx -> send(ctx, path, type)));
  }

  private static void send(Context ctx, String path, String type) throws IOException {
    String name = path.equals("/") ? "index.html" : path.substring(1);
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      ctx.header("Cache-Control", "no-cache");
      ctx.contentType(type).result(in.readAllBytes());
    }
  }
}
