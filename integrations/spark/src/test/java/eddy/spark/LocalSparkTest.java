package eddy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.error.InputException;
import eddy.settings.Settings;
import eddy.table.MadePictures;
import eddy.table.Manifest;
import eddy.table.PictureTable;
import eddy.table.TableRow;
import eddy.table.TableRun;
import eddy.table.TableSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Driver and executor in one JVM. */
class LocalSparkTest {
  private static final Settings SMALL =
      Settings.NONE.size(64, 64).steps(2).with(eddy.settings.Fields.DEVICE_NAME, "cpu");

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    SparkConf conf =
        SparkRun.configured(new SparkConf(false), "local[2]", null)
            .set("spark.ui.enabled", "false");
    assertThat(conf.get("spark.task.cpus")).isEqualTo("2");
    spark = SparkSession.builder().config(conf).getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private EddySpark eddy(String output) {
    return EddySpark.on(spark)
        .model(Rows.DEMO_MODEL)
        .output(folder.resolve(output))
        .defaults(SMALL);
  }

  private List<TableRow> rows(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return TableSource.read(spark, file.toString(), TableSource.Format.of(name), SMALL);
  }

  @Test
  void oneAndFourPartitionsMakeWhatOneProcessMakes() throws IOException {
    List<TableRow> rows = rows("t.jsonl", Rows.json(Rows.COUNT));
    Path here = Files.createDirectories(folder.resolve("here"));
    try (Eddy eddy = Eddy.model(Rows.DEMO_MODEL).with(SMALL).open();
        Manifest manifest = Manifest.open(here.resolve("manifest.jsonl"))) {
      PictureTable table = PictureTable.read(folder.resolve("t.jsonl"), SMALL);
      new TableRun(eddy, Rows.DEMO_MODEL, here, new MadePictures(List.of()))
          .all(table, manifest, _ -> {}, _ -> {});
    }
    assertThat(Rows.pictures(here)).hasSize(Rows.COUNT);
    for (int partitions : List.of(1, 4)) {
      assertThat(eddy("out" + partitions).partitions(partitions).run(rows))
          .isEqualTo(new TableSummary(Rows.COUNT, 0, 0));
      assertThat(Rows.pictures(folder.resolve("out" + partitions)))
          .containsExactlyEntriesOf(Rows.pictures(here));
    }
    assertThat(eddy("out4").partitions(3).run(rows)).isEqualTo(new TableSummary(0, Rows.COUNT, 0));
  }

  @Test
  void theManifestIsATable() throws IOException {
    List<TableRow> rows =
        rows(
            "t.jsonl",
            """
            {"prompt":"a","id":"a","seed":"7"}
            {"promt":"b","id":"b"}
            {"prompt":"c","id":"c","width":65}

            nothing
            """);
    assertThat(eddy("out").run(rows)).isEqualTo(new TableSummary(1, 0, 3));
    Dataset<Row> manifest = spark.read().parquet(folder.resolve("out/manifest.parquet").toString());
    assertThat(manifest.columns()).contains("id", "settings", "seed", "sha256", "time", "error");
    Row made = manifest.where("id = 'a'").first();
    assertThat((String) made.getAs("file")).isEqualTo("a.png");
    assertThat((String) made.getAs("seed")).isEqualTo("7");
    assertThat((String) made.getAs("device")).isEqualTo("cpu");
    assertThat((String) made.getAs("settings")).contains("\"prompt\":\"a\"", "\"steps\":2");
    assertThat((Double) made.getAs("seconds")).isPositive();
    assertThat((Object) made.getAs("time")).isInstanceOf(java.sql.Timestamp.class);
    assertThat(
            manifest
                .where("file is null")
                .select("error")
                .as(org.apache.spark.sql.Encoders.STRING())
                .collectAsList())
        .hasSize(3)
        .anyMatch(e -> e.contains("row 2: There is no setting \"promt\""))
        .anyMatch(e -> e.contains("row 3: width should be a multiple of 8"))
        .anyMatch(e -> e.contains("row 5: should be one JSON object"));
    // Failed rows are tried again; what is there stays.
    EddySpark again = eddy("out").manifest(EddySpark.ManifestFormat.JSON);
    assertThat(again.run(rows)).isEqualTo(new TableSummary(0, 1, 3));
    assertThat(spark.read().json(folder.resolve("out/manifest.json").toString()).count())
        .isEqualTo(4);
  }

  @Test
  void csvAndParquetAreTheSameTable() throws IOException {
    List<TableRow> json =
        rows(
            "t.jsonl",
            """
            {"prompt":"a, \\"b\\"","steps":3,"cfg":4.5,"exact":true,"seed":"18446744073709551615"}
            {"prompt":"12","cfg-rescale":0.5}
            """);
    List<TableRow> csv =
        rows(
            "t.csv",
            "prompt,steps,cfg,exact,seed,cfg_rescale\n"
                + "\"a, \"\"b\"\"\",3,4.5,true,18446744073709551615,\n"
                + "12,,,,,0.5\n");
    Path parquet = folder.resolve("t.parquet");
    spark
        .read()
        .option("primitivesAsString", "false")
        .json(folder.resolve("t.jsonl").toString())
        .coalesce(1)
        .write()
        .parquet(parquet.toString());
    List<TableRow> table =
        TableSource.read(spark, parquet.toString(), TableSource.Format.PARQUET, SMALL);
    assertThat(csv).extracting(TableRow::id).isEqualTo(json.stream().map(TableRow::id).toList());
    assertThat(table).extracting(TableRow::id).isEqualTo(json.stream().map(TableRow::id).toList());
    assertThat(csv)
        .extracting(r -> WireRow.of(r).settings())
        .isEqualTo(json.stream().map(r -> WireRow.of(r).settings()).toList());
    assertThat(WireRow.of(json.getFirst()).row()).isEqualTo(json.getFirst());

    List<TableRow> bad = rows("bad.csv", "prompt,steps\na,1\nb,2,3\nc,x\n");
    assertThat(bad)
        .extracting(r -> r.getClass().getSimpleName())
        .containsExactly("PictureRow", "BadRow", "BadRow");
    assertThat(WireRow.of(bad.get(1)).problem())
        .hasToString(
            folder.resolve("bad.csv")
                + ", row 2: should have 2 columns as the header has, but hasn't;"
                + " mend its commas and quotes.");
    assertThat(WireRow.of(bad.get(2)).problem())
        .hasToString(
            folder.resolve("bad.csv") + ", row 3: steps should be a whole number, but is \"x\".");
    assertThatThrownBy(() -> rows("t.xls", "")).isInstanceOf(InputException.class);
  }

  @Test
  void aModelThatIsNotThereIsOneSentence() throws IOException {
    List<TableRow> rows = rows("t.jsonl", "{\"prompt\":\"a\"}");
    assertThatThrownBy(() -> eddy("out").model(folder.resolve("none")).run(rows))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void anEstimateMakesNothing() throws IOException {
    TableRun.Estimate estimate = eddy("out").estimate(rows("t.jsonl", Rows.json(4)));
    assertThat(estimate.missing()).isEqualTo(4);
    assertThat(estimate.memory()).isNotNull();
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
