package eddy.loader.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that others write and that change no picture are passed over, with a note. */
class UnusedKeysTest {
  @TempDir Path dir;

  private static void add(Path model, String file, String members) throws IOException {
    Path path = model.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst("\\{", "{" + members + ","));
  }

  @Test
  void theyAreNamedOnceByFile() throws IOException {
    Path model = Reference.copyOfAModel(dir.resolve("model"));
    try (LoadedModel opened = LoadedModel.open(model)) {
      assertThat(opened.notes()).isEmpty();
    }
    add(
        model,
        "scheduler/scheduler_config.json",
        "\"tensor_format\": \"pt\", \"timestep_values\": null");
    add(
        model,
        "unet/config.json",
        "\"decay\": 0.9999, \"optimization_step\": 12, \"_commit\": \"x\"");
    add(
        model,
        "text_encoder/config.json",
        "\"top_k\": 50, \"is_decoder\": false, \"id2label\": {}");
    try (LoadedModel opened = LoadedModel.open(model)) {
      List<String> notes = opened.notes();
      assertThat(notes).hasSize(3);
      assertThat(notes.get(0)).contains("scheduler_config.json", ": tensor_format.");
      assertThat(notes.get(1)).contains("unet", ": decay, optimization_step.");
      assertThat(notes.get(2)).contains("text_encoder", ": id2label, is_decoder, top_k.");
      opened.schedulerConfig();
      assertThat(opened.notes()).isEqualTo(notes);
    }
    ModelIdentity identity = ModelIdentity.of(model);
    assertThat(identity.notes()).hasSize(3);
    assertThat(identity.needed().toString()).startsWith("nothing more");
  }

  @Test
  void anyOtherKeyIsStillRefused() throws IOException {
    Path model = Reference.copyOfAModel(dir.resolve("model"));
    add(model, "unet/config.json", "\"decoy\": 1");
    assertThatThrownBy(() -> LoadedModel.open(model))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unknown key decoy");
  }

  /** A vocabulary has two tokens of JSON for each of its own; nothing comes near the ceiling. */
  @Test
  void aConfigOfMillionsOfValuesIsRefusedWhileReading() throws IOException {
    Path file = dir.resolve("config.json");
    Files.writeString(file, "{\"a\":[" + "[],".repeat(1_500_000) + "1]}");
    assertThatThrownBy(() -> Json.config(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is beyond what any config has")
        .hasMessageContaining("2500000")
        .message()
        .hasSizeLessThan(300)
        .doesNotContain("StreamReadConstraints");
    Files.write(file, new byte[(16 << 20) + 1]);
    assertThatThrownBy(() -> Json.config(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("16777217 bytes, more than any has");
  }
}
