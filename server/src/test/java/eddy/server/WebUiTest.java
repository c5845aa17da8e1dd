package eddy.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The web UI's API, as its clients use it. */
class WebUiTest {
  private static final String SMALL =
      "\"prompt\":\"a red circle\",\"steps\":2,\"width\":64,\"height\":64,\"seed\":5";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.of(new RunningServer.Setup());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode post(String path, String body) {
    HttpResponse<byte[]> response = server.post("/sdapi/v1/" + path, body);
    assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(200);
    return RunningServer.json(response);
  }

  private static JsonNode get(String path) {
    HttpResponse<byte[]> response = server.get("/sdapi/v1/" + path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return RunningServer.json(response);
  }

  private static JsonNode info(JsonNode answer) {
    return RunningServer.json(answer.get("info").asText().getBytes(UTF_8));
  }

  @Test
  void picturesComeWithInfoThatIsTextAgain() {
    JsonNode answer =
        post(
            "txt2img",
            "{"
                + SMALL
                + ",\"sampler_name\":\"Euler a\",\"scheduler\":\"Automatic\",\"batch_size\":2,\"n_iter\":2,"
                + "\"cfg_scale\":4,\"negative_prompt\":\"\",\"styles\":[],\"restore_faces\":false,"
                + "\"subseed\":-1,\"subseed_strength\":0,\"alwayson_scripts\":{},\"do_not_save_grid\":true}");
    assertThat(answer.get("images")).hasSize(4);
    JsonNode info = info(answer);
    assertThat(info.get("all_seeds")).extracting(JsonNode::asInt).containsExactly(5, 6, 7, 8);
    assertThat(info.get("sampler_name").asText()).isEqualTo("Euler a");
    assertThat(info.get("infotexts")).hasSize(4);
    assertThat(info.get("ignored"))
        .extracting(JsonNode::asText)
        .containsExactly("subseed", "do_not_save_grid");
    // The third picture alone.
    JsonNode third =
        post(
            "txt2img",
            "{" + SMALL.replace(":5", ":7") + ",\"sampler_name\":\"Euler a\",\"cfg_scale\":4}");
    assertThat(third.get("images").get(0).asText())
        .satisfies(
            png -> assertThat(pixels(png)).isEqualTo(pixels(answer.get("images").get(2).asText())));
  }

  /** Without texts, which tell of the batch. */
  private static List<Integer> pixels(String base64) {
    try {
      var image =
          javax.imageio.ImageIO.read(
              new java.io.ByteArrayInputStream(Base64.getDecoder().decode(base64)));
      return java.util.Arrays.stream(image.getRGB(0, 0, 64, 64, null, 0, 64)).boxed().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void seedsOf64BitsStayWhole() {
    JsonNode info = info(post("txt2img", "{" + SMALL.replace(":5", ":18446744073709551615") + "}"));
    assertThat(info.get("seed").asText()).isEqualTo("18446744073709551615");
  }

  @Test
  void aPictureIsChangedAndReadAgain() {
    String png = post("txt2img", "{" + SMALL + "}").get("images").get(0).asText();
    JsonNode changed =
        post(
            "img2img",
            "{"
                + SMALL
                + ",\"init_images\":[\"data:image/png;base64,"
                + png
                + "\"],\"denoising_strength\":0.6,\"resize_mode\":1}");
    String result = changed.get("images").get(0).asText();
    JsonNode read = post("png-info", "{\"image\":\"" + result + "\"}");
    assertThat(read.get("info").asText()).contains("Denoising strength: 0.6", "a red circle");
    assertThat(read.get("parameters").get("Steps").asText()).isEqualTo("2");
    assertThat(post("png-info", "{\"image\":\"" + png + "\"}").get("items")).hasSize(1);
  }

  @Test
  void whatWouldChangeThePictureIsRefusedByItsName() {
    for (String[] c :
        new String[][] {
          {"\"tiling\":true", "tiling"},
          {"\"restore_faces\":true", "restore_faces"},
          {"\"subseed_strength\":0.5", "subseed_strength"},
          {"\"styles\":[\"x\"]", "styles"},
          {"\"script_name\":\"x/y plot\"", "script_name"},
          {"\"alwayson_scripts\":{\"adetailer\":{\"args\":[{}]}}", "alwayson_scripts"},
          {
            "\"alwayson_scripts\":{\"controlnet\":{\"args\":[{\"module\":\"canny\",\"model\":\"m\"}]}}",
            "alwayson_scripts"
          }
        }) {
      HttpResponse<byte[]> response =
          server.post("/sdapi/v1/txt2img", "{" + SMALL + "," + c[0] + "}");
      assertThat(response.statusCode()).as(c[0]).isEqualTo(422);
      JsonNode body = RunningServer.json(response);
      assertThat(body.get("field").asText()).isEqualTo(c[1]);
      assertThat(body.get("detail").asText()).contains(c[1]);
    }
    assertThat(server.post("/sdapi/v1/img2img", "{" + SMALL + "}").statusCode()).isEqualTo(400);
  }

  @Test
  void aSecondPassEnlarges() {
    JsonNode info =
        info(
            post(
                "txt2img",
                "{"
                    + SMALL
                    + ",\"enable_hr\":true,\"hr_scale\":2,\"hr_upscaler\":\"Latent\","
                    + "\"hr_second_pass_steps\":2,\"denoising_strength\":0.7}"));
    assertThat(info.get("width").asInt()).isEqualTo(128);
    // Its fields without it change nothing.
    assertThat(info(post("txt2img", "{" + SMALL + ",\"hr_scale\":3}")).get("width").asInt())
        .isEqualTo(64);
  }

  @Test
  void listsAreThere() {
    assertThat(get("samplers").findValuesAsText("name")).contains("Euler a");
    assertThat(get("schedulers").findValuesAsText("name")).contains("automatic", "karras");
    assertThat(get("sd-models").get(0).get("title").asText()).isEqualTo("demo-model");
    assertThat(get("upscalers").findValuesAsText("name")).contains("lanczos");
    for (String list : List.of("sd-vae", "loras")) {
      assertThat(get(list).isArray()).isTrue();
    }
    assertThat(get("embeddings").get("loaded").isObject()).isTrue();
    assertThat(get("memory").get("ram").get("total").asLong()).isPositive();
    assertThat(get("progress").get("progress").asDouble()).isZero();
    post("interrupt", "{}");
    post("skip", "{}");
  }

  @Test
  void optionsAreChosenForAllRequests() {
    assertThat(get("options").get("sd_model_checkpoint").asText()).isEqualTo("demo-model");
    post("options", "{\"CLIP_stop_at_last_layers\":2}");
    assertThat(get("options").get("CLIP_stop_at_last_layers").asInt()).isEqualTo(2);
    assertThat(info(post("txt2img", "{" + SMALL + "}")).get("clip_skip").asInt()).isEqualTo(2);
    post("options", "{\"CLIP_stop_at_last_layers\":1}");
    assertThat(server.post("/sdapi/v1/options", "{\"sd_model_checkpoint\":\"x\"}").statusCode())
        .isEqualTo(404);
    assertThat(server.post("/sdapi/v1/options", "{\"eta_noise_seed_delta\":31337}").statusCode())
        .isEqualTo(422);
  }
}
