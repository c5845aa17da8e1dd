package eddy.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.opentest4j.TestAbortedException;

/** A Chromium of the machine's, without a window. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> BROWSERS = List.of("chromium", "google-chrome", "chrome");

  /** It would tell of each browser that is newer than it; kept, or its level would go with it. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final Path pictures;

  private Browser(ChromeDriver driver, Path pictures) {
    this.driver = driver;
    this.pictures = pictures;
  }

  /**
   * Starts one. Where there is none, the test is left out, or fails with -Drequire.browser=true.
   *
   * @param pictures folder for screenshots
   */
  static Browser start(Path pictures) throws IOException {
    Path chromium = onPath(BROWSERS);
    Path chromedriver = onPath(List.of("chromedriver"));
    if (chromium == null || chromedriver == null) {
      String missing = "chromium and chromedriver aren't both on the PATH";
      assertThat(Boolean.getBoolean("require.browser")).as(missing).isFalse();
      throw new TestAbortedException(missing);
    }
    Files.createDirectories(pictures);
    SELENIUM.setLevel(Level.SEVERE);
    return new Browser(new ChromeDriver(service(chromedriver), options(chromium)), pictures);
  }

  private static @Nullable Path onPath(List<String> names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  // By its path, so that Selenium doesn't look for one to download.
  private static ChromeDriverService service(Path chromedriver) {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(chromedriver.toFile())
        .usingAnyFreePort()
        .build();
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1440,1000");
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Opens the page as somebody does who was never there. */
  void openNew(int port) {
    driver.get("http://127.0.0.1:" + port + "/");
    run("localStorage.clear(); sessionStorage.clear()");
    complaints();
    open(port);
  }

  void open(int port) {
    driver.get("http://127.0.0.1:" + port + "/");
  }

  /** Waits until there are settings to fill in. */
  void awaitForm() {
    find("#field-steps");
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement find(String css) {
    return await("there is " + css, d -> first(css, false));
  }

  WebElement visible(String css) {
    return await(css + " shows", d -> first(css, true));
  }

  private @Nullable WebElement first(String css, boolean shown) {
    return all(css).stream().filter(e -> !shown || e.isDisplayed()).findFirst().orElse(null);
  }

  private List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  void gone(String css) {
    await(css + " has gone", d -> first(css, true) == null);
  }

  void text(String css, String part) {
    await(css + " says " + part, d -> all(css).stream().anyMatch(e -> e.getText().contains(part)));
  }

  /** Waits until it is true, or isn't null. */
  <T> T await(String what, ExpectedCondition<T> condition) {
    try {
      return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(30))
          .ignoring(StaleElementReferenceException.class) // the page draws some things anew
          .until(condition);
    } catch (TimeoutException e) {
      picture("failed");
      throw new AssertionError(
          "In vain: " + what + "; see failed.png; complaints: " + complaints(), e);
    }
  }

  void click(String css) {
    WebElement element = visible(css);
    run("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void type(String css, String text) {
    WebElement field = find(css);
    field.clear();
    field.sendKeys(text);
  }

  String value(String css) {
    return String.valueOf(find(css).getDomProperty("value"));
  }

  void run(String script, Object... arguments) {
    driver.executeScript(script, arguments);
  }

  /** What a JavaScript expression gives, which mustn't be null. */
  Object ask(String expression) {
    return Objects.requireNonNull(driver.executeScript("return " + expression), expression);
  }

  void desktop() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  void phone(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
  }

  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  void picture(String name) {
    try {
      Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser complained of since it was asked last, such as of a broken policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(Object::toString)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
