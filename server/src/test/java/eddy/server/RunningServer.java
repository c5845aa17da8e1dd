package eddy.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server with the demo model on the device cpu, and a client of it. */
public final class RunningServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path ROOT = Path.of(System.getProperty("eddy.root", ".."));

  private final EddyServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> log = new CopyOnWriteArrayList<>();

  /** What a test may want otherwise. */
  public static final class Setup {
    Map<String, String> keys = Map.of();
    @Nullable Path outputDir;
    @Nullable Path models;
    @Nullable Path loras;
    int keep;
    int queue = 8;
    int queuePerKey = 8;
    long mostBytes = 4 << 20;
    Duration idle = Duration.ofSeconds(30);
    Duration drain = Duration.ofSeconds(20);
    Settings opening = Settings.NONE.with(Fields.DEVICE_NAME, "cpu");

    public Setup keys(Map<String, String> value) {
      keys = value;
      return this;
    }

    public Setup outputDir(Path value) {
      outputDir = value;
      return this;
    }
  }

  private RunningServer(Setup s) {
    server =
        EddyServer.start(
            new ServerOptions(
                "127.0.0.1",
                0,
                Set.of(),
                s.keys,
                ROOT.resolve("demo-model"),
                s.models,
                s.loras,
                null,
                null,
                null,
                s.opening,
                s.outputDir,
                s.keep,
                s.queue,
                s.queuePerKey,
                s.mostBytes,
                s.idle,
                s.drain),
            log::add);
  }

  /** Starts one. */
  public static RunningServer of(Setup setup) {
    return new RunningServer(setup);
  }

  public int port() {
    return server.port();
  }

  public List<String> log() {
    return log;
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  List<String> routes() {
    return server.routes();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> get(String path) {
    return send(request(path).GET().build());
  }

  HttpResponse<byte[]> post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    return json(response.body());
  }

  static JsonNode json(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(new String(body, java.nio.charset.StandardCharsets.UTF_8), e);
    }
  }

  HttpClient client() {
    return client;
  }

  /** Stops the server; the client stays. */
  void stop() {
    server.close();
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.close();
  }
}
