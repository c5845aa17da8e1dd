package eddy.kernels.cuda.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CudaVersionTest {
  /** From the release notes in the PTX ISA. */
  @ParameterizedTest
  @CsvSource({
    "7,0, 11.0",
    "7,4, 11.4",
    "7,8, 11.8",
    "8,0, 12.0",
    "8,5, 12.5",
    "8,6, 12.7",
    "8,7, 12.8",
    "8,8, 12.9",
    "9,0, 13.0"
  })
  void eachPtxCameWithACuda(int major, int minor, String cuda) {
    assertThat(CudaVersion.ofPtx(major, minor)).hasToString(cuda);
  }

  @Test
  void areOrdered() {
    assertThat(CudaVersion.ofDriver(12080)).hasToString("12.8");
    assertThat(CudaVersion.ofDriver(11040)).isEqualTo(CudaApi.OLDEST);
    assertThat(new CudaVersion(12, 8)).isGreaterThan(new CudaVersion(11, 9));
    assertThat(new CudaVersion(12, 8)).isLessThan(new CudaVersion(12, 10));
  }
}
