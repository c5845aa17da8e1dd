package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.picture.file.PngFile;
import eddy.settings.Parameters;
import eddy.tensor.Encoding;
import eddy.tensor.Shape;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --dtype int8}. */
class Int8Test {
  private static final String TINY = TinyNetworks.MODELS.resolve("tiny-sd15").toString();

  @TempDir private Path folder;

  private Eddy generate(String output, String... arguments) {
    List<String> all = new ArrayList<>(List.of("generate", "--device=cpu", "--steps=2"));
    all.addAll(List.of("--output", folder.resolve(output).toString()));
    all.addAll(List.of(arguments));
    return Eddy.run(all.toArray(String[]::new));
  }

  private void made(String output, String... arguments) {
    Eddy eddy = generate(output, arguments);
    assertThat(eddy.code()).as(eddy.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny-sd15", "tiny-sd15-fp16", "tiny-sdxl"})
  void picturesSayItAndComeOutAgain(String name) throws IOException {
    String model = "--model=" + TinyNetworks.MODELS.resolve(name);
    made("first.png", "a red circle", model, "--seed=3", "--dtype=int8");
    String text = PngFile.readParameters(folder.resolve("first.png"));
    assertThat(Parameters.parse(String.valueOf(text)).fields()).containsEntry("Weights", "int8");
    made("again.png", "--from", folder.resolve("first.png").toString(), model);
    assertThat(folder.resolve("again.png")).hasSameBinaryContentAs(folder.resolve("first.png"));
    made("f32.png", "--from", folder.resolve("first.png").toString(), model, "--dtype=f32");
    assertThat(Files.mismatch(folder.resolve("f32.png"), folder.resolve("first.png")))
        .isNotEqualTo(-1);
  }

  private static void refused(Eddy eddy, String... parts) {
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.err()).startsWith("eddy: ").contains(parts).hasLineCount(1);
  }

  @Test
  void otherDevicesRefuseIt() {
    String[] expected = {
      "--device reference keeps weights as f32 or f16 only, but int8 was asked for",
      "--dtype f16",
      "--device cpu"
    };
    refused(Eddy.run("generate", "x", "--device=reference", "--dtype=int8"), expected);
  }

  @Test
  void aDamagedWeightIsNamed() throws IOException {
    String key = "model.diffusion_model.middle_block.0.in_layers.2.weight";
    Path copy = folder.resolve("damaged.safetensors");
    Files.copy(TinyNetworks.MODELS.resolve("tiny-sd15-fp16.safetensors"), copy);
    Shape shape;
    try (SafetensorsFile file = SafetensorsFile.open(copy);
        RandomAccessFile bytes = new RandomAccessFile(copy.toFile(), "rw")) {
      var tensor = Objects.requireNonNull(file.tensors().get(key));
      assertThat(tensor.encoding()).isEqualTo(Encoding.F16);
      shape = tensor.shape();
      bytes.seek(tensor.offset());
      bytes.write(new byte[] {0, 0x7e});
    }
    Eddy eddy =
        generate(
            "a.png",
            "x",
            "--model=" + copy,
            "--config=" + TINY,
            "--tokenizer=" + TINY,
            "--dtype=int8");
    assertThat(eddy.code()).as(eddy.err()).isEqualTo(2);
    assertThat(eddy.err().lines().toList().getLast())
        .startsWith("eddy: Weight mid_block.resnets.0.conv1.weight " + shape + " can't be kept")
        .contains("its row 0 has a number that is infinite or NaN", "--dtype auto");
  }

  @Test
  void benchmarksTakeIt() throws IOException {
    Eddy bench =
        Eddy.run(
            "bench", "text", "--dtype=int8", "--runs=1", "--warmup=0", "--device=cpu", "--json");
    assertThat(bench.code()).as(bench.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(bench.out());
    assertThat(json.get("weights").asText()).isEqualTo("I8");
    // 9 bytes for 8 numbers, and 4 for those of norms and biases.
    assertThat(json.get("weightBytes").asDouble() / json.get("parameters").asLong())
        .isBetween(1.125, 1.13);
  }
}
