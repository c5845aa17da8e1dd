package eddy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.clip.CLIPTextModel;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weights;
import eddy.unet.UNet2DConditionModel;
import eddy.vae.AutoencoderKL;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameter counts as published: a wrong channel, head or layer anywhere changes them. */
class ArchitectureTest {
  @ParameterizedTest
  @CsvSource({"SD15, 859520964", "SD21, 865910724"})
  void unet(Architecture arch, long parameters) {
    assertThat(parameters(w -> new UNet2DConditionModel(w, arch.unet()))).isEqualTo(parameters);
  }

  @ParameterizedTest
  @CsvSource({"SD15, 83653863", "SD21, 83653863"})
  void vae(Architecture arch, long parameters) {
    assertThat(parameters(w -> new AutoencoderKL(w, arch.vae()))).isEqualTo(parameters);
  }

  @ParameterizedTest
  @CsvSource({"SD15, 123060480", "SD21, 340387840"})
  void textEncoder(Architecture arch, long parameters) {
    assertThat(parameters(w -> new CLIPTextModel(w, arch.textEncoder()))).isEqualTo(parameters);
  }

  private static long parameters(Consumer<Weights> network) {
    RandomWeights weights = new RandomWeights("random", DType.F32);
    network.accept(Weights.of(weights));
    return weights.parameters();
  }
}
