package eddy.loader.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.adapter.LoraTags.Tag;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LoRAs as options and prompts name them, and the folder in which they are found. */
final class LoraTagsTest {
  @TempDir private Path folder;

  /** Tag, U-Net's weight, text encoders' weight. */
  @ParameterizedTest
  @CsvSource({
    "<lora:x>, 1, 1",
    "<lora:x:0.8>, 0.8, 0.8",
    "<LYCO:x:-.5>, -0.5, -0.5",
    "<lora:x:0.8:0.6>, 0.6, 0.8",
    "<lora:x:te=0.25>, 0.25, 0.25",
    "<lora:x:unet=0.25>, 0.25, 1",
    "<lora:x:0.5:unet=2:te=0>, 2, 0",
    "<lora:x:0.5:te=0>, 0, 0",
  })
  void weights(String tag, float unet, float text) {
    LoraTags tags = LoraTags.parse("a cat " + tag + ", <mine>");
    assertThat(tags.prompt()).isEqualTo("a cat , <mine>");
    assertThat(tags.tags()).containsExactly(new Tag("x", unet, text));
  }

  @Test
  void severalAndNone() {
    LoraTags tags = LoraTags.parse("<lora:a b:1><lora:c:2> $1 \\ <other:x>");
    assertThat(tags.prompt()).isEqualTo(" $1 \\ <other:x>");
    assertThat(tags.tags()).containsExactly(new Tag("a b", 1, 1), new Tag("c", 2, 2));
    assertThat(LoraTags.parse("(a:1.2) < b >").prompt()).isEqualTo("(a:1.2) < b >");
    assertThat(LoraTags.parse("").tags()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<lora:x:much>", "<lora:x:1:2:3>", "<lora::1>", "<lora:x:NaN>", "<hypernet:x:1>"})
  void malformedTags(String tag) {
    assertThatThrownBy(() -> LoraTags.parse("a " + tag))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(tag);
  }

  @Test
  void options() {
    Path file = Path.of("a.safetensors");
    assertThat(LoraSpec.parse("a.safetensors")).isEqualTo(new LoraSpec(file, 1, 1));
    assertThat(LoraSpec.parse("a.safetensors:0.8")).isEqualTo(new LoraSpec(file, 0.8f, 0.8f));
    assertThat(LoraSpec.parse("a.safetensors:0.8:.5")).isEqualTo(new LoraSpec(file, 0.5f, 0.8f));
    assertThat(LoraSpec.parse("a.safetensors:te=0")).isEqualTo(new LoraSpec(file, 0, 0));
    assertThat(LoraSpec.parse("a.safetensors:unet=-2:te=0")).isEqualTo(new LoraSpec(file, -2, 0));
    assertThat(LoraSpec.parse("dir:x/a.safetensors").file())
        .isEqualTo(Path.of("dir:x/a.safetensors"));
    assertThatThrownBy(() -> LoraSpec.parse("")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> LoraSpec.of(file, Float.NaN)).isInstanceOf(InputException.class);
  }

  @Test
  void folders() throws Exception {
    Path sub = Files.createDirectories(folder.resolve("people/old"));
    Path anna = Files.createFile(folder.resolve("Anna v1.2.safetensors"));
    Path bert = Files.createFile(sub.resolve("bert.safetensors"));
    Files.createFile(folder.resolve("notes.txt"));
    LoraFolder loras = LoraFolder.of(folder);
    assertThat(loras.find("Anna v1.2")).isEqualTo(anna);
    assertThat(loras.find("bert")).isEqualTo(bert);
    assertThat(loras.find("people/old/bert")).isEqualTo(bert);
    assertThatThrownBy(() -> loras.find("Bart"))
        .isInstanceOf(InputException.class)
        .hasMessage(folder + ": has no LoRA named Bart; the nearest of its 2 are bert, Anna v1.2.");
    Path other = Files.createFile(folder.resolve("bert.safetensors"));
    LoraFolder twice = LoraFolder.of(folder);
    assertThatThrownBy(() -> twice.find("people/bert"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has no LoRA named people/bert");
    // A path from the folder on is exact, though it is a name in it too.
    assertThat(twice.find("people/old/bert")).isEqualTo(bert);
    assertThatThrownBy(() -> twice.find("bert"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder
                + ": has several LoRAs named bert: bert, people/old/bert; name one by its path.");
    assertThat(other).exists();
    assertThatThrownBy(() -> LoraFolder.of(folder.resolve("none")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no such folder");
    assertThatThrownBy(() -> LoraFolder.of(Files.createDirectory(folder.resolve("bare"))).find("x"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has no LoRA named x: it has no .safetensors file at all");
  }

  private Path named(String file, String name) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.toAbsolutePath().getParent());
    new SafetensorsWriter()
        .metadata("ss_output_name", name)
        .add("x", Shape.of(1), new float[1])
        .write(path);
    return path;
  }

  /** What the trainer called a LoRA counts where no file has the name. */
  @Test
  void trainersNames() throws Exception {
    Path moody = named("sub/downloaded_1.safetensors", "moodyStyle");
    named("downloaded_2.safetensors", "bright");
    Files.writeString(folder.resolve("broken.safetensors"), "no safetensors");
    assertThat(LoraFolder.of(folder).find("moodyStyle")).isEqualTo(moody);
    Path third = named("third.safetensors", "moodyStyle");
    assertThatThrownBy(() -> LoraFolder.of(folder).find("moodyStyle"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder
                + ": has several LoRAs named moodyStyle: sub/downloaded_1, third; name one by its"
                + " path.");
    assertThat(third).exists();
    Path byFile = named("moodyStyle.safetensors", "bright");
    assertThat(LoraFolder.of(folder).find("moodyStyle")).isEqualTo(byFile);
  }

  /** A link to a folder above neither ends the search nor makes a file be there twice. */
  @Test
  void loopsOfLinks() throws Exception {
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Path file = Files.createFile(sub.resolve("anna.safetensors"));
    try {
      Files.createSymbolicLink(sub.resolve("again"), folder);
      Files.createSymbolicLink(sub.resolve("self"), sub.resolve("self"));
      Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("no links here: " + e);
    }
    assertThat(LoraFolder.of(folder).find("anna")).isEqualTo(file);
    assertThatThrownBy(() -> LoraFolder.of(folder).find("bert"))
        .isInstanceOf(InputException.class)
        .hasMessage(folder + ": has no LoRA named bert; the nearest of its 1 are anna.");
  }
}
