package eddy.settings;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A setting that a picture's parameters may hold, and the option that wins over it.
 *
 * @param keys under which it stands; Eddy writes the first
 * @param option on the command line
 * @param expected what the value should be, with its article
 * @param least of numbers; NaN where there is no such limit
 * @param most of numbers
 * @param parse throws IllegalArgumentException for other values
 */
public record Field<T>(
    List<String> keys,
    String option,
    String expected,
    double least,
    double most,
    Function<String, T> parse) {

  static <T> Field<T> of(String key, String option, String expected, Function<String, T> parse) {
    return new Field<>(List.of(key), option, expected, Double.NaN, Double.NaN, parse);
  }

  /**
   * @param most {@link Integer#MAX_VALUE} for no limit
   */
  static Field<Integer> integer(String key, String option, int least, int most) {
    return new Field<>(
        List.of(key),
        option,
        "a whole number " + Checks.rangeText(least, most),
        least,
        most,
        text -> within(Integer.valueOf(text), least, most));
  }

  static Field<Double> number(String key, String option, double least, double most) {
    return new Field<>(
        List.of(key),
        option,
        "a number " + Checks.rangeText(least, most),
        least,
        most,
        text -> within(Double.valueOf(text), least, most));
  }

  static Field<Boolean> truth(String key, String option) {
    return of(
        key,
        option,
        "true or false",
        text -> {
          if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException(text);
          }
          return Boolean.valueOf(text);
        });
  }

  private static <N extends Number> N within(N value, double least, double most) {
    if (!(value.doubleValue() >= least && value.doubleValue() <= most)) {
      throw new IllegalArgumentException(value.toString());
    }
    return value;
  }

  /** The same, which others write under another key too. */
  Field<T> or(String key) {
    return new Field<>(List.of(key(), key), option, expected, least, most, parse);
  }

  public String key() {
    return keys.getFirst();
  }

  /**
   * Checks what was given on the command line.
   *
   * @param given a number; null if the option wasn't given
   * @throws eddy.error.InputException if it is out of range
   */
  public void check(@Nullable Number given) {
    Checks.range(option, given, least, most);
  }
}
