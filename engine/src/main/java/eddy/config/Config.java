package eddy.config;

import eddy.error.FileKey;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A typed view of one JSON object such as {@code unet/config.json}. Every key is either read or
 * refused: {@link #requireAllRead} names the keys that nobody asked for. Keys that begin with an
 * underscore ({@code _class_name}) are bookkeeping of the writer and never refused.
 *
 * <p>Values are what a JSON parser gives: Boolean, Number, String, List, Map, or null.
 */
public final class Config {
  /** Lists of strings are the types of blocks, and names of classes. */
  private static final int MOST_STRINGS = 64;

  private final String source;
  private final Map<String, @Nullable Object> values;
  private final Set<String> read = new TreeSet<>();

  /**
   * @param source the file, for messages
   * @param values the object's members; copied
   */
  public Config(String source, Map<String, ? extends @Nullable Object> values) {
    this.source = source;
    this.values = new LinkedHashMap<>(values);
  }

  public String source() {
    return source;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** A copy in which {@code key} has another value, with nothing read yet. */
  public Config with(String key, @Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
    copy.put(key, value);
    return new Config(source, copy);
  }

  /** The raw value; null if absent or null. */
  public @Nullable Object raw(String key) {
    read.add(key);
    return values.get(key);
  }

  /**
   * A whole number from {@code min} to {@code max}; {@code otherwise} if absent or null. There is
   * no way to read one without saying how large it may be.
   */
  public int intOr(String key, int otherwise, int min, int max) {
    Object v = raw(key);
    return v == null ? otherwise : asInt(key, v, min, max, wholeNumber(min, max));
  }

  /** The same where it must be there. */
  public int requiredInt(String key, int min, int max) {
    String expected = wholeNumber(min, max);
    return asInt(key, required(key, expected), min, max, expected);
  }

  /**
   * A number from {@code min} to {@code max}, never NaN, and infinite only if an end is; {@code
   * otherwise} if absent or null.
   */
  public double doubleOr(String key, double otherwise, double min, double max) {
    Object v = raw(key);
    if (v == null) {
      return otherwise;
    }
    if (v instanceof Number n && n.doubleValue() >= min && n.doubleValue() <= max) {
      return n.doubleValue();
    }
    throw wrong(key, "a number from " + text(min) + " to " + text(max), v);
  }

  public boolean boolOr(String key, boolean otherwise) {
    Object v = raw(key);
    if (v == null) {
      return otherwise;
    }
    if (v instanceof Boolean b) {
      return b;
    }
    throw wrong(key, "true or false", v);
  }

  public String stringOr(String key, String otherwise) {
    Object v = raw(key);
    if (v == null) {
      return otherwise;
    }
    if (v instanceof String s) {
      return s;
    }
    throw wrong(key, "a string", v);
  }

  /**
   * A list of {@code shortest} to {@code longest} whole numbers, each from {@code min} to {@code
   * max}; null if absent or null.
   */
  public @Nullable List<Integer> intsOrNull(
      String key, int shortest, int longest, int min, int max) {
    Object v = raw(key);
    if (v == null) {
      return null;
    }
    String expected =
        "a list of "
            + (shortest == longest ? "" : shortest + " to ")
            + longest
            + " whole numbers, each from "
            + min
            + " to "
            + max;
    if (!(v instanceof Collection<?> c) || c.size() < shortest || c.size() > longest) {
      throw wrong(key, expected, v);
    }
    List<Integer> out = new ArrayList<>();
    for (Object e : c) {
      out.add(asInt(key, e, min, max, expected));
    }
    return out;
  }

  /**
   * A list of at most {@code longest} numbers, each from {@code min} to {@code max}; null if absent
   * or null.
   */
  public @Nullable List<Double> doublesOrNull(String key, int longest, double min, double max) {
    Object v = raw(key);
    if (v == null) {
      return null;
    }
    if (v instanceof Collection<?> c
        && c.size() <= longest
        && c.stream()
            .allMatch(
                e -> e instanceof Number n && n.doubleValue() >= min && n.doubleValue() <= max)) {
      return c.stream().map(e -> ((Number) e).doubleValue()).toList();
    }
    throw wrong(
        key,
        "a list of at most " + longest + " numbers, each from " + text(min) + " to " + text(max),
        v);
  }

  /** A list of a few strings; {@code otherwise} if absent or null. */
  public List<String> stringsOr(String key, List<String> otherwise) {
    Object v = raw(key);
    if (v == null) {
      return otherwise;
    }
    if (v instanceof Collection<?> c
        && c.size() <= MOST_STRINGS
        && c.stream().allMatch(String.class::isInstance)) {
      return c.stream().map(e -> (String) e).toList();
    }
    throw wrong(key, "a list of at most " + MOST_STRINGS + " strings", v);
  }

  /**
   * Accepts the key only when absent, null or equal to one of {@code supported}; numbers are
   * compared by value. For keys whose other values Eddy has no code for.
   */
  public void requireOneOf(String key, @Nullable Object... supported) {
    Object v = raw(key);
    if (v == null) {
      return;
    }
    for (Object s : supported) {
      if (v.equals(s)
          || (v instanceof Number a
              && s instanceof Number b
              && a.doubleValue() == b.doubleValue())) {
        return;
      }
    }
    throw new InputException(
        about(
            key,
            " has the value ",
            Quoted.value(v),
            ", which Eddy doesn't support; supported: ",
            supported.length == 0 ? "null" : Quoted.values(List.of(supported)),
            "."));
  }

  /** Those of the keys that the config has, with a value. */
  public List<String> present(Collection<String> keys) {
    return keys.stream().filter(k -> values.get(k) != null).sorted().toList();
  }

  /**
   * Checks which class of diffusers the config is of, if it says so ({@code _class_name}).
   *
   * @throws InputException if it is another
   */
  public void requireClass(String name) {
    Object given = raw("_class_name");
    if (given != null && !name.equals(given)) {
      throw new InputException(
          Message.in(
              source,
              ": is the config of a ",
              given instanceof String text ? Quoted.plain(text) : Quoted.value(given),
              ", but a ",
              name,
              " is needed; Eddy has no other kind here."));
    }
  }

  /** Marks keys that have no effect on what Eddy computes (dropout, initialisers). */
  public void ignore(String... keys) {
    ignore(List.of(keys));
  }

  /** The same. */
  public void ignore(Collection<String> keys) {
    read.addAll(keys);
  }

  /**
   * @throws InputException naming the keys that nobody read
   */
  public void requireAllRead() {
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(read);
    unknown.removeIf(k -> k.startsWith("_"));
    if (!unknown.isEmpty()) {
      throw new InputException(
          Message.in(
                  source,
                  ": unknown ",
                  unknown.size() == 1 ? "key " : "keys ",
                  Quoted.list(unknown),
                  "; Eddy refuses what it might get wrong, so check that this is a config of a"
                      + " supported model.")
              .about(new FileKey(source, unknown.iterator().next())));
    }
  }

  /**
   * @throws InputException unless {@code value} is a positive multiple of {@code divisor}
   */
  public void requireDivisible(String key, int value, String divisorKey, int divisor) {
    if (value < 1 || divisor < 1 || value % divisor != 0) {
      throw wrong(key, "a positive multiple of " + divisorKey + " (" + divisor + ")", value);
    }
  }

  /** An error about one value: what was expected and what came. */
  public InputException wrong(String key, String expected, @Nullable Object got) {
    return new InputException(
        about(key, " should be ", expected, ", but is ", Quoted.value(got), "."));
  }

  /** A message about one key, which begins with its name. */
  private Message about(String key, Object... rest) {
    return Message.in(source, ": key ", key, Message.of(rest)).about(new FileKey(source, key));
  }

  private Object required(String key, String expected) {
    Object v = raw(key);
    if (v == null) {
      throw new InputException(about(key, " is missing; it should be ", expected, "."));
    }
    return v;
  }

  private int asInt(String key, @Nullable Object v, int min, int max, String expected) {
    if (v instanceof Number n
        && n.doubleValue() == Math.rint(n.doubleValue())
        && n.doubleValue() >= min
        && n.doubleValue() <= max) {
      return n.intValue();
    }
    throw wrong(key, expected, v);
  }

  private static String wholeNumber(int min, int max) {
    return "a whole number from " + min + " to " + max;
  }

  /** Whole numbers without a fraction. */
  private static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
