package jar.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.Pictures;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.event.Progress;
import eddy.scheduler.registry.Schedulers;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sampler of a jar that Eddy doesn't know is there under its names, as Eddy's own are. */
class SamplerOfAnotherJarTest {
  private static final Path DEMO_MODEL =
      Path.of(System.getProperty("eddy.root")).resolve("demo-model");
  private static final Settings SMALL = Settings.of("a red circle").size(64, 64).steps(2).seed(7);

  @TempDir private Path folder;

  @Test
  void itMakesPicturesThatAreMadeAgain() throws IOException {
    try (Eddy eddy = Eddy.model(DEMO_MODEL).device("cpu").threads(1).open()) {
      Pictures made = eddy.generate(SMALL.sampler("half_step"));
      assertThat(made.sampler()).isEqualTo("Half step");
      assertThat(made.first().rgb())
          .isNotEqualTo(eddy.generate(SMALL.sampler("euler")).first().rgb());
      List<Path> files = made.save(folder.resolve("a.png"));
      assertThat(eddy.generate(Settings.from(files.getFirst())).first().rgb())
          .isEqualTo(made.first().rgb());
      Settings spaced = SMALL.sampler("Half Step Uniform");
      assertThat(eddy.generate(spaced).first().rgb()).isNotEqualTo(made.first().rgb());
      assertThatThrownBy(() -> eddy.generate(SMALL.sampler("half_step_karras")))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("The sampler half_step can't run on the schedule karras");
    }
  }

  @Test
  void itTakesAShareOfFreshNoiseAsItSays() throws IOException {
    try (Eddy eddy = Eddy.model(DEMO_MODEL).device("cpu").threads(1).open()) {
      List<String> warnings = new ArrayList<>();
      Pictures made = noisy(eddy, SMALL.sampler("half_step"), warnings);
      assertThat(warnings).isEmpty();
      List<Path> files = made.save(folder.resolve("noisy.png"));
      // A picture's own share counts only where the sampler takes one.
      assertThat(eddy.generate(Settings.from(files.getFirst())).first().rgb())
          .isEqualTo(made.first().rgb());
      noisy(eddy, SMALL.sampler("euler"), warnings);
      assertThat(warnings)
          .containsExactly("eta has no effect, for the sampler Euler doesn't use it.");
    }
  }

  private static Pictures noisy(Eddy eddy, Settings settings, List<String> warnings) {
    return eddy.generate(
        settings.with(Fields.ETA, 0.5),
        progress -> {
          if (progress instanceof Progress.Warning w) {
            warnings.add(w.message().toString());
          }
        });
  }

  @Test
  void itIsListedAndSuggested() {
    assertThat(Fields.SAMPLER.form().choices().get()).contains("ddim", "half_step");
    assertThatThrownBy(() -> Schedulers.title("halfstop"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("did you mean half_step?");
  }

  @Test
  void aModelsConfigMayNameItsClassAndHaveItsKeys() {
    Map<String, Object> values = Map.of("_class_name", "HalfStepScheduler", "half_step_share", 1);
    Config config = new Config("scheduler_config.json", values);
    assertThat(Schedulers.fromConfig(config)).isInstanceOf(HalfStepScheduler.class);
    assertThat(Schedulers.byName("ddim", config).className()).isEqualTo("DDIMScheduler");
  }
}
