package org.example;

import dev.langchain4j.data.image.Image;
import eddy.langchain4j.EddyImageModel;
import eddy.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

public class SunSample {
  public static void main(String[] args) throws Exception {
    try (EddyImageModel model =
        EddyImageModel.builder()
            .model(Path.of("demo-model"))
            .device("cpu")
            .defaults(Settings.NONE.steps(10).seed(7))
            .build()) {
      Image sun = model.generate("the sun over mountains at sunset").content();
      Files.write(Path.of("sun.png"), Base64.getDecoder().decode(sun.base64Data()));
      Image night = model.edit(sun, "the moon over mountains at night").content();
      Files.write(Path.of("night.png"), Base64.getDecoder().decode(night.base64Data()));
    }
  }
}
