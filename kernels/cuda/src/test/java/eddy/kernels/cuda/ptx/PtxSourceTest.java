package eddy.kernels.cuda.ptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.kernels.cuda.driver.CudaVersion;
import org.junit.jupiter.api.Test;

class PtxSourceTest {
  @Test
  void aTextSaysWhatItNeeds() {
    PtxSource source = PtxSource.of("TestKernels.scale");
    assertThat(source.entry()).isEqualTo("scale");
    assertThat(source.arrays()).isEqualTo(4);
    assertThat(source.needs()).isEqualTo(new CudaVersion(11, 0));
    assertThat(source.target()).isEqualTo(new CudaVersion(8, 0));
    assertThat(
            PtxSource.parse("a", ".version 8.7\n.target sm_120\n.entry x (.param .u64 a)").target())
        .isEqualTo(new CudaVersion(12, 0));
    assertThat(PtxSource.head("TestKernels.scale")).startsWith("// TestKernels.scale");
  }

  @Test
  void aKernelThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> PtxSource.of("NoKernels.none"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the kernel NoKernels.none was never exported: no NoKernels.none.ptx");
    assertThatThrownBy(() -> PtxSource.parse("a", ".version 7.0\n.entry x("))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("a.ptx has no ");
  }
}
