package eddy.table;

import eddy.Eddy;
import eddy.Job;
import eddy.MemoryNeed;
import eddy.Pictures;
import eddy.error.CancelledException;
import eddy.error.EddyException;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.event.Progress;
import eddy.file.WholeFile;
import eddy.output.OutputFiles;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pictures of rows, one after the other, each into a file of its own that appears when it
 * is whole. A row that fails is told as a {@link ManifestLine} with an error and stops nothing;
 * what would fail for every row, such as a manifest that can't be written, is thrown.
 *
 * <p>Pictures of several rows aren't made in one batch. A row's picture has to be the same whatever
 * rows stand beside it, and no device promises that of a batch: kernels are chosen by its size, and
 * its longest prompt decides how far the others are filled up.
 */
public final class TableRun {
  /** What two rows may have differently that take the same memory, but for the prompts' lengths. */
  private static final List<Field<?>> TEXTS =
      List.of(Fields.PROMPT, Fields.NEGATIVE, Fields.PROMPT_2, Fields.NEGATIVE_2, Fields.SEED);

  private final Eddy eddy;
  private final String model;
  private final Path folder;
  private final MadePictures made;

  /**
   * A run.
   *
   * @param eddy with the model open; it isn't closed
   * @param model the model's path, whose last name manifests tell
   * @param folder of the pictures, which is there
   * @param made what needn't be made again
   */
  public TableRun(Eddy eddy, Path model, Path folder, MadePictures made) {
    this.eddy = eddy;
    this.model = Fields.name(model);
    this.folder = folder;
    this.made = made;
  }

  /**
   * What became of a row whose picture needn't be made.
   *
   * @param row any
   * @return null if it has to be made
   */
  public @Nullable ManifestLine found(TableRow row) {
    return row instanceof PictureRow picture ? made.find(picture, model, folder) : null;
  }

  /**
   * Makes the picture of a row, whether it is there or not, and writes it.
   *
   * @param row any
   * @param told hears what happens
   * @return what became of it
   * @throws CancelledException if Eddy is closed or the thread is interrupted meanwhile
   */
  public ManifestLine make(TableRow row, Consumer<Progress> told) {
    if (row instanceof BadRow bad) {
      return failed(bad, bad.problem());
    }
    try {
      return made((PictureRow) row, told);
    } catch (CancelledException e) {
      throw e;
    } catch (EddyException e) {
      return failed(row, Message.of(row.place(), ": ", e.message()));
    } catch (OutOfMemoryError e) { // the next picture may be smaller
      return failed(
          row,
          Message.of(
              row.place(),
              ": Java's memory doesn't suffice (",
              e.getMessage(),
              "); make the picture smaller, or allow more with -Xmx."));
    }
  }

  private ManifestLine made(PictureRow row, Consumer<Progress> told) {
    Path file = folder.resolve(row.file());
    try (Job job = eddy.prepare(row.settings(), told)) {
      job.inputs().requireKept(OutputFiles.OUTPUT, file);
      job.start(told);
      Pictures pictures = job.result();
      return new ManifestLine(
          row.id(),
          row.place(),
          model,
          row.recorded(),
          row.seed(),
          row.file(),
          write(pictures, file),
          pictures.device(),
          Math.round(pictures.seconds() * 1000) / 1000.0,
          now(),
          null);
    }
  }

