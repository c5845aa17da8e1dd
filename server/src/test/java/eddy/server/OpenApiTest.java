package eddy.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document against what the server does: both take, or both refuse. */
class OpenApiTest {
  private static RunningServer server;
  private static JsonNode document;

  @BeforeAll
  static void start() {
    server = RunningServer.of(new RunningServer.Setup());
    document = RunningServer.json(server.get("/openapi.json"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonSchema schema(String name) {
    ObjectNode root = document.get("components").get("schemas").get(name).deepCopy();
    root.set("components", document.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
  }

  private record Case(String path, String schema, String body, boolean taken) {}

  private static final String SMALL = "\"steps\":1,\"width\":64,\"height\":64";

  @Test
  void bothTakeOrBothRefuse() {
    for (Case c :
        List.of(
            new Case("/api/jobs", "Order", "{\"settings\":{\"prompt\":\"a\"," + SMALL + "}}", true),
            new Case("/api/jobs", "Order", "{\"settings\":{\"prompt\":\"a\",\"cfg\":1e9}}", false),
            new Case("/api/jobs", "Order", "{\"settings\":{\"prompt\":\"a\",\"size\":1}}", false),
            new Case("/api/jobs", "Order", "{\"settings\":{\"steps\":\"3\"}}", false),
            new Case("/api/jobs", "Order", "{\"settings\":{\"device\":\"cpu\"}}", false),
            new Case("/api/jobs", "Order", "{\"other\":1,\"settings\":{}}", false),
            new Case(
                "/api/jobs",
                "Order",
                "{\"settings\":{\"prompt\":\"a\",\"seed\":7,\"exact\":true,\"sampler\":\"euler\","
                    + SMALL
                    + "}}",
                true),
            new Case(
                "/v1/images/generations",
                "ImagesRequest",
                "{\"prompt\":\"a\",\"n\":null,\"size\":\"64x64\",\"steps\":1,\"user\":\"x\"}",
                true),
            new Case("/v1/images/generations", "ImagesRequest", "{\"n\":1}", false),
            new Case(
                "/v1/images/generations", "ImagesRequest", "{\"prompt\":\"a\",\"n\":11}", false),
            new Case(
                "/v1/images/generations",
                "ImagesRequest",
                "{\"prompt\":\"a\",\"size\":\"large\"}",
                false),
            new Case(
                "/sdapi/v1/txt2img", "Txt2ImgRequest", "{\"prompt\":\"a\"," + SMALL + "}", true),
            new Case(
                "/sdapi/v1/txt2img", "Txt2ImgRequest", "{\"prompt\":\"a\",\"n_iter\":0}", false),
            new Case("/sdapi/v1/img2img", "Img2ImgRequest", "{\"prompt\":\"a\"}", false))) {
      boolean valid =
          schema(c.schema)
              .validate(RunningServer.json(c.body.getBytes(StandardCharsets.UTF_8)))
              .isEmpty();
      HttpResponse<byte[]> response = server.post(c.path, c.body);
      assertThat(valid).as(c.body).isEqualTo(c.taken);
      assertThat(response.statusCode())
          .as(c.body + " " + new String(response.body(), StandardCharsets.UTF_8))
          .isBetween(c.taken ? 200 : 400, c.taken ? 202 : 422);
    }
  }

  /** What the document names is there, and what is there, it names. */
  @Test
  void everyAddressIsNamed() {
    TreeSet<String> named = new TreeSet<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        m ->
                            named.add(m.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    TreeSet<String> there = new TreeSet<>(server.routes());
    // The page's own files, addresses that are secrets, and the document itself.
    there.removeIf(
        r ->
            r.matches("GET /([a-z-]+\\.(js|css|svg|html|json))?")
                || r.equals("GET /files/{token}"));
    assertThat(named).isEqualTo(there);
  }

  @Test
  void everySettingOfTheTableIsASchema() {
    JsonNode properties =
        document.get("components").get("schemas").get("Settings").get("properties");
    JsonNode table = RunningServer.json(server.get("/api/settings"));
    assertThat(table).hasSizeGreaterThan(40);
    for (JsonNode line : table) {
      assertThat(properties.has(line.get("key").asText())).as(line.toString()).isTrue();
    }
    assertThat(properties).hasSize(table.size());
  }
}
