package eddy.server.page;

import eddy.Pictures;
import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import eddy.picture.file.PngTexts;
import eddy.report.Version;
import eddy.server.desk.Desk;
import eddy.server.desk.Order;
import eddy.server.desk.PictureStore;
import eddy.server.desk.Refusal;
import eddy.server.desk.SettingsReader;
import eddy.server.http.Body;
import eddy.server.http.Events;
import eddy.server.http.Guard;
import eddy.server.http.Problem;
import eddy.server.http.WireJson;
import eddy.settings.Settings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Eddy's own API, {@code /api/…}: orders that go on when the client leaves, their progress as
 * events, the pictures that were made, and the table of settings.
 */
public final class PageApi {
  private static final long LOOK_MILLIS = 500;
  private static final int MOST_LISTED = 200;

  private final Desk desk;
  private final SettingsReader reader;
  private final Supplier<Map<String, Object>> device;
  private final long mostBytes;

  /**
   * The routes' answers.
   *
   * @param device what computes, as JSON
   * @param mostBytes of a body
   */
  public PageApi(
      Desk desk, SettingsReader reader, Supplier<Map<String, Object>> device, long mostBytes) {
    this.desk = desk;
    this.reader = reader;
    this.device = device;
    this.mostBytes = mostBytes;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get("/api/status", asked(ctx -> json(ctx, status())));
    routes.get(
        "/api/settings",
        asked(ctx -> json(ctx, SettingsTable.json(reader.library(), desk.shelf()))));
    routes.post("/api/jobs", asked(this::order));
    routes.get("/api/jobs", asked(this::jobs));
    routes.get("/api/jobs/{id}", asked(ctx -> json(ctx, job(work(ctx)))));
    routes.delete("/api/jobs/{id}", asked(this::cancel));
    routes.get("/api/jobs/{id}/events", asked(this::events));
    routes.get("/api/pictures", asked(this::pictures));
    routes.get("/api/pictures/{id}", asked(this::picture));
    routes.delete("/api/pictures/{id}", asked(this::delete));
    routes.get("/api/pictures/{id}/parameters", asked(this::parametersOf));
    routes.post("/api/parameters", asked(this::parameters));
  }

  private static Handler asked(Handler handler) {
    return ctx -> {
      try {
        handler.handle(ctx);
      } catch (RuntimeException | Error e) {
        problem(ctx, e);
      }
    };
  }

  /**
   * Answers with a problem.
   *
   * @param failure any
   */
  public static void problem(Context ctx, Throwable failure) {
    Problem problem = Problem.of(failure);
    problem.begin(ctx);
    json(ctx, Map.of("error", told(problem)));
  }

