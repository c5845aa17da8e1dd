package eddy.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a model that are out to waste time and memory, or to write on the terminal. */
class HostileModelTest {
  private static final Duration ENOUGH = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private Path model = Path.of("");

  @BeforeEach
  void copyTheDemoModel() throws IOException {
    model = Files.createDirectories(folder.resolve("model"));
    try (Stream<Path> files = Files.walk(Eddy.DEMO_MODEL)) {
      files.forEach(
          file -> {
            Path to = model.resolve(Eddy.DEMO_MODEL.relativize(file).toString());
            try {
              if (Files.isDirectory(file)) {
                Files.createDirectories(to);
              } else {
                Files.copy(file, to);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private void put(String name, String into) throws IOException {
    try (InputStream in =
        requireNonNull(HostileModelTest.class.getResourceAsStream("/cases/" + name), name)) {
      Files.write(model.resolve(into), in.readAllBytes());
    }
  }

  private Eddy generate(Path path) {
    return assertTimeoutPreemptively(
        ENOUGH,
        () ->
            Eddy.run(
                "generate",
                "a",
                "--model=" + path,
                "--device=cpu",
                "--steps=2",
                "--width=64",
                "--height=64",
                "--seed=1",
                "--output=" + folder.resolve("out.png")));
  }

  private Eddy inspect(Path path) {
    return assertTimeoutPreemptively(ENOUGH, () -> Eddy.run("inspect", path.toString()));
  }

  private void refused(Eddy eddy, String... parts) {
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.err().strip().lines()).as(eddy.err()).hasSize(1);
    assertThat(eddy.err()).contains(parts).doesNotContain("\u001b", "\u0007", "bug in Eddy");
    assertThat(eddy.err().replace(folder.toString(), "")).hasSizeLessThan(300);
    assertThat(folder.resolve("out.png")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scheduler_train_1e8 | scheduler/scheduler_config | num_train_timesteps | 100000000",
        "scheduler_train_2147483647 | scheduler/scheduler_config | num_train_timesteps | 2147483647",
        "text_intermediate_size_-1 | text_encoder/config | intermediate_size | -1",
        "text_num_hidden_layers_2147483647 | text_encoder/config | num_hidden_layers | 2147483647",
        "unet_cross_attention_dim_-1 | unet/config | cross_attention_dim | -1",
        "unet_downsample_padding_-1 | unet/config | downsample_padding | -1",
        "unet_downsample_padding_2147483647 | unet/config | downsample_padding | 2147483647",
        "unet_empty-lists | unet/config | block_out_channels | []",
        "unet_layers_per_block_0 | unet/config | layers_per_block | 0",
        "unet_layers_per_block_1e8 | unet/config | layers_per_block | 100000000",
        "unet_terminal-escape-key | unet/config | unknown key | pwned",
        "unet_terminal-escape-value | unet/config | act_fn | red",
        "vae_latent_channels_2147483647 | vae/config | latent_channels | 2147483647",
        "vae_layers_per_block_2147483647 | vae/config | layers_per_block | 2147483647",
        "nul-key_model_index | model_index | a part | u0000",
      })
  void aConfigIsRefusedByKeyAndValue(String name, String part, String key, String value)
      throws IOException {
    put("configs/" + name + ".json", part + ".json");
    refused(generate(model), model + "/" + part + ".json", key, value);
    Eddy inspected = inspect(model);
    assertThat(inspected.code()).as(inspected.err()).isZero();
    assertThat(inspected.out())
        .contains("it can't be run as it is", key, value)
        .doesNotContain("\u001b", "\u0007", "\0");
  }

  /** diffusers pads to what the tokenizer says, and so has fewer tokens. */
  @ParameterizedTest
  @ValueSource(strings = {"tokenizer_model_max_length_3", "tokenizer_model_max_length_64"})
  void aTokenizerMayBeShorterThanItsEncoder(String name) throws IOException {
    put("configs/" + name + ".json", "tokenizer/tokenizer_config.json");
    Eddy eddy = generate(model);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(folder.resolve("out.png")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2", "1e300", "78", "\"x\"", "[]", "NaN", "2147483648"})
  void aTokenizersLengthOutOfRangeIsRefusedOrUnlimited(String length) throws IOException {
    Path config = model.resolve("tokenizer/tokenizer_config.json");
    String text = Files.readString(config);
    Files.writeString(
        config, text.replace("\"model_max_length\": 77", "\"model_max_length\": " + length));
    Eddy eddy = generate(model);
    if (length.equals("1e300") || length.equals("2147483648")) { // as good as none
      assertThat(eddy.code()).as(eddy.err()).isZero();
    } else {
      refused(eddy, "model_max_length", length);
    }
  }

  @Test
  void aKeyOfAnOldSchedulerIsPassedOverWithANote() throws IOException {
    put("scheduler/tensor_format.json", "scheduler/scheduler_config.json");
    Eddy eddy = generate(model);
    assertThat(eddy.code()).as(eddy.err()).isZero();
    assertThat(eddy.err()).containsOnlyOnce("tensor_format");
    assertThat(inspect(model).out()).contains("Note: ", "tensor_format", "nothing more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"StableDiffusionPipeline\"]", "7", "{}"})
  void aPipelinesClassIsAName(String name) throws IOException {
    Path index = model.resolve("model_index.json");
    Files.writeString(index, Files.readString(index).replace("\"StableDiffusionPipeline\"", name));
    refused(
        generate(model), "key _class_name should be the pipeline's name", name.replace("\"", ""));
    assertThat(inspect(model).out()).contains(name.replace("\"", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unet/config.json",
        "tokenizer/merges.txt",
        "tokenizer/tokenizer_config.json",
        "scheduler/scheduler_config.json",
        "vae/diffusion_pytorch_model.safetensors",
        "model_index.json",
        "generation_config.json"
      })
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatIsNoFileIsNeverWaitedFor(String name) throws IOException, InterruptedException {
    Path file = model.resolve(name);
    Files.delete(file);
    makeFifo(file);
    refused(generate(model), file.toString(), "is a pipe or a device");
    assertThat(inspect(model).code()).isBetween(0, 2);
    Files.delete(file);
    Files.createDirectory(file);
    refused(generate(model), file.toString(), "folder");
    assertThat(inspect(model).code()).isBetween(0, 2);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeALoopOrNothingBehindALinkIsNoModel() throws IOException, InterruptedException {
    Path fifo = folder.resolve("fifo.safetensors");
    makeFifo(fifo);
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
    refused(generate(fifo), fifo.toString(), "is a pipe or a device");
    refused(inspect(fifo), fifo.toString(), "is a pipe or a device");
    refused(generate(loop), loop.toString(), "its links lead in a circle");
    refused(inspect(loop), loop.toString(), "its links lead in a circle");
    refused(generate(dangling), dangling.toString(), "a link to a file that isn't there");
  }

  private static void makeFifo(Path path) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
  }
}
