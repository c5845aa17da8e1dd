package eddy.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eddy.pipeline.latents.LatentUpscale;
import eddy.pipeline.request.HiresFix.Upscaler;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Against numbers of PIL 12's Image.resize in mode "F". */
final class PictureOpsTest {
  /** 4 rows of 6: multiples of 1/23. */
  private static HostTensor.Floats picture() {
    float[] values = new float[24];
    for (int i = 0; i < values.length; i++) {
      values[i] = 7 * i % 24 / 23f;
    }
    return HostTensor.of(Shape.of(1, 1, 4, 6), values);
  }

  private static void check(Resampling filter, int width, int height, double... expected) {
    HostTensor.Floats out = PictureOps.resize(picture(), width, height, filter);
    assertThat(out.shape()).isEqualTo(Shape.of(1, 1, height, width));
    for (int i = 0; i < expected.length; i++) {
      assertThat((double) out.values()[i])
          .as(filter + " " + i)
          .isCloseTo(Math.clamp(expected[i], 0.0, 1.0), within(2e-6));
    }
  }

  @Test
  void smaller() {
    check(Resampling.BILINEAR, 4, 3, 0.231522, 0.462802, 0.658937, 0.403261, 0.570652, 0.323671);
    check(Resampling.BICUBIC, 4, 3, 0.183642, 0.470989, 0.704412, 0.35268, 0.610896, 0.257335);
    check(Resampling.LANCZOS, 4, 3, 0.145554, 0.484479, 0.734025, 0.30571, 0.647731, 0.209062);
  }

  @Test
  void larger() {
    check(Resampling.BILINEAR, 9, 6, 0, 0.152174, 0.355072, 0.557971, 0.76087, 0.789855, 0.297101);
  }

  /** PIL clips values to what 8 bits hold after each direction; so do we, in floats. */
  @Test
  void overshootIsClipped() {
    float[] up = PictureOps.resize(picture(), 9, 6, Resampling.LANCZOS).values();
    for (float value : up) {
      assertThat(value).isBetween(0f, 1f);
    }
    assertThat(up[0]).isZero();
  }

  @Test
  void ofTheSameSizeItIsTheSame() {
    HostTensor.Floats picture = picture();
    assertThat(PictureOps.resize(picture, 6, 4, Resampling.LANCZOS)).isSameAs(picture);
  }

  @Test
  void filledPicturesKeepTheirProportionsAndGoOnAtTheEdges() {
    HostTensor.Floats wide = PictureOps.resizeAndFill(picture(), 12, 12, Resampling.BILINEAR);
    assertThat(wide.shape()).isEqualTo(Shape.of(1, 1, 12, 12));
    float[] scaled = PictureOps.resize(picture(), 12, 8, Resampling.BILINEAR).values();
    assertThat(Arrays.copyOfRange(wide.values(), 24, 24 + 96)).isEqualTo(scaled);
    assertThat(Arrays.copyOfRange(wide.values(), 0, 12))
        .isEqualTo(Arrays.copyOfRange(scaled, 0, 12));
    assertThat(Arrays.copyOfRange(wide.values(), 132, 144))
        .isEqualTo(Arrays.copyOfRange(scaled, 84, 96));
  }

  @Test
  void croppedPicturesCoverAll() {
    HostTensor.Floats square = PictureOps.resizeAndCrop(picture(), 4, 4, Resampling.BILINEAR);
    float[] expected = PictureOps.crop(picture(), 1, 0, 4, 4).values();
    assertThat(square.values()).isEqualTo(expected);
  }

  /** Values of the formulas in PyTorch's documentation, worked out by hand. */
  @Test
  void latentsAreEnlargedAsPyTorchDoes() {
    HostTensor.Floats line = HostTensor.of(Shape.of(1, 1, 1, 4), new float[] {0, 8, -8, 16});
    assertThat(LatentUpscale.resize(line, 8, 2, Upscaler.LATENT_NEAREST).values())
        .containsExactly(0, 0, 8, 8, -8, -8, 16, 16, 0, 0, 8, 8, -8, -8, 16, 16);
    assertThat(LatentUpscale.resize(line, 8, 1, Upscaler.LATENT_BILINEAR).values())
        .containsExactly(0, 2, 6, 4, -4, -2, 10, 16);
    // Keys' kernel with a = -0.75 a quarter off: -0.10546875, 0.87890625, 0.26171875, -0.03515625.
    float[] cubic = LatentUpscale.resize(line, 8, 1, Upscaler.LATENT_BICUBIC).values();
    assertThat(cubic[3])
        .isCloseTo(-0.03515625f * 16 + 0.26171875f * -8 + 0.87890625f * 8, within(1e-6f));
    assertThat(cubic[0]).isCloseTo(-0.03515625f * 0 + 0 - 0.10546875f * 8, within(1e-6f));
  }

  @Test
  void enlargedToTheSameSizeLatentsStay() {
    float[] values = {0, 8, -8, 16, 3, 4};
    HostTensor.Floats latents = HostTensor.of(Shape.of(1, 1, 2, 3), values);
    for (Upscaler u : Upscaler.values()) {
      if (u.ofLatents()) {
        assertThat(LatentUpscale.resize(latents, 3, 2, u).values()).isEqualTo(values);
      }
    }
  }
}
