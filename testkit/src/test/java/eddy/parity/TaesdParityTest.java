package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.network.taesd.AutoencoderTiny;
import eddy.network.taesd.AutoencoderTinyConfig;
import eddy.tensor.HostTensor;
import eddy.tensor.Weights;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * TAESD against diffusers' AutoencoderTiny (0.40.0.dev0 at 58eb52c, torch 2.13.0 on a CPU) on the
 * weights and inputs of {@link FormulaWeights}.
 */
final class TaesdParityTest {
  private static AutoencoderTiny tiny(FormulaWeights weights) {
    Map<String, Object> values =
        Map.of(
            "encoder_block_out_channels", List.of(8, 8, 8),
            "decoder_block_out_channels", List.of(8, 8, 8),
            "num_encoder_blocks", List.of(1, 2, 1),
            "num_decoder_blocks", List.of(2, 1, 1));
    return new AutoencoderTiny(
        Weights.of(weights), AutoencoderTinyConfig.of(new Config("config.json", values)));
  }

  @Test
  void decode() {
    FormulaRun.check(
        "decode",
        run -> {
          FormulaWeights weights = new FormulaWeights();
          AutoencoderTiny vae = tiny(weights);
          assertThat(weights.keys()).hasSize(60);
          assertThat(weights.parameters()).isEqualTo(17351);
          return List.of(vae.decode(run.input("latents", latents(vae, 2, 4, 5, 3))));
        },
        new float[][] {{-0.6258363f, -0.5986707f, 1.6626972f}});
  }

  private static HostTensor latents(AutoencoderTiny vae, int... shape) {
    HostTensor latents = FormulaWeights.shifted("latents", 0, 3, shape);
    return HostTensor.of(latents.shape(), vae.clamp(latents.floats()));
  }

  @Test
  void encode() {
    FormulaRun.check(
        "encode",
        run -> List.of(tiny(new FormulaWeights()).encode(run.input("picture", 2, 3, 12, 20))),
        new float[][] {{0.1030978f, 0.1613084f, 0.1602748f}});
  }

  @Test
  void thePublishedSizeWithDiffusersKeys() {
    checkPublished(
        new FormulaWeights(), w -> new AutoencoderTiny(w, AutoencoderTinyConfig.DEFAULT), 2445063);
  }

  @Test
  void thePublishedSizeWithTheOriginalsKeys() {
    FormulaWeights weights =
        new FormulaWeights(
            key -> {
              int dot = key.indexOf('.');
              int layer = Integer.parseInt(key.substring(0, dot)) - 1;
              return "decoder.layers." + layer + key.substring(dot);
            });
    checkPublished(weights, AutoencoderTiny::decoderOf, 1222531);
    assertThat(weights.keys()).contains("1.weight", "3.conv.0.weight", "19.bias");
  }

  private static void checkPublished(
      FormulaWeights weights, Function<Weights, AutoencoderTiny> read, int parameters) {
    AutoencoderTiny vae = read.apply(Weights.of(weights));
    assertThat(weights.parameters()).isEqualTo(parameters);
    FormulaRun.check(
        "published",
        run -> List.of(vae.decode(run.input("latents", latents(vae, 1, 4, 4, 3)))),
        new float[][] {{-0.8473660f, -0.9514549f, 1.2017216f}});
  }

  @Test
  void halfAnAutoencoderSaysSo() {
    AutoencoderTiny decoder = AutoencoderTiny.decoderOf(Weights.of(new FormulaWeights()));
    assertThatThrownBy(() -> decoder.encode(new FormulaRun().input("picture", 1, 3, 8, 8)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void otherFormsAreRefused() {
    assertThatThrownBy(
            () -> AutoencoderTinyConfig.of(new Config("config.json", Map.of("act_fn", "mish"))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("act_fn");
  }
}
