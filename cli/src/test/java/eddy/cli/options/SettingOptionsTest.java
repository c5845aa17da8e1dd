package eddy.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.cli.generate.GenerateCommand;
import eddy.cli.terminal.Io;
import eddy.settings.Field;
import eddy.settings.Fields;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Each setting is an option of {@code eddy generate}, those of other commands' mixins included. */
class SettingOptionsTest {
  private static final CommandSpec SPEC =
      GenerateCommand.line(new Io(System.out, System.err, false, null)).getCommandSpec();

  static Stream<Field<?>> fields() {
    return Fields.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void theOptionSaysWhatTheTableSays(Field<?> field) {
    OptionSpec option = SPEC.findOption("--" + field.setting().key());
    assertThat(option).isNotNull();
    assertThat(option.description()).containsExactly(SettingOptions.help(field));
    if (!field.label().isEmpty()) {
      assertThat(option.paramLabel()).isEqualTo(field.label());
    }
    assertThat(option.completionCandidates() == null)
        .isEqualTo(field.form().choices().get().isEmpty());
    String title = Objects.requireNonNull(field.section()).title();
    assertThat(
            Objects.requireNonNull(SPEC.mixins().get(title), title)
                .findOption(option.longestName()))
        .isNotNull();
  }
}
