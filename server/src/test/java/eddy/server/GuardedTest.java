package eddy.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask, by what name, and how much they may send. */
class GuardedTest {
  private static final String KEY = "a-long-key-1";

  @TempDir private static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.of(
            new RunningServer.Setup()
                .outputDir(folder)
                .keys(Map.of("ann", KEY, "bob", "another-key-2")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static int status(String path, String... headers) {
    HttpRequest.Builder request = server.request(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return server.send(request.build()).statusCode();
  }

  /** What a client sends that sets what Java's doesn't let it set. */
  private static String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      return "closed: " + e.getMessage();
    }
  }

  private static String get(String path, String... headers) {
    return raw(
        "GET "
            + path
            + " HTTP/1.1\r\n"
            + String.join("\r\n", headers)
            + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void aKeyIsNeededInAnyOfTheUsualForms() {
    assertThat(status("/v1/models")).isEqualTo(401);
    assertThat(status("/sdapi/v1/samplers")).isEqualTo(401);
    assertThat(status("/api/status")).isEqualTo(401);
    assertThat(status("/metrics")).isEqualTo(401);
    assertThat(status("/v1/models", "Authorization", "Bearer wrong-key")).isEqualTo(401);
    assertThat(status("/v1/models", "Authorization", "Basic !!")).isEqualTo(401);
    assertThat(status("/v1/models", "Authorization", "Bearer " + KEY)).isEqualTo(200);
    assertThat(status("/v1/models", "X-Api-Key", KEY)).isEqualTo(200);
    String basic = Base64.getEncoder().encodeToString(("any:" + KEY).getBytes(UTF_8));
    assertThat(status("/sdapi/v1/samplers", "Authorization", "Basic " + basic)).isEqualTo(200);
    assertThat(status("/health")).isEqualTo(200);
  }

  @Test
  void onesOwnOrdersAreNobodyElses() {
    String order = "{\"settings\":{\"prompt\":\"a\",\"steps\":2,\"width\":64,\"height\":64}}";
    HttpResponse<byte[]> response =
        server.send(
            server
                .request("/api/jobs")
                .header("X-Api-Key", KEY)
                .POST(BodyPublishers.ofString(order))
                .build());
    String id = RunningServer.json(response).get("id").asText();
    assertThat(status("/api/jobs/" + id, "X-Api-Key", KEY)).isEqualTo(200);
    assertThat(status("/api/jobs/" + id, "X-Api-Key", "another-key-2")).isEqualTo(404);
  }

  /** What the web UI's clients see of progress is their own key's. */
  @Test
  void progressIsOnesOwn() {
    String order =
        "{\"settings\":{\"prompt\":\"a\",\"steps\":300,\"width\":64,\"height\":64,\"preview\":1}}";
    HttpResponse<byte[]> response =
        server.send(
            server
                .request("/api/jobs")
                .header("X-Api-Key", KEY)
                .POST(BodyPublishers.ofString(order))
                .build());
    String id = RunningServer.json(response).get("id").asText();
    long end = System.nanoTime() + 30_000_000_000L;
    while (progress(KEY).get("current_image").isNull()) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
    assertThat(progress("another-key-2").get("current_image").isNull()).isTrue();
    assertThat(progress("another-key-2").get("textinfo").isNull()).isTrue();
    server.send(server.request("/api/jobs/" + id).header("X-Api-Key", KEY).DELETE().build());
  }

  private static JsonNode progress(String key) {
    return RunningServer.json(
        server.send(server.request("/sdapi/v1/progress").header("X-Api-Key", key).GET().build()));
  }

  @Test
  void metricsNameRoutesAndNoInventedMethods() {
    status("/v1/models", "X-Api-Key", KEY);
    raw("INVENTED / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    String text =
        new String(
            server.send(server.request("/metrics").header("X-Api-Key", KEY).GET().build()).body(),
            UTF_8);
    assertThat(text).contains("route=\"/v1/models\"", "eddy_orders").doesNotContain("INVENTED");
  }

  @Test
  void formsThatCantBeReadAreTheSendersFault() {
    String head =
        "POST /v1/images/edits HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: "
            + KEY
            + "\r\nConnection: close\r\n";
    String cut = "--edge\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\na";
    for (String body :
        List.of(
            "Content-Type: multipart/form-data\r\nContent-Length: 5\r\n\r\nhello",
            "Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: "
                + cut.length()
                + "\r\n\r\n"
                + cut)) {
      assertThat(raw(head + body)).as(body).containsPattern("^HTTP/1.1 4\\d\\d");
    }
    String large = "x".repeat(5 << 20);
    assertThat(
            raw(
                head
                    + "Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: "
                    + (large.length() + 200)
                    + "\r\n\r\n--edge\r\nContent-Disposition: form-data; name=\"image\";"
                    + " filename=\"x\"\r\n\r\n"
                    + large))
        .satisfiesAnyOf(
            text -> assertThat(text).containsPattern("^HTTP/1.1 4\\d\\d"),
            text -> assertThat(text).startsWith("closed"));
  }

  @Test
  void otherNamesAndOtherSitesAreRefused() {
    String key = "X-Api-Key: " + KEY;
    String own = "Host: 127.0.0.1:" + server.port();
    assertThat(get("/api/status", own, key)).startsWith("HTTP/1.1 200");
    assertThat(get("/api/status", "Host: localhost", key)).startsWith("HTTP/1.1 200");
    assertThat(get("/api/status", "Host: evil.example", key)).startsWith("HTTP/1.1 403");
    assertThat(get("/health", "Host: evil.example")).startsWith("HTTP/1.1 403");
    assertThat(get("/api/status", own, key, "Origin: http://evil.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(get("/api/status", own, key, "Origin: null")).startsWith("HTTP/1.1 403");
    assertThat(get("/api/status", own, key, "Origin: http://127.0.0.1:" + server.port()))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("Access-Control");
    assertThat(get("/api/status", own, key, "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403");
    assertThat(
            raw(
                "OPTIONS /api/jobs HTTP/1.1\r\n"
                    + own
                    + "\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: POST"
                    + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("Access-Control");
  }

  @Test
  void whatIsTooLargeOrTooDeepIsRefused() {
    String head =
        "POST /v1/images/generations HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: "
            + KEY
            + "\r\nContent-Type: application/json\r\nConnection: close\r\n";
    assertThat(raw(head + "Content-Length: 2147483648\r\n\r\n{"))
        .startsWith("HTTP/1.1 413")
        .contains("4 MiB");
    String deep = "{\"prompt\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(raw(head + "Content-Length: " + deep.length() + "\r\n\r\n" + deep))
        .startsWith("HTTP/1.1 400")
        .contains("levels");
    StringBuilder chunks = new StringBuilder(head + "Transfer-Encoding: chunked\r\n\r\n");
    String chunk = "x".repeat(1 << 20);
    for (int i = 0; i < 5; i++) {
      chunks.append("100000\r\n").append(chunk).append("\r\n");
    }
    assertThat(raw(chunks + "0\r\n\r\n"))
        .satisfiesAnyOf(
            text -> assertThat(text).startsWith("HTTP/1.1 413"),
            text -> assertThat(text).startsWith("closed"));
  }

  @Test
  void noPathLeadsToAFile() {
    for (String path :
        List.of(
            "/api/pictures/..%2f..%2fetc%2fpasswd",
            "/api/pictures/../../etc/passwd",
            "/api/pictures/%2e%2e",
            "/../pom.xml",
            "/app.js/../../pom.xml",
            "/files/..%2fx")) {
      String answer = get(path, "Host: localhost", "X-Api-Key: " + KEY);
      assertThat(answer).as(path).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("root:");
    }
  }

  @Test
  void nothingOfKeysOrPromptsIsLogged() {
    status("/v1/models?prompt=secret-words", "Authorization", "Bearer " + KEY);
    assertThat(server.log()).isNotEmpty();
    assertThat(String.join("\n", server.log()))
        .contains("\"path\":\"/v1/models\"", "\"key\":\"ann\"")
        .doesNotContain(KEY)
        .doesNotContain("secret-words");
  }
}
