package eddy.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eddy.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, as it is started, stopped and killed. */
class ProcessTest {
  private static final Pattern SERVING = Pattern.compile("serving on (http://\\S+)/");
  private static final Path ROOT = Path.of(System.getProperty("eddy.root", ".."));

  @TempDir private Path folder;

  /** {@code eddy serve} with what it says. */
  private static final class Served implements AutoCloseable {
    final Process process;
    final List<String> said = new CopyOnWriteArrayList<>();
    @Nullable String url;

    Served(Path pictures) throws IOException {
      this(List.of("--port", "0", "--device", "cpu", "--output-dir", pictures.toString()));
    }

    Served(List<String> options) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--add-modules",
                  "jdk.incubator.vector",
                  "-Deddy.home=" + ROOT.toAbsolutePath().normalize(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Main.class.getName(),
                  "serve"));
      command.addAll(options);
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
      String line;
      while (url == null && (line = lines.readLine()) != null) {
        said.add(line);
        Matcher serving = SERVING.matcher(line);
        url = serving.find() ? serving.group(1) : null;
      }
      Thread.ofVirtual().start(() -> readRest(lines));
    }

    private void readRest(BufferedReader lines) {
      try {
        String line;
        while ((line = lines.readLine()) != null) {
          said.add(line);
        }
      } catch (IOException e) {
        said.add("(" + e.getMessage() + ")"); // a process that is killed closes its streams
      }
    }

    HttpResponse<byte[]> send(String path, @Nullable String body) throws Exception {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
      if (body != null) {
        request.POST(BodyPublishers.ofString(body));
      }
      try (HttpClient client = HttpClient.newHttpClient()) {
        return client.send(request.build(), BodyHandlers.ofByteArray());
      }
    }

    @Override
    public void close() {
      process.destroyForcibly().onExit().join();
    }
  }

  private static String make(Served served) throws Exception {
    HttpResponse<byte[]> response =
        served.send("/v1/images/generations", "{\"prompt\":\"a\",\"steps\":2,\"size\":\"64x64\"}");
    assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(200);
    return RunningServer.json(response).get("eddy").get("ids").get(0).asText();
  }

  @Test
  void aKillLosesNoPictureThatWasAnswered() throws Exception {
    List<String> ids = new ArrayList<>();
    try (Served served = new Served(folder)) {
      assertThat(served.url).as(String.join("\n", served.said)).isNotNull();
      ids.add(make(served));
      ids.add(make(served));
      served.send(
          "/api/jobs",
          "{\"settings\":{\"prompt\":\"a\",\"steps\":500,\"width\":128,\"height\":128}}");
      served.process.destroyForcibly(); // SIGKILL
      assertThat(served.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    try (Served again = new Served(folder)) {
      JsonNode listed = RunningServer.json(again.send("/api/pictures", null)).get("pictures");
      assertThat(listed).extracting(JsonNode::asText).containsExactly(ids.get(1), ids.get(0));
      ids.add(make(again));
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".png")).toList();
      assertThat(all).hasSize(3);
      for (Path file : all) {
        assertThat(ImageIO.read(file.toFile())).as(file.toString()).isNotNull();
      }
    }
  }

  @Test
  void sigtermFinishesWhatWasBegun() throws Exception {
    try (Served served = new Served(folder)) {
      HttpResponse<byte[]> job =
          served.send(
              "/api/jobs",
              "{\"settings\":{\"prompt\":\"a\",\"steps\":10,\"width\":128,\"height\":128}}");
      assertThat(job.statusCode()).isEqualTo(202);
      served.process.toHandle().destroy(); // SIGTERM
      assertThat(served.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(served.said).anyMatch(l -> l.contains("stopping"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith(".png"))).hasSize(1);
    }
  }

  @Test
  void whatCantBeUsedIsOneSentence() throws Exception {
    record Case(String sentence, List<String> options) {}
    Path keys = Files.writeString(folder.resolve("keys"), "short\n");
    for (Case c :
        List.of(
            new Case("--port should be from 0 to 65535", List.of("--port", "70000")),
            new Case("--keep should be all, none or a number", List.of("--keep", "some")),
            new Case(
                "there is no such folder", List.of("--models", folder.resolve("x").toString())),
            new Case("lets other machines in", List.of("--host", "0.0.0.0")),
            new Case("line 1 should be KEY", List.of("--api-key-file", keys.toString())),
            new Case("no such file", List.of("--model", folder.resolve("x").toString())))) {
      try (Served served = new Served(c.options)) {
        assertThat(served.process.waitFor(20, TimeUnit.SECONDS)).as(c.sentence).isTrue();
        assertThat(served.process.exitValue()).as(served.said.toString()).isEqualTo(2);
        assertThat(
                served.said.stream().filter(l -> !l.startsWith("WARNING") && !l.isEmpty()).toList())
            .as(c.sentence)
            .hasSize(1)
            .first()
            .asString()
            .contains(c.sentence);
      }
    }
  }

  /** Headers that come a byte at a time, and a body that stops, hold nobody up for long. */
  @Test
  void slowClientsAreLetGo() throws Exception {
    RunningServer.Setup setup = new RunningServer.Setup();
    setup.idle = Duration.ofSeconds(1);
    try (RunningServer server = RunningServer.of(setup)) {
      for (String begun :
          List.of(
              "GET /health HTTP/1.1\r\nHost: loc",
              "POST /v1/images/generations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{")) {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
          socket.setSoTimeout(10_000);
          socket.getOutputStream().write(begun.getBytes(US_ASCII));
          socket.getOutputStream().flush();
          String answer = read(socket);
          assertThat(answer)
              .as(begun)
              .satisfiesAnyOf(
                  a -> assertThat(a).isEmpty(), a -> assertThat(a).startsWith("HTTP/1.1 4"));
        }
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
      }
      assertThat(RunningServer.json(server.get("/api/status")).get("orders").asInt()).isZero();
    }
  }

  /** All until the server lets go; fails by a timeout if it doesn't. */
  private static String read(Socket socket) throws IOException {
    try (InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (SocketException e) {
      return "";
    }
  }
}
