package eddy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eddy.InputException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
    assertThat(of("k", 3).intOr("k", 1)).isEqualTo(3);
    assertThat(of("k", 3L).requiredInt("k")).isEqualTo(3);
    assertThat(of("k", 3.0).intOr("k", 1)).isEqualTo(3);
    assertThat(of("k", 1).doubleOr("k", 2)).isEqualTo(1.0);
    assertThat(of("k", true).boolOr("k", false)).isTrue();
    assertThat(of("k", "v").stringOr("k", "")).isEqualTo("v");
    assertThat(of("k", List.of(1, 2.0)).intsOrNull("k")).containsExactly(1, 2);
    assertThat(of("k", List.of(1, 2.5)).doublesOrNull("k")).containsExactly(1.0, 2.5);
    assertThat(of("k", List.of("a")).stringsOr("k", List.of())).containsExactly("a");
  }

  @Test
  void absentAndNullGiveTheDefault() {
    for (Config c : List.of(of("other", 1), of("k", null))) {
      assertThat(c.intOr("k", 7)).isEqualTo(7);
      assertThat(c.doubleOr("k", 0.5)).isEqualTo(0.5);
      assertThat(c.boolOr("k", true)).isTrue();
      assertThat(c.stringOr("k", "d")).isEqualTo("d");
      assertThat(c.intsOrNull("k")).isNull();
      assertThat(c.doublesOrNull("k")).isNull();
      assertThat(c.stringsOr("k", List.of("d"))).containsExactly("d");
      c.requireOneOf("k", "only");
      refused(
          () -> c.requiredInt("k"),
          "unet/config.json: key k is missing; it should be a whole number.");
    }
  }

  @Test
  void wrongTypesAreNamed() {
    String begin = "unet/config.json: key k should be ";
    refused(() -> of("k", "3").intOr("k", 1), begin + "a whole number, but is 3.");
    refused(() -> of("k", 3.5).intOr("k", 1), begin + "a whole number, but is 3.5.");
    refused(() -> of("k", 3e10).intOr("k", 1), begin + "a whole number, but is 3.0E10.");
    refused(() -> of("k", true).doubleOr("k", 1), begin + "a number, but is true.");
    refused(() -> of("k", 1).boolOr("k", true), begin + "true or false, but is 1.");
    refused(() -> of("k", 1).stringOr("k", ""), begin + "a string, but is 1.");
    refused(() -> of("k", 1).intsOrNull("k"), begin + "a list of whole numbers, but is 1.");
    refused(() -> of("k", List.of(1.5)).intsOrNull("k"), begin + "a whole number, but is 1.5.");
    refused(() -> of("k", "x").doublesOrNull("k"), begin + "a list of numbers, but is x.");
    refused(
        () -> of("k", Arrays.asList("a", null)).stringsOr("k", List.of()),
        begin + "a list of strings, but is [a, null].");
  }

  @Test
  void unsupportedValuesAreNamedWithTheSupported() {
    of("k", 0).requireOneOf("k", 0.0);
    of("k", "silu").requireOneOf("k", "silu", "swish");
    of("k", false).requireOneOf("k", false);
    refused(
        () -> of("k", "mish").requireOneOf("k", "silu", "swish"),
        "unet/config.json: key k has the value mish, which Eddy doesn't support; supported:"
            + " [silu, swish].");
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
    assertThat(config.intOr("a", 0)).isEqualTo(2);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(config::requireAllRead)
        .withMessageStartingWith("c.json: unknown key b;");
    assertThat(config.raw("b")).isEqualTo(1);
    config.requireAllRead();
  }

  @Test
  void aCopyWithAnotherValueHasNothingRead() {
    Config config = of("k", 1);
    assertThat(config.intOr("k", 0)).isEqualTo(1);
    Config copy = config.with("k", 2);
    assertThat(copy.has("k")).isTrue();
    assertThatExceptionOfType(InputException.class).isThrownBy(copy::requireAllRead);
    assertThat(copy.intOr("k", 0)).isEqualTo(2);
    assertThat(config.intOr("k", 0)).isEqualTo(1);
  }
}
