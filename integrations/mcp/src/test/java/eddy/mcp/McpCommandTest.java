package eddy.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.cli.Main;
import eddy.cli.terminal.Io;
import eddy.cli.terminal.StandardOutput;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes over the wire, line by line. */
@Timeout(60)
class McpCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));
  private static final JsonMapper JSON = new JsonMapper();
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(InputStream in, OutputStream out, String... options) {
    Io io =
        new Io(
            new StandardOutput(out, false, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            ROOT,
            in);
    String[] arguments = new String[options.length + 1];
    arguments[0] = "mcp";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Main.run(io, arguments);
  }

  private static String generate(int id, int steps) {
    return """
        {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"generate_image",\
        "arguments":{"prompt":"a sun","width":64,"height":64,"steps":%d}}}
        """
        .formatted(id, steps);
  }

  /** A conversation with a server in this JVM. */
  private final class Talk implements AutoCloseable {
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final BufferedReader answers;
    private final CompletableFuture<Integer> code;

    Talk() throws IOException {
      PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
      PipedOutputStream out = new PipedOutputStream();
      answers =
          new BufferedReader(new InputStreamReader(new PipedInputStream(out, 1 << 20), UTF_8));
      code =
          CompletableFuture.supplyAsync(() -> McpCommandTest.this.run(in, out, "--device", "cpu"));
    }

    void say(String lines) throws IOException {
      toServer.write(lines.getBytes(UTF_8));
      toServer.flush();
    }

    JsonNode answer() throws IOException {
      return JSON.readTree(Objects.requireNonNull(answers.readLine()));
    }

    @Override
    public void close() throws IOException {
      toServer.close();
      assertThat(code.join()).as(err.toString(UTF_8)).isZero();
    }
  }

  @Test
  void goesOnAfterALineThatIsNoMessage() throws IOException {
    try (Talk talk = new Talk()) {
      talk.say(HELLO);
      assertThat(talk.answer().at("/result/serverInfo/name").asText()).isEqualTo("eddy");
      talk.say("what?\n[1]\n\n");
      for (int i = 0; i < 2; i++) {
        JsonNode refusal = talk.answer();
        assertThat(refusal.at("/error/code").asInt()).isEqualTo(-32700);
        assertThat(refusal.get("id").isNull()).isTrue();
        assertThat(refusal.at("/error/message").asText())
            .isEqualTo("Expected a message of JSON-RPC 2.0 on each line, but this isn't one.");
      }
      talk.say("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"ping\"}\n");
      assertThat(talk.answer().get("id").asText()).isEqualTo("x");
      talk.say("\"" + "x".repeat(2_000_000) + "\"\n");
      assertThat(talk.answer().at("/error/message").asText()).contains("at most 1048576");
      talk.say("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"nothing/such\"}\n");
      assertThat(talk.answer().at("/error/code").asInt()).isEqualTo(-32601);
    }
  }

  @Test
  void whatTheClientCallsOffEndsAndIsNotAnswered() throws IOException {
    try (Talk talk = new Talk()) {
      talk.say(HELLO);
      talk.answer();
      talk.say(generate(5, 900)); // minutes
      talk.say(
          """
          {"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}}
          """);
      talk.say(generate(6, 2));
      JsonNode answer = talk.answer();
      assertThat(answer.get("id").asInt()).isEqualTo(6);
      assertThat(answer.at("/result/isError").asBoolean()).isFalse();
      talk.say("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}\n");
      assertThat(talk.answer().get("id").asInt()).isEqualTo(7);
    }
  }

  @Test
  void endsWithItsInputWhateverIsBeingMade() throws IOException {
    try (Talk talk = new Talk()) {
      talk.say(HELLO);
      talk.answer();
      talk.say(generate(5, 900));
    }
  }

  @Test
  void refusesBeforeItServes() {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(nothing, out, "--model", "/nowhere")).isEqualTo(2);
    assertThat(run(nothing, out, "--output-dir", "/nowhere")).isEqualTo(2);
    assertThat(run(nothing, out, "--device", "abacus")).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo("eddy: /nowhere: no such file or folder; check the path."),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "eddy: --output-dir /nowhere: there is no such folder; make it first."),
            line -> assertThat(line).contains("abacus"));
    assertThat(out.size()).isZero();
  }

  @Test
  void helpIsInSections() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(InputStream.nullInputStream(), out, "--help")).isZero();
    assertThat(out.toString(UTF_8))
        .contains("--output-dir", "Model:", "--tokenizer", "Device:", "--device");
  }
}
