package eddy.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The page's own files, which lie in the jar. */
public final class PageFiles {
  private static final List<String> FILES =
      List.of(
          "index.html",
          "style.css",
          "form.css",
          "results.css",
          "dialogs.css",
          "narrow.css",
          "icon.svg",
          "app.js",
          "client.js",
          "dom.js",
          "gallery.js",
          "mask.js",
          "names.js",
          "orders.js",
          "pickers.js",
          "pictures.js",
          "settings.js",
          "stage.js",
          "start.js",
          "viewer.js");

  /** By the ends of their names. */
  private static final Map<String, String> KINDS =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  /** {@return whether one of the files has that address} */
  public static boolean isOne(String path) {
    return path.equals("/") || (path.startsWith("/") && FILES.contains(path.substring(1)));
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    FILES.forEach(name -> routes.get("/" + name, ctx -> send(ctx, name)));
    routes.get("/", ctx -> send(ctx, "index.html"));
  }

  private static void send(Context ctx, String name) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      ctx.header("Cache-Control", "no-cache");
      String kind = KINDS.get(name.substring(name.lastIndexOf('.') + 1));
      ctx.contentType(String.valueOf(kind)).result(in.readAllBytes());
    }
  }
}
