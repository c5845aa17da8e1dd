package eddy.springai.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.Eddy;
import eddy.prompt.PromptSyntax;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.springai.EddyImageOptions;
import eddy.springai.SpringEddyImageModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ai.image.ImageModel;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EddyImageAutoConfigurationTest {
  private static final String MODEL =
      Path.of(System.getProperty("eddy.root")).toAbsolutePath().resolve("demo-model").toString();

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(EddyImageAutoConfiguration.class));

  private final ApplicationContextRunner opened =
      runner.withPropertyValues("spring.ai.eddy.model=" + MODEL, "spring.ai.eddy.device=cpu");

  @Test
  void isThereWhereNothingOrEddyIsChosen() {
    opened.run(context -> assertThat(context).hasSingleBean(ImageModel.class));
    opened
        .withPropertyValues("spring.ai.model.image=eddy")
        .run(context -> assertThat(context).hasSingleBean(ImageModel.class));
    opened
        .withPropertyValues("spring.ai.model.image=openai")
        .run(
            context ->
                assertThat(context).doesNotHaveBean(ImageModel.class).doesNotHaveBean(Eddy.class));
  }

  @Test
  void readsTheProperties() {
    opened
        .withPropertyValues(
            "spring.ai.eddy.threads=1",
            "spring.ai.eddy.max-memory=2G",
            "spring.ai.eddy.image.n=3",
            "spring.ai.eddy.image.width=72",
            "spring.ai.eddy.image.height=64",
            "spring.ai.eddy.image.steps=2",
            "spring.ai.eddy.image.cfg=4.5",
            "spring.ai.eddy.image.sampler=euler",
            "spring.ai.eddy.image.schedule=karras",
            "spring.ai.eddy.image.seed=18446744073709551615",
            "spring.ai.eddy.image.negative=a face",
            "spring.ai.eddy.image.settings.cfg-rescale=0.7",
            "spring.ai.eddy.image.settings.prompt-syntax=a1111")
        .run(
            context -> {
              EddyImageOptions options = context.getBean(SpringEddyImageModel.class).getOptions();
              assertThat(options.settings().json())
                  .isEqualTo(
                      Settings.NONE
                          .batch(3)
                          .size(72, 64)
                          .steps(2)
                          .cfg(4.5)
                          .sampler("euler")
                          .with(Fields.SCHEDULE, "karras")
                          .seed(-1)
                          .negative("a face")
                          .with(Fields.CFG_RESCALE, 0.7)
                          .with(Fields.SYNTAX, PromptSyntax.A1111)
                          .json());
              assertThat(context.getBean(Eddy.class).device().id().toString()).isEqualTo("cpu");
            });
  }

  @Test
  void isClosedWithTheContext() {
    AtomicReference<Eddy> eddy = new AtomicReference<>();
    opened.run(context -> eddy.set(context.getBean(Eddy.class)));
    assertThatThrownBy(() -> Objects.requireNonNull(eddy.get()).generate(Settings.of("a sun")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Eddy is closed");
  }

  @Test
  void takesAnEddyOfTheProgram() {
    try (Eddy own = Eddy.model(Path.of(MODEL)).device("cpu").open()) {
      runner
          .withBean(Eddy.class, () -> own)
          .run(
              context -> {
                assertThat(context).hasSingleBean(ImageModel.class);
                assertThat(context.getBean(Eddy.class)).isSameAs(own);
              });
    }
  }

  private void fails(String sentence, @Nullable String action, String... properties) {
    runner
        .withPropertyValues(properties)
        .run(
            context -> {
              FailureAnalysis analysis =
                  Objects.requireNonNull(
                      new EddyFailureAnalyzer()
                          .analyze(Objects.requireNonNull(context.getStartupFailure())));
              assertThat(analysis.getDescription()).isEqualTo(sentence);
              assertThat(analysis.getAction()).isEqualTo(action);
            });
  }

  @Test
  void saysInOneSentenceWhyItCannotStart() {
    fails(
        "spring.ai.eddy.model isn't set; set it to the path of a model, or choose another image"
            + " model by spring.ai.model.image.",
        "Look at the property spring.ai.eddy.model.");
    fails(
        "/nowhere: no such file or folder; check the path.",
        "Look at the property spring.ai.eddy.model, or whichever names that file.",
        "spring.ai.eddy.model=/nowhere");
    fails(
        "spring.ai.eddy.image.steps should be at least 1, but is 0.",
        "Look at the property spring.ai.eddy.image.steps.",
        "spring.ai.eddy.model=" + MODEL,
        "spring.ai.eddy.image.steps=0");
    fails(
        "spring.ai.eddy.image.settings.rng should be one of cpu, cuda, but is \"gpu\".",
        "Look at the property spring.ai.eddy.image.settings.rng.",
        "spring.ai.eddy.model=" + MODEL,
        "spring.ai.eddy.image.settings.rng=gpu");
    fails(
        "There is no setting \"stepz\" for spring.ai.eddy.image.settings; `eddy generate --help`"
            + " lists all.",
        null,
        "spring.ai.eddy.model=" + MODEL,
        "spring.ai.eddy.image.settings.stepz=2");
  }

  @Test
  void editorsKnowTheProperties() throws IOException {
    String metadata;
    try (InputStream in =
        Objects.requireNonNull(
            EddyProperties.class.getResourceAsStream(
                "/META-INF/spring-configuration-metadata.json"))) {
      metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(metadata)
        .contains(
            "\"spring.ai.eddy.model\"",
            "\"spring.ai.eddy.device\"",
            "\"spring.ai.eddy.threads\"",
            "\"spring.ai.eddy.max-memory\"",
            "\"spring.ai.eddy.image.steps\"",
            "\"spring.ai.eddy.image.settings\"",
            "Diffusers folder, or single-file checkpoint (.safetensors).");
  }
}
