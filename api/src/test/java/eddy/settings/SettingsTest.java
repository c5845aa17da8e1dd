package eddy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.error.InputException;
import eddy.loader.adapter.EmbeddingSpec;
import eddy.loader.adapter.LoraSpec;
import eddy.report.JsonText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings and the table that they are lines of. */
class SettingsTest {
  static Stream<Field<?>> fields() {
    return Fields.ALL.stream();
  }

  /** Some value of each kind. */
  private static Object json(Field<?> field) {
    Object one =
        switch (field.form().kind()) {
          case TEXT -> "a text";
          case INTEGER -> 64;
          case NUMBER -> 0.5;
          case TRUTH -> true;
          case CHOICE -> field.form().choices().get().getFirst();
          case SEED -> "18446744073709551615";
          case SIZE -> "640x480";
          case OFFSET -> "0,64";
          case FILE -> field == Fields.LORA ? "a.safetensors:0.5" : "a.safetensors";
        };
    return field.form().many() ? List.of(one) : one;
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everySettingComesThroughJson(Field<?> field) throws Exception {
    Map<String, Object> given = Map.of(field.setting().key(), json(field));
    String text = JsonText.of(Settings.ofJson(given).json());
    @SuppressWarnings("unchecked")
    Map<String, Object> read = new JsonMapper().readValue(text, Map.class);
    assertThat(read).containsOnlyKeys(field.setting().key());
    assertThat(Settings.ofJson(read)).isEqualTo(Settings.ofJson(given));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void valuesOfAnotherKindAreRefused(Field<?> field) {
    assertThatThrownBy(
            () -> Settings.ofJson(Map.of(field.setting().key(), Map.of("not", "a value"))))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(field.setting().key() + " should be ");
  }

  @ParameterizedTest
  @MethodSource("fields")
  <T> void theTableSaysWhatThereIs(Field<T> field) {
    assertThat(field.help()).isNotEmpty();
    assertThat(field.section()).isNotNull();
    T otherwise = field.otherwise();
    if (otherwise != null) {
      field.check(otherwise);
      assertThat(field.form().ofJson().apply(field.form().toJson().apply(otherwise)))
          .isEqualTo(otherwise);
    }
  }

  @Test
  void unknownSettingsAreRefused() {
    assertThatThrownBy(() -> Settings.ofJson(Map.of("stepz", 3)))
        .hasMessage("There is no setting \"stepz\"; leave it out, or check its name.");
  }

  @Test
  void eachWithMakesAnother() {
    Settings one = Settings.of("a").steps(3);
    Settings two = one.steps(4).lora(Path.of("a"), 1).lora(Path.of("b"), 0.5);
    assertThat(one.get(Fields.STEPS)).isEqualTo(3);
    assertThat(two.get(Fields.STEPS)).isEqualTo(4);
    assertThat(two.get(Fields.LORA))
        .containsExactly(LoraSpec.of(Path.of("a"), 1), LoraSpec.of(Path.of("b"), 0.5f));
    assertThat(two.with(Fields.STEPS, null).get(Fields.STEPS)).isNull();
    assertThat(two.over(Settings.of("b").cfg(2)).get(Fields.PROMPT)).isEqualTo("a");
    assertThat(two.over(Settings.of("b").cfg(2)).get(Fields.CFG)).isEqualTo(2);
    assertThat(one.with(Fields.EMBEDDING, List.of(new EmbeddingSpec("w", Path.of("f")))).json())
        .containsEntry("embedding", List.of("w=f"));
  }

  @Test
  void everyLineIsToldInAPictureOrNot() {
    assertThat(Told.ORDER).allSatisfy(f -> assertThat(f.keys()).isNotEmpty());
    assertThat(Told.ORDER)
        .containsAll(Told.ALONE.stream().filter(f -> f != Told.LATENTS_INDEX).toList());
  }
}
