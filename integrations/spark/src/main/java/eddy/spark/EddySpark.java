package eddy.spark;

import eddy.Eddy;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.file.IoReason;
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
import java.util.Locale;
import java.util.UUID;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes the pictures of a table over a cluster.
 *
 * <pre>{@code
 * TableSummary summary =
 *     EddySpark.on(spark)
 *         .model(Path.of("/shared/models/sd15"))
 *         .output(Path.of("/shared/pictures"))
 *         .defaults(Settings.NONE.steps(20))
 *         .run(spark.table("prompts"));
 * }</pre>
 *
 * <p>A table's columns are settings by their keys, as in {@link Settings#ofJson}, with dashes or
 * underscores, and {@code id}. Seeds, ids, files and manifests are those of {@link
 * eddy.table.TableRun}: a row's picture depends on the row alone, whatever partitions, executors
 * and retries there are. A row that fails is told in the manifest and stops nothing; another run
 * makes only what is missing.
 *
 * <p>The model and the folder of the pictures have the same paths on all machines, which share
 * them. Each executor's JVM opens the model once. It takes all cores of a task, so {@code
 * spark.task.cpus} should be the executor's cores. Executors need {@code --add-modules
 * jdk.incubator.vector}, which Spark 4 gives them by itself.
 *
 * <p>The driver holds the table and what became of it: about a kilobyte for a row.
 */
public final class EddySpark {
  /** What a manifest that Spark writes has, in its columns' order. */
  private static final StructType COLUMNS =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("seed", DataTypes.StringType)
          .add("error", DataTypes.StringType)
          .add("model", DataTypes.StringType)
          .add("settings", DataTypes.StringType)
          .add("device", DataTypes.StringType)
          .add("seconds", DataTypes.DoubleType)
          .add("time", DataTypes.TimestampType)
          .add("place", DataTypes.StringType);

  /** Tasks for each that runs at a time, so that slow ones are made up for. */
  private static final int TASKS = 4;

  /** How the manifest of all rows is written, beside the lines that executors write. */
  public enum ManifestFormat {
    /** A folder {@code manifest.parquet}. */
    PARQUET,
    /** A folder {@code manifest.json}. */
    JSON
  }

  private final SparkSession spark;
  private Path model = Path.of("demo-model");
  private Path folder = Path.of("pictures");
  private Settings defaults = Settings.NONE;
  private int partitions;
  private ManifestFormat format = ManifestFormat.PARQUET;

  private EddySpark(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * A run on a cluster.
   *
   * @param spark the session
   * @return what is told more and then run
   */
  public static EddySpark on(SparkSession spark) {
    return new EddySpark(spark);
  }

  /**
   * Which model.
   *
   * @param path a folder or a checkpoint, there under this path on every machine
   * @return this
   */
  public EddySpark model(Path path) {
    model = path.toAbsolutePath().normalize();
    return this;
  }

  /**
   * Where pictures go.
   *
   * @param path a folder that all machines share; it is made if it isn't there
   * @return this
   */
  public EddySpark output(Path path) {
    folder = path.toAbsolutePath().normalize();
    return this;
  }

  /**
   * What counts where a row says nothing, the device among it.
   *
   * @param settings any but those of previews
   * @return this
   */
  public EddySpark defaults(Settings settings) {
    defaults = settings;
    return this;
  }

  /**
   * In how many parts the rows are made; unless told, four for each that runs at a time.
   *
   * @param count at least 1
   * @return this
   */
  public EddySpark partitions(int count) {
    partitions = count;
    return this;
  }

  /**
   * How the manifest of all rows is written.
   *
   * @param written Parquet unless told
   * @return this
   */
  public EddySpark manifest(ManifestFormat written) {
    format = written;
    return this;
  }

  /**
   * Makes the pictures of a data frame.
   *
   * @param table whose columns are settings
   * @return how many were made, were there, and failed; the manifest tells of each
   * @throws EddyException if the model can't be opened, or the folder not be written
   */
  public TableSummary run(Dataset<Row> table) {
    return run(TableSource.of(table, "the table", defaults));
  }

  /** Makes the pictures of rows. */
  TableSummary run(List<TableRow> rows) {
    PictureTable table = PictureTable.of(rows);
    Eddy.model(model).with(defaults).open().close(); // refused here, rather than by each executor
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw InputException.in(
          folder, ": can't be made (" + IoReason.of(e) + "); name another folder.", e);
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    RunPlan plan = new RunPlan(model.toString(), folder.toString(), WireRow.json(defaults));
    Broadcast<MadePictures> made = context.broadcast(known());
    String title = "Eddy: " + table.rows().size() + " pictures to " + folder;
    context.setJobGroup("eddy-" + UUID.randomUUID(), title, true);
    try {
      List<WireResult> results =
          context
              .parallelize(table.rows().stream().map(WireRow::of).toList(), parts(context, table))
              .mapPartitions(new PictureTask(plan, made, new RunCounts(spark.sparkContext())))
              .collect();
      context.setJobDescription("Eddy: manifest of " + folder);
      write(results.stream().map(WireResult::line).toList());
      return summary(results);
    } catch (Exception e) { // Spark throws checked exceptions that it doesn't declare
      throw told(e);
    } finally {
      context.clearJobGroup();
      made.destroy();
      ExecutorModel.closeIdle();
    }
  }

  private int parts(JavaSparkContext context, PictureTable table) {
    int cores = Integer.parseInt(context.getConf().get("spark.task.cpus", "1"));
    int atATime = Math.max(1, context.defaultParallelism() / cores);
    int asked = partitions > 0 ? partitions : TASKS * atATime;
    return Math.clamp(asked, 1, Math.max(1, table.rows().size()));
  }

  private MadePictures known() {
    return new MadePictures(Manifest.readAll(folder));
  }

  private static TableSummary summary(List<WireResult> results) {
    int there = 0;
    int made = 0;
    for (WireResult result : results) {
      there += result.there() ? 1 : 0;
      made += result.picture() && !result.there() ? 1 : 0;
    }
    return new TableSummary(made, there, results.size() - made - there);
  }

  private void write(List<String> lines) {
    String name = "manifest." + format.name().toLowerCase(Locale.ROOT);
    var writer =
        spark
            .read()
            .schema(COLUMNS)
            .json(spark.createDataset(lines, Encoders.STRING()))
            .coalesce(1)
            .write()
            .mode(SaveMode.Overwrite);
    String to = folder.resolve(name).toUri().toString();
    switch (format) {
      case PARQUET -> writer.parquet(to);
      case JSON -> writer.json(to);
    }
  }

  /** What an executor said, rather than that a task failed four times. */
  private static RuntimeException told(Exception problem) {
    for (Throwable t = problem; t != null; t = t.getCause()) {
      if (t instanceof EddyException e) {
        return e;
      }
    }
    return problem instanceof RuntimeException e ? e : new IllegalStateException(problem);
  }

  /**
   * Checks the rows and reckons their memory, on the driver's own device; nothing is made.
   *
   * @param table whose columns are settings
   * @return what it would take
   * @throws EddyException if the model can't be opened
   */
  public TableRun.Estimate estimate(Dataset<Row> table) {
    return estimate(TableSource.of(table, "the table", defaults));
  }

  /** The same of rows. */
  TableRun.Estimate estimate(List<TableRow> rows) {
    try (Eddy eddy = Eddy.model(model).with(defaults).open()) {
      return new TableRun(eddy, model, folder, known()).estimate(PictureTable.of(rows), _ -> {});
    }
  }
}
