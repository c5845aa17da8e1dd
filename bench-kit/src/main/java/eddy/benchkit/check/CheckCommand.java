package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.backend.DeviceInfo;
import eddy.benchkit.check.CheckRun.Done;
import eddy.cli.options.CandidateNames;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Interruption;
import eddy.cli.terminal.Io;
import eddy.device.Devices;
import eddy.error.InputException;
import eddy.file.WholeFile;
import eddy.output.OutputFiles;
import eddy.report.JsonText;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code eddy check}: whether a device computes right, and how well. */
@Command(
    name = "check",
    description = "Finds out whether a device computes right, and how fast it is.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    footer = {
      "",
      "Every op is compared with the device reference, a small picture with cpu; a",
      "step is run ten times, memory is filled by half, speed is compared with the",
      "device's peaks, which are measured, and with a model where there is one.",
      "As far as that can be reckoned before, nothing holds a GPU for more than half",
      "a second. What the time doesn't suffice for is counted. docs/gpu-reports/ says",
      "what the numbers mean, and how to send the file of --json, which has no names",
      "or prompts in it, and no paths but for pieces of those that have spaces.",
      "",
      "Exit codes: 0 if nothing failed, 1 if something did. If no result could be",
      "looked at, that is 0 too; the last line then says \"left out\".",
      "",
      "Examples:",
      "  eddy check --device opencl --json report.json",
      "  eddy check --device cuda --minutes 20",
      "  eddy check --device cpu --minutes 1"
    })
final class CheckCommand implements Callable<Integer> {
  private static final String JSON = "--json";
  private static final double LEAST_MINUTES = 0.1;
  private static final int MOST_MINUTES = 600;

  private final Io io;

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      completionCandidates = CandidateNames.DeviceNames.class,
      description = "auto, or one that `eddy devices` lists; default auto")
  private String device = "auto";

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "that it may take, 0.1 to 600; default 5")
  private double minutes = 5;

  @Option(
      names = JSON,
      paramLabel = "FILE",
      description = "write the report as JSON to this file, which mustn't be there yet")
  private @Nullable String json;

  private boolean failed;

  CheckCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    if (!(minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES)) {
      throw new InputException(
          "--minutes should be from "
              + LEAST_MINUTES
              + " to "
              + MOST_MINUTES
              + ", but is "
              + Double.toString(minutes).replaceFirst("\\.0$", "")
              + ".");
    }
    Path file = json == null ? null : file(json);
    Interruption.during(io, () -> check(file));
    return failed ? ExitCode.FAILED_CHECK : ExitCode.OK;
  }

  /**
   * The file to write.
   *
   * @throws InputException if it can't be written, or is there already
   */
  private static Path file(String name) {
    Path file = Io.path(JSON, name);
    if (OutputFiles.isStandardOutput(file) || WholeFile.isStream(file)) {
      throw new InputException(
          JSON + " " + Quoted.plain(name) + ": expected the name of a file that isn't there yet.");
    }
    WholeFile.tryOut(file);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          JSON + " " + Quoted.plain(name) + ": is there already; name another file.");
    }
    return file;
  }

  private void check(@Nullable Path file) {
    TimeBudget budget = new TimeBudget(60 * minutes, System::nanoTime);
    try (CheckedDevice checked = CheckedDevice.open(device, io::tell);
        Backend reference =
            Devices.open(Settings.NONE.with(Fields.DEVICE_NAME, "reference"), io::tell)) {
      DeviceInfo info = checked.info();
      CheckContext context = new CheckContext(io, checked, reference, budget);
      print(CheckReport.head(info, budget));
      List<Done> parts = new CheckRun(context, done -> print(CheckReport.part(done))).run();
      List<String> foot = new ArrayList<>(CheckReport.foot(parts, budget));
      if (file != null) {
        String text =
            JsonText.of(new Anonymous(io.home()).members(CheckReport.members(info, parts, budget)));
        foot.add("Kept in " + write(file, text) + "; docs/gpu-reports says how to send it.");
      }
      print(foot);
      failed = CheckReport.outcome(parts) == PartOutcome.FAILED;
    }
  }

  /** Should somebody have taken the name meanwhile, minutes of work get another one. */
  private static Path write(Path file, String text) {
    return WholeFile.writeNew(
        attempt -> attempt == 1 ? file : file.resolveSibling(file.getFileName() + "_" + attempt),
        out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private void print(List<String> lines) {
    lines.forEach(io.out()::println);
    io.out().flush();
  }
}
