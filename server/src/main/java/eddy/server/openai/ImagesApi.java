package eddy.server.openai;

import eddy.Pictures;
import eddy.picture.Picture;
import eddy.picture.file.JpegFile;
import eddy.picture.file.PngFile;
import eddy.server.desk.Desk;
import eddy.server.desk.Order;
import eddy.server.desk.PictureStore;
import eddy.server.desk.Refusal;
import eddy.server.desk.SentPicture;
import eddy.server.desk.SettingsReader;
import eddy.server.http.Body;
import eddy.server.http.Events;
import eddy.server.http.Guard;
import eddy.server.http.Problem;
import eddy.server.http.Waiting;
import eddy.server.http.WireJson;
import eddy.settings.Fields;
import eddy.settings.Settings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * OpenAI's images: {@code /v1/images/generations}, {@code /edits} and {@code /variations}, and the
 * list of models. Pictures come in base64 unless addresses are asked for.
 */
public final class ImagesApi {
  private static final String GENERATION = "image_generation";
  private static final String EDIT = "image_edit";
  private static final long LOOK_MILLIS = 500;

  private final Desk desk;
  private final SettingsReader reader;
  private final Addresses addresses;
  private final long mostBytes;

  /**
   * The routes' answers.
   *
   * @param addresses of pictures, for clients that want these
   * @param mostBytes of a body
   */
  public ImagesApi(Desk desk, SettingsReader reader, Addresses addresses, long mostBytes) {
    this.desk = desk;
    this.reader = reader;
    this.addresses = addresses;
    this.mostBytes = mostBytes;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/models", ctx -> answer(ctx, () -> models(ctx)));
    routes.get("/v1/models/{model}", ctx -> answer(ctx, () -> model(ctx)));
    routes.post("/v1/images/generations", ctx -> answer(ctx, () -> generations(ctx)));
    routes.post("/v1/images/edits", ctx -> answer(ctx, () -> edits(ctx)));
    routes.post("/v1/images/variations", ctx -> answer(ctx, () -> variations(ctx)));
    routes.get(Addresses.PATH + "{token}", ctx -> answer(ctx, () -> addresses.send(ctx)));
  }

  private interface Answer {
    void give() throws IOException;
  }

  /** Gives an answer, or a problem in OpenAI's form. */
  private static void answer(Context ctx, Answer answer) {
    try {
      answer.give();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      problem(ctx, e);
    }
  }

  /**
   * Answers with a problem in OpenAI's form.
   *
   * @param failure any
   */
  public static void problem(Context ctx, Throwable failure) {
    Problem problem = Problem.of(failure);
    if (ctx.res().isCommitted()) {
      return; // an answer was begun, of which no other can be made
    }
    problem.begin(ctx);
    json(ctx, body(problem));
  }

