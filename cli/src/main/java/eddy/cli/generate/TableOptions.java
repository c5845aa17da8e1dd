package eddy.cli.generate;

import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.output.OutputFiles;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a run over a table of prompts. */
final class TableOptions {
  private static final Pattern SHARD = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

  @Option(
      names = "--prompts",
      paramLabel = "FILE",
      description =
          "or -: JSON Lines, a picture for each: {\"prompt\": \"a castle\", \"id\": \"c1\"}")
  private @Nullable String prompts;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "only each Nth row, from the Ith on: one of N processes")
  private @Nullable String shard;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "what became of each row; default manifest.jsonl beside the pictures")
  private @Nullable String manifest;

  @Option(names = "--dry-run", description = "check the rows, count them and estimate the memory")
  private boolean dryRun;

  /** Refuses an option without the one that it goes with. */
  void check() {
    String alone =
        prompts != null
            ? null
            : shard != null
                ? "--shard"
                : manifest != null ? "--manifest" : dryRun ? "--dry-run" : null;
    if (alone != null) {
      throw new InputException(alone + " goes with --prompts FILE; give that too.");
    }
  }

  /** The table; null if there is none. */
  @Nullable String prompts() {
    return prompts;
  }

  boolean dryRun() {
    return dryRun;
  }

  /**
   * Which part of the table to make.
   *
   * @param part from 1 to {@code of}
   */
  record Share(int part, int of) {}

  /**
   * The part that {@code --shard} says; else all.
   *
   * @throws InputException if it is none
   */
  Share share() {
    if (shard == null) {
      return new Share(1, 1);
    }
    Matcher matcher = SHARD.matcher(shard);
    if (matcher.matches()) {
      Share share =
          new Share(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
      if (share.part() >= 1 && share.part() <= share.of()) {
        return share;
      }
    }
    throw new InputException(
        "--shard should be I/N, part I of N from 1/N to N/N, such as 1/4, but is "
            + Quoted.of(shard)
            + ".");
  }

  /** Where lines are added. Each process has a file of its own. */
  Path manifest(Path folder) {
    if (manifest != null) {
      Path path = Io.path("--manifest", manifest);
      if (OutputFiles.isStandardOutput(path)) {
        throw new InputException(
            "--manifest " + manifest + ": the next run reads it, so it is a file; name one.");
      }
      return path;
    }
    Share share = share();
    return folder.resolve(
        share.of() == 1
            ? "manifest.jsonl"
            : "manifest-" + share.part() + "-of-" + share.of() + ".jsonl");
  }
}
