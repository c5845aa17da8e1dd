package eddy.spark;

import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.report.Bytes;
import eddy.table.TableRow;
import eddy.table.TableRun;
import eddy.table.TableSummary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** {@code eddy spark} where Spark is there. */
final class SparkRun {
  private static final String CORES = "spark.executor.cores";
  private static final String TASK_CPUS = "spark.task.cpus";
  private static final String JAVA_OPTIONS = "spark.executor.extraJavaOptions";

  /** The Vector API, and drivers of GPUs. */
  private static final String EDDYS_OPTIONS =
      "--add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED";

  private static final Pattern LOCAL = Pattern.compile("local(?:\\[(\\*|[0-9]+)(?:,.*)?\\])?");
  private static final Pattern LOCAL_CLUSTER =
      Pattern.compile("local-cluster\\[\\s*[0-9]+\\s*,\\s*([0-9]+)\\s*,.*\\]");

  private SparkRun() {}

  /** The exit code. */
  static int call(Io io, SparkCommand.Asked asked) {
    SparkSession spark = session(asked);
    try {
      EddySpark run =
          EddySpark.on(spark)
              .model(asked.model())
              .output(asked.output())
              .defaults(asked.defaults())
              .partitions(asked.partitions() == null ? 0 : asked.partitions())
              .manifest(EddySpark.ManifestFormat.valueOf(asked.manifest().name()));
      List<TableRow> rows = rows(spark, asked);
      return asked.dryRun() ? estimate(io, run, rows) : make(io, asked, run, rows);
    } finally {
      spark.stop();
    }
  }

  private static List<TableRow> rows(SparkSession spark, SparkCommand.Asked asked) {
    TableSource.Format format =
        asked.format() == null ? TableSource.Format.of(asked.prompts()) : asked.format();
    try {
      return TableSource.read(spark, asked.prompts(), format, asked.defaults());
    } catch (Exception e) { // an AnalysisException is checked, and not declared
      if (e instanceof AnalysisException) {
        throw InputException.in(
            asked.prompts(),
            ": can't be read as " + format + "; check the path, and that the cluster sees it.",
            e);
      }
      throw e;
    }
  }

  private static int make(Io io, SparkCommand.Asked asked, EddySpark run, List<TableRow> rows) {
    TableSummary summary = run.run(rows);
    io.note(summary.sentence() + " The manifests in " + asked.output() + " tell of each.");
    return summary.failed() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
  }

  private static int estimate(Io io, EddySpark run, List<TableRow> rows) {
    TableRun.Estimate estimate = run.estimate(rows);
    estimate.problems().forEach(io::note);
    io.out()
        .printf(
            "%d rows: %d to make, %d there already, %d refused%n",
            rows.size(), estimate.missing(), estimate.there(), estimate.problems().size());
    if (estimate.largest() != null && estimate.memory() != null) {
      io.out()
          .println(
              "memory: "
                  + Bytes.text(estimate.memory().peakBytes())
                  + " beside Java's own for the largest, "
                  + estimate.largest().id());
    }
    return estimate.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
  }

  private static SparkSession session(SparkCommand.Asked asked) {
    SparkConf conf = configured(new SparkConf(), asked.master(), asked.cores());
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** What spark-submit gave, and what one picture at a time needs. */
  static SparkConf configured(
      SparkConf conf, @Nullable String masterOption, @Nullable Integer coresOption) {
    if (masterOption != null) {
      conf.setMaster(masterOption);
    }
    String master = conf.get("spark.master", "");
    if (master.isEmpty()) {
      throw new InputException(
          "eddy spark needs to know its cluster; run it by spark-submit, or give --master URL, such"
              + " as --master local[2].");
    }
    Integer cores = coresOption == null ? cores(conf, master) : coresOption;
    if (cores == null) {
      throw new InputException(
          "eddy spark needs to know how many cores an executor has, as a picture gets all of them;"
              + " give --cores N.");
    }
    if (!master.startsWith("local")) {
      conf.set(CORES, cores.toString());
    }
    conf.setIfMissing("spark.app.name", "eddy");
    conf.setIfMissing("spark.log.level", "WARN");
    conf.set(TASK_CPUS, cores.toString());
    String options = conf.get(JAVA_OPTIONS, "");
    return conf.set(JAVA_OPTIONS, (options + " " + EDDYS_OPTIONS).strip());
  }

  private static @Nullable Integer cores(SparkConf conf, String master) {
    Matcher local = LOCAL.matcher(master);
    if (local.matches()) {
      String count = local.group(1);
      return count == null
          ? Integer.valueOf(1)
          : count.equals("*")
              ? Integer.valueOf(Runtime.getRuntime().availableProcessors())
              : Integer.valueOf(count);
    }
    Matcher cluster = LOCAL_CLUSTER.matcher(master);
    if (cluster.matches()) {
      return Integer.valueOf(cluster.group(1));
    }
    return conf.contains(CORES) ? Integer.valueOf(conf.get(CORES)) : null;
  }
}
