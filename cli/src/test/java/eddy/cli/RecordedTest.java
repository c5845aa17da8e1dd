package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.internal.run.Asked;
import eddy.picture.Picture;
import eddy.picture.file.PngFile;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Parameters;
import eddy.settings.Recorded;
import eddy.settings.Seed;
import eddy.settings.Settings;
import eddy.settings.Told;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What options do to what the PNG of {@code --from} says. */
class RecordedTest {
  private static final String BAD = "four, \"and\u001b[31m more\"";

  @TempDir private Path folder;

  private Path png(String parameters) throws IOException {
    Path file = folder.resolve("from.png");
    try (OutputStream out = Files.newOutputStream(file)) {
      PngFile.write(new Picture(1, 1, new byte[3]), parameters, out);
    }
    return file;
  }

  static Stream<Field<?>> fields() {
    return Stream.concat(Told.ORDER.stream(), Stream.of(Told.LATENTS_INDEX))
        .filter(f -> !f.expected().isEmpty() && !f.expected().equals("a text"));
  }

  private static Asked asked(Recorded recorded) {
    return new Asked(new Settings(Map.of(), recorded), note -> {});
  }

  @ParameterizedTest
  @MethodSource("fields")
  <T> void whatIsGivenIsTakenWithoutReadingWhatIsRecorded(Field<T> field) throws IOException {
    for (String key : field.keys()) {
      Parameters said = new Parameters("a", "", Map.of(key, BAD, "A1", "1", "B1", "1"));
      Asked asked = asked(Recorded.of(png(said.format())));
      if (field.equals(Fields.SCHEDULE)) {
        continue; // any text; which of them a sampler takes is seen later
      }
      assertThatThrownBy(() -> asked.orRecorded(null, field))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(folder + "/from.png: its parameters give " + key + " as \"four, ")
          .hasMessageContaining("where " + field.expected() + " was expected")
          .hasMessageEndingWith("; give " + field.given() + ", which wins.");
      @SuppressWarnings("unchecked")
      T given = (T) "given";
      assertThat((Object) asked(Recorded.of(png(said.format()))).orRecorded(given, field))
          .isEqualTo("given");
      assertThat((Object) asked(Recorded.NOTHING).orRecorded(null, field)).isNull();
    }
  }

  @Test
  void theTableIsWhole() throws IllegalAccessException {
    Set<Object> declared = new HashSet<>();
    for (var field : Fields.class.getFields()) {
      if (field.getType() == Field.class) {
        assertThat(field.trySetAccessible()).isTrue(); // the table's parts aren't public
        declared.add(field.get(null));
      }
    }
    assertThat(Fields.ALL).hasSize(declared.size()).containsAll(cast(declared));
    assertThat(Fields.ALL).extracting(f -> f.setting().key()).doesNotHaveDuplicates();
    List<Field<?>> withKeys = new ArrayList<>(Fields.ALL);
    withKeys.removeIf(f -> f.keys().isEmpty());
    assertThat(Told.ORDER).doesNotHaveDuplicates().containsAll(withKeys);
  }

  @SuppressWarnings("unchecked")
  private static List<Field<?>> cast(Set<Object> fields) {
    return (List<Field<?>>) (List<?>) List.copyOf(fields);
  }

