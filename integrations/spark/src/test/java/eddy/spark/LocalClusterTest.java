package eddy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.table.Manifest;
import eddy.table.TableRow;
import eddy.table.TableSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executors, each a process of its own. */
class LocalClusterTest {
  private static final Settings SMALL =
      Settings.NONE.size(64, 64).steps(2).with(Fields.DEVICE_NAME, "cpu");

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    // Workers look for Spark's jars there; their class path is this test's instead.
    Files.createDirectories(Path.of(System.getProperty("eddy.spark.home"), "jars"));
    SparkConf conf =
        SparkRun.configured(new SparkConf(false), "local-cluster[2,1,1024]", null)
            .set("spark.ui.enabled", "false")
            .set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    assertThat(conf.get("spark.task.cpus")).isEqualTo("1");
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

  /** This JVM starts no other processes. */
  private static List<ProcessHandle> executors() {
    return ProcessHandle.current().children().toList();
  }

  @Test
  void anExecutorThatIsKilledChangesNoPicture() throws Exception {
    Path file = Files.writeString(folder.resolve("t.jsonl"), Rows.json(Rows.COUNT));
    List<TableRow> rows = TableSource.read(spark, file.toString(), TableSource.Format.JSON, SMALL);
    AtomicInteger lost = new AtomicInteger();
    spark
        .sparkContext()
        .addSparkListener(
            new SparkListener() {
              @Override
              public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
                lost.incrementAndGet();
              }
            });
    CompletableFuture<TableSummary> run =
        CompletableFuture.supplyAsync(() -> eddy("killed").partitions(4).run(rows));
    Path killed = folder.resolve("killed");
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (Manifest.readAll(killed).size() < 2 && !run.isDone()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(5);
    }
    List<ProcessHandle> executors = executors();
    assertThat(executors).isNotEmpty();
    executors.getFirst().destroyForcibly();
    assertThat(Manifest.readAll(killed)).as("lines before the end").hasSizeLessThan(Rows.COUNT);

    TableSummary summary = run.get(10, TimeUnit.MINUTES);
    assertThat(summary.failed()).isZero();
    assertThat(summary.made() + summary.there()).isEqualTo(Rows.COUNT);
    assertThat(lost).hasPositiveValue();
    assertThat(spark.read().parquet(killed.resolve("manifest.parquet").toString()).count())
        .isEqualTo(Rows.COUNT);

    assertThat(eddy("whole").partitions(1).run(rows)).isEqualTo(new TableSummary(Rows.COUNT, 0, 0));
    assertThat(Rows.pictures(killed))
        .hasSize(Rows.COUNT)
        .containsExactlyEntriesOf(Rows.pictures(folder.resolve("whole")));
    assertThat(eddy("killed").run(rows)).isEqualTo(new TableSummary(0, Rows.COUNT, 0));
  }
}
