package eddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {
  private static final Path UNET =
      Eddy.DEMO_MODEL.resolve("unet/diffusion_pytorch_model.safetensors");

  @TempDir private Path folder;

  @Test
  void aFolderGetsASummaryOfItsParts() {
    Eddy inspect = Eddy.run("inspect", Eddy.DEMO_MODEL.toString());
    assertThat(inspect.code()).isZero();
    assertThat(inspect.out())
        .contains("Stable Diffusion 1.x", "text_encoder", "4,809,188", "9.62 MB", "F16", "in all")
        .contains("To run it: ")
        .doesNotContain("conv_in.weight");
  }

  @Test
  void tensorsAreListedWhenAskedFor() {
    String all = Eddy.run("inspect", "--tensors", Eddy.DEMO_MODEL.toString()).out();
    assertThat(all)
        .containsPattern("F16 +\\[64, 4, 3, 3] +4\\.61 KB  conv_in\\.weight")
        .contains("text_model.final_layer_norm.bias", "decoder.conv_in.weight");
    String some = Eddy.run("inspect", UNET.toString()).out();
    assertThat(some).contains("conv_in.weight", "more; --tensors lists all");
    assertThat(some.lines()).hasSizeLessThan(24);
  }

  @Test
  void jsonHasItAll() throws IOException {
    JsonNode file = json("inspect", "--json", UNET.toString());
    assertThat(file.get("kind").asText()).isEqualTo("unet");
    assertThat(file.get("parameters").asLong()).isEqualTo(4_809_188);
    JsonNode tensors = file.get("files").get(0).get("tensors");
    assertThat(tensors).hasSize(file.get("tensorCount").asInt());
    long bytes = 0;
    for (JsonNode tensor : tensors) {
      bytes += tensor.get("bytes").asLong();
    }
    assertThat(bytes).isEqualTo(file.get("bytes").asLong());

    JsonNode model = json("inspect", "--json", Eddy.DEMO_MODEL.toString());
    assertThat(model.get("kind").asText()).isEqualTo("diffusers_folder");
    assertThat(model.get("parts").findValuesAsText("name"))
        .containsExactlyInAnyOrder("text_encoder", "unet", "vae");
    assertThat(model.get("files").get(0).has("tensors")).isFalse();
  }

  @Test
  void aLoraIsRecognised() {
    Path lora = folder.resolve("lora.safetensors");
    String module = "unet.down_blocks.0.attentions.0.transformer_blocks.0.attn1.to_q.";
    new SafetensorsWriter()
        .add(module + "lora_A.weight", Shape.of(4, 8), new float[32])
        .add(module + "lora_B.weight", Shape.of(8, 4), new float[32])
        .metadata("evil", "\u001b[31mred")
        .write(lora);
    Eddy inspect = Eddy.run("inspect", lora.toString());
    assertThat(inspect.code()).isZero();
    assertThat(inspect.out()).contains("LoRA", "evil: \\u001b[31mred").doesNotContain("\u001b");
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Path text = Files.writeString(folder.resolve("text.safetensors"), "this is no model");
    Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    for (Path path : new Path[] {text, picture, folder, folder.resolve("absent")}) {
      Eddy inspect = Eddy.run("inspect", path.toString());
      assertThat(inspect.code()).isEqualTo(2);
      assertThat(inspect.err().lines()).hasSize(1);
      assertThat(inspect.err()).startsWith("eddy: " + path);
      assertThat(inspect.out()).isEmpty();
    }
  }

  private static JsonNode json(String... args) throws IOException {
    return JsonMapper.builder().build().readTree(Eddy.run(args).out());
  }
}
