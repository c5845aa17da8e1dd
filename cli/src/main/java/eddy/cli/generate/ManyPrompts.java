package eddy.cli.generate;

import eddy.Eddy;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Interruption;
import eddy.cli.terminal.Io;
import eddy.cli.terminal.StandardInput;
import eddy.error.InputException;
import eddy.event.Progress;
import eddy.file.IoReason;
import eddy.report.Bytes;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.table.MadePictures;
import eddy.table.Manifest;
import eddy.table.ManifestLine;
import eddy.table.PictureTable;
import eddy.table.RowDone;
import eddy.table.TableRun;
import eddy.table.TableSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** {@code eddy generate --prompts}: a table of prompts, made in one process. */
final class ManyPrompts {
  private final Io io;
  private final TableOptions options;
  private final Path folder;
  private final Path model;
  private final Settings defaults;

  /**
   * @param folder of the pictures
   * @param defaults what counts where a row says nothing, and how the model is opened
   */
  ManyPrompts(Io io, TableOptions options, Path folder, Path model, Settings defaults) {
    this.io = io;
    this.options = options;
    this.folder = folder;
    this.model = model;
    this.defaults = defaults;
  }

  /** The exit code. */
  int call() {
    if (defaults.or(Fields.BATCH, 1) != 1) {
      throw new InputException(
          "--prompts makes one picture for each row; leave --batch out, and write more rows.");
    }
    TableOptions.Share share = options.share();
    Path file = options.manifest(folder);
    PictureTable all = table();
    PictureTable table = all.shard(share.part(), share.of());
    MadePictures made = new MadePictures(known(file));
    try (Eddy eddy = Eddy.model(model).with(defaults).listener(this::tell).open()) {
      TableRun run = new TableRun(eddy, model, folder, made);
      return options.dryRun() ? estimate(run, table) : make(run, table, made, file);
    }
  }

  private PictureTable table() {
    String prompts = Objects.requireNonNull(options.prompts());
    PictureTable table;
    if (prompts.equals(StandardInput.MARK)) {
      try {
        table = PictureTable.read(io.in(), "standard input", defaults);
      } catch (IOException e) {
        throw new InputException(
            "--prompts - is standard input, which can't be read: " + IoReason.of(e) + ".", e);
      }
    } else {
      table = PictureTable.read(Io.path("--prompts", prompts), defaults);
    }
    if (table.repeated() > 0) {
      io.note("note: " + table.repeated() + " rows say what one before them does; made once.");
    }
    return table;
  }

  /** What is known of pictures that were made before, by whichever process. */
  private List<ManifestLine> known(Path file) {
    List<ManifestLine> lines = new ArrayList<>(Manifest.readAll(folder));
    if (Files.exists(file)) {
      lines.addAll(Manifest.read(file)); // no harm if it was one of those
    }
    return lines;
  }

  private int estimate(TableRun run, PictureTable table) {
    TableRun.Estimate estimate = run.estimate(table, _ -> {});
    estimate.problems().forEach(io::note);
    io.out()
        .println(
            table.rows().size()
                + " rows: "
                + estimate.missing()
                + " to make, "
                + estimate.there()
                + " there already, "
                + estimate.problems().size()
                + " refused");
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

  private int make(TableRun run, PictureTable table, MadePictures made, Path file) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputException(
          "--output " + folder + ": can't be made (" + IoReason.of(e) + "); name another folder.",
          e);
    }
    long changed = table.rows().stream().filter(row -> made.isOfOther(row, model)).count();
    if (changed > 0) {
      io.note(
          "note: "
              + changed
              + " pictures are made anew, since their rows or the model have changed.");
    }
    List<TableSummary> summaries = new ArrayList<>(1);
    try (Manifest manifest = Manifest.open(file)) {
      Interruption.during(
          io, () -> summaries.add(run.all(table, manifest, this::done, this::tell)));
    }
    TableSummary summary = summaries.getFirst();
    io.note(summary.sentence() + " " + file + " tells of each.");
    return summary.failed() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
  }

  private void done(RowDone done) {
    ManifestLine line = done.line();
    String error = line.error();
    String number = done.number() + "/" + done.of() + " ";
    if (error != null) {
      io.note(number + error);
    } else if (done.there()) {
      io.note(number + line.id() + ": there already");
    } else {
      io.note(number + String.format(Locale.ROOT, "%s: %.1f s", line.id(), line.seconds()));
      io.out().println(folder.resolve(Objects.requireNonNull(line.file())));
    }
  }

  /** Steps and stages of thousands of pictures are nothing to read. */
  private void tell(Progress progress) {
    switch (progress) {
      case Progress.StageBegun _, Progress.StepDone _, Progress.Preview _ -> {}
      default -> io.tell(progress);
    }
  }
}
