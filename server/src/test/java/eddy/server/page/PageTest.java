package eddy.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.server.EddyServer;
import eddy.server.ServerOptions;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page in a real browser, as people use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
final class PageTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root", ".."));
  private static final Path SCREENSHOTS = ROOT.resolve("server/target/screenshots");
  private static final String PROMPT = "a small red circle on a blue background";

  /** One of the model's own pictures, with parameters; 128x128. */
  private static final Path SUNSET = ROOT.resolve("docs/sunset.png");

  /** So many steps that none of them is the last while a test looks on. */
  private static final String MANY = "900";

  @TempDir static Path folder;
  private Browser page;
  private EddyServer server;
  private Path pictures;

  @BeforeAll
  void start() throws IOException {
    page = Browser.start(SCREENSHOTS);
    pictures = folder.resolve("pictures");
    Path loras = Files.createDirectory(folder.resolve("loras"));
    Files.copy(
        ROOT.resolve("testkit/src/test/resources/reference/goldens/lora_kohya.safetensors"),
        loras.resolve("ink.safetensors"));
    server = server(Map.of(), pictures, loras);
  }

  private static EddyServer server(Map<String, String> keys, Path pictures, Path loras) {
    return EddyServer.start(
        new ServerOptions(
            "127.0.0.1",
            0,
            Set.of(),
            keys,
            ROOT.resolve("demo-model"),
            null,
            loras,
            loras,
            null,
            null,
            Settings.NONE.with(Fields.DEVICE_NAME, "cpu"),
            pictures,
            0,
            8,
            8,
            8 << 20,
            Duration.ofSeconds(30),
            Duration.ZERO),
        line -> {});
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (page != null) {
      page.close();
    }
  }

  @BeforeEach
  void open() {
    page.desktop();
    page.dark(false);
    page.openNew(server.port());
    page.awaitForm();
  }

  @AfterEach
  void nothingIsBroken() {
    assertThat(page.complaints())
        .as("complaints of the browser")
        .allMatch(c -> c.contains("Failed to load resource")); // an answer that a test asked for
  }

  private void fill(String prompt, int side, String steps) {
    page.type("#prompt", prompt);
    page.type("#field-width", Integer.toString(side));
    page.type("#field-height", Integer.toString(side));
    page.type("#field-steps", steps);
    page.type("#field-seed", "7");
  }

  private void make() {
    page.click("#make");
    page.visible("#stage img.done");
    page.gone("#cancel");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(pictures)) {
      return all.sorted().toList();
    }
  }

  @Test
  void makesAPictureAndShowsItComing() throws IOException {
    int before = files().size();
    fill(PROMPT, 128, "40");
    page.run(
        "window.previews = 0; window.bars = new Set();"
            + "new MutationObserver(() => {"
            + "  previews += document.querySelectorAll('#stage img.preview').length;"
            + "  bars.add(document.getElementById('stage-text')?.textContent);"
            + "}).observe(document.getElementById('stage'),"
            + "  {childList: true, subtree: true, attributes: true})");
    page.click("#make");
    page.visible("#stage img.preview");
    page.picture("desktop-light-working");
    WebElement made = page.visible("#stage img.done");
    page.gone("#cancel");

    assertThat(made.getDomProperty("naturalWidth")).isEqualTo("128");
    assertThat((Long) page.ask("previews")).isGreaterThan(2);
    assertThat(page.ask("[...bars].join('; ')").toString()).contains("step 3 of 40");
    page.text("#stage-foot", "Seed 7 · 128×128 · 40 steps");
    assertThat(files()).hasSize(before + 1);
    String id = String.valueOf(files().getLast().getFileName()).replace(".png", "");
    page.visible("#gallery li:first-child[data-id='" + id + "'] img");
    page.text("#spoken", "ready");

    page.picture("desktop-light");
    page.dark(true);
    page.picture("desktop-dark");
    page.open(server.port());
    page.visible("#gallery li[data-id='" + id + "'] img");
    assertThat(page.value("#prompt")).isEqualTo(PROMPT);
    assertThat(page.value("#field-steps")).isEqualTo("40");
  }

  @Test
  void showsEverySettingThatTheServerHas() throws Exception {
    JsonNode table =
        new JsonMapper()
            .readTree(
                URI.create("http://127.0.0.1:" + server.port() + "/api/settings")
                    .toURL()
                    .openStream());
    page.visible("#sections details");
    for (JsonNode field : table) {
      String key = field.get("key").asText();
      boolean drawn = !key.startsWith("control-") && !key.equals("mask") && !key.equals("vae");
      if (drawn) {
        assertThat(page.ask("document.querySelectorAll(\"[data-key='" + key + "']\").length"))
            .as(key)
            .isEqualTo(1L);
      }
    }
    // Whatever can be filled in has a label.
    assertThat(
            page.ask(
                "[...document.querySelectorAll('input, select, textarea')]"
                    + ".filter(e => !e.labels?.length && !e.ariaLabel).map(e => e.id).join()"))
        .isEqualTo("");
    page.run("document.querySelectorAll('#sections details').forEach(d => d.open = true)");
    assertThat(page.ask("document.querySelectorAll('.field .help:empty').length")).isEqualTo(0L);
    page.run("document.getElementById('sections').scrollIntoView()");
    page.picture("settings");
  }

  @Test
  void readsThePngThatIsDropped() throws IOException {
    String png = Base64.getEncoder().encodeToString(Files.readAllBytes(SUNSET));
    page.run(
        "const bytes = Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0));"
            + "const data = new DataTransfer();"
            + "data.items.add(new File([bytes], 'sunset.png', {type: 'image/png'}));"
            + "for (const name of ['dragover', 'drop']) {"
            + "  document.querySelector('#gallery').dispatchEvent(new DragEvent(name,"
            + "    {dataTransfer: data, bubbles: true, cancelable: true}));"
            + "}",
        png);
    page.text("#viewer-settings", "Steps");
    String prompt = page.find("#viewer-prompt").getText();
    assertThat(prompt).contains("sun");
    assertThat(page.find("#viewer-delete").isDisplayed()).isFalse();
    page.picture("viewer-file");
    page.click("#viewer-use");
    page.gone("#viewer");
    assertThat(page.value("#prompt")).isEqualTo(prompt);
    assertThat(page.value("#field-width")).isEqualTo("128");
    assertThat(page.value("#field-seed")).isNotEmpty();

    page.type("#field-width", "64");
    page.type("#field-height", "64");
    page.type("#field-steps", "2");
    make();
    byte[] first = Files.readAllBytes(files().getLast());
    page.find("#open-png").sendKeys(files().getLast().toString());
    page.text("#viewer-settings", "64");
    page.click("#viewer-repeat");
    page.await(
        "the gallery has two",
        d -> page.ask("document.querySelectorAll('#gallery li').length > 1"));
    page.gone("#cancel");
    assertThat(files().getLast()).hasBinaryContent(first);
  }

  @Test
  void saysWhatAPictureWithoutSettingsIs() throws IOException {
    Path plain = folder.resolve("plain.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", plain.toFile());
    page.find("#open-png").sendKeys(plain.toString());
    page.text("#viewer-error", ".");
    assertThat(page.find("#viewer-use").isEnabled()).isFalse();
    page.click("#viewer-start");
    page.visible("#start img");
  }

  @Test
  void paintsAMaskOverThePictureToStartFrom() throws IOException {
    fill("a yellow star on a blue background", 128, "4");
    page.find("#start-file").sendKeys(SUNSET.toAbsolutePath().toString());
    page.visible("#field-strength").sendKeys("1");
    assertThat(page.find("#field-mask-blur").isDisplayed()).isFalse();
    page.click("#paint-mask");
    WebElement canvas = page.visible("#painter-mask");
    int width = canvas.getSize().getWidth();
    new Actions(page.driver())
        .moveToElement(canvas, -width / 4, -width / 4)
        .clickAndHold()
        .moveToElement(canvas, -width / 4, width / 4)
        .release()
        .perform();
    page.picture("mask");
    page.click("#mask-done");
    BufferedImage mask = mask();
    assertThat(mask.getWidth()).isEqualTo(128);
    assertThat(share(mask, 0, 64)).isBetween(0.05, 0.5);
    assertThat(share(mask, 64, 128)).isZero();
    page.visible("#field-mask-blur").sendKeys("0");
    make();
    page.picture("from-a-picture");

    BufferedImage begun = ImageIO.read(SUNSET.toFile());
    BufferedImage made = ImageIO.read(files().getLast().toFile());
    assertThat(difference(begun, made, mask, true)).isGreaterThan(20);
    assertThat(difference(begun, made, mask, false)).isLessThan(1);
  }

  @Test
  void paintsAMaskByKeyboard() throws IOException {
    page.find("#start-file").sendKeys(SUNSET.toAbsolutePath().toString());
    page.click("#paint-mask");
    WebElement canvas = page.visible("#painter-mask");
    assertThat(page.driver().switchTo().activeElement()).isEqualTo(canvas);
    canvas.sendKeys("]", Keys.SPACE, Keys.chord(Keys.CONTROL, "z"), Keys.ARROW_RIGHT, Keys.SPACE);
    page.click("#mask-done");
    double dot = share(mask(), 0, 128);
    assertThat(dot).isBetween(0.001, 0.1);

    page.click("#paint-mask");
    page.click("#mask-invert");
    page.click("#mask-done");
    assertThat(share(mask(), 0, 128)).isBetween(0.99 - dot, 1.01 - dot);

    page.click("#paint-mask");
    page.click("#brush-erase");
    page.visible("#painter-mask").sendKeys(Keys.SPACE);
    page.click("#mask-clear");
    page.click("#mask-done");
    page.gone("#start .start-mask");
  }

  private BufferedImage mask() throws IOException {
    String url = String.valueOf(page.visible("#start .start-mask").getDomProperty("src"));
    byte[] png = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** How much of these columns is white. */
  private static double share(BufferedImage mask, int from, int to) {
    long white = 0;
    for (int y = 0; y < mask.getHeight(); y++) {
      for (int x = from; x < to; x++) {
        white += isWhite(mask, x, y) ? 1 : 0;
      }
    }
    return (double) white / ((to - from) * mask.getHeight());
  }

  private static boolean isWhite(BufferedImage mask, int x, int y) {
    return (mask.getRGB(x, y) & 0xff) > 127;
  }

  /** Of 255, on average, within the mask or well outside. */
  private static double difference(
      BufferedImage a, BufferedImage b, BufferedImage mask, boolean within) {
    long sum = 0;
    long count = 0;
    for (int y = 0; y < mask.getHeight(); y++) {
      for (int x = within ? 0 : 64; x < mask.getWidth(); x++) {
        if (isWhite(mask, x, y) == within) {
          sum += Math.abs((a.getRGB(x, y) >> 8 & 0xff) - (b.getRGB(x, y) >> 8 & 0xff));
          count++;
        }
      }
    }
    return (double) sum / count;
  }

  @Test
  void cancelsWhatIsMadeAndWhatWaitsAndFindsItAfterAReload() throws IOException {
    int before = files().size();
    fill("the first", 64, MANY);
    page.click("#make");
    page.visible("#stage img.preview");
    page.type("#prompt", "the second");
    page.click("#make");
    page.text("#queue-list li:nth-child(2)", "1 before it");
    page.picture("queue");
    page.open(server.port());
    page.text("#stage-text", "step ");
    page.text("#queue-list li:nth-child(2)", "the second");
    page.click("#queue-list li:nth-child(2) button");
    page.gone("#queue");
    page.click("#cancel");
    page.text("#stage-foot", "Cancelled.");
    page.gone("#stage .preview");
    assertThat(files()).hasSize(before);
  }

  @Test
  void showsAnErrorBesideItsSetting() throws IOException {
    fill(PROMPT, 64, "0");
    page.click("#make");
    page.text("#error-steps", "\"steps\"");
    WebElement steps = page.find("#field-steps");
    assertThat(steps.getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(page.driver().switchTo().activeElement()).isEqualTo(steps);
    page.picture("error");
    page.type("#field-steps", "2");
    page.gone("#error-steps");

    // In a folded section, which opens.
    page.run(
        "const e = document.getElementById('field-cfg-rescale'); e.value = 2;"
            + "e.dispatchEvent(new Event('input', {bubbles: true}))");
    page.click("#make");
    page.text("#error-cfg-rescale", "\"cfg-rescale\"");
    page.type("#field-cfg-rescale", "0.5");
    page.type("#field-width", "65");
    page.click("#make");
    page.text("#error-width", "multiple of 8");
    page.type("#field-width", "64");
    make();
  }

  @Test
  void picksALoraAndAnEmbedding() throws IOException {
    fill(PROMPT, 64, "2");
    page.run("document.querySelectorAll('#sections details').forEach(d => d.open = true)");
    page.click("[data-key='lora'] > button");
    WebElement weight = page.visible("[data-key='lora'] input");
    weight.clear();
    weight.sendKeys("0.6");
    page.click("[data-key='embedding'] > button");
    page.text("[data-key='embedding']", "Put into the prompt");
    page.type("[data-key='embedding'] .cell:nth-child(3) input", "1.2");
    page.click("[data-key='embedding'] .row button");
    assertThat(page.value("#prompt")).isEqualTo(PROMPT + ", (ink:1.2)");
    assertThat(page.value("#field-prompt-syntax")).isEqualTo("a1111");
    page.picture("pickers");
    page.open(server.port());
    page.awaitForm();
    assertThat(page.value("[data-key='lora'] input")).isEqualTo("0.6");
    page.click("#make"); // the file is no LoRA of this model
    page.text("#form .error", "LoRA");
  }

  @Test
  void looksAtAPictureUsesItsSettingsAndDeletesIt() throws IOException {
    fill(PROMPT, 64, "2");
    page.type("#negative", "green");
    make();
    Path file = files().getLast();
    page.click("#reset");
    page.type("#negative", "");
    page.click("#gallery li:first-child button");
    page.text("#viewer-settings", "green");
    assertThat(page.find("#viewer-prompt").getText()).isEqualTo(PROMPT);
    page.picture("viewer");
    page.dark(true);
    page.picture("viewer-dark");
    page.click("#viewer-use");
    assertThat(page.value("#field-seed")).isEqualTo("7");
    assertThat(page.value("#negative")).isEqualTo("green");

    page.click("#gallery li:first-child button");
    page.text("#viewer-settings", "green");
    page.click("#viewer-delete");
    page.driver().switchTo().alert().accept();
    page.text("#notice", "Deleted");
    assertThat(file).doesNotExist();
  }

  @Test
  void makesSeveralAtOnce() {
    fill(PROMPT, 64, "2");
    page.type("#field-batch", "2");
    page.text("#make", "Make 2 pictures");
    make();
    page.click("#stage .open:nth-child(2)");
    page.text("#viewer-settings", "Steps");
    page.text("#viewer-settings", "8"); // the seed after the one that was asked for
    page.picture("several");
    page.click("#viewer-older");
    page.text("#viewer-settings", "7");
  }

  @Test
  void canBeUsedByKeyboardAlone() {
    Actions keys = new Actions(page.driver());
    page.run("document.activeElement.blur()");
    tabTo("prompt");
    keys.sendKeys(PROMPT).perform();
    tabTo("field-width");
    new Actions(page.driver()).sendKeys("64", Keys.TAB, "64", Keys.TAB, "2").perform();
    assertThat(page.ask("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    new Actions(page.driver())
        .keyDown(Keys.CONTROL)
        .sendKeys(Keys.ENTER)
        .keyUp(Keys.CONTROL)
        .perform();
    page.visible("#stage img.done");
    page.gone("#cancel");
    page.run("document.getElementById('open-png').focus()");
    new Actions(page.driver()).sendKeys(Keys.TAB, Keys.ENTER).perform();
    page.text("#viewer-settings", "Steps");
    new Actions(page.driver()).sendKeys(Keys.ESCAPE).perform();
    page.gone("#viewer");
    assertThat(page.ask("document.activeElement.closest('#gallery') !== null")).isEqualTo(true);
  }

  private void tabTo(String id) {
    for (int i = 0; i < 20; i++) {
      new Actions(page.driver()).sendKeys(Keys.TAB).perform();
      if (id.equals(page.ask("document.activeElement.id"))) {
        return;
      }
    }
    throw new AssertionError("Tab doesn't lead to " + id);
  }

  @Test
  void fitsAPhone() throws IOException {
    page.phone(390, 844);
    page.picture("phone");
    fill(PROMPT, 128, "4");
    page.find("#start-file").sendKeys(SUNSET.toAbsolutePath().toString());
    page.visible("#paint-mask");
    make();
    assertThat(page.ask("document.documentElement.scrollWidth")).isEqualTo(390L);
    page.await(
        "the stage is in view",
        d -> page.ask("document.getElementById('stage').getBoundingClientRect().top < 400"));
    page.picture("phone-made");
    page.click("#paint-mask");
    page.visible("#painter-mask");
    page.picture("phone-mask");
    page.click("#mask-cancel");
    page.click("#gallery li:first-child button");
    page.text("#viewer-settings", "Steps");
    page.picture("phone-viewer");
    assertThat(page.ask("document.documentElement.scrollWidth")).isEqualTo(390L);
  }

  @Test
  void asksForTheKey() throws IOException {
    Path own = folder.resolve("own");
    try (EddyServer locked = server(Map.of("ann", "correct horse"), own, folder.resolve("loras"))) {
      page.openNew(locked.port());
      page.visible("#key").sendKeys("wrong", Keys.ENTER);
      page.text("#key-error", "isn't known");
      page.picture("key");
      page.visible("#key").sendKeys("correct horse", Keys.ENTER);
      page.awaitForm();
      page.gone("#key-dialog");
      fill(PROMPT, 64, "2");
      make();
      page.await(
          "its picture shows",
          d ->
              page.ask(
                  "[...document.querySelectorAll('#gallery img')]"
                      + ".some(i => i.src.startsWith('blob:') && i.naturalWidth === 64)"));
      page.open(locked.port());
      page.awaitForm();
      assertThat(page.find("#key-dialog").isDisplayed()).isFalse();
      page.click("#gallery button");
      page.text("#viewer-settings", "Steps");
      page.click("#viewer-start");
      page.visible("#start img");
    }
  }
}
