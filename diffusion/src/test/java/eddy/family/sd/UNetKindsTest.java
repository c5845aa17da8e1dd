package eddy.family.sd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.family.ModelKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether it is an inpainting or a consistency model is the U-Net's matter. */
class UNetKindsTest {
  private static ModelKind of(String key, Object value, boolean aesthetics, boolean consistency) {
    return UNetKinds.of(new Config("unet.json", Map.of(key, value)), aesthetics, consistency);
  }

  @Test
  void theUNetsInputsTellWhatAModelIsFor() {
    assertThat(of("in_channels", 4, false, false)).isEqualTo(ModelKind.TEXT_TO_PICTURE);
    assertThat(of("in_channels", 4, true, false)).isEqualTo(ModelKind.REFINER);
    assertThat(of("in_channels", 4, false, true)).isEqualTo(ModelKind.LCM);
    assertThat(of("in_channels", 9, true, true)).isEqualTo(ModelKind.INPAINT);
    assertThat(of("time_cond_proj_dim", 256, false, false)).isEqualTo(ModelKind.LCM);
  }

  @Test
  void otherInputsAreRefusedByWhatTheyAreFor() {
    assertThatThrownBy(() -> of("in_channels", 8, false, false))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "unet.json: key in_channels should be 4, or 9 for inpainting, but is 8 as for"
                + " InstructPix2Pix, which Eddy doesn't have; choose another model.");
  }
}
