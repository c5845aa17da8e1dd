package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.architecture.Architecture;
import eddy.graph.Tensor;
import eddy.network.controlnet.ControlNetConfig;
import eddy.network.controlnet.ControlNetModel;
import eddy.network.unet.UNetConditions;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * ControlNets against diffusers' ControlNetModel (0.40.0.dev0 at 58eb52c, torch 2.13.0 on a CPU) on
 * the weights and inputs of {@link FormulaWeights}.
 */
final class ControlNetParityTest {
  private static final float[] FIRST = {0.4676683f, -0.2096846f, 0.3760525f};

  private static Map<String, Object> values(Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>();
    values.put("block_out_channels", List.of(8, 16));
    values.put("down_block_types", List.of("CrossAttnDownBlock2D", "DownBlock2D"));
    values.put("layers_per_block", 1);
    values.put("cross_attention_dim", 6);
    values.put("attention_head_dim", 2);
    values.put("norm_num_groups", 4);
    values.put("conditioning_embedding_out_channels", List.of(4, 6, 8, 8));
    values.putAll(more);
    return values;
  }

  private static ControlNetConfig config(Map<String, Object> more) {
    return ControlNetConfig.of(new Config("controlnet/config.json", values(more)));
  }

  private static void check(Map<String, Object> more, float scale, long parameters, float[]... e) {
    ControlNetConfig config = config(more);
    FormulaRun.check(
        more.toString(),
        run -> {
          FormulaWeights weights = new FormulaWeights();
          ControlNetModel net = new ControlNetModel(Weights.of(weights), config);
          assertThat(weights.parameters()).isEqualTo(parameters);
          return outputs(forward(net, run, scale));
        },
        e);
  }

  private static ControlNetModel.ControlNetOutput forward(
      ControlNetModel net, FormulaRun run, float scale) {
    Tensor sample = run.input("sample", 2, 4, 6, 5);
    Tensor timestep = run.input("timestep", UNetFormsParityTest.TIMESTEPS);
    UNetConditions c = UNetConditions.of(run.input("text", 2, 3, 6));
    if (net.config().unet().hasTextTime()) {
      c =
          c.withTextEmbeds(run.input("text_embeds", 2, 10))
              .withTimeIds(run.input("ids", FormulaWeights.shifted("time_ids", 100, 50, 2, 6)));
    }
    Tensor control =
        run.input("control", FormulaWeights.shifted("control", 0.5f, 0.5f, 2, 3, 48, 40));
    return net.forward(
        sample, timestep, c, control, run.input("scale", FormulaRun.scale(2, scale)));
  }

  private static List<Tensor> outputs(ControlNetModel.ControlNetOutput output) {
    List<Tensor> all = new ArrayList<>(output.downBlockResiduals());
    all.add(output.midBlockResidual());
    return all;
  }

  @Test
  void ofStableDiffusion1() {
    check(
        Map.of(),
        0.75f,
        29316,
        FIRST,
        new float[] {0.3893891f, -0.1869999f, 0.9745713f},
        new float[] {0.3870055f, 0.5202699f, 0.7231632f},
        new float[] {-0.0346948f, 1.3890293f, 0.8687777f},
        new float[] {0.7855974f, -2.8863599f, 1.3902648f});
  }

  @Test
  void ofSdxl() {
    check(
        Map.of(
            "block_out_channels",
            List.of(8, 8, 16),
            "down_block_types",
            List.of("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
            "attention_head_dim",
            List.of(2, 2, 4),
            "transformer_layers_per_block",
            List.of(1, 1, 2),
            "use_linear_projection",
            true,
            "addition_embed_type",
            "text_time",
            "addition_time_embed_dim",
            4,
            "projection_class_embeddings_input_dim",
            34),
        0.75f,
        49476,
        FIRST,
        new float[] {-0.1308329f, -0.5326154f, 0.6243899f},
        new float[] {0.1312259f, 0.4147540f, 0.3512008f},
        new float[] {0.7793452f, -2.8079371f, 0.8129605f},
        new float[] {-0.7976351f, -0.0802078f, 0.4537229f},
        new float[] {-0.1408009f, -1.5185848f, 1.4653933f},
        new float[] {-1.1121708f, 0.7166049f, 1.5665139f});
  }

  @Test
  void blueFirst() {
    check(
        Map.of("controlnet_conditioning_channel_order", "bgr"),
        0.75f,
        29316,
        new float[] {0.4689749f, -0.2074824f, 0.3759955f},
        new float[] {0.3872251f, -0.1901293f, 0.9742778f},
        new float[] {0.3853628f, 0.5234300f, 0.7223133f},
        new float[] {-0.0308144f, 1.3908869f, 0.8685921f},
        new float[] {0.7671896f, -2.8895068f, 1.3895646f});
  }

  /** diffusers gives [N, C, 1, 1], which is then added to all pixels. */
  @Test
  void averagedOverThePicture() {
    check(
        Map.of("global_pool_conditions", true),
        0.75f,
        29316,
        new float[] {0.0355398f, 0.0724643f, 0.1173179f},
        new float[] {0.4436156f, -0.0388519f, 0.6162178f},
        new float[] {-0.3713746f, -0.5674903f, 0.3046147f},
        new float[] {0.1101660f, -0.8032530f, 0.4201115f},
        new float[] {1.4857748f, 0.7693405f, 0.6528735f});
  }

  @Test
  void headsByTheirOwnKey() {
    check(
        Map.of("num_attention_heads", 4),
        0.75f,
        29316,
        FIRST,
        new float[] {0.1808480f, -0.0761705f, 0.9440746f},
        new float[] {0.0724896f, 0.6159425f, 0.7165578f},
        new float[] {0.2573132f, 1.4950485f, 0.8188615f},
        new float[] {-0.0159326f, -1.9792712f, 1.3585879f});
  }

  /** The same one twice. */
  @Test
  void severalAddUp() {
    ControlNetConfig config = config(Map.of());
    FormulaRun.check(
        "two",
        run -> {
          ControlNetModel net = new ControlNetModel(Weights.of(new FormulaWeights()), config);
          ControlNetModel.ControlNetOutput one = forward(net, run, 0.75f);
          ControlNetModel.ControlNetOutput two = one.plus(one);
          return List.of(two.downBlockResiduals().getFirst(), two.midBlockResidual());
        },
        new float[][] {
          {2 * FIRST[0], 2 * FIRST[1], 2 * FIRST[2]}, {1.5711948f, -5.7727198f, 2.7805296f}
        });
  }

  @Test
  void ofAnotherFamilyIsRefused() {
    ControlNetConfig sd15 =
        ControlNetConfig.of(new Config("config.json", Map.of("cross_attention_dim", 768)));
    sd15.requireFits(Architecture.SD15.unet(), "canny");
    sd15.requireFits(Architecture.SD15_INPAINT.unet(), "canny");
    assertThatThrownBy(() -> sd15.requireFits(Architecture.SDXL.unet(), "canny"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("canny: this ControlNet belongs to another family")
        .hasMessageContaining("768")
        .hasMessageContaining("2048");
  }

  @Test
  void unknownValuesAreRefused() {
    assertThatThrownBy(() -> config(Map.of("controlnet_conditioning_channel_order", "hsv")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("controlnet_conditioning_channel_order");
    assertThatThrownBy(() -> config(Map.of("control_type", "union")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("control_type");
  }
}
