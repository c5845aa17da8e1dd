package eddy.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.variant.AttentionVariant;
import eddy.kernels.gpu.variant.OpShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the local memory that a variant asks for is what its exported kernels have. */
class LocalMemoryTest {
  private static final Path EXPORTED =
      Path.of(
          System.getProperty("eddy.root", "../.."),
          "kernels/opencl/src/main/resources/eddy/kernels/opencl");
  private static final Pattern LOCAL = Pattern.compile("__local float \\w+\\[(\\d+)\\]");

  private static int bytes(String kernel) throws IOException {
    String text = Files.readString(EXPORTED.resolve(kernel + ".cl"));
    return LOCAL
        .matcher(text)
        .results()
        .mapToInt(m -> Float.BYTES * Integer.parseInt(m.group(1)))
        .sum();
  }

  @ParameterizedTest
  @EnumSource(
      value = AttentionVariant.class,
      mode = EnumSource.Mode.MATCH_ALL,
      names = "(FLASH|SMALL|CROSS).*")
  void aVariantFitsADeviceThatHasRoomForItsKernels(AttentionVariant variant) throws IOException {
    OpShape shape = new OpShape.AttentionShape(8, 64, 64, 1, false);
    for (String form : new String[] {"", "Fp16"}) {
      int bytes = bytes(variant.kernel() + form);
      assertThat(variant.fits(shape, new DeviceTraits(256, bytes))).isTrue();
      assertThat(variant.fits(shape, new DeviceTraits(256, bytes - 1))).isFalse();
    }
  }
}
