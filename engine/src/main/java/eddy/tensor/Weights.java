package eddy.tensor;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.text.Quoted;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A place in the tree of weight keys: {@code weights.at("down_blocks").at(0).get("conv.weight",
 * 320, 4, 3, 3)}. Keys are the file's, verbatim. Problems are collected, so that {@link
 * #requireComplete} tells how many tensors are missing, misshapen and unread, and some of them.
 *
 * <p>A reader that asks for far more than the file has is stopped at once: what a network costs is
 * bounded by its file, whatever numbers its config has.
 */
public final class Weights {
  private final WeightSource source;
  private final String prefix;
  private final Ledger ledger;

  /** Missing tensors that are collected before the reading ends. */
  private static final int MOST_MISSING = 1000;

  /** Characters of the names in a message, all together. */
  private static final int NAMES = 80;

  private record Ledger(Set<String> read, Set<String> missing, Set<String> misshapen) {}

  private Weights(WeightSource source, String prefix, Ledger ledger) {
    this.source = source;
    this.prefix = prefix;
    this.ledger = ledger;
  }

  /** The root of {@code source}. */
  public static Weights of(WeightSource source) {
    return new Weights(
        source,
        "",
        new Ledger(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
  }

  /** The place below with that name; dots in the name are allowed. */
  public Weights at(String name) {
    return new Weights(source, prefix + name + ".", ledger);
  }

  /** The place below with that number. */
  public Weights at(int index) {
    return at(Integer.toString(index));
  }

  /** This place as a module path, without the last dot: {@code down_blocks.0.resnets.1}. */
  public String path() {
    return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
  }

  /** What messages call the source. */
  public String sourceName() {
    return source.name();
  }

  /** True if the source has that key here. Does not count as reading it. */
  public boolean has(String key) {
    return source.find(prefix + key) != null;
  }

  /**
   * The weight of that key here. A missing or misshapen one is noted for {@link #requireComplete}
   * and a stand-in returned that must not be read.
   *
   * @throws InputException if far too many are missing
   */
  public Weight get(String key, int... shape) {
    String full = prefix + key;
    Shape expected = Shape.of(shape);
    Weight weight = source.find(full, expected);
    ledger.read.add(full);
    if (weight == null) {
      ledger.missing.add(full + " " + expected);
      if (ledger.missing.size() > MOST_MISSING) {
        throw mismatch("more than " + MOST_MISSING + " missing: " + some(ledger.missing, NAMES));
      }
      return new Absent(full, expected);
    }
    if (!weight.encoding().isWeightFloat()) {
      ledger.misshapen.add(
          full + " (dtype " + weight.encoding() + ", needed F16, BF16, F32 or F64)");
      return new Absent(full, expected);
    }
    if (!weight.shape().equals(expected)) {
      ledger.misshapen.add(full + " " + weight.shape() + " (needed " + expected + ")");
      return new Absent(full, expected);
    }
    return weight;
  }

  /** Marks a key as known and not needed, such as an old file's {@code position_ids} buffer. */
  public void ignore(String key) {
    ledger.read.add(prefix + key);
  }

  /**
   * Checks that every weight asked for was there with its shape, and every weight of the source was
   * asked for.
   *
   * @throws InputException telling what is missing, misshapen or left over
   */
  public void requireComplete() {
    Set<String> unread = new TreeSet<>(source.keys());
    unread.removeAll(ledger.read);
    StringBuilder problems = new StringBuilder();
    int left = describe(problems, "missing", ledger.missing, NAMES);
    left = describe(problems, "of the wrong shape or dtype", ledger.misshapen, left);
    describe(problems, "not of this network", unread, left);
    if (!problems.isEmpty()) {
      throw mismatch(problems.toString());
    }
  }

  private InputException mismatch(String problems) {
    return new InputException(
        Message.in(
            source.name(),
            ": the tensors don't match ",
            source.configName(),
            ": ",
            problems,
            "; ",
            source.advice(),
            "."));
  }

  /**
   * @param room characters that names may take
   * @return what is left of the room
   */
  private static int describe(StringBuilder out, String what, Set<String> keys, int room) {
    if (keys.isEmpty()) {
      return room;
    }
    out.append(out.isEmpty() ? "" : "; ").append(keys.size()).append(' ').append(what);
    String names = some(keys, room);
    out.append(names.isEmpty() ? "" : ": ").append(names);
    return room - names.length();
  }

  /** As many names as there is room for; dots stand for the others. */
  private static String some(Set<String> names, int room) {
    StringBuilder out = new StringBuilder();
    int told = 0;
    for (String name : names) {
      String next = (told == 0 ? "" : ", ") + Quoted.plain(name);
      // The first of all is told however long it is.
      if (out.length() + next.length() > room && (told > 0 || room < NAMES)) {
        break;
      }
      out.append(next);
      told++;
    }
    return told == 0 || told == names.size() ? out.toString() : out + " ...";
  }

  private record Absent(String key, Shape shape) implements Weight {
    @Override
    public DType dtype() {
      return DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      throw new IllegalStateException("read before requireComplete(): " + key);
    }
  }
}
