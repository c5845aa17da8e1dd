package eddy.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenAI's API of images, as its clients use it. */
class OpenAiTest {
  private static final String GENERATIONS = "/v1/images/generations";
  private static final String SMALL = "\"prompt\":\"a red circle\",\"steps\":2,\"size\":\"64x64\"";

  @TempDir private static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.of(new RunningServer.Setup().outputDir(folder));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static byte[] base64(JsonNode image) {
    return Base64.getDecoder().decode(image.get("b64_json").asText());
  }

  private static List<Integer> size(byte[] picture) throws IOException {
    var read = ImageIO.read(new ByteArrayInputStream(picture));
    return List.of(read.getWidth(), read.getHeight());
  }

  @Test
  void aPictureComesInBase64AndIsKept() throws IOException {
    HttpResponse<byte[]> response =
        server.post(GENERATIONS, "{" + SMALL + ",\"seed\":7,\"quality\":\"high\",\"nonsense\":1}");
    assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(200);
    JsonNode answer = RunningServer.json(response);
    assertThat(answer.get("created").asLong()).isPositive();
    assertThat(answer.get("size").asText()).isEqualTo("64x64");
    byte[] png = base64(answer.get("data").get(0));
    assertThat(size(png)).containsExactly(64, 64);
    JsonNode own = answer.get("eddy");
    assertThat(own.get("seeds").get(0).asText()).isEqualTo("7");
    assertThat(own.get("ignored"))
        .extracting(JsonNode::asText)
        .containsExactly("quality", "nonsense");
    assertThat(own.get("parameters").get(0).asText()).contains("a red circle", "Steps: 2");
    Path kept = folder.resolve(own.get("ids").get(0).asText() + ".png");
    assertThat(Files.readAllBytes(kept)).isEqualTo(png);
  }

  @Test
  void theSameSeedMakesTheSamePictureAndSeveralFollowEachOther() {
    JsonNode two =
        RunningServer.json(server.post(GENERATIONS, "{" + SMALL + ",\"seed\":\"3\",\"n\":2}"));
    assertThat(two.get("data")).hasSize(2);
    assertThat(two.get("eddy").get("seeds")).extracting(JsonNode::asText).containsExactly("3", "4");
    JsonNode one = RunningServer.json(server.post(GENERATIONS, "{" + SMALL + ",\"seed\":4}"));
    assertThat(base64(one.get("data").get(0))).isEqualTo(base64(two.get("data").get(1)));
  }

