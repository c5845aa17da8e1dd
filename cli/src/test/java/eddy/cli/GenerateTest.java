package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.loader.format.TensorInfo;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code eddy generate} with the demo model, on small pictures and with few steps. */
class GenerateTest {
  @TempDir private Path folder;

  private Eddy generate(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("generate", "--device=cpu"));
    args.addAll(List.of("--output", file(output)));
    args.addAll(List.of(arguments));
    Eddy eddy = Eddy.run(args.toArray(String[]::new));
    assertThat(eddy.code()).as(eddy.err()).isZero();
    return eddy;
  }

  private Eddy small(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("--width=32", "--height=40", "--steps=2"));
    args.addAll(List.of(arguments));
    return generate(output, args.toArray(String[]::new));
  }

  private static String[] with(String[] arguments, String more) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Path path(String name) {
    return folder.resolve(name);
  }

  private Parameters parameters(String name) {
    return Parameters.parse(String.valueOf(PngFile.readParameters(folder.resolve(name))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "🦊 in the ❄️", "a red circle", "-", "@file", "two\nlines, \"quoted\": x"})
  void anyPromptWorksAndIsKept(String prompt) {
    Eddy eddy = small("a.png", "--seed", "3", "--", prompt);
    assertThat(eddy.out().strip()).isEqualTo(file("a.png"));
    Parameters kept = parameters("a.png");
    assertThat(kept.prompt()).isEqualTo(prompt);
    assertThat(kept.fields())
        .containsEntry("Steps", "2")
        .containsEntry("Sampler", "DDIM")
        .containsEntry("CFG scale", "5")
        .containsEntry("Seed", "3")
        .containsEntry("Size", "32x40")
        .containsEntry("Model", "demo-model")
        .doesNotContainKeys("Weights", "Exact convolutions");
  }

  @Test
  void fromRepeatsThePictureExactly() throws IOException {
    small(
        "first.png",
        "a red circle",
        "--negative",
        "blue,\ngreen",
        "--cfg",
        "3.5",
        "--cfg-rescale",
        "0.7",
        "--rng",
        "cuda",
        "--sampler",
        "euler_a",
        "--clip-skip",
        "1",
        "--dtype",
        "f32",
        "--exact");
    generate("again.png", "--from", file("first.png"));
    assertThat(path("again.png")).hasSameBinaryContentAs(path("first.png"));
    assertThat(parameters("first.png").fields())
        .containsEntry("Sampler", "Euler a")
        .containsEntry("Clip skip", "2")
        .containsEntry("RNG", "NV")
        .containsEntry("Weights", "f32")
        .containsEntry("Exact convolutions", "true");

    generate("other.png", "--from", file("first.png"), "--seed", "5", "a blue star");
    Parameters other = parameters("other.png");
    assertThat(other.prompt()).isEqualTo("a blue star");
    assertThat(other.negative()).isEqualTo("blue,\ngreen");
    assertThat(other.fields())
        .containsEntry("Seed", "5")
        .containsEntry("CFG scale", "3.5")
        .containsEntry("Exact convolutions", "true");
    assertThat(Files.mismatch(path("other.png"), path("first.png"))).isNotEqualTo(-1);
  }

  @Test
  void theScheduleIsRepeatedToo() throws IOException {
    String[] five = {
      "x", "--sampler=dpmpp_2m", "--seed=1", "--steps=5", "--width=32", "--height=40"
    };
    generate("first.png", with(five, "--schedule=karras"));
    assertThat(parameters("first.png").fields())
        .containsEntry("Sampler", "DPM++ 2M")
        .containsEntry("Schedule type", "karras");
    generate("again.png", "--from", file("first.png"));
    assertThat(path("again.png")).hasSameBinaryContentAs(path("first.png"));
    generate("other.png", with(five, "--schedule=sgm_uniform"));
    assertThat(Files.mismatch(path("other.png"), path("first.png"))).isNotEqualTo(-1);
  }

  @Test
  void etaIsRepeatedToo() throws IOException {
    small("first.png", "x", "--sampler", "ddim", "--eta", "0.5", "--seed", "1");
    generate("again.png", "--from", file("first.png"));
    assertThat(path("again.png")).hasSameBinaryContentAs(path("first.png"));
    small("without.png", "x", "--sampler", "ddim", "--seed", "1");
    assertThat(Files.mismatch(path("without.png"), path("first.png"))).isNotEqualTo(-1);
  }

  @Test
  void eachPictureOfABatchCanBeMadeAgainAlone() throws IOException {
    Eddy eddy = small("b.png", "a star", "--batch", "3", "--seed", "10", "--sampler", "euler_a");
    assertThat(eddy.out().lines())
        .containsExactly(file("b-10.png"), file("b-11.png"), file("b-12.png"));
    assertThat(parameters("b-12.png").fields()).containsEntry("Seed", "12");
    generate("alone.png", "--from", file("b-12.png"));
    assertThat(path("alone.png")).hasSameBinaryContentAs(path("b-12.png"));
  }

  @Test
  void seedsAreDrawnAndTold() {
    Eddy one = small("one.png", "a star");
    Eddy two = small("two.png", "a star");
    String seed = String.valueOf(parameters("one.png").fields().get("Seed"));
    assertThat(one.err()).contains("seed " + seed);
    assertThat(Long.parseLong(seed)).isBetween(0L, (1L << 32) - 1);
    assertThat(two.err()).doesNotContain("seed " + seed + ",");
  }

  @Test
  void latentsComeFromAFileAndGoToOne() throws IOException {
    Random random = new Random(4);
    float[] noise = new float[2 * 4 * 5 * 4];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    new SafetensorsWriter()
        .add("latents", Shape.of(2, 4, 5, 4), noise)
        .write(folder.resolve("noise.safetensors"));
    String given = file("noise.safetensors");
    generate(
        "a.png",
        "x",
        "--steps=2",
        "--seed=1",
        "--latents",
        given,
        "--save-latents",
        file("last.st"));
    assertThat(parameters("a-2.png").fields())
        .containsEntry("Size", "32x40")
        .containsEntry("Latents", "noise.safetensors #2");
    try (SafetensorsFile last = SafetensorsFile.open(folder.resolve("last.st"))) {
      assertThat(last.tensors().values())
          .singleElement()
          .extracting(TensorInfo::name, TensorInfo::shape)
          .containsExactly("latents", Shape.of(2, 4, 5, 4));
      assertThat(last.floats("latents")).isNotEqualTo(noise);
    }
    Eddy refused = Eddy.run("generate", "--from", file("a-2.png"), "--output", file("b.png"));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--latents").hasLineCount(1);
    generate("b.png", "--from", file("a-2.png"), "--latents", given);
    assertThat(path("b.png")).hasSameBinaryContentAs(path("a-2.png"));
  }

  @Test
  void theSameNoiseAsTheSeedsGivesTheSamePicture() throws IOException {
    small("seed.png", "a star", "--seed", "8", "--save-latents", file("a.st"));
    try (SafetensorsFile saved = SafetensorsFile.open(folder.resolve("a.st"))) {
      assertThat(saved.metadata()).containsKey("made_by");
      assertThat(saved.tensors()).containsOnlyKeys("latents");
    }
    small("again.png", "a star", "--seed", "8", "--save-latents", file("b.st"));
    assertThat(path("b.st")).hasSameBinaryContentAs(path("a.st"));
  }

  @Test
  void longPromptsAreCutWithAWarning() {
    Eddy eddy = small("long.png", "red ".repeat(80) + "violin", "--seed", "1");
    assertThat(eddy.err()).contains("eddy: warning: ").contains("violin");
  }

  @Test
  void whatHasNoEffectIsSaid() {
    String off = small("off.png", "x", "--cfg=1", "--negative=y", "--cfg-rescale=0.5").err();
    assertThat(off).contains("negative prompt has no effect", "--cfg-rescale has no effect");
    String eta = small("eta.png", "x", "--eta=0.5", "--sampler=euler").err();
    assertThat(eta).contains("--eta has no effect");
    String fine = small("fine.png", "x", "--eta=0.5", "--negative=y", "--cfg-rescale=0.5").err();
    assertThat(fine).doesNotContain("no effect");
  }

  @Test
  void onlyPicturesAreLeftBehind() throws IOException {
    small("a.png", "x", "--batch=2", "--seed=9");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("a-9.png", "a-10.png");
    }
  }

  @Test
  void namesThatEddyChoosesTellTheSeedAndAreNewOnes() throws IOException {
    String[] arguments = {"x", "--batch=2", "--seed=10"};
    assertThat(small("", arguments).out().lines())
        .containsExactly(file("eddy-10.png"), file("eddy-11.png"));
    assertThat(small("", "x", "--seed=11").out().strip()).isEqualTo(file("eddy-11_2.png"));
    assertThat(path("eddy-11_2.png")).hasSameBinaryContentAs(path("eddy-11.png"));
    assertThat(small("", arguments).out().lines())
        .containsExactly(file("eddy-10_2.png"), file("eddy-11_3.png"));
  }

  @Test
  void aPictureGoesToStandardOutput() throws IOException {
    small("a.png", "x", "--seed=1", "--save-latents", file("a.st"));
    List<String> arguments =
        List.of("generate", "--device=cpu", "--width=32", "--height=40", "--steps=2", "x");
    for (String output : List.of("-", "/dev/stdout", "/dev/fd/1")) {
      assumeTrue(output.equals("-") || Files.exists(Path.of(output)), "no " + output);
      assertThat(sent(arguments, "--seed=1", "--output", output))
          .isEqualTo(Files.readAllBytes(path("a.png")));
    }
    assertThat(sent(arguments, "--seed=1", "--save-latents", "-", "--output", file("b.png")))
        .isEqualTo(Files.readAllBytes(path("a.st")));
    assertThat(path("b.png")).hasSameBinaryContentAs(path("a.png"));
    assertThat(Path.of("-")).doesNotExist();
  }

  /** What is on standard output, which is nothing else. */
  private static byte[] sent(List<String> arguments, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Io io = new Io(new PrintStream(out, true), new PrintStream(err, true), false, Eddy.ROOT);
    String[] all = Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    assertThat(Main.run(io, all)).as(err.toString(UTF_8)).isZero();
    return out.toByteArray();
  }
}
