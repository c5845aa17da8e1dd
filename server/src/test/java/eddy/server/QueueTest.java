package eddy.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders that wait, are called off, or find no place. */
class QueueTest {
  private static final String LONG =
      "{\"settings\":{\"prompt\":\"a\",\"steps\":500,\"width\":128,\"height\":128}}";
  private static final String SHORT =
      "{\"settings\":{\"prompt\":\"a\",\"steps\":1,\"width\":64,\"height\":64}}";

  @TempDir private Path folder;

  private static String order(RunningServer server, String body) {
    HttpResponse<byte[]> response = server.post("/api/jobs", body);
    assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(202);
    return RunningServer.json(response).get("id").asText();
  }

  private static String state(RunningServer server, String id) {
    return RunningServer.json(server.get("/api/jobs/" + id)).get("state").asText();
  }

  private static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void cancel(RunningServer server, String id) {
    assertThat(server.send(server.request("/api/jobs/" + id).DELETE().build()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whoComesTooLateIsToldWhenToComeAgain() {
    RunningServer.Setup setup = new RunningServer.Setup();
    setup.queue = 2;
    try (RunningServer server = RunningServer.of(setup)) {
      String first = order(server, LONG);
      String second = order(server, SHORT);
      HttpResponse<byte[]> third = server.post("/api/jobs", SHORT);
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(third.headers().firstValue("Retry-After").orElse("0")))
          .isPositive();
      assertThat(server.post("/v1/images/generations", "{\"prompt\":\"a\"}").statusCode())
          .isEqualTo(429);
      assertThat(server.post("/sdapi/v1/txt2img", "{\"prompt\":\"a\"}").statusCode())
          .isEqualTo(429);
      await("at work", () -> state(server, first).equals("at_work"));
      assertThat(state(server, second)).isEqualTo("waiting");
      cancel(server, first);
      await("called off", () -> state(server, first).equals("failed"));
      await("made", () -> state(server, second).equals("done"));
    }
  }

  @Test
  void whatWaitsIsCalledOffAtOnce() {
    try (RunningServer server = RunningServer.of(new RunningServer.Setup())) {
      String first = order(server, LONG);
      String second = order(server, LONG);
      cancel(server, second);
      assertThat(state(server, second)).isEqualTo("failed");
      cancel(server, first);
      await(
          "no orders",
          () -> RunningServer.json(server.get("/api/status")).get("orders").asInt() == 0);
    }
  }

  @Test
  void whoLeavesCallsItsPicturesOff() throws IOException {
    try (RunningServer server = RunningServer.of(new RunningServer.Setup())) {
      for (String more : List.of("", ",\"stream\":true")) {
        String body = "{\"prompt\":\"a\",\"steps\":500,\"size\":\"128x128\"" + more + "}";
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
          socket
              .getOutputStream()
              .write(
                  ("POST /v1/images/generations HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                          + body.length()
                          + "\r\n\r\n"
                          + body)
                      .getBytes(US_ASCII));
          socket.getOutputStream().flush();
          await("at work", () -> !RunningServer.json(server.get("/api/jobs")).isEmpty());
        }
        await(
            "called off",
            () -> RunningServer.json(server.get("/api/status")).get("orders").asInt() == 0);
      }
    }
  }

  @Test
  void aStopFinishesWhatWasBegun() throws Exception {
    RunningServer.Setup setup = new RunningServer.Setup().outputDir(folder);
    RunningServer server = RunningServer.of(setup);
    CompletableFuture<HttpResponse<byte[]>> answer;
    try (server) {
      answer =
          CompletableFuture.supplyAsync(
              () ->
                  server.post(
                      "/v1/images/generations",
                      "{\"prompt\":\"a\",\"steps\":20,\"size\":\"128x128\"}"));
      await("at work", () -> !RunningServer.json(server.get("/api/jobs")).isEmpty());
      CompletableFuture<Void> closing = CompletableFuture.runAsync(server::stop);
      await("draining", () -> server.get("/health").statusCode() == 503);
      assertThat(server.post("/api/jobs", SHORT).statusCode()).isEqualTo(503);
      assertThat(answer.get().statusCode()).isEqualTo(200);
      closing.get();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith(".png"))).hasSize(1);
    }
  }

  @Test
  void whatMemoryCantHoldIsRefusedBeforeAnyWork() {
    RunningServer.Setup setup = new RunningServer.Setup();
    setup.opening = Settings.NONE.with(Fields.DEVICE_NAME, "cpu").with(Fields.MAX_MEMORY, "450M");
    try (RunningServer server = RunningServer.of(setup)) {
      HttpResponse<byte[]> response =
          server.post("/v1/images/generations", "{\"prompt\":\"a\",\"size\":\"2048x2048\"}");
      assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(503);
      assertThat(RunningServer.json(response).get("error").get("message").asText())
          .contains("max-memory", "denoising");
    }
  }

  @Test
  void onlyTheNewestPicturesStay() {
    RunningServer.Setup setup = new RunningServer.Setup().outputDir(folder);
    setup.keep = 2;
    try (RunningServer server = RunningServer.of(setup)) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        JsonNode made =
            RunningServer.json(
                server.post(
                    "/v1/images/generations",
                    "{\"prompt\":\"a\",\"steps\":1,\"size\":\"64x64\",\"seed\":" + i + "}"));
        ids.add(made.get("eddy").get("ids").get(0).asText());
      }
      JsonNode listed = RunningServer.json(server.get("/api/pictures")).get("pictures");
      assertThat(listed).extracting(JsonNode::asText).containsExactly(ids.get(2), ids.get(1));
      assertThat(server.get("/api/pictures/" + ids.get(0) + ".png").statusCode()).isEqualTo(404);
      assertThat(server.get("/api/pictures/" + ids.get(1) + ".png").statusCode()).isEqualTo(200);
    }
  }
}
