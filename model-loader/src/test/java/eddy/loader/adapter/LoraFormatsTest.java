package eddy.loader.adapter;

import static eddy.loader.adapter.Fixture.CONTEXT;
import static eddy.loader.adapter.Fixture.CONV;
import static eddy.loader.adapter.Fixture.PROJ_IN;
import static eddy.loader.adapter.Fixture.Q_PROJ;
import static eddy.loader.adapter.Fixture.TO_K;
import static eddy.loader.adapter.Fixture.TO_OUT;
import static eddy.loader.adapter.Fixture.assertChanged;
import static eddy.loader.adapter.Fixture.assertUnchanged;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.loader.adapter.Fixture.Drawn;
import eddy.loader.folder.WeightAdapter;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names under which LoRAs come, each against W + weight · alpha/rank · up · down. */
final class LoraFormatsTest {
  @TempDir private Path folder;
  private Fixture model;

  @BeforeEach
  void write() {
    model = new Fixture(folder, 10, 14);
  }

  @AfterEach
  void close() {
    model.close();
  }

  /** Rank 3; {@code up} and {@code down} are key endings. */
  private Path lora(Map<String, int[]> modules, String up, String down, Map<String, Drawn> made) {
    Map<String, Drawn> tensors = new LinkedHashMap<>();
    modules.forEach(
        (name, size) -> {
          made.put(name + " up", model.drawn(size[0], 3));
          made.put(name + " down", model.drawn(3, size[1]));
          tensors.put(name + up, made.get(name + " up"));
          tensors.put(name + down, made.get(name + " down"));
        });
    return model.file("lora", tensors);
  }

  private static Fixture.Delta product(Drawn up, Drawn down) {
    return (row, column) -> {
      double sum = 0;
      for (int r = 0; r < down.shape().dim(0); r++) {
        sum += up.at(row, r) * down.at(r, column);
      }
      return sum;
    };
  }

  private void check(Map<String, int[]> modules, String up, String down, Map<String, String> keys) {
    Map<String, Drawn> made = new LinkedHashMap<>();
    Path file = lora(modules, up, down, made);
    List<LoraReport> reports = new ArrayList<>();
    Adapters adapters =
        Adapters.builder().lora(LoraSpec.of(file, 0.7f)).reports(reports::add).build();
    try (WeightAdapter.Adapted adapted = adapters.adapt(Fixture.NAMES, model.unet, model.text)) {
      assertThat(reports).hasSize(1);
      assertThat(reports.getFirst().applied()).isEqualTo(2 * modules.size());
      assertThat(reports.getFirst().total()).isEqualTo(2 * modules.size());
      keys.forEach(
          (name, target) -> {
            Fixture.Delta delta =
                product(
                    Objects.requireNonNull(made.get(name + " up")),
                    Objects.requireNonNull(made.get(name + " down")));
            if (target.startsWith("1:")) {
              assertChanged(
                  adapted.textEncoders().get(1),
                  model.text.get(1),
                  target.substring(2),
                  0.7f,
                  delta);
            } else if (target.startsWith("0:")) {
              assertChanged(
                  adapted.textEncoders().get(0),
                  model.text.get(0),
                  target.substring(2),
                  0.7f,
                  delta);
            } else {
              assertChanged(adapted.denoiser(), model.unet, target, 0.7f, delta);
            }
          });
    }
  }