  @Test
  void jpegAndAddressesOnDemand() throws IOException {
    JsonNode answer =
        RunningServer.json(
            server.post(
                GENERATIONS,
                "{" + SMALL + ",\"output_format\":\"jpeg\",\"output_compression\":80}"));
    byte[] jpeg = base64(answer.get("data").get(0));
    assertThat(jpeg[0] & 0xff).isEqualTo(0xff);
    assertThat(jpeg[1] & 0xff).isEqualTo(0xd8);
    assertThat(size(jpeg)).containsExactly(64, 64);
    JsonNode addressed =
        RunningServer.json(server.post(GENERATIONS, "{" + SMALL + ",\"response_format\":\"url\"}"));
    String url = addressed.get("data").get(0).get("url").asText();
    assertThat(url).startsWith(server.url("/files/"));
    HttpResponse<byte[]> fetched = server.get(url.substring(server.url("").length()));
    assertThat(fetched.statusCode()).isEqualTo(200);
    assertThat(size(fetched.body())).containsExactly(64, 64);
    assertThat(server.get("/files/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
  }

  @Test
  void eventsTellPartialPicturesAndTheWholeOne() throws Exception {
    HttpResponse<Stream<String>> response =
        server
            .client()
            .send(
                server
                    .request(GENERATIONS)
                    .POST(
                        BodyPublishers.ofString(
                            "{\"prompt\":\"a red circle\",\"steps\":6,\"size\":\"64x64\",\"stream\":true,"
                                + "\"partial_images\":2}"))
                    .build(),
                BodyHandlers.ofLines());
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    List<String> lines = response.body().toList();
    List<String> names =
        lines.stream().filter(l -> l.startsWith("event: ")).map(l -> l.substring(7)).toList();
    assertThat(names)
        .endsWith("image_generation.completed")
        .contains("image_generation.partial_image")
        .hasSizeBetween(2, 3);
    String last = lines.stream().filter(l -> l.startsWith("data: ")).toList().getLast();
    JsonNode event = RunningServer.json(last.substring(6).getBytes(UTF_8));
    assertThat(event.get("type").asText()).isEqualTo("image_generation.completed");
    assertThat(size(base64(event))).containsExactly(64, 64);
  }

  private static byte[] form(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < parts.length; i += 2) {
      out.write(
          ("--edge\r\nContent-Disposition: form-data; name=\""
                  + parts[i]
                  + "\""
                  + (parts[i + 1].startsWith("file:") ? "; filename=\"x\"" : "")
                  + "\r\n"
                  + (parts[i + 1].startsWith("file:")
                      ? "Content-Type: application/octet-stream\r\n"
                      : "")
                  + "\r\n")
              .getBytes(UTF_8));
      out.write(
          parts[i + 1].startsWith("file:")
              ? Files.readAllBytes(Path.of(parts[i + 1].substring(5)))
              : parts[i + 1].getBytes(UTF_8));
      out.write("\r\n".getBytes(UTF_8));
    }
    out.write("--edge--\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static HttpResponse<byte[]> postForm(String path, byte[] body) {
    return server.send(
        server
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  @Test
  void aPictureIsChangedWithAndWithoutAMask() throws IOException {
    JsonNode made = RunningServer.json(server.post(GENERATIONS, "{" + SMALL + ",\"seed\":1}"));
    String picture = "file:" + folder.resolve(made.get("eddy").get("ids").get(0).asText() + ".png");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    var image = new java.awt.image.BufferedImage(64, 64, java.awt.image.BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < 32; x++) {
        image.setRGB(x, y, 0xffffff);
      }
    }
    ImageIO.write(image, "png", png);
    Path mask = Files.write(folder.resolve("mask"), png.toByteArray());
    for (String name : List.of("image", "image[]")) {
      HttpResponse<byte[]> response =
          postForm(
              "/v1/images/edits",
              form(
                  name,
                  picture,
                  "mask",
                  "file:" + mask,
                  "prompt",
                  "a blue circle",
                  "steps",
                  "2",
                  "size",
                  "64x64",
                  "n",
                  "1",
                  "strength",
                  "0.9"));
      assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(200);
      JsonNode edited = RunningServer.json(response);
      assertThat(edited.get("eddy").get("parameters").get(0).asText())
          .contains("Mask", "Denoising strength: 0.9");
    }
    HttpResponse<byte[]> varied =
        postForm("/v1/images/variations", form("image", picture, "steps", "4", "size", "64x64"));
    assertThat(varied.statusCode()).as(new String(varied.body(), UTF_8)).isEqualTo(200);
  }

  @Test
  void whatCantBeDoneIsToldInOpenAisForm() {
    record Case(String body, int status, String param, String message) {}
    for (Case c :
        List.of(
            new Case("{\"steps\":2}", 400, "prompt", "\"prompt\" is missing"),
            new Case("[1]", 400, "null", "one JSON object"),
            new Case("{\"prompt\":", 400, "null", "one JSON object"),
            new Case("{\"prompt\":\"a\",\"prompt\":\"b\"}", 400, "null", "each key once"),
            new Case("{\"prompt\":1}", 400, "prompt", "should be a string"),
            new Case("{\"prompt\":\"a\",\"n\":11}", 400, "n", "from 1 to 10"),
            new Case("{\"prompt\":\"a\",\"n\":1.5}", 400, "n", "from 1 to 10"),
            new Case("{\"prompt\":\"a\",\"size\":\"big\"}", 400, "size", "512x512"),
            new Case("{\"prompt\":\"a\",\"size\":\"63x64\"}", 400, "null", "8"),
            new Case("{\"prompt\":\"a\",\"steps\":0}", 400, "steps", "at least 1"),
            new Case("{\"prompt\":\"a\",\"sampler\":\"best\"}", 400, "sampler", "best"),
            new Case("{\"prompt\":\"a\",\"output_format\":\"webp\"}", 400, "output_format", "WebP"),
            new Case(
                "{\"prompt\":\"a\",\"background\":\"transparent\"}", 400, "background", "opaque"),
            new Case("{\"prompt\":\"a\",\"model\":\"dall-e-3\"}", 404, "model", "demo-model"),
            new Case("{\"prompt\":\"a\",\"model\":\"../demo-model\"}", 404, "model", "demo-model"),
            new Case("{\"prompt\":\"a\",\"lora\":[\"/etc/passwd\"]}", 400, "null", "no LoRA"),
            new Case("{\"prompt\":\"a\",\"vae\":\"../../x\"}", 400, "null", "no VAE"),
            new Case("{\"prompt\":\"a\",\"init\":\"file:///etc/passwd\"}", 400, "init", "base64"),
            new Case("{\"prompt\":\"a\",\"init\":\"AAAA\"}", 400, "null", "init"))) {
      HttpResponse<byte[]> response = server.post(GENERATIONS, c.body);
      String text = new String(response.body(), UTF_8);
      assertThat(response.statusCode()).as(c.body + " " + text).isEqualTo(c.status);
      JsonNode error = RunningServer.json(response).get("error");
      assertThat(error.get("message").asText()).as(text).contains(c.message);
      assertThat(error.get("type").asText()).isEqualTo("invalid_request_error");
      if (!c.param.equals("null")) {
        assertThat(error.get("param").asText()).as(c.body + " " + text).isEqualTo(c.param);
      }
    }
  }

  @Test
  void modelsAreListed() {
    JsonNode list = RunningServer.json(server.get("/v1/models"));
    assertThat(list.get("data").get(0).get("id").asText()).isEqualTo("demo-model");
    assertThat(server.get("/v1/models/demo-model").statusCode()).isEqualTo(200);
    assertThat(server.get("/v1/models/other").statusCode()).isEqualTo(404);
  }
}
