package eddy.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.Eddy;
import eddy.settings.Settings;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official client talks to {@code eddy mcp}, which it starts as any client would. */
class McpClientTest {
  private static final String MODEL =
      Path.of(System.getProperty("eddy.root")).toAbsolutePath().resolve("demo-model").toString();
  private static final String PROMPT = "a red circle on a blue background";
  private static final Map<String, Object> SMALL =
      Map.of("prompt", PROMPT, "width", 64, "height", 64);

  private static final BlockingQueue<ProgressNotification> PROGRESS = new LinkedBlockingQueue<>();
  private static final List<String> STDERR = new CopyOnWriteArrayList<>();

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    ServerParameters server =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin/java").toString())
            .args(
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "eddy.cli.Main",
                "mcp",
                "--model",
                MODEL,
                "--device",
                "cpu",
                "--steps",
                "2",
                "--seed",
                "7",
                "--output-dir",
                folder.toString())
            .build();
    StdioClientTransport transport = new StdioClientTransport(server, McpJsonDefaults.getMapper());
    transport.setStdErrorHandler(STDERR::add);
    client =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofMinutes(1))
            .initializationTimeout(Duration.ofMinutes(1))
            .progressConsumer(PROGRESS::add)
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolResult call(Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder("generate_image").arguments(arguments).build());
  }

  @Test
  void hasOneToolWhoseSchemaIsTheTableOfSettings() {
    assertThat(client.getServerInfo().name()).isEqualTo("eddy");
    List<Tool> tools = client.listTools().tools();
    assertThat(tools).extracting(Tool::name).containsExactly("generate_image");
    Map<String, Object> schema = tools.getFirst().inputSchema();
    McpJsonDefaults.getSchemaValidator().assertConforms("generate_image", schema);
    assertThat(schema)
        .containsEntry("required", List.of("prompt"))
        .containsEntry("additionalProperties", false);
    assertThat((Map<?, ?>) schema.get("properties"))
        .satisfies(
            p -> {
              assertThat(p.keySet().stream().map(Object::toString))
                  .containsExactly(
                      "prompt",
                      "negative",
                      "width",
                      "height",
                      "steps",
                      "cfg",
                      "sampler",
                      "seed",
                      "batch");
              assertThat(p.get("steps"))
                  .isEqualTo(
                      Map.of(
                          "type",
                          "integer",
                          "description",
                          "denoising steps; default the model's, or 25",
                          "minimum",
                          1,
                          "default",
                          2));
              assertThat(p.get("sampler")).asString().contains("enum=[", "euler");
            });
    assertThat(McpJsonDefaults.getSchemaValidator().validate(schema, SMALL).valid()).isTrue();
    assertThat(McpJsonDefaults.getSchemaValidator().validate(schema, Map.of("width", 64)).valid())
        .isFalse();
  }

  @Test
  void makesThePicturesThatEddyMakes() throws IOException {
    Map<String, Object> arguments = new HashMap<>(SMALL);
    arguments.put("batch", 2);
    arguments.put("seed", 40);
    CallToolResult result = call(arguments);
    assertThat(result.isError()).isFalse();
    List<Content> contents = result.content();
    assertThat(contents).hasSize(4);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (Eddy eddy = Eddy.model(Path.of(MODEL)).device("cpu").open()) {
      eddy.generate(Settings.of(PROMPT).size(64, 64).steps(2).seed(40).batch(2)).png(0, expected);
    }
    assertThat(png(contents.get(0))).isEqualTo(expected.toByteArray());
    assertThat(png(contents.get(2))).isNotEqualTo(expected.toByteArray());
    Path file = folder.toRealPath().resolve("eddy-40.png");
    assertThat(((TextContent) contents.get(1)).text())
        .contains(PROMPT, "Steps: 2", "Seed: 40", "File: ");
    assertThat(((TextContent) contents.get(3)).text()).contains("Seed: 41");
    assertThat(Files.readAllBytes(file)).isEqualTo(expected.toByteArray());
  }

  private static byte[] png(Content content) {
    ImageContent image = (ImageContent) content;
    assertThat(image.mimeType()).isEqualTo("image/png");
    return Base64.getDecoder().decode(image.data());
  }

  @Test
  void tellsTheStepsToWhoeverAsksForThem() throws InterruptedException {
    CallToolRequest request =
        CallToolRequest.builder("generate_image").arguments(SMALL).progressToken("mine").build();
    assertThat(client.callTool(request).isError()).isFalse();
    for (String step : List.of("step 1 of 2", "step 2 of 2")) {
      ProgressNotification told = PROGRESS.poll(30, TimeUnit.SECONDS); // another thread hears it
      assertThat(told).isNotNull();
      assertThat(told.progressToken()).isEqualTo("mine");
      assertThat(told.message()).isEqualTo(step);
    }
    assertThat(call(SMALL).isError()).isFalse(); // without a token
    assertThat(PROGRESS).isEmpty();
  }

  private static void refused(String sentence, Map<String, Object> arguments) {
    CallToolResult result = call(arguments);
    assertThat(result.isError()).isTrue();
    assertThat(result.content()).hasSize(1);
    assertThat(((TextContent) result.content().getFirst()).text()).isEqualTo(sentence);
  }

  @Test
  void saysInOneSentenceWhatIsWrong() {
    refused("steps should be at least 1, but is 0.", Map.of("prompt", PROMPT, "steps", 0));
    refused(
        "width should be a whole number, but is \"wide\".",
        Map.of("prompt", PROMPT, "width", "wide"));
    refused(
        "generate_image has no argument \"init\"; it takes prompt, negative, width, height, steps,"
            + " cfg, sampler, seed, batch.",
        Map.of("prompt", PROMPT, "init", "/etc/passwd"));
    CallToolResult sampler = call(Map.of("prompt", PROMPT, "sampler", "eulre"));
    assertThat(sampler.isError()).isTrue();
    assertThat(((TextContent) sampler.content().getFirst()).text())
        .contains("eulre", "the tool's schema")
        .doesNotContain("--");
    assertThat(call(Map.of()).isError()).isTrue();
    assertThat(call(SMALL).isError()).isFalse(); // and goes on
  }

  @Test
  void saysOnStandardErrorThatItServes() {
    call(SMALL);
    assertThat(STDERR)
        .contains(
            "eddy: serving the Model Context Protocol on standard input and output, with"
                + " demo-model on cpu.");
    assertThat(STDERR).allMatch(line -> line.startsWith("eddy: ") || line.contains("incubator"));
  }
}
