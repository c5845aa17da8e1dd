package eddy.loader.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.family.files.FileKind;
import eddy.loader.folder.ModelIdentity.Part;
import eddy.loader.format.WeightFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelIdentityTest {
  @TempDir Path dir;

  static List<Arguments> files() {
    String unet = "model.diffusion_model.";
    return List.of(
        Arguments.of(
            FileKind.LORA,
            "a LoRA in diffusers' format of rank 4, made for Stable Diffusion 2.x",
            List.of(
                "unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_k.lora_A.weight 4 1024")),
        Arguments.of(
            FileKind.LORA,
            "a LoRA in diffusers' format, made for a model that the keys don't tell",
            List.of("unet.mid_block.attn1.processor.to_k_lora.down.weight 4")),
        Arguments.of(
            FileKind.LORA,
            "a LoRA in kohya's format of rank 2, made for Stable Diffusion XL",
            List.of("lora_te2_text_model_encoder_layers_0_mlp_fc1.lora_down.weight 2 1280")),
        Arguments.of(
            FileKind.LORA,
            "a LoHa in kohya's format, made for a model that the keys don't tell",
            List.of("lora_unet_conv_in.hada_w1_a 4 4")),
        Arguments.of(
            FileKind.CONTROLNET,
            "a ControlNet, made for Stable Diffusion 1.x",
            List.of(
                "conv_in.weight 3 4 3 3",
                "controlnet_cond_embedding.conv_in.weight 1 3 3 3",
                "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight 2 768")),
        Arguments.of(
            FileKind.CHECKPOINT,
            "a single-file checkpoint of Stable Diffusion 1.x",
            List.of(
                unet + "input_blocks.0.0.weight 2 4 3 3",
                "cond_stage_model.transformer.text_model.final_layer_norm.weight 3",
                "first_stage_model.quant_conv.weight 8 8 1 1")),
        Arguments.of(
            FileKind.CHECKPOINT,
            "a single-file checkpoint of Stable Diffusion 2.x for inpainting",
            List.of(
                unet + "input_blocks.0.0.weight 2 9 3 3",
                "cond_stage_model.model.ln_final.weight 3",
                "first_stage_model.quant_conv.weight 8 8 1 1")),
        Arguments.of(
            FileKind.CHECKPOINT,
            "a single-file checkpoint of Stable Diffusion XL without VAE",
            List.of(
                unet + "input_blocks.0.0.weight 2 4 3 3",
                "conditioner.embedders.0.transformer.text_model.final_layer_norm.weight 3")),
        Arguments.of(
            FileKind.OTHER_FAMILY,
            "a single-file checkpoint of Flux without VAE",
            List.of(unet + "double_blocks.0.img_attn.qkv.weight 3 1")),
        Arguments.of(
            FileKind.OTHER_FAMILY,
            "a single-file checkpoint of Stable Diffusion 3 without VAE",
            List.of(unet + "joint_blocks.0.x_block.mlp.fc1.weight 3 1")),
        Arguments.of(
            FileKind.CHECKPOINT,
            "a single-file checkpoint of Stable Diffusion 1.x without VAE",
            List.of(unet + "middle_block.1.transformer_blocks.0.attn2.to_k.weight 3 768")),
        Arguments.of(
            FileKind.UNET,
            "the U-Net of Stable Diffusion 2.x",
            List.of(
                "conv_in.weight 2 4 3 3",
                "time_embedding.linear_1.weight 2 2",
                "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight 2 1024")),
        Arguments.of(
            FileKind.VAE,
            "a VAE with diffusers' key names",
            List.of(
                "decoder.conv_in.weight 2 4 3 3", "decoder.up_blocks.0.resnets.0.norm1.weight 2")),
        Arguments.of(
            FileKind.VAE,
            "a VAE with the original code's key names",
            List.of("decoder.conv_in.weight 2 4 3 3", "decoder.up.0.block.0.norm1.weight 2")),
        Arguments.of(
            FileKind.TEXT_ENCODER,
            "a CLIP text encoder of width 768 (of Stable Diffusion 1.x, or the first of XL)",
            List.of("text_model.embeddings.token_embedding.weight 2 768")),
        Arguments.of(
            FileKind.TEXTUAL_INVERSION,
            "a textual inversion embedding (1 vector), made for Stable Diffusion 1.x",
            List.of("<cat-toy> 768")),
        Arguments.of(
            FileKind.TEXTUAL_INVERSION,
            "a textual inversion embedding (5 vectors), made for Stable Diffusion 2.x",
            List.of("emb_params 5 1024")),
        Arguments.of(
            FileKind.TEXTUAL_INVERSION,
            "a textual inversion embedding (3 vectors), made for Stable Diffusion XL",
            List.of("clip_g 3 1280", "clip_l 3 768")),
        Arguments.of(
            FileKind.UNKNOWN,
            "a safetensors file of a kind Eddy doesn't know (its first key is transformer.h.0.ln_1.bias)",
            List.of("transformer.h.0.ln_1.bias 3")),
        Arguments.of(
            FileKind.CONTROLNET,
            "a ControlNet, made for Stable Diffusion XL",
            List.of(
                "controlnet_cond_embedding.conv_in.weight 1 3 3 3",
                "encoder_hid_proj.weight 2 2",
                "down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k.weight 2 2048")),
        Arguments.of(
            FileKind.UNKNOWN,
            "a ControlNet-Union",
            List.of(
                "controlnet_cond_embedding.conv_in.weight 1 3 3 3",
                "control_add_embedding.linear_1.weight 2 2")),
        Arguments.of(
            FileKind.UNKNOWN,
            "a safetensors file of a kind Eddy doesn't know (its first key is foo)",
            List.of("foo 2 2048")),
        Arguments.of(
            FileKind.UNKNOWN,
            "a safetensors file of a kind Eddy doesn't know (it has no tensors)",
            List.of()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void files(FileKind kind, String description, List<String> tensors) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (String t : tensors) {
      String[] words = t.split(" ", -1);
      int[] dims = new int[words.length - 1];
      for (int i = 0; i < dims.length; i++) {
        dims[i] = Integer.parseInt(words[i + 1]);
      }
      Shape shape = Shape.of(dims);
      writer.addHalf(words[0], shape, new float[(int) shape.count()]);
    }
    Path file = dir.resolve("f.safetensors");
    writer.write(file);
    ModelIdentity identity = ModelIdentity.of(file);
    assertThat(identity.description().toString()).isEqualTo(description);
    assertThat(identity.kind()).isEqualTo(kind);
    assertThat(identity.needed().toString()).endsWith(".");
    if (kind == FileKind.CHECKPOINT) {
      assertThat(identity.needed().toString()).startsWith("it can't be run as it is: " + file);
    }
    assertThat(identity.parts().stream().mapToInt(Part::tensors).sum()).isEqualTo(tensors.size());
  }

  @Test
  void partsOfTheReferenceModels() throws IOException {
    for (Path model : Reference.supportedModelFolders()) {
      ModelIdentity identity = ModelIdentity.of(model);
      assertThat(identity.kind()).isEqualTo(FileKind.DIFFUSERS_FOLDER);
      assertThat(identity.description().toString())
          .startsWith("a diffusers folder: ")
          .contains("Stable Diffusion ");
      assertThat(identity.needed().toString()).isEqualTo("nothing more");
      assertThat(identity.runs()).isNotNull();
      assertThat(identity.parts()).extracting(Part::name).contains("unet", "vae");
      for (Part part : identity.parts()) {
        try (WeightFile file = WeightFile.open(requireNonNull(part.weights()))) {
          assertThat(part.tensors()).isEqualTo(file.keys().size());
          long floats = 0;
          for (String key : file.keys()) {
            Weight w = requireNonNull(file.find(key));
            floats += w.dtype().isWeightFloat() ? w.toFloats().length : 0;
          }
          assertThat(part.parameters()).as(model + " " + part.name()).isEqualTo(floats);
        }
      }
    }
  }

  @Test
  void aFolderOfAnotherPipeline() throws IOException {
    Path model = Reference.copyOfAModel(dir.resolve("model"));
    Reference.edit(
        model.resolve("model_index.json"), "StableDiffusionPipeline", "StableDiffusion3Pipeline");
    ModelIdentity identity = ModelIdentity.of(model);
    assertThat(identity.description().toString())
        .isEqualTo("a diffusers folder: pipeline StableDiffusion3Pipeline (Stable Diffusion 3)");
    assertThat(identity.needed().toString())
        .startsWith("it can't be run as it is: ")
        .contains("which Eddy doesn't run");
    assertThat(identity.parts()).extracting(Part::name).contains("unet");
  }

  /** The millions of parameters are those of the model's own card. */
  @Test
  void theDemoModel() {
    ModelIdentity identity = ModelIdentity.of(Reference.demoModel());
    assertThat(identity.description().toString())
        .isEqualTo(
            "a diffusers folder: Stable Diffusion 1.x architecture in a size of its own (text width"
                + " 128)");
    assertThat(identity.parts())
        .extracting(
            p ->
                String.format(
                    Locale.ROOT, "%s %.2f %s", p.name(), p.parameters() / 1e6, p.encodings()))
        .containsExactlyInAnyOrder("text_encoder 0.69 [F16]", "unet 4.81 [F16]", "vae 1.72 [F16]");
  }

  @Test
  void aComponentsFolderIsWhatItsWeightsAre() throws IOException {
    Path model = Reference.supportedModelFolders().getFirst();
    assertThat(ModelIdentity.of(model.resolve("vae")).kind()).isEqualTo(FileKind.VAE);
    assertThat(ModelIdentity.of(model.resolve("unet")).kind()).isEqualTo(FileKind.UNET);
    assertThat(ModelIdentity.of(model.resolve("text_encoder")).kind())
        .isEqualTo(FileKind.TEXT_ENCODER);
    assertThat(ModelIdentity.of(model.resolve("tokenizer")).kind()).isEqualTo(FileKind.UNKNOWN);
  }

  @Test
  void sectionsOfACheckpoint() {
    Path file = dir.resolve("c.safetensors");
    new SafetensorsWriter()
        .add("model.diffusion_model.input_blocks.0.0.weight", Shape.of(2, 4, 3, 3), new float[72])
        .addHalf("first_stage_model.quant_conv.weight", Shape.of(8, 8, 1, 1), new float[64])
        .add("cond_stage_model.transformer.text_model.a.weight", Shape.of(3), new float[3])
        .add("cond_stage_model.transformer.text_model.position_ids", Shape.of(1, 5), new long[5])
        .write(file);
    assertThat(ModelIdentity.of(file).parts())
        .extracting(p -> p.name() + " " + p.tensors() + " " + p.parameters() + " " + p.bytes())
        .containsExactly("unet 1 72 288", "vae 1 64 128", "text encoder 2 3 52");
  }

  @Test
  void whatIsNoModelAtAll() throws IOException {
    Path picture =
        Files.write(dir.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    assertThat(ModelIdentity.of(picture).kind()).isEqualTo(FileKind.UNKNOWN);
    assertThat(ModelIdentity.of(picture).description().toString())
        .isEqualTo("a file that is not safetensors (it looks like a PNG picture)");
    Path empty = Files.createFile(dir.resolve("empty.ckpt"));
    assertThat(ModelIdentity.of(empty).description().toString())
        .isEqualTo("a file that is not safetensors (it is empty)");
    Path none = dir.resolve("none");
    assertThatThrownBy(() -> ModelIdentity.of(none))
        .isInstanceOf(InputException.class)
        .hasMessage(none + ": no such file or folder; check the path.");
  }

  /** The parts of a checkpoint are told whether Eddy has its family or not. */
  @Test
  void theSectionsOfACheckpointOfAnotherFamily() {
    Path file = dir.resolve("flux.safetensors");
    new SafetensorsWriter()
        .add("model.diffusion_model.double_blocks.0.x.weight", Shape.of(2, 3), new float[6])
        .add("first_stage_model.decoder.conv_in.weight", Shape.of(1, 16, 1, 1), new float[16])
        .add("text_encoders.t5xxl.x.weight", Shape.of(2), new float[2])
        .write(file);
    assertThat(ModelIdentity.of(file).parts())
        .extracting(ModelIdentity.Part::name)
        .containsExactly("unet", "vae", "text encoder");
  }
}
