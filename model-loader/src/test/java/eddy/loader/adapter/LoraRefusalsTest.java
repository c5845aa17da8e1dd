package eddy.loader.adapter;

import static eddy.loader.adapter.Fixture.CONTEXT;
import static eddy.loader.adapter.Fixture.CONV;
import static eddy.loader.adapter.Fixture.PROJ_IN;
import static eddy.loader.adapter.Fixture.TO_K;
import static eddy.loader.adapter.Fixture.TO_OUT;
import static eddy.loader.adapter.Fixture.assertChanged;
import static eddy.loader.adapter.Fixture.assertUnchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.error.NumericException;
import eddy.loader.adapter.Fixture.Drawn;
import eddy.loader.folder.WeightAdapter;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LoRA files that can't be applied: each refused in one sentence that says why. */
final class LoraRefusalsTest {
  private static final String UP = ".lora_B.weight";
  private static final String DOWN = ".lora_A.weight";
  private static final String DAMAGED =
      "; the file is damaged or unfinished, so download it again.";

  @TempDir private Path folder;
  private Fixture model;

  @BeforeEach
  void write() {
    model = new Fixture(folder, 10);
  }

  @AfterEach
  void close() {
    model.close();
  }

  private void refuses(Map<String, Drawn> tensors, String message) {
    Path file = model.file("bad", tensors);
    assertThatThrownBy(() -> model.with(file, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessage(file + ": " + message);
  }

  @Test
  void filesThatAreNoLoras() throws Exception {
    assertThatThrownBy(() -> model.with(folder.resolve("none.safetensors"), 1).close())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no such file");
    Path text = folder.resolve("text.safetensors");
    Files.writeString(text, "This is not the file that you are looking for.");
    assertThatThrownBy(() -> model.with(text, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not a safetensors file");
    refuses(Map.of(), "is no LoRA: it has no tensors; check that it is the right file.");
    refuses(
        Map.of("conv_in.weight", model.drawn(2, 2)),
        "is no LoRA: none of its 1 tensors has a LoRA's name (the first is conv_in.weight); check"
            + " that it is the right file.");
  }

  @Test
  void relativesThatEddyDoesntHave() {
    refuses(
        Map.of("lora_unet_x.oft_blocks", model.drawn(2, 2, 2)),
        "is an OFT (key lora_unet_x.oft_blocks), which Eddy doesn't have; it has LoRA, LoCon, DoRA,"
            + " LoHa and LoKr.");
    for (String end :
        List.of(
            ".boft_R",
            ".oft_r",
            ".on_input",
            ".a1.weight",
            ".vera_lambda_b",
            ".set_weight",
            ".reshape_weight",
            ".lora_B.bias",
            ".lora_embedding_A",
            ".scale_weight")) {
      Path file = model.file("other", Map.of("lora_unet_x" + end, model.drawn(2, 2)));
      assertThatThrownBy(() -> model.with(file, 1).close())
          .isInstanceOf(InputException.class)
          .hasMessageContaining("(key lora_unet_x" + end + "), which Eddy doesn't have");
    }
  }

  @Test
  void factorsThatDontFit() {
    String k = "unet." + TO_K;
    refuses(
        Map.of(k + UP, model.drawn(8, 3), k + DOWN, model.drawn(2, CONTEXT)),
        "the change of "
            + k
            + " has parts that don't fit, up [8, 3] and down [2, 12]: their ranks should be equal"
            + DAMAGED);
    refuses(
        Map.of(k + DOWN, model.drawn(2, CONTEXT)),
        "the change of " + k + " lacks its up part (it has " + k + DOWN + ")" + DAMAGED);
    refuses(
        Map.of(k + UP, model.drawn(8, 0), k + DOWN, model.drawn(0, CONTEXT)),
        "tensor " + k + UP + " has the shape [8, 0], but a matrix is needed" + DAMAGED);
    refuses(
        Map.of(
            k + UP,
            model.drawn(8, 2),
            k + DOWN,
            model.drawn(2, CONTEXT),
            k + ".alpha",
            model.drawn(2)),
        "tensor " + k + ".alpha should be one number, but has 2" + DAMAGED);
    String conv = "unet." + CONV;
    refuses(
        Map.of(
            conv + ".lora_up.weight", model.drawn(8, 2, 1, 1),
            conv + ".lora_down.weight", model.drawn(2, 8, 1, 1),
            conv + ".lora_mid.weight", model.drawn(3, 2, 3, 3)),
        "the change of "
            + conv
            + " has parts that don't fit, mid [3, 2, 3, 3] and down [2, 8, 1, 1]: the ranks should be"
            + " equal"
            + DAMAGED);
    refuses(
        Map.of(
            conv + ".lora_up.weight", model.drawn(8, 2),
            conv + ".lora_down.weight", model.drawn(2, 72),
            conv + ".dora_scale", model.drawn(1, 7, 1, 1)),
        "tensor "
            + conv
            + ".dora_scale has the shape [1, 7, 1, 1], which doesn't fit a change of [8, 72]"
            + DAMAGED);
  }

  /** Factors of a few numbers, of which the product would have more rows than can be counted. */
  @Test
  void factorsOfAnEndlessProduct() {
    String k = "unet." + TO_OUT;
    String damaged = " has a side of 2500000000 numbers" + DAMAGED;
    refuses(
        Map.of(k + ".lokr_w1", model.drawn(50_000, 1), k + ".lokr_w2", model.drawn(50_000, 1)),
        "the change of " + k + damaged);
    refuses(
        Map.of(k + ".lokr_w1", model.drawn(1, 50_000), k + ".lokr_w2", model.drawn(1, 50_000)),
        "the change of " + k + damaged);
    refuses(
        Map.of(
            k + ".lora_up.weight", model.drawn(8, 1),
            k + ".lora_down.weight", model.drawn(1, 50_000),
            k + ".lora_mid.weight", model.drawn(1, 1, 50_000)),
        "the change of " + k + damaged);
  }

  /** A name of thousands of prefixes: looking them up one inside the other overflowed the stack. */
  @Test
  void prefixesWithoutEnd() {
    String name = "unet.".repeat(9000) + TO_OUT;
    Path file =
        model.file(
            "prefixes", Map.of(name + UP, model.drawn(8, 2), name + DOWN, model.drawn(2, 8)));
    assertThatThrownBy(() -> model.with(file, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2 of its 2 keys have no place in this model");
  }

  @Test
  void numbersThatAreNone() {
    String k = "unet." + TO_K;
    Drawn up = model.drawn(8, 2);
    up.values()[3] = Float.NaN;
    refuses(
        Map.of(k + UP, up, k + DOWN, model.drawn(2, CONTEXT)),
        "tensor " + k + UP + " holds NaN, which is no weight" + DAMAGED);
    Path file = folder.resolve("dtype.safetensors");
    new SafetensorsWriter().add(k + UP, Shape.of(8, 2), new long[16]).write(file);
    assertThatThrownBy(() -> model.with(file, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessage(
            file + ": tensor " + k + UP + " is of dtype I64, but floats are needed" + DAMAGED);
  }

  @Test
  void anotherFamily() {
    String k = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k";
    refuses(
        Map.of(
            k + ".lora_up.weight",
            model.drawn(8, 2),
            k + ".lora_down.weight",
            model.drawn(2, 2048)),
        "this LoRA was made for Stable Diffusion XL (text of 2048 channels), but the model is a model"
            + " with text of 12 channels; choose a LoRA of the model's family, or"
            + " the model that it was made for.");
    String text = "lora_te2_text_model_encoder_layers_1_self_attn_q_proj";
    refuses(
        Map.of(
            text + ".lora_up.weight", model.drawn(10, 2),
            text + ".lora_down.weight", model.drawn(2, 10)),
        "this LoRA was made for Stable Diffusion XL (it changes a second text encoder), but the model"
            + " is a model with text of 12 channels; choose a LoRA of the model's"
            + " family, or the model that it was made for.");
  }

  @Test
  void aWeightOfAnotherSize() {
    String p = "unet." + PROJ_IN;
    refuses(
        Map.of(p + UP, model.drawn(8, 2), p + DOWN, model.drawn(2, 9)),
        "the change of "
            + p
            + " is [8, 9], but the model's weight there is [8, 8, 1, 1]; the LoRA was made for another model: choose another, or leave"
            + " out such layers with lora-strict false.");
  }

  @Test
  void oneLayerTwice() {
    String a = "unet." + TO_OUT;
    String b = "lora_unet_" + TO_OUT.replace('.', '_');
    Map<String, Drawn> tensors = new LinkedHashMap<>();
    tensors.put(a + UP, model.drawn(8, 2));
    tensors.put(a + DOWN, model.drawn(2, 8));
    tensors.put(b + ".lora_up.weight", model.drawn(8, 2));
    tensors.put(b + ".lora_down.weight", model.drawn(2, 8));
    Path file = model.file("twice", tensors);
    assertThatThrownBy(() -> model.with(file, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("changes " + TO_OUT + " twice, as ")
        .hasMessageEndingWith("; export the LoRA in one format only.");
  }

  /** Seven keys without a place: some are named, all are counted, and it goes without them. */
  @Test
  void keysWithoutAPlace() {
    Map<String, Drawn> tensors = new LinkedHashMap<>();
    Drawn up = model.drawn(8, 2);
    Drawn down = model.drawn(2, 8);
    tensors.put("unet." + TO_OUT + UP, up);
    tensors.put("unet." + TO_OUT + DOWN, down);
    for (int i = 0; i < 3; i++) {
      tensors.put("unet.down_blocks.7.layer." + i + UP, model.drawn(8, 2));
      tensors.put("unet.down_blocks.7.layer." + i + DOWN, model.drawn(2, 8));
    }
    tensors.put("what.is.this", model.drawn(1));
    Path file = model.file("homeless", tensors);
    assertThatThrownBy(() -> model.with(file, 1).close())
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            file
                + ": 7 of its 9 keys have no place in this model (a model with text of"
                + " 12 channels): ")
        .hasMessageContaining(" more; choose another LoRA")
        .hasMessageEndingWith("or leave them out with lora-strict false.");
    List<LoraReport> reports = new ArrayList<>();
    Adapters lenient =
        Adapters.builder().lora(LoraSpec.of(file, 1)).strict(false).reports(reports::add).build();
    try (WeightAdapter.Adapted adapted = lenient.adapt(Fixture.NAMES, model.unet, model.text)) {
      assertThat(reports.getFirst().applied()).isEqualTo(2);
      assertThat(reports.getFirst().leftOut()).hasSize(7).contains("what.is.this");
      assertThat(reports.getFirst().toString())
          .startsWith("homeless.safetensors: 2 of 9 keys applied, weight 1.0; left out: ");
      assertChanged(
          adapted.denoiser(),
          model.unet,
          TO_OUT + ".weight",
          1,
          (r, c) -> up.at(r, 0) * down.at(0, c) + up.at(r, 1) * down.at(1, c));
    }
  }

  /** A layer of another size, as conv_in of a model with more channels, is left out by name. */
  @Test
  void aWeightOfAnotherSizeIsLeftOutWhenNotStrict() {
    Map<String, Drawn> tensors = new LinkedHashMap<>();
    Drawn up = model.drawn(8, 1);
    Drawn down = model.drawn(1, 8);
    tensors.put("unet." + TO_OUT + UP, up);
    tensors.put("unet." + TO_OUT + DOWN, down);
    tensors.put("unet.conv_in" + UP, model.drawn(8, 1));
    tensors.put("unet.conv_in" + DOWN, model.drawn(1, 9 * 9));
    // Of a model with another text.
    tensors.put("unet." + TO_K + UP, model.drawn(8, 1));
    tensors.put("unet." + TO_K + DOWN, model.drawn(1, CONTEXT + 4));
    Path file = model.file("wide", tensors);
    List<LoraReport> reports = new ArrayList<>();
    Adapters lenient =
        Adapters.builder().lora(LoraSpec.of(file, 1)).strict(false).reports(reports::add).build();
    try (WeightAdapter.Adapted adapted = lenient.adapt(Fixture.NAMES, model.unet, model.text)) {
      assertThat(reports.getFirst().leftOut())
          .containsExactlyInAnyOrder(
              "unet.conv_in" + UP,
              "unet.conv_in" + DOWN,
              "unet." + TO_K + UP,
              "unet." + TO_K + DOWN);
      assertThat(reports.getFirst().applied()).isEqualTo(2);
      assertUnchanged(adapted.denoiser(), model.unet, "conv_in.weight");
      assertUnchanged(adapted.denoiser(), model.unet, TO_K + ".weight");
      assertChanged(
          adapted.denoiser(),
          model.unet,
          TO_OUT + ".weight",
          1,
          (r, c) -> up.at(r, 0) * down.at(0, c));
    }
    assertThatThrownBy(() -> model.with(file, 1).close()).isInstanceOf(InputException.class);
  }

  @Test
  void lorasOfFamiliesThatEddyDoesntHave() {
    for (Map.Entry<String, String> family :
        Map.of(
                "lora_unet_double_blocks_0_img_attn_proj", "Flux",
                "transformer.single_transformer_blocks.0.attn.to_q", "Flux",
                "diffusion_model.joint_blocks.0.x_block.attn.qkv", "Stable Diffusion 3",
                "lora_te3_encoder_block_0_layer_0_SelfAttention_q", "Flux or Stable Diffusion 3",
                "down_blocks.0.motion_modules.0.temporal_transformer.proj_in", "AnimateDiff")
            .entrySet()) {
      String module = family.getKey();
      Path file =
          model.file(
              "other",
              Map.of(
                  module + ".lora_up.weight", model.drawn(8, 2),
                  module + ".lora_down.weight", model.drawn(2, 8)));
      assertThatThrownBy(() -> model.with(file, 1).close())
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(file + ": this LoRA was made for " + family.getValue());
    }
  }

  @Test
  void nothingThatFitsIsRefusedEvenWhenNotStrict() {
    Path file =
        model.file(
            "nothing",
            Map.of("unet.x" + UP, model.drawn(8, 2), "unet.x" + DOWN, model.drawn(2, 8)));
    Adapters lenient = Adapters.builder().lora(LoraSpec.of(file, 1)).strict(false).build();
    assertThatThrownBy(() -> lenient.adapt(Fixture.NAMES, model.unet, model.text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2 of its 2 keys have no place");
  }

  @Test
  void tooLargeForHalves() {
    Path unet = folder.resolve("halves.safetensors");
    float[] large = new float[64];
    Arrays.fill(large, 60000);
    new SafetensorsWriter().addHalf(TO_OUT + ".weight", Shape.of(8, 8), large).write(unet);
    Path file =
        model.file("large", Map.of("unet." + TO_OUT + ".diff", new Drawn(Shape.of(8, 8), large)));
    try (SafetensorsFile source = SafetensorsFile.open(unet);
        WeightAdapter.Adapted adapted =
            Adapters.builder()
                .lora(LoraSpec.of(file, 1))
                .build()
                .adapt(Fixture.NAMES, source, List.of())) {
      assertThatThrownBy(() -> Fixture.values(adapted.denoiser(), TO_OUT + ".weight"))
          .isInstanceOf(NumericException.class)
          .hasMessageEndingWith("larger than F16 can hold; give the LoRA a smaller weight.");
    }
  }
}
