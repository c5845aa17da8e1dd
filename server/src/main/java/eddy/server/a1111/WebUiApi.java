package eddy.server.a1111;

import eddy.error.CancelledException;
import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import eddy.picture.file.PngTexts;
import eddy.server.desk.Desk;
import eddy.server.desk.NamedFiles;
import eddy.server.desk.Order;
import eddy.server.desk.PictureStore;
import eddy.server.desk.Refusal;
import eddy.server.desk.SentPicture;
import eddy.server.desk.SettingsReader;
import eddy.server.http.Body;
import eddy.server.http.Guard;
import eddy.server.http.Problem;
import eddy.server.http.Waiting;
import eddy.server.http.WireJson;
import eddy.settings.Fields;
import eddy.settings.Parameters;
import eddy.settings.SamplerTitle;
import eddy.settings.Settings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /sdapi/v1/…}, in the web UI's forms. */
public final class WebUiApi {
  private static final String ROOT = "/sdapi/v1/";
  private static final long MOST_OF_OPTIONS = 1 << 16;

  private final Desk desk;
  private final SettingsReader reader;
  private final WebUiOptions options;
  private final long mostBytes;

  /**
   * The routes' answers.
   *
   * @param mostBytes of a body
   */
  public WebUiApi(Desk desk, SettingsReader reader, long mostBytes) {
    this.desk = desk;
    this.reader = reader;
    this.options = new WebUiOptions(desk.shelf());
    this.mostBytes = mostBytes;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.post(ROOT + "txt2img", asked(ctx -> generate(ctx, false)));
    routes.post(ROOT + "img2img", asked(ctx -> generate(ctx, true)));
    routes.get(ROOT + "options", asked(ctx -> json(ctx, options.json())));
    routes.post(ROOT + "options", asked(this::setOptions));
    routes.get(ROOT + "samplers", asked(ctx -> json(ctx, samplers())));
    routes.get(ROOT + "schedulers", asked(ctx -> json(ctx, schedulers())));
    routes.get(ROOT + "sd-models", asked(ctx -> json(ctx, models())));
    routes.get(ROOT + "sd-vae", asked(ctx -> json(ctx, files(reader.library().vaes()))));
    routes.get(ROOT + "loras", asked(ctx -> json(ctx, loras())));
    routes.get(ROOT + "embeddings", asked(ctx -> json(ctx, embeddings())));
    routes.get(ROOT + "upscalers", asked(ctx -> json(ctx, upscalers())));
    routes.get(ROOT + "progress", asked(ctx -> json(ctx, progress(ctx))));
    routes.post(ROOT + "interrupt", asked(this::interrupt));
    routes.post(ROOT + "skip", asked(this::interrupt));
    routes.post(ROOT + "png-info", asked(this::pngInfo));
    routes.get(ROOT + "memory", asked(ctx -> json(ctx, memory())));
  }

  /** Problems take the web UI's form. */
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
   * Answers with a problem in the web UI's form.
   *
   * @param failure any
   */
  public static void problem(Context ctx, Throwable failure) {
    Problem problem = Problem.of(failure);
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("error", problem.code());
    body.put("detail", problem.message());
    body.put("field", problem.parameter());
    body.put("body", "");
    body.put("errors", problem.message());
    problem.begin(ctx);
    json(ctx, body);
  }

  private static void json(Context ctx, Object value) {
    ctx.contentType("application/json").result(WireJson.text(value));
  }

  private void generate(Context ctx, boolean fromPicture) {
    try (Desk.Place place = desk.place(Guard.owner(ctx))) {
      Map<String, @Nullable Object> given = WireJson.object(Body.bytes(ctx, mostBytes));
      WebUiRequest request = WebUiRequest.of(given, fromPicture, options, reader);
      List<Order.Made> all = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      String model = "";
      try {
        for (int i = 0; i < request.runs(); i++) {
          Order order = place.order(request.model(), request.run(i));
          model = order.model();
          all.add(Waiting.forResult(ctx, desk, order));
          notes.addAll(order.notes());
        }
      } catch (CancelledException e) {
        if (all.isEmpty()) {
          throw e;
        }
        notes.add("It was called off; what was made before is here.");
      }
      Map<String, Object> answer = new LinkedHashMap<>();
      List<PictureStore.KeptPicture> kept = all.stream().flatMap(m -> m.kept().stream()).toList();
      answer.put(
          "images",
          request.sendImages() ? kept.stream().map(k -> base64(k.png())).toList() : List.of());
      answer.put("parameters", withoutPictures(given));
      answer.put("info", WireJson.text(info(request, all, kept, model, notes)));
      json(ctx, answer);
    }
  }

