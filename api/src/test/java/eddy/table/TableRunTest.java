package eddy.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.error.InputException;
import eddy.picture.file.PngFile;
import eddy.settings.Parameters;
import eddy.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of small pictures of the demo model. */
class TableRunTest {
  private static final Path DEMO_MODEL =
      Path.of(System.getProperty("eddy.root")).resolve("demo-model");
  private static final Settings SMALL = Settings.NONE.size(64, 64).steps(2);

  private static Eddy eddy;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    eddy = Eddy.model(DEMO_MODEL).device("cpu").threads(1).open();
  }

  @AfterAll
  static void close() {
    eddy.close();
  }

  private static PictureTable table(Settings defaults, String... lines) throws IOException {
    byte[] text = String.join("\n", lines).getBytes(UTF_8);
    return PictureTable.read(new ByteArrayInputStream(text), "t.jsonl", defaults);
  }

  private static TableRun run(Path folder) {
    return new TableRun(eddy, DEMO_MODEL, folder, new MadePictures(Manifest.readAll(folder)));
  }

  private TableSummary all(PictureTable table, String manifest) {
    try (Manifest to = Manifest.open(folder.resolve(manifest))) {
      return run(folder).all(table, to, _ -> {}, _ -> {});
    }
  }

  private TableSummary all(PictureTable table) {
    return all(table, "manifest.jsonl");
  }

  private List<ManifestLine> manifest() {
    return Manifest.read(folder.resolve("manifest.jsonl"));
  }

  private static Map<String, byte[]> pictures(Path folder) throws IOException {
    Map<String, byte[]> out = new TreeMap<>();
    try (var files = Files.newDirectoryStream(folder, "*.png")) {
      for (Path file : files) {
        out.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return out;
  }

  @Test
  void picturesAreTheSameHoweverTheTableIsCutAndOrdered() throws IOException {
    String[] lines = {
      "{\"prompt\":\"a red circle\"}",
      "{\"prompt\":\"a blue square\",\"id\":\"square\"}",
      "{\"prompt\":\"a green star\",\"seed\":\"7\",\"id\":\"star\",\"width\":72}"
    };
    assertThat(all(table(SMALL, lines))).isEqualTo(new TableSummary(3, 0, 0));
    Map<String, byte[]> whole = pictures(folder);
    assertThat(whole).hasSize(3).containsKeys("square.png", "star.png");
    Path others = Files.createDirectories(folder.resolve("others"));
    for (int part : List.of(2, 1)) {
      try (Manifest to = Manifest.open(others.resolve("manifest-" + part + ".jsonl"))) {
        run(others)
            .all(table(SMALL, lines[2], lines[1], lines[0]).shard(part, 2), to, _ -> {}, _ -> {});
      }
    }
    assertThat(pictures(others)).containsExactlyEntriesOf(whole);
    Parameters kept =
        Parameters.parse(String.valueOf(PngFile.readParameters(folder.resolve("star.png"))));
    assertThat(kept.prompt()).isEqualTo("a green star");
    assertThat(kept.fields()).containsEntry("Seed", "7").containsEntry("Size", "72x64");
    // A picture of a table is that of its settings alone, too.
    eddy.generate(Settings.of("a green star").size(72, 64).steps(2).seed(7))
        .save(folder.resolve("alone.PNG"));
    assertThat(folder.resolve("alone.PNG")).hasSameBinaryContentAs(folder.resolve("star.png"));
  }

  @Test
  void aManifestTellsWhatBecameOfEachRow() throws Exception {
    PictureTable table =
        table(
            SMALL,
            "{\"prompt\":\"a\",\"id\":\"good\",\"cfg\":4.5}",
            "nothing",
            "{\"prompt\":\"a\",\"id\":\"size\",\"width\":65}",
            "{\"prompt\":\"a\",\"id\":\"file\",\"init\":\"not-there.png\"}",
            "{\"prompt\":\"a\",\"id\":\"device\",\"device\":\"reference\"}",
            "{\"prompt\":\"b\",\"id\":\"last\"}");
    List<RowDone> told = new ArrayList<>();
    try (Manifest to = Manifest.open(folder.resolve("manifest.jsonl"))) {
      assertThat(run(folder).all(table, to, told::add, _ -> {}))
          .isEqualTo(new TableSummary(2, 0, 4));
    }
    assertThat(told).extracting(RowDone::number).containsExactly(1, 2, 3, 4, 5, 6);
    List<ManifestLine> lines = manifest();
    assertThat(told).extracting(RowDone::line).containsExactlyElementsOf(lines);
    assertThat(pictures(folder)).containsOnlyKeys("good.png", "last.png");
    ManifestLine good = lines.getFirst();
    assertThat(good.isMade()).isTrue();
    assertThat(good.file()).isEqualTo("good.png");
    assertThat(good.model()).isEqualTo("demo-model");
    assertThat(good.device()).isEqualTo("cpu");
    assertThat(good.seconds()).isPositive();
    assertThat(good.settings())
        .containsEntry("prompt", "a")
        .containsEntry("cfg", 4.5)
        .containsEntry("steps", 2)
        .containsEntry("seed", good.seed());
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(Files.readAllBytes(folder.resolve("good.png")));
    assertThat(good.sha256()).isEqualTo(java.util.HexFormat.of().formatHex(hash));
    assertThat(lines.subList(1, 5))
        .allSatisfy(
            line -> {
              assertThat(line.isMade()).isFalse();
              assertThat(line.error()).startsWith(line.place() + ": ").endsWith(".");
              assertThat(line.file()).isNull();
            });
    assertThat(lines.get(2).error()).contains("width should be a multiple of 8, but is 65");
    assertThat(lines.get(3).error()).contains("not-there.png: no such file");
    assertThat(lines.get(4).error()).contains("device is chosen when a model is opened");
  }

  @Test
  void anotherRunMakesOnlyWhatIsMissing() throws IOException {
    PictureTable table =
        table(
            SMALL,
            "{\"prompt\":\"a\",\"id\":\"a\"}",
            "{\"prompt\":\"b\",\"id\":\"b\"}",
            "{\"prompt\":\"c\",\"id\":\"c\",\"width\":65}");
    assertThat(all(table)).isEqualTo(new TableSummary(2, 0, 1));
    Map<String, byte[]> first = pictures(folder);
    assertThat(all(table)).isEqualTo(new TableSummary(0, 2, 1));
    // A file that is gone, or isn't the one that was made, is made anew.
    Files.delete(folder.resolve("a.png"));
    assertThat(all(table)).isEqualTo(new TableSummary(1, 1, 1));
    Files.writeString(folder.resolve("b.png"), "other", StandardOpenOption.APPEND);
    assertThat(all(table, "manifest-2-of-3.jsonl")).isEqualTo(new TableSummary(1, 1, 1));
    assertThat(pictures(folder)).containsExactlyEntriesOf(first);
    assertThat(all(table)).isEqualTo(new TableSummary(0, 2, 1));
    // So is a row that says something else now.
    PictureTable other = table(SMALL.steps(3), "{\"prompt\":\"a\",\"id\":\"a\"}");
    assertThat(all(other)).isEqualTo(new TableSummary(1, 0, 0));
    assertThat(pictures(folder).get("a.png")).isNotEqualTo(first.get("a.png"));
    assertThat(all(other)).isEqualTo(new TableSummary(0, 1, 0));
    assertThat(all(table)).isEqualTo(new TableSummary(1, 1, 1));
    assertThat(pictures(folder)).containsExactlyEntriesOf(first);
  }

  /** As a program leaves it that is killed between two bytes. */
  @Test
  void halfALineAtTheEndOfAManifestLosesThatLineAlone() throws IOException {
    PictureTable table =
        table(SMALL, "{\"prompt\":\"ä\",\"id\":\"a\"}", "{\"prompt\":\"ö\",\"id\":\"b\"}");
    Path file = folder.resolve("manifest.jsonl");
    all(table);
    byte[] whole = Files.readAllBytes(file);
    int first = new String(whole, UTF_8).indexOf('\n') + 1;
    int bytes = new String(whole, UTF_8).substring(0, first).getBytes(UTF_8).length;
    for (int cut = bytes; cut < whole.length; cut += 7) {
      Files.write(file, java.util.Arrays.copyOf(whole, cut));
      assertThat(Manifest.read(file)).extracting(ManifestLine::id).containsExactly("a");
    }
    assertThat(all(table)).isEqualTo(new TableSummary(1, 1, 0));
    assertThat(manifest()).extracting(ManifestLine::id).containsExactly("a", "b");
  }

  @Test
  void whatIsNoManifestIsNotAddedTo() throws IOException {
    Path file = folder.resolve("notes.txt");
    for (String text : List.of("buy milk", "buy milk\n", "{\"id\":\"a\"}\n", "[]")) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> Manifest.open(file))
          .isInstanceOf(InputException.class)
          .hasMessage(
              file + ", line 1: should be a line of a manifest, but isn't; name another file.");
      assertThat(file).hasContent(text);
    }
    assertThatThrownBy(() -> Manifest.open(folder)).hasMessageContaining("is a folder");
    try (Manifest _ = Manifest.open(folder.resolve("m.jsonl"))) {
      assertThatThrownBy(() -> Manifest.open(folder.resolve("m.jsonl")))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("another run is writing it");
    }
  }

  @Test
  void anEstimateMakesNothing() throws IOException {
    PictureTable table =
        table(
            SMALL,
            "{\"prompt\":\"a\"}",
            "{\"prompt\":\"a longer one\",\"id\":\"l\"}",
            "{\"prompt\":\"a\",\"id\":\"w\",\"width\":128}",
            "{\"prompt\":\"a\",\"id\":\"x\",\"width\":65}",
            "no");
    TableRun.Estimate estimate = run(folder).estimate(table, _ -> {});
    assertThat(estimate.missing()).isEqualTo(3);
    assertThat(estimate.there()).isZero();
    assertThat(estimate.problems()).hasSize(2);
    assertThat(estimate.largest()).isNotNull().extracting(TableRow::id).isEqualTo("w");
    assertThat(estimate.memory()).isNotNull();
    assertThat(folder).isEmptyDirectory();
  }
}
