package eddy.kernels.tornado;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CudaVectorsTest {
  private static final String INDEX =
      """
        i_2  =  i_1 << 2;
        l_3  =  (long long) i_2;
        l_4  =  l_3 << 2;
      """;

  /** The offset of the element so far behind. */
  private static String next(int behind, int bytes) {
    return """
        i_1%1$d  =  i_2 | %1$d;
        l_2%1$d  =  (long long) i_1%1$d;
        l_3%1$d  =  l_2%1$d << %2$d;
      """
        .formatted(behind, bytes);
  }

  private static String load(int behind) {
    String offset = behind == 0 ? "l_4" : "l_3" + behind;
    return "  f_%d  =  *((float *) (w + %s));\n".formatted(behind, offset);
  }

  private static String store(int behind) {
    String offset = behind == 0 ? "l_4" : "l_3" + behind;
    return "  *((float *) (w + %s))  =  f_%d;\n".formatted(offset, behind);
  }

  @Test
  void fourLoadsAreOne() {
    String text =
        INDEX + load(0) + next(1, 2) + load(1) + next(2, 2) + load(2) + next(3, 2) + load(3);
    assertThat(CudaVectors.together(text))
        .contains("  const float4 v_f_0 = *((float4 *) (w + l_4));\n  f_0  =  v_f_0.x;")
        .contains("  f_3  =  v_f_0.w;")
        .doesNotContain("(float *)");
  }

  @Test
  void fourStoresAreOneWhereTheLastWas() {
    String text =
        INDEX + store(0) + next(1, 2) + store(1) + next(2, 2) + store(2) + next(3, 2) + store(3);
    assertThat(CudaVectors.together(text))
        .endsWith("  *((float4 *) (w + l_4))  =  make_float4(f_0, f_1, f_2, f_3);\n")
        .doesNotContain("(float *)");
  }

  @Test
  void halvesArePairsOfAWord() {
    String text = INDEX.replace("l_3 << 2", "l_3 << 1");
    for (int i = 0; i < 4; i++) {
      text += (i == 0 ? "" : next(i, 1)) + load(i).replace("float", "short");
    }
    assertThat(CudaVectors.together(text))
        .contains("const uint2 v_f_0 = *((uint2 *) (w + l_4));")
        .contains("  f_1  =  (short) (v_f_0.x >> 16);")
        .contains("  f_2  =  (short) v_f_0.y;");
  }

  @Test
  void whatIsNotAllThereStays() {
    String three = INDEX + load(0) + next(1, 2) + load(1) + next(2, 2) + load(2);
    assertThat(CudaVectors.together(three)).isEqualTo(three);
    // Something in between that may be stored to the same place.
    String between =
        INDEX
            + load(0)
            + next(1, 2)
            + load(1)
            + "  *((float *) (w + l_99))  =  f_9;\n"
            + next(2, 2)
            + load(2)
            + next(3, 2)
            + load(3);
    assertThat(CudaVectors.together(between)).isEqualTo(between);
    // Another block of the program.
    String blocks =
        INDEX
            + load(0)
            + next(1, 2)
            + load(1)
            + "  }\n"
            + next(2, 2)
            + load(2)
            + next(3, 2)
            + load(3);
    assertThat(CudaVectors.together(blocks)).isEqualTo(blocks);
    // At a multiple of two, four don't begin at 16 bytes.
    String two = (INDEX.replace("<< 2;\n  l_3", "<< 1;\n  l_3") + load(0) + next(1, 2) + load(1));
    assertThat(CudaVectors.together(two)).contains("float2 v_f_0");
  }
}
