package eddy.loader;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableDiffusionModelTest {
  private static final String PREFIX = "text_model.";

  @TempDir private Path dir;

  /** transformers writes the prefix up to version 4 and leaves it out from 5 on. */
  @Test
  void textEncoderKeysWithAndWithoutPrefix() throws IOException {
    Path model = Reference.copyOfAModel(dir.resolve("model"));
    Path file = model.resolve("text_encoder/model.safetensors");
    for (String prefix : new String[] {PREFIX, ""}) {
      Path renamed = dir.resolve("renamed.safetensors");
      SafetensorsWriter writer = new SafetensorsWriter();
      try (SafetensorsFile from = SafetensorsFile.open(file)) {
        for (String key : from.keys()) {
          Weight w = Objects.requireNonNull(from.find(key));
          String plain = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
          writer.add(prefix + plain, w.shape(), w.toFloats());
        }
      }
      writer.write(renamed);
      Files.move(renamed, file, StandardCopyOption.REPLACE_EXISTING);
      try (StableDiffusionModel opened = StableDiffusionModel.open(model)) {
        assertThat(opened.textEncoder().config().numHiddenLayers()).isPositive();
      }
    }
  }
}
