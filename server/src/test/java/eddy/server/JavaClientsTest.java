package eddy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.NotFoundException;
import com.openai.models.images.Image;
import com.openai.models.images.ImageEditParams;
import com.openai.models.images.ImageGenStreamEvent;
import com.openai.models.images.ImageGenerateParams;
import com.openai.models.images.ImagesResponse;
import dev.langchain4j.model.openai.OpenAiImageModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.springframework.ai.image.ImagePrompt;
import org.springframework.ai.openai.OpenAiImageOptions;

/** Clients that others wrote for OpenAI's server, pointed at this one. */
class JavaClientsTest {
  private static final String MODEL = "demo-model";

  @TempDir private static Path folder;
  private static RunningServer server;
  private static OpenAIClient openai;

  @BeforeAll
  static void start() {
    server = RunningServer.of(new RunningServer.Setup().outputDir(folder));
    openai =
        OpenAIOkHttpClient.builder()
            .baseUrl(server.url("/v1"))
            .apiKey("not-needed")
            .maxRetries(0)
            .build();
  }

  @AfterAll
  static void stop() {
    openai.close();
    server.close();
  }

  private static List<Integer> size(String base64) {
    try {
      var read = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
      return List.of(read.getWidth(), read.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImageGenerateParams.Builder small() {
    return ImageGenerateParams.builder()
        .model(MODEL)
        .prompt("a red circle")
        .size(ImageGenerateParams.Size.of("64x64"))
        .putAdditionalBodyProperty("steps", JsonValue.from(4))
        .putAdditionalBodyProperty("seed", JsonValue.from(7));
  }

  private static String base64(ImagesResponse response) {
    return response.data().orElseThrow().getFirst().b64Json().orElseThrow();
  }

  @Test
  void openAisOwn() throws IOException {
    ImagesResponse made = openai.images().generate(small().n(2).build());
    List<Image> images = made.data().orElseThrow();
    assertThat(images).hasSize(2);
    assertThat(size(base64(made))).containsExactly(64, 64);

    Path picture = folder.resolve("made.png");
    Files.write(picture, Base64.getDecoder().decode(base64(made)));
    ImagesResponse edited =
        openai
            .images()
            .edit(
                ImageEditParams.builder()
                    .model(MODEL)
                    .prompt("a blue circle")
                    .image(picture)
                    .size(ImageEditParams.Size.of("64x64"))
                    .putAdditionalBodyProperty("steps", JsonValue.from(4))
                    .build());
    assertThat(size(base64(edited))).containsExactly(64, 64);
    assertThat(base64(edited)).isNotEqualTo(base64(made));
  }

  @Test
  void openAisOwnWithEvents() {
    try (StreamResponse<ImageGenStreamEvent> events =
            openai.images().generateStreaming(small().partialImages(2).build());
        Stream<ImageGenStreamEvent> stream = events.stream()) {
      List<ImageGenStreamEvent> all = stream.toList();
      assertThat(all.subList(0, all.size() - 1))
          .isNotEmpty()
          .allSatisfy(
              e ->
                  assertThat(size(e.asGenerationPartialImage().b64Json())).containsExactly(64, 64));
      assertThat(size(all.getLast().asGenerationCompleted().b64Json())).containsExactly(64, 64);
    }
  }

  @Test
  void openAisOwnUnderstandsProblems() {
    assertThatThrownBy(() -> openai.images().generate(small().model("dall-e-3").build()))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("demo-model");
    assertThat(openai.models().list().data()).extracting(m -> m.id()).containsExactly(MODEL);
  }

  @Test
  void langChain4js() {
    OpenAiImageModel model =
        OpenAiImageModel.builder()
            .baseUrl(server.url("/v1"))
            .apiKey("not-needed")
            .modelName(MODEL)
            .size("64x64")
            .build();
    assertThat(size(model.generate("a red circle").content().base64Data())).containsExactly(64, 64);
    assertThat(model.generate("a red circle", 2).content()).hasSize(2);
  }

  @Test
  void springAis() {
    var model =
        org.springframework.ai.openai.OpenAiImageModel.builder()
            .openAiClient(openai)
            .options(OpenAiImageOptions.builder().model(MODEL).size("64x64").build())
            .build();
    var result = model.call(new ImagePrompt("a red circle")).getResults().getFirst();
    assertThat(size(String.valueOf(result.getOutput().getB64Json()))).containsExactly(64, 64);
  }
}
