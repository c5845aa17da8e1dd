package eddy.server.openapi;

import eddy.report.Version;
import eddy.server.http.WireJson;
import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document at {@code /openapi.json} (OpenAPI 3.1). */
public final class OpenApi {
  private static final String JSON = "application/json";

  private OpenApi() {}

  /** Adds the route. */
  public static void addTo(RoutesConfig routes) {
    routes.get("/openapi.json", ctx -> ctx.contentType(JSON).result(WireJson.text(document())));
  }

  /** {@return the document, as what Jackson writes} */
  static Map<String, Object> document() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("openapi", "3.1.0");
    out.put("info", Map.of("title", "Eddy", "version", Version.text()));
    out.put("paths", paths());
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("schemas", schemas());
    components.put(
        "securitySchemes",
        Map.of(
            "bearer", Map.of("type", "http", "scheme", "bearer"),
            "basic", Map.of("type", "http", "scheme", "basic")));
    out.put("components", components);
    return out;
  }

  private static Map<String, Object> paths() {
    Map<String, Object> out = new LinkedHashMap<>();
    get(out, "/health", "Whether orders are taken", "object");
    get(out, "/metrics", "Numbers in Prometheus' text form", "string");
    get(out, "/v1/models", "The models that may be named", "object");
    get(out, "/v1/models/{model}", "One of them", "object");
    post(out, "/v1/images/generations", "Makes pictures", JSON, "ImagesRequest", 200);
    post(out, "/v1/images/edits", "Changes a picture", "multipart/form-data", "EditRequest", 200);
    post(
        out,
        "/v1/images/variations",
        "Makes pictures like a picture",
        "multipart/form-data",
        "VariationRequest",
        200);
    post(out, "/sdapi/v1/txt2img", "Makes pictures", JSON, "Txt2ImgRequest", 200);
    post(out, "/sdapi/v1/img2img", "Changes a picture", JSON, "Img2ImgRequest", 200);
    get(out, "/sdapi/v1/options", "What counts for all requests", "object");
    post(out, "/sdapi/v1/options", "Changes that", JSON, "Options", 200);
    for (String list :
        List.of("samplers", "schedulers", "sd-models", "sd-vae", "loras", "upscalers")) {
      get(out, "/sdapi/v1/" + list, "A list", "array");
    }
    get(out, "/sdapi/v1/embeddings", "Words of textual inversion", "object");
    get(out, "/sdapi/v1/progress", "What is being made", "object");
    get(out, "/sdapi/v1/memory", "Memory of the process", "object");
    post(out, "/sdapi/v1/interrupt", "Calls off what is being made", JSON, "Nothing", 200);
    post(out, "/sdapi/v1/skip", "The same", JSON, "Nothing", 200);
    post(out, "/sdapi/v1/png-info", "Reads a PNG's parameters", JSON, "PngInfoRequest", 200);
    get(out, "/api/status", "The server, its device and its models", "object");
    get(out, "/api/settings", "The table of settings, for whoever draws a form", "array");
    get(out, "/api/jobs", "Orders that wait or are being made", "array");
    post(out, "/api/jobs", "Orders pictures and doesn't wait", JSON, "Order", 202);
    get(out, "/api/jobs/{id}", "An order", "object");
    delete(out, "/api/jobs/{id}", "Calls an order off", 200);
    get(out, "/api/jobs/{id}/events", "What becomes of it, as server-sent events", "string");
    get(out, "/api/pictures", "Ids of pictures, the newest first", "object");
    get(out, "/api/pictures/{id}", "A picture, as PNG", "string");
    delete(out, "/api/pictures/{id}", "Deletes a picture", 204);
    get(out, "/api/pictures/{id}/parameters", "How a picture was made", "object");
    post(out, "/api/parameters", "Reads a PNG's parameters", "image/png", "Picture", 200);
    return out;
  }

  private static Map<String, Object> operation(String summary, String path) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("summary", summary);
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (String part : path.split("/")) {
      if (part.startsWith("{")) {
        parameters.add(
            Map.of(
                "name",
                part.substring(1, part.length() - 1),
                "in",
                "path",
                "required",
                true,
                "schema",
                Map.of("type", "string")));
      }
    }
    if (!parameters.isEmpty()) {
      out.put("parameters", parameters);
    }
    return out;
  }

  @SuppressWarnings("unchecked") // of the maps that are put here
  private static void add(
      Map<String, Object> paths, String path, String method, Map<String, Object> operation) {
    ((Map<String, Object>) paths.computeIfAbsent(path, p -> new LinkedHashMap<String, Object>()))
        .put(method, operation);
  }

  private static void get(Map<String, Object> paths, String path, String summary, String type) {
    Map<String, Object> operation = operation(summary, path);
    operation.put(
        "responses",
        Map.of(
            "200",
            Map.of(
                "description",
                summary,
                "content",
                Map.of(
                    type.equals("string") ? "*/*" : JSON,
                    Map.of("schema", Map.of("type", type))))));
    add(paths, path, "get", operation);
  }

  private static void delete(Map<String, Object> paths, String path, String summary, int status) {
    Map<String, Object> operation = operation(summary, path);
    operation.put(
        "responses", Map.of(Integer.toString(status), Map.of("description", "It is done")));
    add(paths, path, "delete", operation);
  }

  private static void post(
      Map<String, Object> paths,
      String path,
      String summary,
      String type,
      String schema,
      int status) {
    Map<String, Object> operation = operation(summary, path);
    operation.put(
        "requestBody", Map.of("content", Map.of(type, Map.of("schema", reference(schema)))));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        Integer.toString(status),
        Map.of(
            "description",
            summary,
            "content",
            Map.of(JSON, Map.of("schema", Map.of("type", "object")))));
    responses.put("400", Map.of("description", "Something asked can't be used"));
    responses.put("422", Map.of("description", "Something asked is known, and can't be done"));
    responses.put("429", Map.of("description", "Too many wait; see Retry-After"));
    responses.put("503", Map.of("description", "Memory doesn't suffice, or the server stops"));
    operation.put("responses", responses);
    add(paths, path, "post", operation);
  }

  private static Map<String, Object> reference(String schema) {
    return Map.of("$ref", "#/components/schemas/" + schema);
  }

  private static Map<String, Object> object(Map<String, Object> properties, String... required) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("type", "object");
    out.put("properties", properties);
    if (required.length > 0) {
      out.put("required", List.of(required));
    }
    return out;
  }

  private static Map<String, Object> schemas() {
    Map<String, Object> settings = SettingSchemas.all();
    Map<String, Object> out = new LinkedHashMap<>();
    Map<String, Object> strict = object(settings);
    strict.put("additionalProperties", false);
    out.put("Settings", strict);
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("model", Map.of("type", "string"));
    order.put("settings", reference("Settings"));
    Map<String, Object> ordered = object(order, "settings");
    ordered.put("additionalProperties", false);
    out.put("Order", ordered);
    Map<String, Object> images = new LinkedHashMap<>(settings);
    images.putAll(openAi());
    out.put("ImagesRequest", object(images, "prompt"));
    Map<String, Object> binary = Map.of("type", "string", "contentMediaType", "image/*");
    Map<String, Object> edit = new LinkedHashMap<>(openAi());
    edit.put("image", binary);
    edit.put("mask", binary);
    out.put("EditRequest", object(edit, "prompt", "image"));
    Map<String, Object> variation = new LinkedHashMap<>(openAi());
    variation.put("image", binary);
    out.put("VariationRequest", object(variation, "image"));
    out.put("Txt2ImgRequest", object(webUi()));
    Map<String, Object> fromPicture = new LinkedHashMap<>(webUi());
    fromPicture.put(
        "init_images",
        Map.of("type", "array", "minItems", 1, "maxItems", 1, "items", Map.of("type", "string")));
    fromPicture.put("mask", Map.of("type", List.of("string", "null")));
    out.put("Img2ImgRequest", object(fromPicture, "init_images"));
    out.put("PngInfoRequest", object(Map.of("image", Map.of("type", "string")), "image"));
    out.put("Options", Map.of("type", "object"));
    out.put("Nothing", Map.of());
    out.put("Picture", Map.of("type", "string", "contentMediaType", "image/png"));
    return out;
  }

  /** OpenAI's own keys. */
  private static Map<String, Object> openAi() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("prompt", Map.of("type", "string"));
    out.put("model", Map.of("type", List.of("string", "null")));
    out.put("n", Map.of("type", List.of("integer", "null"), "minimum", 1, "maximum", 10));
    out.put("size", Map.of("type", List.of("string", "null"), "pattern", "^(auto|[0-9]+x[0-9]+)$"));
    out.put("response_format", Map.of("enum", List.of("b64_json", "url")));
    out.put("output_format", Map.of("enum", List.of("png", "jpeg", "jpg")));
    out.put("output_compression", Map.of("type", "integer", "minimum", 0, "maximum", 100));
    out.put("background", Map.of("enum", List.of("auto", "opaque")));
    out.put("stream", Map.of("type", "boolean"));
    out.put("partial_images", Map.of("type", "integer", "minimum", 0, "maximum", 3));
    return out;
  }

  /** The web UI's fields that do something here. */
  private static Map<String, Object> webUi() {
    Map<String, Object> out = new LinkedHashMap<>();
    for (String text : List.of("prompt", "negative_prompt", "sampler_name", "scheduler")) {
      out.put(text, Map.of("type", List.of("string", "null")));
    }
    for (String whole : List.of("steps", "width", "height", "batch_size", "n_iter")) {
      out.put(whole, Map.of("type", "integer", "minimum", 1));
    }
    out.put("seed", Map.of("type", List.of("integer", "string")));
    out.put("cfg_scale", Map.of("type", "number", "minimum", 0));
    out.put("denoising_strength", Map.of("type", List.of("number", "null")));
    out.put("enable_hr", Map.of("type", "boolean"));
    out.put("override_settings", Map.of("type", List.of("object", "null")));
    out.put("alwayson_scripts", Map.of("type", List.of("object", "null")));
    return out;
  }
}
