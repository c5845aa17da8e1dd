package eddy.loader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.family.architecture.Architecture;
import eddy.family.sd.StableDiffusion;
import eddy.family.sd.original.LdmTensors;
import eddy.tensor.Shape;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checkpoints in full size: with all their shapes, and no values. */
class FullSizeCheckpointTest {
  @TempDir Path dir;

  /** A file of the right length in which nothing is written but the header: it takes no space. */
  private Path sparse(Map<String, Shape> tensors) throws IOException {
    StringBuilder header = new StringBuilder("{");
    long at = 0;
    for (Map.Entry<String, Shape> e : tensors.entrySet()) {
      long end = at + 2 * e.getValue().count();
      header.append(header.length() > 1 ? "," : "");
      header.append(
          "\"%s\":{\"dtype\":\"F16\",\"shape\":%s,\"data_offsets\":[%d,%d]}"
              .formatted(e.getKey(), e.getValue(), at, end));
      at = end;
    }
    byte[] json = header.append("}").toString().getBytes(StandardCharsets.UTF_8);
    Path file = dir.resolve("full-size.safetensors");
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).array());
      out.write(json);
      out.setLength(8 + json.length + at);
    }
    return file;
  }

  /** All sizes, heads and layers are told from the shapes, as the published folders have them. */
  @ParameterizedTest
  @EnumSource(Architecture.class)
  void theConfigsOfPublishedModelsAreTold(Architecture arch) throws IOException {
    Path file = sparse(LdmTensors.of(arch.textEncoders(), arch.unet(), arch.vae()));
    try (LoadedModel model = LoadedModel.open(file, ModelOptions.DEFAULTS.withUntold())) {
      StableDiffusion networks = model.model(StableDiffusion.class);
      assertThat(networks.textEncoders())
          .extracting(e -> e.model().config())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("projectionDim")
          .isEqualTo(arch.textEncoders());
      assertThat(networks.unet().config())
          .usingRecursiveComparison()
          .ignoringFields("sampleSize")
          .isEqualTo(arch.unet());
      assertThat(networks.vae().config())
          .usingRecursiveComparison()
          .ignoringFields("sampleSize")
          .isEqualTo(arch.vae());
    }
  }
}