  /** Names of to_k, to_out, both encoders' q_proj, and the key endings of up and down. */
  @ParameterizedTest
  @CsvSource({
    // diffusers with peft
    "unet.T, unet.O, text_encoder.Q, text_encoder_2.Q, .lora_B.weight, .lora_A.weight",
    // with the adapter's name in the key
    "unet.T, unet.O, text_encoder.Q, text_encoder_2.Q, .lora_B.default_0.weight, .lora_A.default_0.weight",
    // peft by itself, for the U-Net
    "base_model.model.T, base_model.model.O, text_encoder.Q, text_encoder_2.Q, .lora_B.weight, .lora_A.weight",
    // diffusers before peft
    "unet.T, unet.O, text_encoder.Q, text_encoder_2.Q, .lora.up.weight, .lora.down.weight",
    "unet.T, unet.O, text_encoder.Q, text_encoder_2.Q, .lora_linear_layer.up.weight, .lora_linear_layer.down.weight",
    // the oldest, with and without the network's name
    "unet.P, unet.R, text_encoder.S, text_encoder_2.S, _lora.up.weight, _lora.down.weight",
    "P, R, text_encoder.S, text_encoder_2.S, _lora.up.weight, _lora.down.weight",
    // kohya
    "lora_unet_T_, lora_unet_O_, lora_te1_Q_, lora_te2_Q_, .lora_up.weight, .lora_down.weight",
    "lora_unet_T_, lora_unet_O_, lora_te_Q_, lora_te2_Q_, .lora_up.weight, .lora_down.weight",
    // ComfyUI's names of its own modules
    "diffusion_model.L, diffusion_model.M, text_encoders.clip_l.transformer.Q, text_encoders.clip_g.transformer.Q, .lora_up.weight, .lora_down.weight",
    "model.diffusion_model.L, diffusion_model.O, clip_l.transformer.Q, clip_g.transformer.Q, .lora_B.weight, .lora_A.weight",
    // one prefix before another
    "base_model.model.unet.T, transformer.O, text_encoder.Q, text_encoder_2.Q, .lora_B.weight, .lora_A.weight",
    "unet.base_model.model.T, base_model.model.lora_unet_O_, lora_te1_Q_, lora_te2_Q_, .lora_up.weight, .lora_down.weight",
    "lora_unet_T, model.O, lora_te1_Q_, lora_te2_Q_, .lora_up.weight, .lora_down.weight",
    // kohya's SDXL trainer, whose U-Net has the original code's names
    "lora_unet_L_, lora_unet_M_, lora_te1_Q_, lora_te2_Q_, .lora_up.weight, .lora_down.weight",
  })
  void eachFormat(String k, String out, String text, String text2, String up, String down) {
    String toK = expand(k);
    String toOut = expand(out);
    Map<String, int[]> modules = new LinkedHashMap<>();
    modules.put(toK, new int[] {8, CONTEXT});
    modules.put(toOut, new int[] {8, 8});
    modules.put(expand(text), new int[] {10, 10});
    modules.put(expand(text2), new int[] {14, 14});
    check(
        modules,
        up,
        down,
        Map.of(
            toK,
            TO_K + ".weight",
            toOut,
            TO_OUT + ".weight",
            expand(text),
            "0:" + Q_PROJ + ".weight",
            expand(text2),
            "1:" + Q_PROJ + ".weight"));
  }

  /** Letters stand for modules, with a low line behind them for those with low lines. */
  private static String expand(String name) {
    String end = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    String module =
        switch (end.charAt(end.length() - 1)) {
          case 'T' -> TO_K;
          case 'O' -> TO_OUT;
          case 'Q' -> Q_PROJ;
          case 'P' -> TO_K.replace(".to_k", ".processor.to_k");
          case 'R' -> TO_OUT.replace(".to_out.0", ".processor.to_out");
          case 'S' -> Q_PROJ.replace("q_proj", "to_q");
          case 'L' -> "input_blocks.5.1.transformer_blocks.0.attn2.to_k";
          case 'M' -> "middle_block.1.transformer_blocks.0.attn1.to_out.0";
          default -> throw new IllegalArgumentException(name);
        };
    String flat = name.endsWith("_") ? module.replace('.', '_') : module;
    return end.substring(0, end.length() - 1) + flat;
  }

  @Test
  void theOriginalNamesOfConvolutionsAndTheTextProjection() {
    Map<String, int[]> modules = new LinkedHashMap<>();
    modules.put("lora_unet_input_blocks_0_0", new int[] {8, 36});
    modules.put("lora_unet_time_embed_0", new int[] {6, 8});
    modules.put("lora_unet_input_blocks_5_0_in_layers_2", new int[] {8, 72});
    modules.put("lora_unet_input_blocks_3_0_op", new int[] {8, 72});
    modules.put("lora_unet_output_blocks_0_1_proj_in", new int[] {8, 8});
    modules.put("lora_unet_output_blocks_2_2_conv", new int[] {8, 72});
    modules.put("lora_te2_text_projection", new int[] {14, 14});
    check(
        modules,
        ".lora_up.weight",
        ".lora_down.weight",
        Map.of(
            "lora_unet_input_blocks_0_0", "conv_in.weight",
            "lora_unet_time_embed_0", "time_embedding.linear_1.weight",
            "lora_unet_input_blocks_5_0_in_layers_2", CONV + ".weight",
            "lora_unet_input_blocks_3_0_op", "down_blocks.0.downsamplers.0.conv.weight",
            "lora_unet_output_blocks_0_1_proj_in", PROJ_IN + ".weight",
            "lora_unet_output_blocks_2_2_conv", "up_blocks.0.upsamplers.0.conv.weight",
            "lora_te2_text_projection", "1:text_projection.weight"));
  }

  // Factors