  /** The hash of what is in the file. */
  private static String write(Pictures pictures, Path file) {
    WholeFile.Content content = pictures.contents().getFirst();
    MessageDigest digest = RowHash.sha256();
    WholeFile.write(
        file,
        out -> {
          OutputStream both = new DigestOutputStream(out, digest);
          content.writeTo(both);
          both.flush();
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private ManifestLine failed(TableRow row, Message problem) {
    PictureRow picture = row instanceof PictureRow p ? p : null;
    return new ManifestLine(
        row.id(),
        row.place(),
        model,
        picture == null ? Map.of() : picture.recorded(),
        picture == null ? null : picture.seed(),
        null,
        null,
        null,
        0,
        now(),
        problem.toString());
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * Goes through a table: what isn't there is made and added to a manifest. Whatever ends it, all
   * that was made before is in the manifest.
   *
   * @param table whose rows to make
   * @param manifest gets a line for each row that is made or fails
   * @param done hears of each row
   * @param told hears what happens while pictures are made
   * @return how many of which
   * @throws CancelledException if Eddy is closed or the thread is interrupted meanwhile
   * @throws EddyException if the device can't be had, or the manifest not be written
   */
  public TableSummary all(
      PictureTable table, Manifest manifest, Consumer<RowDone> done, Consumer<Progress> told) {
    int made = 0;
    int there = 0;
    int failed = 0;
    for (TableRow row : table.rows()) {
      ManifestLine line = found(row);
      boolean found = line != null;
      if (line == null) {
        if (made + failed == 0) {
          eddy.device(); // without one, no row can be made
        }
        line = make(row, told);
        manifest.add(line);
      }
      there += found ? 1 : 0;
      made += !found && line.isMade() ? 1 : 0;
      failed += line.isMade() ? 0 : 1;
      done.accept(new RowDone(made + there + failed, table.rows().size(), line, found));
    }
    return new TableSummary(made, there, failed);
  }

  /**
   * What a table would take.
   *
   * @param missing rows whose pictures would be made
   * @param there rows whose pictures are there
   * @param problems what could be refused without making anything, a sentence for each such row
   * @param largest the row that takes the most memory; null if nothing would be made
   * @param memory that it takes; null if nothing would be made
   */
  public record Estimate(
      int missing,
      int there,
      List<String> problems,
      @Nullable PictureRow largest,
      @Nullable MemoryNeed memory) {
    /** Keeps a copy of the list. */
    public Estimate {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Checks all rows and reckons their memory; nothing is made or written. Of rows that differ in
   * texts and seeds only, the one with the longest prompt counts.
   *
   * @param table to be made
   * @param told hears what is found in files
   * @return what it would take
   */
  public Estimate estimate(PictureTable table, Consumer<Progress> told) {
    List<String> problems = new ArrayList<>();
    Map<Settings, PictureRow> kinds = new HashMap<>();
    int there = 0;
    int missing = 0;
    for (TableRow row : table.rows()) {
      if (found(row) != null) {
        there++;
      } else {
        ManifestLine problem = problem(row, told);
        if (problem != null) {
          problems.add(String.valueOf(problem.error()));
        } else if (row instanceof PictureRow picture) {
          missing++;
          Settings kind = picture.settings();
          for (Field<?> field : TEXTS) {
            kind = kind.with(field, null);
          }
          kinds.merge(kind, picture, TableRun::longer);
        }
      }
    }
    PictureRow largest = null;
    MemoryNeed most = null;
    for (PictureRow row : kinds.values()) {
      MemoryNeed need = eddy.estimate(row.settings());
      if (most == null || need.peakBytes() > most.peakBytes()) {
        largest = row;
        most = need;
      }
    }
    return new Estimate(missing, there, problems, largest, most);
  }

  private static PictureRow longer(PictureRow one, PictureRow other) {
    return length(other) > length(one) ? other : one;
  }

  private static int length(PictureRow row) {
    return row.settings().or(Fields.PROMPT, "").length();
  }

  private @Nullable ManifestLine problem(TableRow row, Consumer<Progress> told) {
    if (row instanceof BadRow bad) {
      return failed(bad, bad.problem());
    }
    if (row instanceof PictureRow picture) {
      try (Job job = eddy.prepare(picture.settings(), told)) {
        job.inputs().requireKept(OutputFiles.OUTPUT, folder.resolve(picture.file()));
      } catch (InputException e) {
        return failed(row, Message.of(row.place(), ": ", e.message()));
      }
    }
    return null;
  }
}
