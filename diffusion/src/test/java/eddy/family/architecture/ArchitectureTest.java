package eddy.family.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weights;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameter counts as published: a wrong channel, head or layer anywhere changes them. */
class ArchitectureTest {
  @ParameterizedTest
  @CsvSource({
    "SD15, 859520964",
    "SD15_INPAINT, 859535364",
    "SD21, 865910724",
    "SDXL, 2567463684",
    "SDXL_REFINER, 2259526660"
  })
  void unet(Architecture arch, long parameters) {
    assertThat(parameters(w -> new UNet2DConditionModel(w, arch.unet()))).isEqualTo(parameters);
  }

  @ParameterizedTest
  @CsvSource({"SD15, 83653863", "SD21, 83653863", "SDXL, 83653863"})
  void vae(Architecture arch, long parameters) {
    assertThat(parameters(w -> new AutoencoderKL(w, arch.vae()))).isEqualTo(parameters);
  }

  @ParameterizedTest
  @CsvSource({
    "SD15, 0, 123060480",
    "SD21, 0, 340387840",
    "SDXL, 0, 123060480",
    "SDXL, 1, 694659840",
    "SDXL_REFINER, 0, 694659840"
  })
  void textEncoders(Architecture arch, int index, long parameters) {
    assertThat(parameters(w -> new CLIPTextModel(w, arch.textEncoders().get(index))))
        .isEqualTo(parameters);
  }

  @Test
  void theSizesThatEachIsTold() {
    assertThat(Architecture.SDXL.unet().timeIds(1280)).isEqualTo(6);
    assertThat(Architecture.SDXL_REFINER.unet().timeIds(1280)).isEqualTo(5);
    assertThatThrownBy(() -> Architecture.SDXL.unet().timeIds(768 + 1))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("769 channels");
  }

  private static long parameters(Consumer<Weights> network) {
    RandomWeights weights = new RandomWeights("random", DType.F32);
    network.accept(Weights.of(weights));
    return weights.parameters();
  }
}
