package eddy.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.table.Manifest;
import eddy.table.ManifestLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code eddy generate --prompts} with the demo model. */
class ManyPromptsTest {
  private static final String THREE =
      """
      {"prompt": "a red circle", "id": "red"}
      {"prompt": "a blue square", "id": "blue", "seed": "7", "steps": 3}

      {"prompt": "a green star", "id": "green"}
      """;

  @TempDir private Path folder;

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("prompts.jsonl"), text);
  }

  private List<String> arguments(String output, String... more) {
    List<String> args = new ArrayList<>(List.of("generate", "--device=cpu", "--width=64"));
    args.addAll(List.of("--height=64", "--steps=2", "--output", folder.resolve(output).toString()));
    args.addAll(List.of(more));
    return args;
  }

  private Eddy run(String output, String... more) {
    return Eddy.run(arguments(output, more).toArray(String[]::new));
  }

  private List<String> names(String output) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(output))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aTableIsMadeWithAManifestAndAnotherRunMakesWhatIsMissing() throws IOException {
    String prompts = table(THREE).toString();
    Eddy eddy = run("out", "--prompts", prompts);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(eddy.out().lines())
        .containsExactly(
            folder.resolve("out/red.png").toString(),
            folder.resolve("out/blue.png").toString(),
            folder.resolve("out/green.png").toString());
    assertThat(eddy.err())
        .contains("eddy: 1/3 red: ", "eddy: 3/3 green: ")
        .contains("eddy: 3 made, 0 there already, 0 failed. ")
        .doesNotContain("step 1/2");
    assertThat(names("out")).containsExactly("blue.png", "green.png", "manifest.jsonl", "red.png");
    assertThat(Manifest.read(folder.resolve("out/manifest.jsonl")))
        .extracting(line -> line.settings().get("steps"))
        .containsExactly(2, 3, 2);

    Eddy again = run("out", "--prompts", prompts);
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).contains("2/3 blue: there already", "0 made, 3 there already");

    Eddy other = run("out", "--prompts", prompts, "--cfg=3");
    assertThat(other.err()).contains("note: 3 pictures are made anew, since their rows");
    assertThat(other.err()).contains("3 made, 0 there already");
  }

  @Test
  void aPictureOfATableIsThatOfTheSameSettingsAlone() throws IOException {
    Eddy many =
        run("out", "--prompts", table("{\"prompt\":\"a\",\"id\":\"a\",\"seed\":9}").toString());
    assertThat(many.code()).as(many.err()).isZero();
    assertThat(run("alone.png", "a", "--seed=9").code()).isZero();
    assertThat(folder.resolve("out/a.png")).hasSameBinaryContentAs(folder.resolve("alone.png"));
  }

  @Test
  void shardsMakeTheWholeTableTogether() throws IOException {
    String prompts = table(THREE).toString();
    assertThat(run("whole", "--prompts", prompts).code()).isZero();
    for (String shard : List.of("1/2", "2/2")) {
      assertThat(run("parts", "--prompts", prompts, "--shard", shard).code()).isZero();
    }
    assertThat(names("parts"))
        .containsExactly(
            "blue.png", "green.png", "manifest-1-of-2.jsonl", "manifest-2-of-2.jsonl", "red.png");
    for (String name : List.of("blue.png", "green.png", "red.png")) {
      assertThat(folder.resolve("parts").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(name));
    }
    Eddy otherwise = run("parts", "--prompts", prompts, "--shard=1/1");
    assertThat(otherwise.err()).contains("0 made, 3 there already");
  }

  @Test
  void aBadRowIsToldAndStopsNothing() throws IOException {
    String prompts =
        table(
                "{\"prompt\":\"a\",\"id\":\"a\"}\n{\"promt\":\"b\"}\n{\"prompt\":\"c\",\"id\":\"c\"}\n")
            .toString();
    Eddy eddy = run("out", "--prompts", prompts);
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.err())
        .contains(
            "eddy: 2/3 "
                + prompts
                + ", line 2: There is no setting \"promt\"; leave it out, or check its name.")
        .contains("2 made, 0 there already, 1 failed.");
    assertThat(eddy.out().lines()).hasSize(2);
    assertThat(Manifest.read(folder.resolve("out/manifest.jsonl")))
        .extracting(ManifestLine::isMade)
        .containsExactly(true, false, true);
  }

  @Test
  void standardInputMayHoldTheTable() throws IOException {
    Eddy eddy =
        Eddy.piped(
            THREE.getBytes(UTF_8), arguments("out", "--prompts", "-").toArray(String[]::new));
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(names("out")).contains("blue.png", "green.png", "red.png");
    Eddy empty = run("none", "--prompts", "-");
    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.err()).contains("standard input: has no rows;");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aPromptBesideTheTableCountsWhereARowHasNone() throws IOException {
    Eddy eddy = run("out", "a castle", "--prompts", table("{\"id\":\"a\"}").toString());
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(Manifest.read(folder.resolve("out/manifest.jsonl")).getFirst().settings())
        .containsEntry("prompt", "a castle");
  }

  @Test
  void aDryRunCountsAndEstimatesAndWritesNothing() throws IOException {
    String prompts = table(THREE + "{\"prompt\":\"x\",\"width\":65}\n").toString();
    Eddy eddy = run("out", "--prompts", prompts, "--dry-run");
    assertThat(eddy.code()).isEqualTo(2);
    assertThat(eddy.out())
        .startsWith("4 rows: 3 to make, 0 there already, 1 refused")
        .containsPattern("memory: [0-9.]+ MB beside Java's own for the largest, ");
    assertThat(eddy.err()).contains("line 5: width should be a multiple of 8, but is 65");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--shard=1/2 | --shard goes with --prompts FILE; give that too.",
        "--dry-run | --dry-run goes with --prompts FILE; give that too.",
        "--manifest=m.jsonl | --manifest goes with --prompts FILE; give that too.",
        "--prompts=T --shard=0/2 | --shard should be I/N, part I of N from 1/N to N/N, such as 1/4",
        "--prompts=T --shard=3/2 | --shard should be I/N,",
        "--prompts=T --shard=x | --shard should be I/N,",
        "--prompts=T --batch=2 | --prompts makes one picture for each row; leave --batch out",
        "--prompts=T --preview=1 | leave out --preview.",
        "--prompts=T --save-latents=l | leave out --save-latents.",
        "--prompts=T --from=x.png | leave --from out",
        "--prompts=not-there.jsonl | not-there.jsonl: no such file, where a table of prompts was",
        "--prompts=T --manifest=- | --manifest -: the next run reads it, so it is a file; name one.",
        "--prompts=T --manifest=T | line 1: should be a line of a manifest, but isn't;",
      })
  void whatDoesNotGoTogetherIsRefused(String options, String expected) throws IOException {
    String prompts = table(THREE).toString();
    Eddy eddy = run("out", options.replace("=T", "=" + prompts).split(" "));
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.err()).contains(expected);
    assertThat(eddy.err().lines()).hasSize(1);
    assertThat(eddy.out()).isEmpty();
    assertThat(Files.readString(Path.of(prompts))).isEqualTo(THREE);
  }

  @Test
  void picturesGoToAFolder() throws IOException {
    String prompts = table(THREE).toString();
    Files.writeString(folder.resolve("file"), "x");
    assertThat(run("file", "--prompts", prompts).err()).contains("needs a folder for its pictures");
    Eddy none = Eddy.run("generate", "--prompts", prompts);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--prompts FILE goes with --output DIR");
  }

  /** Killed at any moment, what was made is known to the next run. */
  @Test
  void aRunThatIsKilledLosesNothing() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      rows.append("{\"prompt\":\"number ")
          .append(i)
          .append("\",\"id\":\"n")
          .append(i)
          .append("\"}\n");
    }
    Path prompts = table(rows.toString());
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("--add-modules", "jdk.incubator.vector", "-cp"));
    java.addAll(List.of(System.getProperty("java.class.path"), "eddy.cli.Main"));
    java.addAll(arguments("out", "--prompts", prompts.toString(), "--model"));
    java.add(Eddy.DEMO_MODEL.toString());
    Process process =
        new ProcessBuilder(java)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    Path manifest = folder.resolve("out/manifest.jsonl");
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!(Files.exists(manifest) && Manifest.read(manifest).size() >= 3)) {
      assertThat(System.nanoTime()).as(Files.readString(folder.resolve("log.txt"))).isLessThan(end);
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
    List<ManifestLine> kept = Manifest.read(manifest);
    assertThat(kept).hasSizeBetween(3, 399);
    int more = kept.size() + 2;
    String first = String.join("\n", rows.toString().lines().limit(more).toList());
    Eddy again = run("out", "--prompts", table(first).toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("2 made, " + kept.size() + " there already, 0 failed.");
  }
}
