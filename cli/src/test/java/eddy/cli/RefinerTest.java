package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.picture.file.PngFile;
import eddy.settings.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eddy generate --refiner}, with a refiner of made-up weights. */
class RefinerTest {
  private static final Path BASE =
      Eddy.ROOT.resolve("testkit/src/test/resources/reference/models/tiny-sdxl");

  @TempDir private Path folder;
  private Path refiner;

  @BeforeEach
  void makeRefiner() throws IOException {
    refiner = TinyNetworks.refiner(folder.resolve("tiny-refiner"));
  }

  private Eddy run(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("generate", "--device=cpu", "--output"));
    args.add(folder.resolve(output).toString());
    args.addAll(List.of(arguments));
    return Eddy.run(args.toArray(String[]::new));
  }

  private Eddy made(String output, String... arguments) {
    List<String> args = new ArrayList<>(List.of("a red fox", "--seed=1", "--steps=5", "--cfg=5"));
    args.addAll(List.of("--model=" + BASE, "--sampler=euler_a"));
    args.addAll(List.of(arguments));
    return run(output, args.toArray(String[]::new));
  }

  @Test
  void endsWhatTheBaseModelBeganAndIsMadeAgain() throws IOException {
    Eddy plain = made("plain.png");
    assertThat(plain.code()).as(plain.err()).isZero();
    Eddy refined = made("refined.png", "--refiner=" + refiner, "--refiner-start=0.6");
    assertThat(refined.code()).as(refined.err()).isZero();
    assertThat(refined.err()).contains("Refining", "step 3/3", "step 2/2");
    assertThat(Files.readAllBytes(folder.resolve("refined.png")))
        .isNotEqualTo(Files.readAllBytes(folder.resolve("plain.png")));
    String said = String.valueOf(PngFile.readParameters(folder.resolve("refined.png")));
    assertThat(Parameters.parse(said).fields())
        .containsEntry("Refiner", "tiny-refiner")
        .containsEntry("Refiner switch at", "0.6");

    String from = "--from=" + folder.resolve("refined.png");
    Eddy refused = run("no.png", from, "--model=" + BASE);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("tiny-refiner", "with --refiner").hasLineCount(1);
    Eddy again = run("again.png", from, "--model=" + BASE, "--refiner=" + refiner);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("refined.png"));
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    refused("is no refiner, which --refiner needs", "--model=" + BASE, "--refiner=" + BASE);
    refused("is no SDXL model", "--model=" + Eddy.DEMO_MODEL, "--refiner=" + refiner);
    refused("is a refiner itself", "--model=" + refiner, "--refiner=" + refiner);
    refused("goes with --refiner PATH", "--model=" + BASE, "--refiner-start=0.5");
    String[] both = {"--model=" + BASE, "--refiner=" + refiner};
    refused("should be above 0 and below 1", both[0], both[1], "--refiner-start=1");
    refused("second, larger pass", both[0], both[1], "--hires-scale=2");
    refused("No step of this sampler", both[0], both[1], "--refiner-start=0.999", "--steps=2");
  }

  private void refused(String message, String... arguments) {
    List<String> args = new ArrayList<>(List.of("a red fox"));
    args.addAll(List.of(arguments));
    Eddy eddy = run("no.png", args.toArray(String[]::new));
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err()).contains(message);
    assertThat(folder.resolve("no.png")).doesNotExist();
  }
}