  /**
   * The whole command: the second run ends where pictures can't be written, which is looked at when
   * everything has been read.
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      value = {
        "Prompt syntax, b1111, --prompt-syntax=plain,",
        "Clip skip, two, --clip-skip=0,",
        "Clip skip, 99999999999, --clip-skip=0,",
        "Steps, many, --steps=2,",
        "Steps, 0, --steps=2,",
        "Steps, 2.5, --steps=2,",
        "CFG scale, NaN, --cfg=2,",
        "CFG scale, -7, --cfg=2,",
        "CFG rescale, 7, --cfg-rescale=0,",
        "Eta, x, --eta=0.5,",
        "Eta DDIM, 3, --eta=0.5,",
        "Seed, 12.0, --seed=12,",
        "Seed, 18446744073709551616, --seed=12,",
        "Sampler, Restart, --sampler=ddim,",
        "Sampler, EDM Euler, --sampler=ddim,",
        "Schedule type, Align Your Steps, --schedule=sgm_uniform,",
        "Schedule type, Align Your Steps, --sampler=euler,",
        "Schedule type, Karras, --schedule=sgm_uniform,",
        "Size, 64, --width=64 --height=64,",
        "Size, 0x64, --width=64 --height=64,",
        "Size, 64x99999999999, --width=64 --height=64,",
        "RNG, std_default, --rng=cpu,",
        "Prediction type, noise, --prediction-type=v_prediction,",
        "LoRA strict, maybe, --lora-strict=true,",
        "Denoising strength, 1.5, --strength=0.5, --init=INIT",
        "Resize mode, Crop, --resize=crop, --init=INIT",
        "Mask blur, much, --mask-blur=0, --init=INIT --mask=INIT",
        "Masked area padding, -1, --mask-padding=8, --init=INIT --mask=INIT",
        "Hires upscale, 2x, --hires-scale=2,",
        "Hires upscale, 0.5, --hires-size=128x128,",
        "Hires resize, 0x0, --hires-size=128x128,",
        "Hires resize, big, --hires-scale=2,",
        "Hires upscaler, 4x-UltraSharp, --hires-upscaler=lanczos, --hires-scale=2",
        "Hires steps, -2, --hires-steps=2, --hires-scale=2",
        "Denoising strength, 0, --hires-strength=0.5, HIRES",
        "Hires strength, x, --hires-strength=0.5, --hires-scale=2 --init=INIT",
        "VAE tiling, x, --tile-size=64,",
        "VAE tiling, -64, --vae-tiling=off,",
        "DeepCache, 0, --deep-cache=1,",
        "Weights, fp8, --dtype=f32,",
        "Activations, fp8, --activations=f32,",
        "Exact convolutions, x, --exact,",
        "Exact convolutions, maybe, --exact=false,",
      })
  void optionsWin(String key, String value, String options, @Nullable String others)
      throws IOException {
    BufferedImage white = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    white.createGraphics().fillRect(0, 0, 64, 64);
    ImageIO.write(white, "png", folder.resolve("init.png").toFile());
    StringBuilder fields = new StringBuilder(key + ": " + value);
    for (String each : List.of("Steps: 2", "Sampler: DDIM", "Seed: 1", "Size: 64x64")) {
      if (!each.startsWith(key + ":")) {
        fields.append(", ").append(each);
      }
    }
    if ("HIRES".equals(others)) {
      fields.append(", Hires upscale: 2");
    }
    Path png = png("a cat\n" + fields);
    List<String> args = new ArrayList<>(List.of("generate", "--from", png.toString()));
    args.addAll(List.of("--model", Eddy.DEMO_MODEL.toString()));
    args.addAll(List.of("--output", folder.resolve("none/x.png").toString()));
    if (others != null && others.startsWith("--")) {
      for (String other : others.split(" ", -1)) {
        args.add(other.replace("INIT", folder.resolve("init.png").toString()));
      }
    }
    Eddy without = Eddy.run(args.toArray(String[]::new));
    assertThat(without.code()).as(without.err()).isEqualTo(2);
    assertThat(without.err())
        .startsWith(
            "eddy: " + png + ": its parameters give " + key + " as \"" + value + "\", where ")
        .contains("; give --")
        .hasLineCount(1)
        .hasSizeLessThan(300);
    args.addAll(List.of(options.split(" ", -1)));
    Eddy with = Eddy.run(args.toArray(String[]::new));
    assertThat(with.code()).as(with.err()).isEqualTo(2);
    assertThat(with.err()).contains("there is no folder").hasLineCount(1);
  }

  /** What no option could say, for that would be refused. */
  @ParameterizedTest
  @CsvSource({
    "EMA, x, sd15",
    "EMA, true, sd15",
    "Aesthetic score, x, sdxl",
    "Aesthetic score, 5, sdxl"
  })
  void whatCanNotApplyIsNoted(String key, String value, String model) throws IOException {
    Path png = png("a cat\nSteps: 1, Seed: 1, Size: 16x16, " + key + ": " + value);
    Path path = TinyNetworks.MODELS.resolve("tiny-" + model);
    String out = folder.resolve("out.png").toString();
    Eddy eddy =
        Eddy.run(
            "generate",
            "--device=cpu",
            "--from",
            png.toString(),
            "--model=" + path,
            "--output",
            out);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(eddy.err()).contains("also gives " + key + ", which had no effect");
  }

