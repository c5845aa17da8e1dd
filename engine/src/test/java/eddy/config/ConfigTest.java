package eddy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eddy.error.InputException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigTest {
  private static Config of(String key, @Nullable Object value) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(key, value);
    return new Config("unet/config.json", values);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InputException.class).isThrownBy(call).withMessage(message);
  }

  @Test
  void valuesAreRead() {
    assertThat(of("k", 3).intOr("k", 1, 0, 9)).isEqualTo(3);
    assertThat(of("k", 3L).requiredInt("k", 0, 9)).isEqualTo(3);
    assertThat(of("k", 3.0).intOr("k", 1, 0, 9)).isEqualTo(3);
    assertThat(of("k", 1).doubleOr("k", 2, 0, 9)).isEqualTo(1.0);
    assertThat(of("k", true).boolOr("k", false)).isTrue();
    assertThat(of("k", "v").stringOr("k", "")).isEqualTo("v");
    assertThat(of("k", List.of(1, 2.0)).intsOrNull("k", 1, 3, 0, 9)).containsExactly(1, 2);
    assertThat(of("k", List.of(1, 2.5)).doublesOrNull("k", 3, 0, 9)).containsExactly(1.0, 2.5);
    assertThat(of("k", List.of("a")).stringsOr("k", List.of())).containsExactly("a");
  }

  @Test
  void absentAndNullGiveTheDefault() {
    for (Config c : List.of(of("other", 1), of("k", null))) {
      assertThat(c.intOr("k", 7, 0, 9)).isEqualTo(7);
      assertThat(c.doubleOr("k", 0.5, 0, 9)).isEqualTo(0.5);
      assertThat(c.boolOr("k", true)).isTrue();
      assertThat(c.stringOr("k", "d")).isEqualTo("d");
      assertThat(c.intsOrNull("k", 1, 3, 0, 9)).isNull();
      assertThat(c.doublesOrNull("k", 3, 0, 9)).isNull();
      assertThat(c.stringsOr("k", List.of("d"))).containsExactly("d");
      c.requireOneOf("k", "only");
      refused(
          () -> c.requiredInt("k", 0, 9),
          "unet/config.json: key k is missing; it should be a whole number from 0 to 9.");
    }
  }

  @Test
  void wrongTypesAreNamed() {
    String begin = "unet/config.json: key k should be ";
    refused(
        () -> of("k", "3").intOr("k", 1, 0, 9),
        begin + "a whole number from 0 to 9, but is \"3\".");
    refused(
        () -> of("k", 3.5).intOr("k", 1, 0, 9), begin + "a whole number from 0 to 9, but is 3.5.");
    refused(
        () -> of("k", 3e10).intOr("k", 1, 0, 9),
        begin + "a whole number from 0 to 9, but is 3.0E10.");
    refused(
        () -> of("k", true).doubleOr("k", 1, 0, 9), begin + "a number from 0 to 9, but is true.");
    refused(() -> of("k", 1).boolOr("k", true), begin + "true or false, but is 1.");
    refused(() -> of("k", 1).stringOr("k", ""), begin + "a string, but is 1.");
    refused(
        () -> of("k", 1).intsOrNull("k", 1, 3, 0, 9),
        begin + "a list of 1 to 3 whole numbers, each from 0 to 9, but is 1.");
    refused(
        () -> of("k", List.of(1.5)).intsOrNull("k", 1, 3, 0, 9),
        begin + "a list of 1 to 3 whole numbers, each from 0 to 9, but is 1.5.");
    refused(
        () -> of("k", "x").doublesOrNull("k", 3, 0, 9),
        begin + "a list of at most 3 numbers, each from 0 to 9, but is \"x\".");
    refused(
        () -> of("k", Arrays.asList("a", null)).stringsOr("k", List.of()),
        begin + "a list of at most 64 strings, but is [a, null].");
  }

  @Test
  void unsupportedValuesAreNamedWithTheSupported() {
    of("k", 0).requireOneOf("k", 0.0);
    of("k", "silu").requireOneOf("k", "silu", "swish");
    of("k", false).requireOneOf("k", false);
    refused(
        () -> of("k", "mish").requireOneOf("k", "silu", "swish"),
        "unet/config.json: key k has the value \"mish\", which Eddy doesn't support; supported:"
            + " \"silu\", \"swish\".");
    refused(
        () -> of("k", 8).requireOneOf("k"),
        "unet/config.json: key k has the value 8, which Eddy doesn't support; supported: null.");
  }

  @Test
  void keysThatNobodyReadAreRefused() {
    Config config = new Config("c.json", Map.of("_class_name", "X", "b", 1, "a", 2, "dropout", 0));
    config.ignore("dropout");
    refused(
        config::requireAllRead,
        "c.json: unknown keys a, b; Eddy refuses what it might get wrong, so check that this is a"
            + " config of a supported model.");
    assertThat(config.intOr("a", 0, 0, 9)).isEqualTo(2);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(config::requireAllRead)
        .withMessageStartingWith("c.json: unknown key b;");
    assertThat(config.raw("b")).isEqualTo(1);
    config.requireAllRead();
  }

  @Test
  void aCopyWithAnotherValueHasNothingRead() {
    Config config = of("k", 1);
    assertThat(config.intOr("k", 0, 0, 9)).isEqualTo(1);
    Config copy = config.with("k", 2);
    assertThat(copy.has("k")).isTrue();
    assertThatExceptionOfType(InputException.class).isThrownBy(copy::requireAllRead);
    assertThat(copy.intOr("k", 0, 0, 9)).isEqualTo(2);
    assertThat(config.intOr("k", 0, 0, 9)).isEqualTo(1);
  }

  /** What Python's JSON, a typing error or an attack may put in the place of a number. */
  @ParameterizedTest
  @MethodSource("noNumbers")
  void whatIsNoNumberInRangeIsRefused(Object value) {
    List<ThrowingCallable> reads =
        List.of(
            () -> of("k", value).intOr("k", 1, 0, 9),
            () -> of("k", value).requiredInt("k", 0, 9),
            () -> of("k", value).doubleOr("k", 1, 0, 9),
            () -> of("k", value).intsOrNull("k", 1, 3, 0, 9),
            () -> of("k", List.of(value)).intsOrNull("k", 1, 3, 0, 9),
            () -> of("k", value).doublesOrNull("k", 3, 0, 9),
            () -> of("k", List.of(value)).doublesOrNull("k", 3, 0, 9));
    for (ThrowingCallable read : reads) {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(read)
          .satisfies(
              e ->
                  assertThat(e.getMessage())
                      .startsWith("unet/config.json: key k should be a ")
                      .hasSizeLessThan(300)
                      .doesNotContain("\u001b", "\n"));
    }
  }

  static Stream<Object> noNumbers() {
    return Stream.of(
        -1,
        10,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        1e300,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        new BigInteger("9".repeat(999)),
        "\u001b[2J\n" + "x".repeat(100_000),
        true,
        Map.of("k", 1),
        List.of(List.of(List.of())));
  }

  @Test
  void listsHaveALength() {
    for (int n : new int[] {0, 4, 1_000_000}) {
      List<Integer> list = Collections.nCopies(n, 1);
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> of("k", list).intsOrNull("k", 1, 3, 0, 9))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }
    List<Integer> many = Collections.nCopies(4, 1);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> of("k", many).doublesOrNull("k", 3, 0, 9));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> of("k", Collections.nCopies(65, "a")).stringsOr("k", List.of()));
  }

  @Test
  void anInfiniteEndIsInRange() {
    double least = Double.NEGATIVE_INFINITY;
    assertThat(of("k", least).doubleOr("k", 0, least, 1)).isEqualTo(least);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> of("k", Double.NaN).doubleOr("k", 0, least, 1));
  }
}
