package eddy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import eddy.error.InputException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseGeneratorTest {
  @Test
  void mersenneTwisterGivesThePublishedNumbers() {
    // The 10,000th output for the default seed, from the C++ standard, [rand.predef].
    MersenneTwister twister = new MersenneTwister(5489);
    int last = 0;
    for (int i = 0; i < 10_000; i++) {
      last = twister.nextInt();
    }
    assertThat(Integer.toUnsignedLong(last)).isEqualTo(4_123_659_995L);
  }

  @Test
  void philoxGivesThePublishedNumbers() {
    // Known answers of Random123, file kat_vectors: all zeros, all ones, digits of pi.
    int[] out = new int[4];
    Philox4x32.block(0, 0, 0, out);
    assertThat(out).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    Philox4x32.block(-1, -1, -1, out);
    assertThat(out).containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    Philox4x32.block(0x299f31d0a4093822L, 0x85a308d3243f6a88L, 0x0370734413198a2eL, out);
    assertThat(out).containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "cuda"})
  void drawsNormalNumbersThatDependOnTheSeed(String name) {
    float[] drawn = NoiseGenerator.named(name, 3).randn(100_003);
    double mean = mean(drawn, 1);
    assertThat(mean).isCloseTo(0, within(0.02));
    assertThat(mean(drawn, 2)).isCloseTo(1, within(0.02));
    assertThat(mean(drawn, 4)).isCloseTo(3, within(0.15));
    assertThat(NoiseGenerator.named(name, 3).randn(100_003)).isEqualTo(drawn);
    assertThat(NoiseGenerator.named(name, 4).randn(100_003)).isNotEqualTo(drawn);
    assertThat(NoiseGenerator.named(name, 3).randn(0)).isEmpty();
  }

  private static double mean(float[] x, int power) {
    double sum = 0;
    for (float v : x) {
      sum += Math.pow(v, power);
    }
    return sum / x.length;
  }

  @Test
  void cpuKeepsTheSecondOfTwoScalarDrawsOverALargeOne() {
    TorchCpuGenerator pairs = new TorchCpuGenerator(11);
    float[] both = pairs.randn(2);
    TorchCpuGenerator split = new TorchCpuGenerator(11);
    assertThat(split.randn(1)[0]).isEqualTo(both[0]);
    float[] large = split.randn(16);
    assertThat(split.randn(1)[0]).isEqualTo(both[1]);
    assertThat(large).doesNotContain(both[1]);
  }

  @Test
  void cudaGridOfLimitedSizeGivesEachThreadFourElements() {
    // With T threads, element i + kT is the k-th number of thread i's block.
    float[] wide = new TorchCudaGenerator(5).randn(1024);
    float[] narrow = new TorchCudaGenerator(5, 256).randn(1024);
    assertThat(Arrays.copyOf(narrow, 256)).containsExactly(Arrays.copyOf(wide, 256));
    assertThat(narrow[256]).isNotEqualTo(wide[256]);
    // Sine and cosine share a radius, and two more numbers come from the block's other half.
    int[] bits = new int[4];
    Philox4x32.block(5, 0, 7, bits);
    double u = (Integer.toUnsignedLong(bits[0]) + 0.5) * 0x1p-32;
    double square = narrow[7] * narrow[7] + narrow[7 + 256] * narrow[7 + 256];
    assertThat(square).isCloseTo(-2 * Math.log(u), offset(1e-5));
    double other = (Integer.toUnsignedLong(bits[2]) + 0.5) * 0x1p-32;
    double otherSquare = narrow[7 + 512] * narrow[7 + 512] + narrow[7 + 768] * narrow[7 + 768];
    assertThat(otherSquare).isCloseTo(-2 * Math.log(other), offset(1e-5));
  }

  @Test
  void cudaGoesOnByTheBlocksThatACallUsed() {
    // 1025 elements on 256 threads take two blocks of four, so the next call begins with the third.
    TorchCudaGenerator generator = new TorchCudaGenerator(5, 256);
    generator.randn(1025);
    float[] next = generator.randn(256);
    float[] reference = new TorchCudaGenerator(5, 256).randn(256 * 12);
    assertThat(next).containsExactly(Arrays.copyOfRange(reference, 256 * 8, 256 * 9));
  }

  /** The numbers of PyTorch 2.13 for {@code manual_seed} with seeds above what a long holds. */
  @Test
  void unsignedSeedsAreThoseOfPyTorch() {
    float[] last = new TorchCpuGenerator(Long.parseUnsignedLong("18446744073709551615")).randn(16);
    assertThat(last[0]).isCloseTo(-2.664297580718994f, within(1e-5f));
    assertThat(last[1]).isCloseTo(-1.0910485982894897f, within(1e-5f));
    assertThat(last[15]).isCloseTo(0.1409096121788025f, within(1e-5f));
    // PyTorch takes -2 for 2^64 - 2.
    float[] lastButOne = new TorchCpuGenerator(-2).randn(16);
    assertThat(lastButOne[0]).isCloseTo(-0.7894262671470642f, within(1e-5f));
    assertThat(lastButOne[2]).isCloseTo(-1.0328328609466553f, within(1e-5f));
    // 2^63 + 12345
    float[] middle = new TorchCpuGenerator(Long.MIN_VALUE + 12345).randn(16);
    assertThat(middle[0]).isCloseTo(-1.479807734489441f, within(1e-5f));
    assertThat(middle[9]).isCloseTo(1.999127984046936f, within(1e-5f));
  }

  @Test
  void refusesAnUnknownName() {
    assertThatThrownBy(() -> NoiseGenerator.named("tpu", 0))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("tpu")
        .hasMessageContaining("cpu or cuda");
  }
}
