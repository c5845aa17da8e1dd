package eddy.cli.fuzz;

import eddy.cli.fuzz.entries.Entries;
import eddy.cli.fuzz.mutations.Mutations;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs one after the other, in a JVM of its own with little memory. Its working folder is
 * emptied again and again, so it has to be one that nobody needs.
 *
 * <p>{@code FuzzMain FOLDER SEED FROM TO}: the inputs of those numbers, dealt out to the entry
 * points in turn. {@code FuzzMain FOLDER ENTRY/SEED/INDEX}: that one, whose files stay. What it
 * prints, {@link FuzzProcess} reads.
 */
final class FuzzMain {
  /** The exit code after an input that took too long. */
  static final int HUNG = 3;

  private final PrintStream out;
  private final List<Entry> entries;
  private final Watchdog watchdog;
  private volatile String current = "";

  private FuzzMain(PrintStream out, List<Entry> entries) {
    this.out = out;
    this.entries = entries;
    this.watchdog =
        new Watchdog(
            finding -> {
              Protocol.finding(out, current, finding);
              out.flush();
              Runtime.getRuntime().halt(HUNG);
            });
  }

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    Path seeds = Path.of(args[0]).toAbsolutePath();
    // The current folder is emptied before each input, so it must be the one made for that.
    if (!Path.of("").toAbsolutePath().equals(seeds.resolveSibling(FuzzProcess.WORK))) {
      throw new IllegalArgumentException("to be started by FuzzProcess, in a folder of its own");
    }
    FuzzMain main = new FuzzMain(out, Entries.all(seeds));
    if (args.length == 2) {
      main.replay(args[1]);
    } else {
      main.run(Long.parseLong(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }
    out.flush();
  }

  private void run(long seed, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      Entry entry = entries.get(i % entries.size());
      int index = i / entries.size();
      Protocol.at(out, i, name(entry, seed, index));
      read(entry, seed, index);
    }
    Workplace.clear();
  }

  /** One input, whose outcome and pieces are told. */
  private void replay(String name) throws IOException {
    String[] parts = name.split("/", -1);
    Entry entry = entries.stream().filter(e -> e.name().equals(parts[0])).findFirst().orElse(null);
    if (entry == null || parts.length != 3) {
      Protocol.say(
          out,
          "An input is ENTRY/SEED/INDEX, where ENTRY is one of "
              + entries.stream().map(Entry::name).toList());
      return;
    }
    int index = Integer.parseInt(parts[2]);
    for (Piece piece : entry.input(Long.parseLong(parts[1]), index, Mutations::spoilt).pieces()) {
      String text = piece.isFile() ? piece.name() : piece.text();
      Protocol.say(out, (piece.isFile() ? "file " : "text ") + shortened(text));
    }
    read(entry, Long.parseLong(parts[1]), index);
  }

  private static String name(Entry entry, long seed, int index) {
    return entry.name() + "/" + seed + "/" + index;
  }

  private static String shortened(String text) {
    return text.length() <= 2000 ? text : text.substring(0, 2000) + "... (" + text.length() + ")";
  }

  private void read(Entry entry, long seed, int index) throws IOException {
    current = name(entry, seed, index);
    Sample input = entry.input(seed, index, Mutations::spoilt);
    Workplace.lay(input);
    Throwable thrown = null;
    watchdog.begin(current);
    try {
      entry.target().read(input);
    } catch (Throwable t) {
      thrown = t; // every class counts, errors too
    } finally {
      watchdog.end();
    }
    Verdict.@Nullable Finding finding = thrown == null ? null : Verdict.of(thrown, input);
    String leftover = Workplace.leftover(input, thrown == null ? entry.writes() : List.of());
    if (leftover != null) {
      Protocol.finding(out, current, new Verdict.Finding(entry.name() + " " + leftover, leftover));
    } else if (finding != null) {
      Protocol.finding(out, current, finding);
    } else if (entry.isSeed(index) && thrown != null) {
      Protocol.finding(
          out,
          current,
          new Verdict.Finding(
              "a whole input of " + entry.name() + " is refused", Verdict.trace(thrown)));
    } else {
      Protocol.outcome(out, entry, entry.isSeed(index), thrown);
    }
  }
}
