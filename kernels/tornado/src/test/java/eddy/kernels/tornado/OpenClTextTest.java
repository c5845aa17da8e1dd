package eddy.kernels.tornado;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The exporter's rules, each on the least text that has what it is for. */
class OpenClTextTest {
  private static String kernel(String body) {
    return "__kernel void k(__global uchar *values)\n{\n  // BLOCK 0\n" + body + "}\n";
  }

  @Test
  void bitsOfHalvesAreLoadedByVloadHalf() {
    assertThat(OpenClText.rewrite("k", kernel("  f_2  =  convert_float((float) i_1);\n")))
        .contains("f_2  =  half_to_float((short) i_1);", "vload_half(")
        .doesNotContain("vstore_half");
  }

  @Test
  void marksOfStoresBecomeVstoreHalf() {
    String body = "  f_2  =  acosh(f_1);\n  i_3  =  isnan(f_2)? 0 : (int) f_2;\n";
    assertThat(OpenClText.rewrite("k", kernel(body)))
        .contains("f_2  =  f_1;", "i_3  =  float_to_half(f_2);", "vstore_half(")
        .doesNotContain("isnan");
  }

  @Test
  void aMarkWithoutItsCastIsRefused() {
    assertThatThrownBy(() -> OpenClText.rewrite("k", kernel("  f_2  =  acosh(f_1);\n")))
        .hasMessageContaining("k: what is stored of f_2 is lost");
  }

  @Test
  void addressesStayPointersAndBuffersAreAligned() {
    String body =
        "  ul_0  =  (ulong) values;\n  ul_4  =  ul_0 + l_3;\n  sh_5  =  *((__global short *) ul_4);\n";
    assertThat(OpenClText.rewrite("k", kernel(body)))
        .contains(
            "values  =  (__global uchar *) ((ulong) values & ~15UL);\n  // BLOCK 0",
            "sh_5  =  *((__global short *) (values + l_3));");
  }

  @Test
  void anAccessToNoKnownArrayIsRefused() {
    assertThatThrownBy(
            () -> OpenClText.rewrite("k", kernel("  i_1  =  *((__global int *) ul_9);\n")))
        .hasMessageContaining("no array is known");
  }

  @Test
  void localArraysAreAligned() {
    assertThat(OpenClText.rewrite("k", kernel("  __local float adf_1[64];\n")))
        .contains("__local float adf_1[64] __attribute__((aligned(16)));");
  }
}
