package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.MemoryNeed.StageNeed;
import eddy.picture.file.PngFile;
import eddy.pipeline.request.TilingOptions;
import eddy.settings.Fields;
import eddy.settings.Parameters;
import eddy.settings.Settings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eddy generate} with ControlNets, embeddings, TAESD and less memory, on tiny models. */
class AddedNetworksTest {
  private static final String MODEL = "tiny-sd15";

  @TempDir private Path folder;

  @BeforeEach
  void edges() throws IOException {
    BufferedImage image = new BufferedImage(48, 48, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.drawOval(8, 8, 30, 30);
    g.dispose();
    ImageIO.write(image, "png", folder.resolve("edges.png").toFile());
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private Eddy run(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("generate", "--device=cpu"));
    args.addAll(List.of("--output", file(output)));
    if (List.of(arguments).stream().noneMatch(a -> a.startsWith("--model"))) {
      args.add("--model=" + TinyNetworks.MODELS.resolve(MODEL));
    }
    args.addAll(List.of(arguments));
    return Eddy.run(args.toArray(String[]::new));
  }

  private Eddy made(String output, String... arguments) {
    Eddy eddy = run(output, arguments);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    return eddy;
  }

  private Eddy small(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("--width=64", "--height=32", "--seed=1"));
    args.addAll(List.of(arguments));
    if (args.stream().noneMatch(a -> a.startsWith("--steps"))) {
      args.add("--steps=2");
    }
    return made(output, args.toArray(String[]::new));
  }

