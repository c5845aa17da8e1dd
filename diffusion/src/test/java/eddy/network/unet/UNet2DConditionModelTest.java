package eddy.network.unet;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.config.Config;
import eddy.graph.Graph;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UNet2DConditionModelTest {
  private static Shape halved(Map<String, Object> more, int height, int width) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("block_out_channels", List.of(4, 8));
    values.put("down_block_types", List.of("CrossAttnDownBlock2D", "DownBlock2D"));
    values.put("up_block_types", List.of("UpBlock2D", "CrossAttnUpBlock2D"));
    values.put("attention_head_dim", 2);
    values.put("cross_attention_dim", 6);
    values.put("norm_num_groups", 2);
    UNet2DConditionConfig config = UNet2DConditionConfig.of(new Config("unet/config.json", values));
    UNet2DConditionModel unet =
        new UNet2DConditionModel(Weights.of(new RandomWeights("unet", DType.F32)), config);
    Graph graph = new Graph();
    Shape out =
        unet.forward(
                graph.input("sample", 1, 4, height, width),
                graph.input("timestep", 1),
                graph.input("context", 1, 3, 6))
            .shape();
    assertThat(out).isEqualTo(Shape.of(1, 4, height, width));
    return Objects.requireNonNull(graph.named().get("down_blocks.0.downsamplers.0")).shape();
  }

  /** floor((n + padding - 3) / 2) + 1; without padding diffusers adds one zero at the far end. */
  @ParameterizedTest
  @CsvSource({"0, 8, 4", "0, 9, 4", "1, 8, 4", "1, 9, 5", "2, 8, 5"})
  void downsamplePadding(int padding, int size, int expected) {
    assertThat(halved(Map.of("downsample_padding", padding), size, 6).dim(2)).isEqualTo(expected);
  }

  @Test
  void onePixelOfPaddingIsTheDefault() {
    assertThat(halved(Map.of(), 7, 10)).isEqualTo(Shape.of(1, 4, 4, 5));
  }
}