  @Test
  void alphaOverRank() {
    Drawn up = model.drawn(8, 4);
    Drawn down = model.drawn(4, CONTEXT);
    String name = "lora_unet_" + TO_K.replace('.', '_');
    SafetensorsWriter writer = new SafetensorsWriter();
    writer.add(name + ".lora_up.weight", up.shape(), up.values());
    writer.add(name + ".lora_down.weight", down.shape(), down.values());
    writer.add(name + ".alpha", Shape.of(), new long[] {2}); // old trainers saved it as I64
    Path file = folder.resolve("alpha.safetensors");
    writer.write(file);
    try (WeightAdapter.Adapted adapted = model.with(file, -1.5f)) {
      assertChanged(
          adapted.denoiser(), model.unet, TO_K + ".weight", -1.5 * 2 / 4, product(up, down));
      assertUnchanged(adapted.denoiser(), model.unet, TO_OUT + ".weight");
    }
  }

  @ParameterizedTest
  @CsvSource({"false, 1.5", "true, 3"})
  void alphaFromPeftsMetadata(boolean rootOfRank, double scale) {
    Drawn up = model.drawn(8, 4);
    Drawn down = model.drawn(4, CONTEXT);
    Drawn up2 = model.drawn(8, 4);
    Drawn down2 = model.drawn(4, 8);
    SafetensorsWriter writer = new SafetensorsWriter();
    writer.add("unet." + TO_K + ".lora_B.weight", up.shape(), up.values());
    writer.add("unet." + TO_K + ".lora_A.weight", down.shape(), down.values());
    writer.add("unet." + TO_OUT + ".lora_B.weight", up2.shape(), up2.values());
    writer.add("unet." + TO_OUT + ".lora_A.weight", down2.shape(), down2.values());
    writer.metadata(
        "lora_adapter_metadata",
        "{\"unet.r\": 4, \"unet.lora_alpha\": 6, \"unet.use_rslora\": "
            + rootOfRank
            + ", \"unet.alpha_pattern\": {\"attn1.to_out.0\": 8}}");
    Path file = folder.resolve("metadata.safetensors");
    writer.write(file);
    try (WeightAdapter.Adapted adapted = model.with(file, 1)) {
      assertChanged(adapted.denoiser(), model.unet, TO_K + ".weight", scale, product(up, down));
      assertChanged(
          adapted.denoiser(), model.unet, TO_OUT + ".weight", scale * 8 / 6, product(up2, down2));
    }
  }

  /** Kernels 3×3 and 1×1, and matrices for 1×1 kernels and the other way round. */
  @Test
  void convolutions() {
    Map<String, int[][]> cases =
        Map.of(
            CONV, new int[][] {{8, 3, 1, 1}, {3, 8, 3, 3}},
            PROJ_IN, new int[][] {{8, 3}, {3, 8}},
            TO_OUT, new int[][] {{8, 3, 1, 1}, {3, 8, 1, 1}});
    cases.forEach(
        (module, shapes) -> {
          Drawn up = model.drawn(shapes[0]);
          Drawn down = model.drawn(shapes[1]);
          String name = "lora_unet_" + module.replace('.', '_');
          Path file =
              model.file(
                  "conv", Map.of(name + ".lora_up.weight", up, name + ".lora_down.weight", down));
          try (WeightAdapter.Adapted adapted = model.with(file, 1)) {
            assertChanged(adapted.denoiser(), model.unet, module + ".weight", 1, product(up, down));
          }
        });
  }

  // Weights

  @Test
  void severalAddUpAndNetworksHaveWeightsOfTheirOwn() {
    Drawn up = model.drawn(8, 2);
    Drawn down = model.drawn(2, CONTEXT);
    Drawn textUp = model.drawn(10, 2);
    Drawn textDown = model.drawn(2, 10);
    Path file =
        model.file(
            "both",
            Map.of(
                "unet." + TO_K + ".lora_B.weight", up,
                "unet." + TO_K + ".lora_A.weight", down,
                "text_encoder." + Q_PROJ + ".lora_B.weight", textUp,
                "text_encoder." + Q_PROJ + ".lora_A.weight", textDown));
    Adapters adapters =
        Adapters.builder()
            .lora(new LoraSpec(file, 0.5f, 0))
            .lora(new LoraSpec(file, 0.25f, 2))
            .build();
    try (WeightAdapter.Adapted adapted = adapters.adapt(Fixture.NAMES, model.unet, model.text)) {
      assertChanged(adapted.denoiser(), model.unet, TO_K + ".weight", 0.75, product(up, down));
      assertChanged(
          adapted.textEncoders().getFirst(),
          model.text.getFirst(),
          Q_PROJ + ".weight",
          2,
          product(textUp, textDown));
    }
    try (WeightAdapter.Adapted adapted =
        Adapters.builder()
            .lora(new LoraSpec(file, 1, 0))
            .build()
            .adapt(Fixture.NAMES, model.unet, model.text)) {
      assertUnchanged(adapted.textEncoders().getFirst(), model.text.getFirst(), Q_PROJ + ".weight");
    }
  }
}
