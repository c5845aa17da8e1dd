package eddy.loader.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.family.sd.StableDiffusion;
import eddy.loader.format.safetensors.RawSafetensors;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a single file lacks, has too much of, or is instead. */
class SingleFileRefusalsTest {
  @TempDir Path dir;

  private Path withoutVae(Path file) {
    return Checkpoints.rewritten(
        dir, file, Map.of(), k -> k.startsWith("first_stage_model.") ? "" : k);
  }

  @Test
  void aCheckpointWithoutAVaeNeedsOne() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    Path bare = withoutVae(e.getKey());
    assertThatThrownBy(() -> SingleFile.open(bare, Checkpoints.options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("without a VAE; name one with vae");
    Path original = dir.resolve("original-vae.safetensors");
    Path diffusers = e.getValue().resolve("vae/diffusion_pytorch_model.safetensors");
    Files.copy(
        Checkpoints.rewritten(
            dir,
            e.getKey(),
            Map.of("first_stage_model.loss.logvar", Shape.of(1)),
            k -> k.startsWith("first_stage_model.") ? k.replace("first_stage_model.", "") : ""),
        original);
    Path again = withoutVae(e.getKey());
    for (Path vae :
        List.of(e.getValue(), e.getValue().resolve("vae"), diffusers, original, e.getKey())) {
      try (LoadedModel m =
          LoadedModel.open(again, Checkpoints.options(e.getValue()).withVae(vae))) {
        assertThat(m.model(StableDiffusion.class).vae().config().scalingFactor()).isPositive();
      }
    }
  }

  @Test
  void whatIsNoVaeIsRefused() throws IOException {
    Path model = Reference.folderOf("StableDiffusionPipeline");
    Path unet = model.resolve("unet/diffusion_pytorch_model.safetensors");
    Path gone = dir.resolve("gone");
    for (Map.Entry<Path, String> bad :
        Map.of(
                unet,
                ": seems to be the U-Net of ",
                gone,
                ": no such file or folder; check the path after vae.",
                model.resolve("tokenizer"),
                ": is not the folder of a VAE")
            .entrySet()) {
      ModelOptions options = ModelOptions.DEFAULTS.withVae(bad.getKey());
      assertThatThrownBy(() -> LoadedModel.open(model, options))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(bad.getKey() + bad.getValue());
    }
  }

  // What is no such file

  @Test
  void sizesOfTheirOwnNeedAConfig() throws IOException {
    Path file = Checkpoints.fileOf("StableDiffusionPipeline").getKey();
    assertThatThrownBy(() -> LoadedModel.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("has a size of its own")
        .hasMessageContaining("config DIR");
    ModelOptions wrong = Checkpoints.options(dir);
    assertThatThrownBy(() -> LoadedModel.open(file, wrong))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(dir + ": has no unet/config.json; config needs");
  }

  @Test
  void aMissingTokenizerIsSaidWithWhereToGetOne() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    Path configs = Reference.copy(e.getValue(), dir.resolve("configs"));
    Files.delete(configs.resolve("tokenizer/vocab.json"));
    assertThatThrownBy(() -> LoadedModel.open(e.getKey(), Checkpoints.options(configs)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(e.getKey() + ": a single-file checkpoint carries no tokenizer;")
        .hasMessageContaining("tokenizer DIR")
        .hasMessageContaining("openai/clip-vit-large-patch14");
    ModelOptions empty = Checkpoints.options(configs).withTokenizer(dir);
    assertThatThrownBy(() -> LoadedModel.open(e.getKey(), empty))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(dir + ": has no vocab.json and merges.txt");
  }

  @Test
  void aTruncatedFile() throws IOException {
    byte[] bytes = Files.readAllBytes(Checkpoints.fileOf("StableDiffusionPipeline").getKey());
    for (int length : new int[] {0, 4, 100, bytes.length - 1}) {
      Path file = Files.write(dir.resolve("cut.safetensors"), Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> LoadedModel.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(file + ": ");
    }
  }

  @Test
  void twoModelsMixed() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    Path texts =
        Checkpoints.rewritten(
            dir, e.getKey(), Map.of("cond_stage_model.model.ln_final.bias", Shape.of(3)), k -> k);
    assertThatThrownBy(() -> LoadedModel.open(texts, Checkpoints.options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessage(
            texts
                + ": has text encoders of two kinds in one place; the file mixes two models, so get"
                + " another one.");
  }

  @Test
  void wrongShapes() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    String key = "model.diffusion_model.out.2.bias";
    Path file =
        Checkpoints.rewritten(
            dir, e.getKey(), Map.of(key, Shape.of(5)), k -> k.equals(key) ? "" : k);
    assertThatThrownBy(() -> LoadedModel.open(file, Checkpoints.options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("1 of the wrong shape or dtype: conv_out.bias [5]")
        .hasMessageEndingWith("check that the file is whole and of one model.");
  }

  @Test
  void missingParts() throws IOException {
    Map.Entry<Path, Path> e = Checkpoints.fileOf("StableDiffusionPipeline");
    Path noText =
        Checkpoints.rewritten(dir, e.getKey(), Map.of(), k -> k.startsWith("cond_") ? "" : k);
    assertThatThrownBy(() -> LoadedModel.open(noText, Checkpoints.options(e.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(noText + ": has a U-Net, but no text encoder");
    Map.Entry<Path, Path> xl = Checkpoints.fileOf("StableDiffusionXLPipeline");
    Path half =
        Checkpoints.rewritten(
            dir, xl.getKey(), Map.of(), k -> k.startsWith("conditioner.embedders.1") ? "" : k);
    assertThatThrownBy(() -> LoadedModel.open(half, Checkpoints.options(xl.getValue())))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(half + ": has only the text encoders [0]");
  }

  @Test
  void otherFilesSayWhatTheyAre() throws IOException {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(
        "lora_unet_down_blocks_0_attentions_0_proj_in.lora_down.weight",
        "seems to be a LoRA in kohya's format");
    keys.put("double_blocks.0.img_attn.norm.key_norm.scale", "seems to be the network of Flux");
    keys.put(
        "model.diffusion_model.joint_blocks.0.x_block.mlp.fc1.weight",
        "seems to be a single-file checkpoint of Stable Diffusion 3");
    keys.put("y_embedder.y_embedding", "seems to be the network of PixArt");
    keys.put("decoder.conv_in.weight", "seems to be a VAE");
    keys.put("decoder.layers.0.weight", "seems to be a tiny VAE");
    keys.put("quantize.embedding.weight", "seems to be a VQ autoencoder");
    keys.put("decoder.time_conv_out.weight", "seems to be a VAE for films");
    keys.put("body.0.block1.weight", "seems to be a T2I-Adapter");
    keys.put("ip_adapter.1.to_k_ip.weight", "seems to be an IP-Adapter");
    keys.put("position_net.linears.0.weight", "seems to be a GLIGEN");
    keys.put(
        "model.diffusion_model.input_blocks.1.0.time_stack.in_layers.0.weight",
        "seems to be a single-file checkpoint of Stable Video Diffusion");
    keys.put("controlnet_cond_embedding.conv_in.weight", "seems to be a ControlNet");
    for (Map.Entry<String, String> e : keys.entrySet()) {
      Path file = RawSafetensors.floats(dir.resolve("f.safetensors"), new int[] {1, 1}, e.getKey());
      assertThatThrownBy(() -> LoadedModel.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(file + ": " + e.getValue())
          .satisfies(
              x ->
                  assertThat(String.valueOf(x.getMessage()).length() - file.toString().length())
                      .isBetween(50, 300));
    }
    for (int channels : new int[] {5, 7, 8}) {
      Path file = dir.resolve("task.safetensors");
      new SafetensorsWriter()
          .add(
              "model.diffusion_model.input_blocks.0.0.weight",
              Shape.of(1, channels, 1, 1),
              new float[channels])
          .write(file);
      assertThatThrownBy(() -> LoadedModel.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("Eddy has no such task");
    }
    Path none = RawSafetensors.floats(dir.resolve("none.safetensors"), new int[] {1});
    assertThatThrownBy(() -> LoadedModel.open(none))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("it has no tensors");
  }

  @Test
  void picklesAndGgufAreRefusedWithTheWayToConvertThem() throws IOException {
    Path pickle = Files.writeString(dir.resolve("v1-5.ckpt"), "PK\3\4 and so on");
    assertThatThrownBy(() -> LoadedModel.open(pickle))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("opening such a file can run foreign code")
        .hasMessageContaining("torch.load")
        .hasMessageContaining("save_file");
    Path gguf = Files.writeString(dir.resolve("model.gguf"), "GGUF and so on");
    assertThatThrownBy(() -> LoadedModel.open(gguf))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a GGUF file; get the safetensors version of the model");
  }

  @Test
  void optionsForSingleFilesDontGoWithFolders() throws IOException {
    Path folder = Reference.folderOf("StableDiffusionPipeline");
    assertThatThrownBy(() -> LoadedModel.open(folder, Checkpoints.options(folder)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder
                + ": is a diffusers folder, which has its own; config is for single-file"
                + " checkpoints, so leave it out.");
  }
}
