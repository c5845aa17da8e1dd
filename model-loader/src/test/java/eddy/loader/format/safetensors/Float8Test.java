package eddy.loader.format.safetensors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.family.files.AdapterNames;
import eddy.family.sdxl.StableDiffusionXLFamily;
import eddy.loader.adapter.Adapters;
import eddy.loader.adapter.LoraSpec;
import eddy.loader.folder.WeightAdapter;
import eddy.tensor.DType;
import eddy.tensor.Weight;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Weights of 8 bits: every code against the formula of the OCP specification (OFP8). */
class Float8Test {
  private static final AdapterNames NAMES = new StableDiffusionXLFamily().adapters();

  @TempDir Path dir;

  /** The specification's formula: sign, exponent, mantissa, in doubles. */
  private static double value(int code, DType dtype) {
    boolean e4m3 = dtype == DType.F8_E4M3;
    int bits = e4m3 ? 3 : 2;
    int bias = e4m3 ? 7 : 15;
    int exponent = (code & 0x7f) >> bits;
    double mantissa = (code & (1 << bits) - 1) / (double) (1 << bits);
    double sign = code < 128 ? 1 : -1;
    if (e4m3 && (code & 0x7f) == 0x7f) {
      return Double.NaN;
    }
    if (!e4m3 && exponent == 31) {
      return mantissa == 0 ? sign * Double.POSITIVE_INFINITY : Double.NaN;
    }
    return exponent == 0
        ? sign * mantissa * Math.pow(2, 1 - bias)
        : sign * (1 + mantissa) * Math.pow(2, exponent - bias);
  }

  private SafetensorsFile allCodes(DType dtype) throws IOException {
    byte[] codes = new byte[256];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) i;
    }
    String header =
        "{\"w\":{\"dtype\":\"" + dtype + "\",\"shape\":[16,16],\"data_offsets\":[0,256]}}";
    return SafetensorsFile.open(RawSafetensors.write(dir.resolve("w"), header, codes));
  }

  @ParameterizedTest
  @EnumSource(
      value = DType.class,
      names = {"F8_E4M3", "F8_E5M2"})
  void everyCode(DType dtype) throws IOException {
    try (SafetensorsFile file = allCodes(dtype)) {
      Weight weight = requireNonNull(file.find("w"));
      assertThat(weight.dtype()).isEqualTo(DType.F16);
      float[] streamed = weight.toFloats();
      float[] whole = file.floats("w");
      for (int code = 0; code < 256; code++) {
        float expected = (float) value(code, dtype);
        assertThat(Float.compare(streamed[code], expected)).as("code " + code).isZero();
        assertThat(Float.compare(whole[code], expected)).as("code " + code).isZero();
        assertThat(Double.compare(file.doubles("w")[code], expected)).isZero();
      }
    }
  }

  /** Whatever piece of the bytes is read, it is that of the whole. */
  @ParameterizedTest
  @EnumSource(
      value = DType.class,
      names = {"F8_E4M3", "F8_E5M2"})
  void pieces(DType dtype) throws IOException {
    try (SafetensorsFile file = allCodes(dtype)) {
      Weight weight = requireNonNull(file.find("w"));
      byte[] whole = weight.withBytes(bytes -> bytes.toArray(ValueLayout.JAVA_BYTE));
      assertThat(whole).hasSize(512);
      for (int from : new int[] {0, 1, 2, 7, 500}) {
        for (int length : new int[] {0, 1, 2, 3, 12}) {
          byte[] piece = new byte[length];
          weight.read(from, MemorySegment.ofArray(piece));
          for (int i = 0; i < length; i++) {
            assertThat(piece[i]).as(from + " + " + i).isEqualTo(whole[from + i]);
          }
        }
      }
    }
  }

  /** A LoRA of 8 bits is added as what its codes stand for: 0x38 is 1, 0xc0 is -2. */
  @Test
  void aLora() throws IOException {
    Path unet = RawSafetensors.floats(dir.resolve("unet"), new int[] {2, 1}, "conv_in.weight");
    String header =
        "{\"conv_in.diff\":{\"dtype\":\"F8_E4M3\",\"shape\":[2,1],\"data_offsets\":[0,2]}}";
    Path lora = RawSafetensors.write(dir.resolve("lora"), header, new byte[] {0x38, (byte) 0xc0});
    try (SafetensorsFile base = SafetensorsFile.open(unet);
        WeightAdapter.Adapted adapted =
            Adapters.builder().lora(LoraSpec.of(lora, 1)).build().adapt(NAMES, base, List.of())) {
      Weight changed = requireNonNull(adapted.denoiser().find("conv_in.weight"));
      assertThat(changed.toFloats()).containsExactly(0 + 1, 1 - 2);
    }
  }
}
