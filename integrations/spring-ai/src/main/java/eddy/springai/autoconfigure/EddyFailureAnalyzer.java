package eddy.springai.autoconfigure;

import eddy.error.Assignment;
import eddy.error.Choices;
import eddy.error.EddyException;
import eddy.error.FileKey;
import eddy.error.Setting;
import eddy.error.Wording;
import eddy.settings.Fields;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a program with Eddy can't start, in Eddy's sentence with the properties' names. */
final class EddyFailureAnalyzer extends AbstractFailureAnalyzer<EddyException> {
  private static final Set<Setting> OPENING =
      Set.of(
          Fields.MODEL.setting(),
          Fields.DEVICE_NAME.setting(),
          Fields.THREADS.setting(),
          Fields.MAX_MEMORY.setting());

  private static final Set<Setting> OPTIONS =
      Set.of(
          Fields.WIDTH.setting(),
          Fields.HEIGHT.setting(),
          Fields.STEPS.setting(),
          Fields.CFG.setting(),
          Fields.SAMPLER.setting(),
          Fields.SCHEDULE.setting(),
          Fields.SEED.setting(),
          Fields.NEGATIVE.setting());

  /** Settings by their properties. */
  static final Wording WORDING =
      new Wording() {
        @Override
        public String setting(Setting setting) {
          if (OPENING.contains(setting)) {
            return EddyProperties.PREFIX + "." + setting.key();
          }
          if (setting.equals(Fields.BATCH.setting())) {
            return EddyImageProperties.PREFIX + ".n";
          }
          return EddyImageProperties.PREFIX
              + (OPTIONS.contains(setting) ? "." : ".settings.")
              + setting.key();
        }

        @Override
        public String assignment(Assignment assignment) {
          return setting(assignment.setting()) + "=" + assignment.value();
        }

        @Override
        public String choices(Choices choices) {
          return choices.code();
        }
      };

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, EddyException cause) {
    return new FailureAnalysis(cause.message(WORDING), action(cause), cause);
  }

  private static @Nullable String action(EddyException cause) {
    return switch (cause.about()) {
      case Setting setting -> "Look at the property " + WORDING.setting(setting) + ".";
      case FileKey _ ->
          "Look at the property "
              + WORDING.setting(Fields.MODEL.setting())
              + ", or whichever names that file.";
      case null -> null; // the sentence itself says what to do
    };
  }
}
