package eddy.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eddy.error.InputException;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MaskOpsTest {
  private static HostTensor.Floats mask(int h, int w, int x1, int y1, int x2, int y2) {
    float[] values = new float[h * w];
    for (int y = y1; y < y2; y++) {
      for (int x = x1; x < x2; x++) {
        values[y * w + x] = 1;
      }
    }
    return HostTensor.of(Shape.of(1, 1, h, w), values);
  }

  /** Numbers of diffusers' VaeImageProcessor.get_crop_region. */
  @Test
  void regions() {
    assertThat(CropRegion.of(mask(100, 160, 20, 30, 60, 50), 64, 64, 4))
        .isEqualTo(new CropRegion(16, 16, 64, 64));
    assertThat(CropRegion.of(mask(100, 160, 140, 80, 158, 99), 64, 128, 0))
        .isEqualTo(new CropRegion(140, 64, 158, 100));
    assertThat(CropRegion.of(mask(100, 160, 3, 2, 50, 98), 128, 64, 8))
        .isEqualTo(new CropRegion(0, 0, 160, 100));
    assertThat(CropRegion.of(mask(60, 40, 0, 0, 40, 10), 64, 64, 32))
        .isEqualTo(new CropRegion(0, 0, 40, 42));
    assertThat(CropRegion.of(mask(97, 131, 50, 20, 53, 71), 96, 64, 5))
        .isEqualTo(new CropRegion(6, 15, 97, 76));
  }

  @Test
  void anEmptyMaskHasNoRegion() {
    HostTensor.Floats empty = mask(8, 8, 0, 0, 0, 0);
    assertThatThrownBy(() -> CropRegion.of(empty, 8, 8, 4))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("all of it is black");
  }

  /** Numbers of PIL 12's GaussianBlur, which rounds to 8 bits six times. */
  @Test
  void blurred() {
    HostTensor.Floats mask = mask(9, 12, 4, 3, 9, 6);
    check(mask, 1, 4, 0, 1, 13, 66, 157, 211, 223, 211, 157, 66, 13, 1);
    check(mask, 1, 2, 0, 0, 4, 22, 53, 71, 75, 71, 53, 22, 4, 0);
    check(mask, 2.5, 4, 11, 19, 31, 46, 60, 70, 74, 70, 60, 46, 34, 23);
    check(mask, 4, 2, 19, 22, 25, 29, 32, 34, 35, 35, 34, 32, 30, 28);
    assertThat(MaskOps.blur(mask, 0)).isSameAs(mask);
  }

  /** Bounding boxes of PIL 12's result; float values would still be above 0 at 8 and 52. */
  @Test
  void theBlurEndsWhereEightBitsEnd() {
    HostTensor.Floats mask = mask(64, 64, 20, 20, 40, 40);
    assertThat(CropRegion.of(MaskOps.blur(mask, 1), 64, 64, 0))
        .isEqualTo(new CropRegion(17, 17, 43, 43));
    assertThat(CropRegion.of(MaskOps.blur(mask, 2.5), 64, 64, 0))
        .isEqualTo(new CropRegion(14, 14, 46, 46));
    assertThat(CropRegion.of(MaskOps.blur(mask, 4), 64, 64, 0))
        .isEqualTo(new CropRegion(10, 10, 50, 50));
    assertThat(CropRegion.of(MaskOps.blur(mask, 8), 64, 64, 0))
        .isEqualTo(new CropRegion(0, 0, 60, 60));
  }

  /** A black one is left as it is: all of the picture is kept on purpose. */
  @Test
  void aMaskThatMarksNoLatentIsRefused() {
    HostTensor.Floats line = mask(32, 32, 20, 0, 22, 32);
    assertThatThrownBy(() -> MaskOps.requireLatents(line, 8))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("first of 8x8 pixels")
        .hasMessageContaining("none of the 64 pixels")
        .hasMessageContaining("(mask-padding)");
    MaskOps.requireLatents(line, 4);
    HostTensor.Floats pixel = MaskOps.blur(mask(32, 32, 16, 16, 17, 17), 4);
    assertThatThrownBy(() -> MaskOps.requireLatents(pixel, 8))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none of the 0 pixels");
    MaskOps.requireLatents(mask(32, 32, 0, 0, 0, 0), 8);
    HostTensor.Floats second = PictureOps.stacked(List.of(mask(32, 32, 16, 16, 17, 17), line));
    assertThatThrownBy(() -> MaskOps.requireLatents(second, 8)).isInstanceOf(InputException.class);
  }

  private static void check(HostTensor.Floats mask, double radius, int row, int... expected) {
    float[] values = MaskOps.blur(mask, radius).values();
    for (int x = 0; x < expected.length; x++) {
      assertThat(255 * values[row * expected.length + x])
          .as("radius " + radius + ", row " + row + ", column " + x)
          .isCloseTo(expected[x], within(1e-4f));
    }
  }

  @Test
  void latentsTakeTheFirstPixelAsBlackOrWhite() {
    float[] values = new float[2 * 4];
    values[0] = 0.5f;
    values[1] = 0;
    values[2] = 0.49f;
    values[3] = 1;
    HostTensor.Floats mask = HostTensor.of(Shape.of(1, 1, 2, 4), values);
    assertThat(MaskOps.forLatents(mask, 2).values()).containsExactly(1, 0);
  }

  @Test
  void whatIsMaskedTurnsGrey() {
    HostTensor.Floats picture =
        HostTensor.of(Shape.of(1, 3, 1, 2), new float[] {0, 0.25f, 0.5f, 0.75f, 1, 0.125f});
    HostTensor.Floats masks = HostTensor.of(Shape.of(2, 1, 1, 2), new float[] {1, 0, 0.4f, 0.6f});
    HostTensor.Floats out = MaskOps.withoutMasked(picture, masks);
    assertThat(out.shape()).isEqualTo(Shape.of(2, 3, 1, 2));
    assertThat(out.values())
        .containsExactly(0.5f, 0.25f, 0.5f, 0.75f, 0.5f, 0.125f, 0, 0.5f, 0.5f, 0.5f, 1, 0.5f);
  }
}
