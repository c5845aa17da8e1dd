package org.example;

import eddy.springai.EddyImageOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImageOptions;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class SunApplication {
  public static void main(String[] args) {
    SpringApplication.run(SunApplication.class, args);
  }

  @Bean
  ApplicationRunner sun(ImageModel model) {
    return arguments -> {
      ImageOptions options = EddyImageOptions.builder().seed(7L).build();
      String png =
          model
              .call(new ImagePrompt("the sun over mountains at sunset", options))
              .getResults()
              .getFirst()
              .getOutput()
              .getB64Json();
      Files.write(Path.of("sun.png"), Base64.getDecoder().decode(png));
    };
  }
}