  @Test
  void aCropOfThePngThatCanNotBeReadIsSaidInBothForms() throws IOException {
    Path png = png("a cat\nSteps: 1, Seed: 1, Size: 16x16, Crop top left: 0;0");
    Eddy eddy =
        Eddy.run(
            "generate",
            "--from",
            png.toString(),
            "--model=" + TinyNetworks.MODELS.resolve("tiny-sdxl"));
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err())
        .contains("where XxY, both numbers below 1000000, was expected; give --crop-top-left X,Y,")
        .hasLineCount(1);
  }

  @Test
  void aSizeOfThePngThatTheModelCantMakeIsSaidToBeFromThere() throws IOException {
    Path png = png("a cat\nSteps: 2, Seed: 1, Size: 70x64, VAE tiling: 70");
    Eddy eddy = Eddy.run("generate", "--from", png.toString());
    assertThat(eddy.err()).contains("--width, which " + png + " gives as its Size, should be a");
  }

  @Test
  void aScheduleWinsOverTheOneInTheSamplersName() throws IOException {
    Path png = png("a cat\nSteps: 2, Seed: 1, Size: 64x64, Sampler: DPM++ 2M Karras");
    String none = folder.resolve("none/x.png").toString();
    Eddy eddy =
        Eddy.run("generate", "--from", png.toString(), "--schedule=sgm_uniform", "--output", none);
    assertThat(eddy.err()).contains("there is no folder").hasLineCount(1);
  }

  /** Of what Eddy itself writes, everything is read, or something else decides about it. */
  @Test
  void picturesOfEddysHaveNothingThatIsLeftOver() {
    String first = folder.resolve("first.png").toString();
    String second = folder.resolve("second.png").toString();
    String[] small = {"x", "--width=32", "--height=32", "--steps=4", "--hires-scale=2"};
    List<String> args = new ArrayList<>(List.of("generate", "--device=cpu", "--output", first));
    args.addAll(List.of(small));
    assertThat(Eddy.run(args.toArray(String[]::new)).code()).isZero();
    for (String option : List.of("--seed=5", "--hires-size=40x40")) {
      Eddy again =
          Eddy.run("generate", "--device=cpu", "--from", first, "--output", second, option);
      assertThat(again.code()).as(again.err()).isZero();
      assertThat(again.err()).doesNotContain("note:");
    }
  }

  @Test
  void seeds() {
    assertThat(Seed.parse("18446744073709551615")).isEqualTo(-1L);
    assertThat(Seed.parse("-2")).isEqualTo(-2L);
    assertThat(Seed.text(Seed.parse("-2"))).isEqualTo("18446744073709551614");
    assertThat(Seed.parse("-1")).isBetween(0L, (1L << 31) - 1);
    for (String bad :
        List.of("", "-", "12.0", "1e3", "18446744073709551616", "-9223372036854775809")) {
      assertThatThrownBy(() -> Seed.parse(bad)).isInstanceOf(NumberFormatException.class);
    }
  }

  @Test
  void aSeedOfMinusOneIsRandomInAPngToo() throws IOException {
    Recorded recorded = Recorded.of(png("a\nSteps: 2, Seed: -1, Size: 64x64"));
    assertThat(asked(recorded).or(Fields.SEED)).isBetween(0L, (1L << 31) - 1);
  }
}