  private void refused(String expected, String... arguments) {
    Eddy eddy = run("refused.png", arguments);
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.err().strip().lines()).as(eddy.err()).hasSize(1);
    assertThat(eddy.err()).startsWith("eddy: ").contains(expected);
    assertThat(path("refused.png")).doesNotExist();
  }

  private Parameters parameters(String name) {
    return Parameters.parse(String.valueOf(PngFile.readParameters(path(name))));
  }

  private void differ(String one, String other) throws IOException {
    assertThat(Files.mismatch(path(one), path(other))).as(one + " " + other).isNotEqualTo(-1);
  }

  @Test
  void controlNetsHaveTheirSayAndAreRepeated() throws IOException {
    int width = TinyNetworks.textChannels(MODEL);
    String net = TinyNetworks.controlNet(path("canny"), MODEL, width).toString();
    String[] control = {"--control-net", net, "--control-image", file("edges.png")};
    small("plain.png", "x");
    small("held.png", with(control, "x"));
    differ("plain.png", "held.png");
    small("off.png", with(control, "x", "--control-weight=0"));
    assertThat(pixels("off.png")).isEqualTo(pixels("plain.png"));
    String half = "--control-weight=0.5";
    small("two.png", with(with(control, control), "x", half, half));
    assertThat(parameters("two.png").fields())
        .containsEntry("ControlNet", "canny; canny")
        .containsEntry("Control image", "edges.png; edges.png")
        .containsEntry("Control weight", "0.5; 0.5");

    small("half.png", with(control, "x", "--control-weight=0.8", "--control-end=0.5"));
    differ("half.png", "held.png");
    assertThat(parameters("half.png").fields())
        .containsEntry("Control weight", "0.8")
        .containsEntry("Control start", "0")
        .containsEntry("Control end", "0.5");
    refused("--control-net", "--from", file("half.png"));
    made("again.png", with(control, "--from", file("half.png")));
    assertThat(path("again.png")).hasSameBinaryContentAs(path("half.png"));
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private List<Integer> pixels(String name) throws IOException {
    BufferedImage image = ImageIO.read(path(name).toFile());
    List<Integer> out = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        out.add(image.getRGB(x, y));
      }
    }
    return out;
  }

  @Test
  void controlNetsThatAreWrong() throws IOException {
    int width = TinyNetworks.textChannels(MODEL);
    String other = TinyNetworks.controlNet(path("other"), MODEL, width + 8).toString();
    String image = file("edges.png");
    refused("this ControlNet was made for", "x", "--control-net", other, "--control-image", image);
    refused("give one --control-image for each", "x", "--control-net", other);
    refused("give one --control-image for each", "x", "--control-image", image);
    refused(
        "--control-weight stands 2 times, but --control-net 1 time",
        "x",
        "--control-net",
        other,
        "--control-image",
        image,
        "--control-weight=1",
        "--control-weight=2");
    refused(
        "--control-start should be at most --control-end",
        "x",
        "--control-net",
        other,
        "--control-image",
        image,
        "--control-start=0.5",
        "--control-end=0.2");
    refused("absent", "x", "--control-net", file("absent"), "--control-image", image);
    refused(
        "no such file, where a picture was expected",
        "x",
        "--control-net",
        other,
        "--control-image",
        file("no.png"));
  }

  @Test
  void embeddingsAddWords() throws IOException {
    int width = TinyNetworks.textChannels(MODEL);
    String moody = TinyNetworks.embedding(path("moody.safetensors"), 2, width).toString();
    Eddy eddy = small("word.png", "a moody cat", "--embedding", moody);
    assertThat(eddy.err()).contains("write \"moody\" in the prompt; it takes 2 places");
    small("plain.png", "a moody cat");
    differ("word.png", "plain.png");
    small("named.png", "a gloom cat", "--embedding", "gloom=" + moody);
    assertThat(pixels("named.png")).isEqualTo(pixels("word.png"));
    assertThat(parameters("named.png").fields())
        .containsEntry("Embedding", "gloom=moody.safetensors");
    refused("--embedding", "--from", file("named.png"));
    made("again.png", "--from", file("named.png"), "--embedding", "gloom=" + moody);
    assertThat(path("again.png")).hasSameBinaryContentAs(path("named.png"));

    String wide = TinyNetworks.embedding(path("wide.safetensors"), 1, width + 1).toString();
    refused("this embedding was made for", "x", "--embedding", wide);
    Eddy twice = run("no.png", "x", "--embedding", moody, "--embedding", moody);
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err().lines().toList().getLast()).contains("\"moody\" stands for");
  }

  @Test
  void taesdDrawsThePreview() throws IOException {
    String taesd = TinyNetworks.taesd(path("taesd"), 4).toString();
    small("a.png", "x", "--preview=1", "--preview-file", file("rough.png"));
    small(
        "b.png",
        "x",
        "--batch=2",
        "--preview=1",
        "--preview-file",
        file("fine.png"),
        "--taesd",
        taesd);
    BufferedImage fine = ImageIO.read(path("fine.png").toFile());
    assertThat(fine.getWidth()).isEqualTo(2 * 64);
    assertThat(fine.getHeight()).isEqualTo(32);
    assertThat(isOfSquares(fine)).isFalse();
    assertThat(isOfSquares(ImageIO.read(path("rough.png").toFile()))).isTrue();
    refused("--taesd goes with --preview", "x", "--taesd", taesd);
    String other = TinyNetworks.taesd(path("other"), 16).toString();
    refused("this TAESD decodes latents of 16", "x", "--preview=1", "--taesd", other);
  }

  /** Whether each latent is one square of one colour. */
  private static boolean isOfSquares(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != image.getRGB(x / 8 * 8, y / 8 * 8)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void littleMemory() {
    refused("(--max-memory, less 400 MiB for Java itself)", "x", "--max-memory=401M");
    refused("it would take", "x", "--max-memory=408M", "--width=512", "--height=512");
    refused("Expected a size of memory", "x", "--max-memory=lots");
    small("a.png", "x", "--max-memory=2G");
  }

  @Test
  void tilesThatMemoryMakesNecessaryAreRepeated() throws IOException {
    String[] arguments = {"x", "--seed=1", "--steps=1", "--width=768", "--height=512", "--cfg=1"};
    made("tiles.png", with(arguments, "--max-memory=" + enoughForTiles(768, 512) + "M"));
    made("whole.png", arguments);
    differ("tiles.png", "whole.png");
    assertThat(parameters("tiles.png").fields()).containsKey("VAE tiling");
    assertThat(parameters("whole.png").fields()).doesNotContainKey("VAE tiling");
    made("again.png", "--from", file("tiles.png"));
    assertThat(path("again.png")).hasSameBinaryContentAs(path("tiles.png"));
  }

  /** MiB, Java's own included, that a run fits whose VAE works in the smallest tiles. */
  private static long enoughForTiles(int width, int height) {
    Settings tiled =
        Settings.of("x")
            .size(width, height)
            .steps(1)
            .cfg(1)
            .with(Fields.VAE_TILING, TilingOptions.Mode.ON)
            .with(Fields.TILE_SIZE, 64);
    try (eddy.Eddy opened =
        eddy.Eddy.model(TinyNetworks.MODELS.resolve(MODEL)).device("cpu").open()) {
      List<StageNeed> stages = opened.estimate(tiled).stages();
      long most = stages.stream().mapToLong(StageNeed::bytes).max().orElseThrow();
      return 400 + 2 + (most >> 20);
    }
  }

  @Test
  void consistencyModelsHaveTheirOwnDefaults() {
    Path lcm = TinyNetworks.MODELS.resolve("tiny-sd15-lcm");
    made("a.png", "x", "--model=" + lcm, "--seed=1");
    assertThat(parameters("a.png").fields())
        .containsEntry("Steps", "4")
        .containsEntry("CFG scale", "8.5");
  }

  @Test
  void etaIsTheSamplersOwnUnlessGiven() throws IOException {
    small("own.png", "x", "--sampler=tcd", "--steps=3");
    small("same.png", "x", "--sampler=tcd", "--steps=3", "--eta=0.3");
    Eddy none = small("none.png", "x", "--sampler=tcd", "--steps=3", "--eta=0");
    assertThat(pixels("own.png")).isEqualTo(pixels("same.png"));
    assertThat(pixels("own.png")).isNotEqualTo(pixels("none.png"));
    assertThat(small("most.png", "x", "--sampler=tcd", "--eta=0.9").err() + none.err())
        .doesNotContain("no effect");
    made("again.png", "--from", file("none.png"));
    assertThat(path("again.png")).hasSameBinaryContentAs(path("none.png"));
  }

  @Test
  void theSecondPassHasASizeThatTheVaeCanMake() {
    refused("--hires-size's width should be a multiple of 8", "x", "--hires-size=100x96");
    Eddy eddy = small("a.png", "x", "--hires-size=96x48");
    assertThat(eddy.err()).contains("96x48, 2 steps");
  }

  @Test
  void averagedIsForCheckpoints() {
    refused("--ema is for single-file checkpoints", "x", "--ema");
  }
}
