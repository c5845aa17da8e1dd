package eddy.spark;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import eddy.cli.options.DeviceOptions;
import eddy.cli.options.SectionedHelp;
import eddy.cli.options.SettingOptions;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.settings.Checks;
import eddy.settings.Fields;
import eddy.settings.Section;
import eddy.settings.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * {@code eddy spark}. No type of Spark's is named here, so that the command can say where Spark is
 * missing.
 */
@Command(
    name = "spark",
    description = "Makes the pictures of a table of prompts over an Apache Spark cluster.",
    versionProvider = VersionText.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Run it by spark-submit, or with Spark's jars on the class path. The model and the",
      "pictures' folder have the same paths on all machines. docs/many-prompts.md has",
      "the whole command."
    })
final class SparkCommand implements Callable<Integer> {
  /** What was given. */
  record Asked(
      String prompts,
      TableSource.@Nullable Format format,
      Path output,
      Path model,
      Settings defaults,
      @Nullable String master,
      @Nullable Integer cores,
      @Nullable Integer partitions,
      EddySparkFormat manifest,
      boolean dryRun) {}

  /** {@link EddySpark.ManifestFormat}, which needs Spark. */
  enum EddySparkFormat {
    PARQUET,
    JSON
  }

  private final Io io;
  private final SettingOptions options = new SettingOptions();
  private final DeviceOptions deviceOptions = new DeviceOptions();

  @Option(
      names = "--prompts",
      paramLabel = "PATH",
      required = true,
      description = "a table of settings: .jsonl, .csv or .parquet, a file or a folder")
  private String prompts = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "of the table: json, csv or parquet; default by its name")
  private TableSource.@Nullable Format format;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "for pictures and manifests; all machines share it")
  private String output = "";

  @Option(
      names = "--manifest-format",
      paramLabel = "FORMAT",
      description = "of the whole manifest: parquet or json; default parquet")
  private EddySparkFormat manifest = EddySparkFormat.PARQUET;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "of the cluster, as spark-submit has it, which may say it as well")
  private @Nullable String master;

  @Option(
      names = "--cores",
      paramLabel = "N",
      description = "of an executor, all of which a picture gets; default spark.executor.cores")
  private @Nullable Integer cores;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "parts of the table; default four for each picture made at a time")
  private @Nullable Integer partitions;

  @Option(names = "--dry-run", description = "check the rows, count them and estimate the memory")
  private boolean dryRun;

  private SparkCommand(Io io) {
    this.io = io;
  }

  /** The command with its options in sections. */
  static CommandLine line(Io io) {
    SparkCommand command = new SparkCommand(io);
    CommandLine line = new CommandLine(command);
    for (Section section : Section.values()) {
      if (section != Section.OUTPUT) { // previews
        line.getCommandSpec()
            .addMixin(
                section.title(),
                section == Section.DEVICE
                    ? CommandSpec.forAnnotatedObject(command.deviceOptions)
                    : command.options.section(section));
      }
    }
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, new SectionedHelp());
    return line;
  }

  @Override
  public Integer call() {
    requireSpark();
    Checks.range("--cores", cores, 1, 1024);
    Checks.range("--partitions", partitions, 1, 1_000_000);
    Settings defaults = deviceOptions.settings().over(options.settings());
    defaults.check();
    if (defaults.or(Fields.BATCH, 1) != 1) {
      throw new InputException(
          "eddy spark makes one picture for each row; leave --batch out, and write more rows.");
    }
    String model = options.text(Fields.MODEL);
    return SparkRun.call(
        io,
        new Asked(
            prompts,
            format,
            Io.path("--output", output),
            model == null ? io.demoModel() : Io.path("--model", model),
            defaults,
            master,
            cores,
            partitions,
            manifest,
            dryRun));
  }

  private static void requireSpark() {
    try {
      Class.forName(
          "org.apache.spark.sql.SparkSession", false, SparkCommand.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new InputException(
          "eddy spark needs Apache Spark 4, which isn't on the class path; run it by spark-submit,"
              + " as docs/many-prompts.md shows.",
          e);
    }
  }
}
