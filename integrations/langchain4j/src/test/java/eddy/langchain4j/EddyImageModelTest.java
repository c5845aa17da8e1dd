package eddy.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.image.Image;
import dev.langchain4j.model.image.ImageModel;
import dev.langchain4j.model.output.Response;
import eddy.Eddy;
import eddy.error.InputException;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EddyImageModelTest {
  private static final Path MODEL = Path.of(System.getProperty("eddy.root"), "demo-model");
  private static final Settings QUICK = Settings.NONE.size(64, 64).steps(2).seed(7);
  private static final String PROMPT = "a red circle on a blue background";

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static EddyImageModel model;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    model = EddyImageModel.builder().model(MODEL).device("cpu").defaults(QUICK).build();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static byte[] bytes(Image image) {
    assertThat(image.mimeType()).isEqualTo("image/png");
    assertThat(image.url()).isNull();
    assertThat(image.revisedPrompt()).isNull();
    return Base64.getDecoder().decode(image.base64Data());
  }

  private static BufferedImage picture(Image image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes(image)));
  }

  private static Image inBase64(byte[] bytes) {
    return Image.builder().base64Data(Base64.getEncoder().encodeToString(bytes)).build();
  }

  @Test
  void makesThePictureThatEddyMakes() throws IOException {
    Response<Image> made = model.generate(PROMPT);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (Eddy eddy = Eddy.model(MODEL).device("cpu").open()) {
      eddy.generate(QUICK.with(Fields.PROMPT, PROMPT)).png(0, expected);
    }
    assertThat(bytes(made.content())).isEqualTo(expected.toByteArray());
    assertThat(made.metadata())
        .containsEntry("seeds", List.of("7"))
        .containsEntry("steps", 2)
        .containsEntry("device", "cpu")
        .containsKeys("sampler", "seconds");
    assertThat(made.tokenUsage()).isNull();
  }

  @Test
  void severalPicturesHaveSeedsOneAfterTheOther() throws IOException {
    Response<List<Image>> made = model.generate(PROMPT, 3);
    assertThat(made.content()).hasSize(3).doesNotHaveDuplicates();
    assertThat(made.metadata()).containsEntry("seeds", List.of("7", "8", "9"));
    Path third = Files.write(folder.resolve("third.png"), bytes(made.content().get(2)));
    assertThat(Settings.from(third).recorded().text("Seed")).isEqualTo("9");
  }

  @Test
  void editsAPicture() throws IOException {
    Image circle = model.generate(PROMPT).content();
    Image edited = model.edit(circle, "a green square on a white background").content();
    assertThat(picture(edited).getWidth()).isEqualTo(64);
    assertThat(bytes(edited)).isNotEqualTo(bytes(circle));

    Path file = Files.write(folder.resolve("circle.png"), bytes(circle));
    Image byUrl = Image.builder().url(file.toUri()).build();
    Image again = model.edit(byUrl, "a green square on a white background").content();
    assertThat(ImageBytes.of(picture(again))).isEqualTo(ImageBytes.of(picture(edited)));
  }

  @Test
  void paintsWithinAMaskOnly() throws IOException {
    BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    BufferedImage mask = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < 64; x++) {
        grey.setRGB(x, y, 0x808080);
        mask.setRGB(x, y, x < 24 ? 0xffffff : 0);
      }
    }
    Image edited =
        model
            .edit(inBase64(ImageBytes.png(grey)), inBase64(ImageBytes.png(mask)), PROMPT)
            .content();
    BufferedImage picture = picture(edited);
    assertThat(picture.getRGB(60, 32) & 0xffffff).isEqualTo(0x808080);
    assertThat(picture.getRGB(4, 32) & 0xffffff).isNotEqualTo(0x808080);
  }

  private static void refused(ThrowingCallable what, String sentence) {
    assertThatThrownBy(what).isInstanceOf(InputException.class).hasMessage(sentence);
  }

  @Test
  void refusesWhatItCannotDoInOneSentence() {
    refused(
        () -> model.edit(Image.builder().url("https://example.org/a.png").build(), PROMPT),
        "Expected the image in base64 or as a URL such as file:///home/me/castle.png, but got"
            + " \"https://example.org/a.png\"; Eddy fetches nothing, so read it first.");
    refused(
        () -> model.edit(Image.builder().build(), PROMPT),
        "Expected the image in base64 or as a file's URL, but it has neither.");
    Image text = inBase64("no picture".getBytes(UTF_8));
    refused(
        () -> model.edit(text, PROMPT),
        "the image: is no picture in a known form; give a PNG, JPEG, WebP, GIF or BMP.");
    refused(
        () -> model.edit(Image.builder().base64Data("a").build(), PROMPT),
        "Expected the image in base64, but its text is something else.");
    refused(() -> model.generate(PROMPT, 0), "batch should be from 1 to 1000, but is 0.");
  }

  @Test
  void opensAModelOrTakesAnEddy() {
    refused(
        () -> EddyImageModel.builder().device("cpu").build(),
        "Expected a model's folder or file, or an Eddy, but neither is given; add"
            + " model(Path.of(\"...\")).");
    try (Eddy eddy = Eddy.model(MODEL).device("cpu").open()) {
      refused(
          () -> EddyImageModel.builder().eddy(eddy).threads(1).build(),
          "An Eddy that is open has its model, device, threads and memory; leave those out, or"
              + " give no Eddy.");
      try (EddyImageModel given = EddyImageModel.builder().eddy(eddy).defaults(QUICK).build()) {
        ImageModel any = given;
        assertThat(any.generate(PROMPT).content()).isEqualTo(model.generate(PROMPT).content());
      }
      assertThat(eddy.device().id().toString()).isEqualTo("cpu"); // still open
    }
  }
}