  private static Map<String, @Nullable Object> told(Problem problem) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("message", problem.message());
    error.put("code", problem.code());
    error.put("setting", problem.parameter());
    return error;
  }

  private static void json(Context ctx, Object value) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("application/json").result(WireJson.text(value));
  }

  private Map<String, Object> status() {
    Runtime runtime = Runtime.getRuntime();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("version", Version.text());
    out.put("device", device.get());
    out.put(
        "memory",
        Map.of("used", runtime.totalMemory() - runtime.freeMemory(), "most", runtime.maxMemory()));
    out.put("models", desk.shelf().names());
    out.put("model", desk.shelf().standard());
    out.put("open", desk.shelf().openNames());
    out.put("orders", desk.taken());
    out.put("keeps", desk.store().folder() != null);
    return out;
  }

  @SuppressWarnings("unchecked") // Jackson's maps have strings as keys
  private void order(Context ctx) {
    try (Desk.Place place = desk.place(Guard.owner(ctx))) {
      Map<String, @Nullable Object> given = WireJson.object(Body.bytes(ctx, mostBytes));
      Object asked = given.get("settings");
      Object model = given.get("model");
      if (!(asked instanceof Map<?, ?> settings)
          || !(model == null || model instanceof String)
          || given.keySet().stream().anyMatch(k -> !k.equals("settings") && !k.equals("model"))) {
        throw new Refusal(
            Refusal.Reason.BAD_REQUEST,
            "The body should have \"settings\", an object, and may have \"model\", a string.");
      }
      Settings read = reader.read((Map<String, ?>) settings);
      Order order = place.leaveOrder((String) model, read);
      ctx.status(202);
      json(ctx, job(order));
    }
  }

  private Order work(Context ctx) {
    Order order = desk.find(ctx.pathParam("id"));
    if (order == null || !order.owner().equals(Guard.owner(ctx))) {
      throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no such order, or no longer.");
    }
    return order;
  }

  private Map<String, @Nullable Object> job(Order order) {
    Order.OrderView view = order.view();
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("id", order.id());
    out.put("state", view.state().name().toLowerCase(Locale.ROOT));
    out.put("title", order.title());
    out.put("model", order.model());
    out.put("before", Math.max(0, desk.queue().indexOf(order)));
    out.put("stage", view.stage());
    out.put("done", view.done());
    out.put("total", view.total());
    out.put("notes", order.notes());
    return out;
  }

  /** All orders, as each makes the others wait; what others ask for is theirs alone. */
  private void jobs(Context ctx) {
    String owner = Guard.owner(ctx);
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (Order order : desk.queue()) {
      Map<String, @Nullable Object> job = job(order);
      if (!order.owner().equals(owner)) {
        job.keySet().retainAll(Set.of("state", "before", "done", "total"));
      }
      all.add(job);
    }
    json(ctx, all);
  }

  private void cancel(Context ctx) {
    Order order = work(ctx);
    desk.cancel(order);
    json(ctx, job(order));
  }

  /** States as they change, previews as they come, and at the end the pictures or the problem. */
  private void events(Context ctx) throws IOException {
    Order order = work(ctx);
    Semaphore news = new Semaphore(1);
    Runnable watcher = news::release;
    order.watch(watcher);
    try {
      Events events = new Events(ctx);
      List<Picture> shown = List.of();
      while (true) {
        if (!news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          events.beat();
          continue;
        }
        news.drainPermits();
        boolean done = order.isDone();
        Order.OrderView view = order.view();
        events.send("state", WireJson.text(job(order)));
        if (!view.preview().isEmpty() && !view.preview().equals(shown)) {
          shown = view.preview();
          events.send(
              "preview",
              WireJson.text(Map.of("pictures", shown.stream().map(PageApi::url).toList())));
        }
        if (done) {
          events.send("end", WireJson.text(end(order)));
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      order.unwatch(watcher);
    }
  }

  private static Map<String, Object> end(Order order) {
    try {
      Order.Made made = order.await(0);
      if (made == null) {
        throw new IllegalStateException("done, but without a result");
      }
      Pictures pictures = made.pictures();
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("seconds", pictures.seconds());
      out.put("device", pictures.device());
      out.put("steps", pictures.steps());
      out.put("sampler", pictures.sampler());
      out.put(
          "pictures",
          made.kept().stream()
              .map(
                  k ->
                      Map.of(
                          "id", k.id(),
                          "seed", k.seed(),
                          "width", k.width(),
                          "height", k.height(),
                          "parameters", k.parameters(),
                          "url", url(k.png())))
              .toList());
      return out;
    } catch (RuntimeException | Error e) {
      return Map.of("error", told(Problem.of(e)));
    }
  }

  private static String url(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  private static String url(Picture picture) {
    return url(PngFile.bytes(picture, null));
  }

  private void pictures(Context ctx) {
    String limit = ctx.queryParam("limit");
    int most;
    try {
      most = limit == null ? 50 : Integer.parseInt(limit);
    } catch (NumberFormatException e) {
      most = -1;
    }
    if (most < 1 || most > MOST_LISTED) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "\"limit\" should be a whole number from 1 to " + MOST_LISTED + ".",
          "limit");
    }
    json(ctx, Map.of("pictures", desk.store().list(ctx.queryParam("before"), most)));
  }

  private Path file(Context ctx) {
    Path file = desk.store().file(PictureStore.id(ctx.pathParam("id")));
    if (file == null) {
      throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no such picture.");
    }
    return file;
  }

  private void picture(Context ctx) throws IOException {
    byte[] png;
    try {
      png = Files.readAllBytes(file(ctx));
    } catch (NoSuchFileException e) { // deleted meanwhile
      throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no such picture.");
    }
    ctx.header("Cache-Control", "private, max-age=31536000, immutable");
    ctx.contentType("image/png").result(png);
  }

  private void delete(Context ctx) {
    file(ctx);
    desk.store().delete(PictureStore.id(ctx.pathParam("id")));
    ctx.status(204);
  }

  private void parametersOf(Context ctx) {
    Path file = file(ctx);
    json(ctx, PngSettings.of("the picture", PngTexts.read(file)));
  }

  private void parameters(Context ctx) {
    byte[] png = Body.bytes(ctx, mostBytes);
    json(
        ctx,
        PngSettings.of("the picture", PngTexts.read("the picture", new ByteArrayInputStream(png))));
  }
}
