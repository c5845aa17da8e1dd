package eddy.network.unet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.config.Config;
import eddy.error.InputException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UNet2DConditionConfigTest {
  private static UNet2DConditionConfig with(String key, @Nullable Object value) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(key, value);
    return UNet2DConditionConfig.of(new Config("unet/config.json", values));
  }

  private static void refused(String key, Object value, String... words) {
    assertThatThrownBy(() -> with(key, value))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("unet/config.json: key " + key)
        .hasMessageContainingAll(words);
  }

  @Test
  void theSampleSizeMayBeTwoEqualNumbers() {
    assertThat(with("sample_size", 96).sampleSize()).isEqualTo(96);
    assertThat(with("sample_size", List.of(96, 96)).sampleSize()).isEqualTo(96);
    assertThat(with("sample_size", null).sampleSize()).isEqualTo(64);
    refused("sample_size", List.of(64, 96), "two that are equal", "[64, 96]");
    refused("sample_size", "large", "a whole number");
  }

  /** diffusers' name for the number of heads; it refuses the other one too. */
  @Test
  void headsAreInAttentionHeadDim() {
    assertThat(with("attention_head_dim", List.of(5, 10, 20, 20)).heads())
        .containsExactly(5, 10, 20, 20);
    assertThat(with("num_attention_heads", null).heads()).containsExactly(8, 8, 8, 8);
    refused("num_attention_heads", 8, "supported: null");
    refused("attention_head_dim", List.of(8, 8), "list of 4");
  }

  @Test
  void transformerBlocksAreByBlockOrByLayer() {
    UNet2DConditionConfig one = with("transformer_layers_per_block", 3);
    assertThat(one.downTransformerLayers()).containsExactlyElementsOf(four(List.of(3, 3)));
    assertThat(one.upTransformerLayers()).containsExactlyElementsOf(four(List.of(3, 3, 3)));
    UNet2DConditionConfig list = with("transformer_layers_per_block", List.of(1, 2, 10, 4));
    assertThat(list.downTransformerLayers())
        .containsExactly(List.of(1, 1), List.of(2, 2), List.of(10, 10), List.of(4, 4));
    assertThat(list.midTransformerLayers()).isEqualTo(4);
    assertThat(list.upTransformerLayers().getFirst()).containsExactly(4, 4, 4);
    assertThat(list.upTransformerLayers().getLast()).containsExactly(1, 1, 1);
  }

  private static List<List<Integer>> four(List<Integer> layers) {
    return Collections.nCopies(4, layers);
  }

  @Test
  void transformerBlocksThatFitNoLayersAreRefused() {
    String key = "transformer_layers_per_block";
    refused(key, List.of(1, 2), "4 numbers");
    refused(key, List.of(1, 2, 10, -1), "-1");
    refused(key, List.of(1, 2, 10, List.of(1, 2, 3)), "lists of 2 numbers");
    refused("reverse_" + key, 1, "list of 4");
    assertThatThrownBy(() -> with(key, List.of(1, 2, 10, List.of(1, 2))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("key reverse_transformer_layers_per_block");
  }

  @Test
  void theMiddle() {
    assertThat(with("mid_block_type", null).midBlock())
        .isEqualTo(UNet2DConditionConfig.MidBlock.NONE);
    assertThat(with("in_channels", 9).midBlock())
        .isEqualTo(UNet2DConditionConfig.MidBlock.CROSS_ATTENTION);
    refused("mid_block_type", "UNetMidBlock2DSimpleCrossAttn", "UNetMidBlock2D or null");
  }

  @Test
  void sdxlNeedsItsSizes() {
    assertThatThrownBy(() -> with("addition_embed_type", "text_time"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("addition_time_embed_dim is missing");
    refused("addition_embed_type", "image_hint", "text_time");
    assertThat(with("addition_embed_type", null).hasTextTime()).isFalse();
  }

  @Test
  void skipsAreThoseOfStableDiffusion() {
    assertThat(with("layers_per_block", 2).skips()).isEqualTo(12);
    assertThat(with("layers_per_block", 1).skips()).isEqualTo(8);
  }
}