  /** What was asked, without the pictures, which would make the answer as large as the request. */
  private static Map<String, @Nullable Object> withoutPictures(
      Map<String, @Nullable Object> given) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>(given);
    for (String key : List.of("init_images", "mask", "alwayson_scripts")) {
      if (out.containsKey(key)) {
        out.put(key, null);
      }
    }
    return out;
  }

  private static Map<String, @Nullable Object> info(
      WebUiRequest request,
      List<Order.Made> all,
      List<PictureStore.KeptPicture> kept,
      String model,
      List<String> notes) {
    Settings settings = request.settings();
    List<Parameters> parameters =
        all.stream().flatMap(m -> m.pictures().parameters().stream()).toList();
    Parameters first = parameters.getFirst();
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("prompt", first.prompt());
    out.put("all_prompts", parameters.stream().map(Parameters::prompt).toList());
    out.put("negative_prompt", first.negative());
    out.put("all_negative_prompts", parameters.stream().map(Parameters::negative).toList());
    out.put("seed", number(kept.getFirst().seed()));
    out.put("all_seeds", kept.stream().map(k -> number(k.seed())).toList());
    out.put("subseed", number(kept.getFirst().seed()));
    out.put("subseed_strength", 0);
    out.put("width", kept.getFirst().width());
    out.put("height", kept.getFirst().height());
    out.put("sampler_name", all.getFirst().pictures().sampler());
    out.put("cfg_scale", settings.get(Fields.CFG));
    out.put("steps", all.getFirst().pictures().steps());
    out.put("batch_size", settings.or(Fields.BATCH, 1));
    out.put("restore_faces", false);
    out.put("sd_model_name", model);
    out.put("denoising_strength", settings.get(Fields.STRENGTH));
    out.put("index_of_first_image", 0);
    out.put("infotexts", kept.stream().map(PictureStore.KeptPicture::parameters).toList());
    out.put("clip_skip", settings.or(Fields.CLIP_SKIP, 0) + 1);
    out.put("styles", List.of());
    out.put("ignored", request.ignored());
    out.put("notes", notes);
    return out;
  }

  /** As a number, which clients of the web UI expect, and may lose digits of above 2^53. */
  private static BigInteger number(String seed) {
    return new BigInteger(seed);
  }

  private void setOptions(Context ctx) {
    options.set(WireJson.object(Body.bytes(ctx, MOST_OF_OPTIONS)));
    json(ctx, Map.of());
  }

  /** By the web UI's titles, which requests take as they take Eddy's own names. */
  private static List<Map<String, Object>> samplers() {
    return Fields.SAMPLER.form().choices().get().stream()
        .map(
            name ->
                Map.<String, Object>of(
                    "name", SamplerTitle.of(name), "aliases", List.of(name), "options", Map.of()))
        .toList();
  }

  private static List<Map<String, Object>> schedulers() {
    List<Map<String, Object>> out = new ArrayList<>();
    out.add(Map.of("name", "automatic", "label", "Automatic", "aliases", List.of()));
    for (String name : Fields.SCHEDULE.form().choices().get()) {
      out.add(Map.of("name", name, "label", name, "aliases", List.of()));
    }
    return out;
  }

  private List<Map<String, @Nullable Object>> models() {
    List<Map<String, @Nullable Object>> out = new ArrayList<>();
    for (String name : desk.shelf().names()) {
      Map<String, @Nullable Object> model = new LinkedHashMap<>();
      model.put("title", name);
      model.put("model_name", name);
      model.put("hash", null);
      model.put("sha256", null);
      model.put("filename", name); // where it lies is nobody's business
      model.put("config", null);
      out.add(model);
    }
    return out;
  }

  private static List<Map<String, Object>> files(NamedFiles files) {
    return files.names().stream()
        .map(name -> Map.<String, Object>of("model_name", name, "filename", name))
        .toList();
  }

  private List<Map<String, Object>> loras() {
    return reader.library().loras().names().stream()
        .map(
            name ->
                Map.<String, Object>of(
                    "name", name, "alias", name, "path", name, "metadata", Map.of()))
        .toList();
  }

  private Map<String, Object> embeddings() {
    Map<String, Object> loaded = new LinkedHashMap<>();
    for (String name : reader.library().embeddings().names()) {
      loaded.put(name, Map.of());
    }
    return Map.of("loaded", loaded, "skipped", Map.of());
  }

  private static List<Map<String, @Nullable Object>> upscalers() {
    List<Map<String, @Nullable Object>> out = new ArrayList<>();
    for (String name : Fields.HIRES_UPSCALER.form().choices().get()) {
      Map<String, @Nullable Object> upscaler = new LinkedHashMap<>();
      upscaler.put("name", name);
      upscaler.put("model_name", null);
      upscaler.put("model_path", null);
      upscaler.put("model_url", null);
      upscaler.put("scale", 4);
      out.add(upscaler);
    }
    return out;
  }

  private @Nullable Order current() {
    return desk.queue().stream()
        .filter(w -> w.view().state() == Order.State.AT_WORK)
        .findFirst()
        .orElse(null);
  }

  /** Of one's own order; of another key's only that there is one. */
  private Map<String, @Nullable Object> progress(Context ctx) {
    Order current = current();
    boolean own = current != null && current.owner().equals(Guard.owner(ctx));
    Order order = own ? current : null;
    Order.OrderView view =
        order == null ? new Order.OrderView(Order.State.DONE, "", 0, 0, List.of()) : order.view();
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    state.put("skipped", false);
    state.put("interrupted", false);
    state.put("job", view.stage());
    state.put("job_count", desk.queue().size());
    state.put("job_timestamp", order == null ? "0" : order.since().toString());
    state.put("job_no", 0);
    state.put("sampling_step", view.done());
    state.put("sampling_steps", view.total());
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("progress", view.total() == 0 ? 0.0 : (double) view.done() / view.total());
    out.put("eta_relative", order == null ? 0.0 : desk.usualSeconds());
    out.put("state", state);
    out.put("current_image", view.preview().isEmpty() ? null : base64(view.preview().getFirst()));
    out.put("textinfo", order == null ? null : view.stage());
    return out;
  }

  /** Of one's own work alone. */
  private void interrupt(Context ctx) {
    Order order = current();
    if (order != null && order.owner().equals(Guard.owner(ctx))) {
      desk.cancel(order);
    }
    json(ctx, Map.of());
  }

  private void pngInfo(Context ctx) {
    Map<String, @Nullable Object> given = WireJson.object(Body.bytes(ctx, mostBytes));
    if (!(given.get("image") instanceof String text)) {
      throw new Refusal(Refusal.Reason.BAD_REQUEST, "image should be a PNG in base64.", "image");
    }
    PngTexts texts =
        PngTexts.read("image", new ByteArrayInputStream(SentPicture.bytes(text, "image")));
    String parameters = texts.parameters() == null ? "" : texts.parameters();
    Map<String, Object> fields = new LinkedHashMap<>();
    if (!parameters.isEmpty()) {
      Parameters read = Parameters.parse(parameters);
      fields.put("Prompt", read.prompt());
      fields.put("Negative prompt", read.negative());
      fields.putAll(read.fields());
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("info", parameters);
    out.put("items", parameters.isEmpty() ? Map.of() : Map.of("parameters", parameters));
    out.put("parameters", fields);
    json(ctx, out);
  }

  private static Map<String, Object> memory() {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return Map.of(
        "ram",
        Map.of("free", runtime.maxMemory() - used, "used", used, "total", runtime.maxMemory()),
        "cuda",
        Map.of("error", "Eddy doesn't tell a GPU's memory here."));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String base64(Picture picture) {
    return base64(PngFile.bytes(picture, null));
  }
}