  private static Map<String, Object> body(Problem problem) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("message", problem.message());
    error.put(
        "type",
        switch (problem.status()) {
          case 401 -> "authentication_error";
          case 429 -> "rate_limit_error";
          case 500, 503 -> "server_error";
          default -> "invalid_request_error";
        });
    error.put("param", problem.parameter());
    error.put("code", problem.code());
    return Map.of("error", error);
  }

  private static Map<String, Object> model(String name) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", name);
    model.put("object", "model");
    model.put("created", 0);
    model.put("owned_by", "eddy");
    return model;
  }

  private void models(Context ctx) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("object", "list");
    list.put("data", desk.shelf().names().stream().map(ImagesApi::model).toList());
    json(ctx, list);
  }

  private void model(Context ctx) {
    String name = ctx.pathParam("model");
    if (!desk.shelf().names().contains(name)) {
      throw new Refusal(Refusal.Reason.NOT_FOUND, "There is no such model.", "model");
    }
    json(ctx, model(name));
  }

  private static void json(Context ctx, Map<String, ?> value) {
    ctx.contentType("application/json").result(WireJson.text(value));
  }

  private void generations(Context ctx) throws IOException {
    try (Desk.Place place = desk.place(Guard.owner(ctx))) {
      Map<String, @Nullable Object> given = WireJson.object(Body.bytes(ctx, mostBytes));
      requirePrompt(given);
      make(ctx, place, ImagesRequest.of(given, Settings.NONE, reader), GENERATION);
    }
  }

  private void edits(Context ctx) throws IOException {
    try (Desk.Place place = desk.place(Guard.owner(ctx))) {
      Map<String, @Nullable Object> given = form(ctx);
      requirePrompt(given);
      Settings pictures = Settings.NONE.with(Fields.INIT, SentPicture.of(image(ctx), "image"));
      UploadedFile mask = ctx.uploadedFile("mask");
      if (mask != null) {
        pictures = pictures.with(Fields.MASK, SentPicture.of(bytes(mask), "mask"));
      }
      make(ctx, place, ImagesRequest.of(given, pictures, reader), EDIT);
    }
  }

  private void variations(Context ctx) throws IOException {
    try (Desk.Place place = desk.place(Guard.owner(ctx))) {
      Map<String, @Nullable Object> given = form(ctx);
      given.putIfAbsent("prompt", "");
      Settings pictures = Settings.NONE.with(Fields.INIT, SentPicture.of(image(ctx), "image"));
      make(ctx, place, ImagesRequest.of(given, pictures, reader), EDIT);
    }
  }

  private static void requirePrompt(Map<String, @Nullable Object> given) {
    if (given.get("prompt") == null) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST, "\"prompt\" is missing; say what to show.", "prompt");
    }
  }

  private static Map<String, @Nullable Object> form(Context ctx) {
    if (!ctx.isMultipartFormData()) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "The body should be a form, multipart/form-data, with the picture in its part \"image\".");
    }
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    ctx.formParamMap()
        .forEach(
            (key, values) -> {
              if (!values.isEmpty()) { // as they are of parts that are files
                given.put(key, values.getLast());
              }
            });
    return given;
  }

  /** Clients send one picture as {@code image} and several as {@code image[]}. */
  private static byte[] image(Context ctx) {
    List<UploadedFile> all = new ArrayList<>(ctx.uploadedFiles("image"));
    all.addAll(ctx.uploadedFiles("image[]"));
    if (all.size() != 1) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "\"image\" should be one picture, but there are " + all.size() + ".",
          "image");
    }
    return bytes(all.getFirst());
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(Context ctx, Desk.Place place, ImagesRequest request, String kind)
      throws IOException {
    if (request.asUrl()) {
      addresses.requireKept();
    }
    if (request.stream()) {
      stream(ctx, place, request, kind);
      return;
    }
    Order order = place.order(request.model(), request.settings());
    Order.Made made = Waiting.forResult(ctx, desk, order);
    List<Map<String, Object>> data = new ArrayList<>();
    for (int i = 0; i < made.kept().size(); i++) {
      PictureStore.KeptPicture kept = made.kept().get(i);
      data.add(
          request.asUrl()
              ? Map.of("url", addresses.of(ctx, kept.id()))
              : Map.of("b64_json", base64(file(request, made, i))));
    }
    Map<String, Object> answer = told(request, made.pictures());
    answer.put("data", data);
    answer.put("eddy", own(request, order, made));
    json(ctx, answer);
  }

  private static Map<String, Object> told(ImagesRequest request, Pictures made) {
    Picture first = made.first();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("created", Instant.now().getEpochSecond());
    out.put("background", "opaque");
    out.put("output_format", request.jpeg() ? "jpeg" : "png");
    out.put("quality", "high");
    out.put("size", first.width() + "x" + first.height());
    return out;
  }

  /** What OpenAI's form has no place for. */
  private static Map<String, Object> own(ImagesRequest request, Order order, Order.Made made) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("model", order.model());
    out.put("ids", made.kept().stream().map(PictureStore.KeptPicture::id).toList());
    out.put("seeds", made.pictures().seeds());
    out.put("parameters", made.kept().stream().map(PictureStore.KeptPicture::parameters).toList());
    out.put("device", made.pictures().device());
    out.put("seconds", made.pictures().seconds());
    out.put("ignored", request.ignored());
    out.put("notes", order.notes());
    return out;
  }

  private static byte[] file(ImagesRequest request, Order.Made made, int index) {
    return request.jpeg()
        ? encoded(request, made.pictures().pictures().get(index))
        : made.kept().get(index).png();
  }

  private static byte[] encoded(ImagesRequest request, Picture picture) {
    if (!request.jpeg()) {
      return PngFile.bytes(picture, null);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JpegFile.write(picture, request.quality(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory throws none
    }
    return out.toByteArray();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * Events: previews as they come, at most as many as were asked for, then each picture. A client
   * that leaves is noticed at the next event or beat.
   */
  private void stream(Context ctx, Desk.Place place, ImagesRequest request, String kind)
      throws IOException {
    Settings settings = request.settings();
    if (request.partialImages() > 0) {
      // Which steps there will be isn't known yet, so all are looked at, and some are sent.
      settings = settings.with(Fields.PREVIEW, 1);
    }
    Order order = place.order(request.model(), settings);
    Semaphore news = new Semaphore(0);
    Runnable watcher = news::release;
    order.watch(watcher);
    try {
      Events events = new Events(ctx);
      PartialImages partial = new PartialImages(request.partialImages());
      while (true) {
        // News may come at every step and be nothing to send.
        news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        news.drainPermits();
        events.beat();
        Order.OrderView view = order.view();
        if (partial.isDue(view)) {
          for (Picture picture : view.preview()) {
            Map<String, Object> event =
                told(request, picture, kind + ".partial_image", encoded(request, picture));
            event.put("partial_image_index", partial.sent());
            events.send(kind + ".partial_image", WireJson.text(event));
          }
          partial.count();
        }
        if (order.isDone()) {
          completed(events, request, order, kind);
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      ctx.header("Connection", "close"); // the client has gone, and hears nothing more
    } finally {
      order.unwatch(watcher);
      if (!order.isDone()) {
        desk.cancel(order);
      }
    }
  }

  private static void completed(Events events, ImagesRequest request, Order order, String kind)
      throws IOException {
    try {
      Order.Made made = order.await(0);
      if (made == null) {
        throw new IllegalStateException("done, but without a result");
      }
      for (int i = 0; i < made.kept().size(); i++) {
        Picture picture = made.pictures().pictures().get(i);
        Map<String, Object> event =
            told(request, picture, kind + ".completed", file(request, made, i));
        event.put("eddy", own(request, order, made));
        events.send(kind + ".completed", WireJson.text(event));
      }
    } catch (RuntimeException | Error e) {
      Map<String, Object> event = new LinkedHashMap<>(body(Problem.of(e)));
      event.put("type", "error");
      events.send("error", WireJson.text(event));
    }
  }

  private static Map<String, Object> told(
      ImagesRequest request, Picture picture, String type, byte[] file) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", type);
    event.put("b64_json", base64(file));
    event.put("created_at", Instant.now().getEpochSecond());
    event.put("size", picture.width() + "x" + picture.height());
    event.put("quality", "high");
    event.put("background", "opaque");
    event.put("output_format", request.jpeg() ? "jpeg" : "png");
    return event;
  }
}
