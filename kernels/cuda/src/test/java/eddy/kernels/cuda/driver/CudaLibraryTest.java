package eddy.kernels.cuda.driver;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.cuda.StandIn;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CudaLibraryTest {
  private static String missing(SymbolLookup symbols) {
    return CudaLibrary.of(symbols) instanceof CudaLibrary.Missing(String reason)
        ? reason
        : "it is whole";
  }

  @Test
  void isLookedForWhereEachSystemHasIt() {
    assertThat(CudaLibrary.names("Linux"))
        .containsExactly("libcuda.so.1", "/usr/lib/wsl/lib/libcuda.so.1");
    assertThat(CudaLibrary.names("Windows 11")).containsExactly("nvcuda.dll");
    assertThat(CudaLibrary.names("Mac OS X")).isEmpty();
  }

  @Test
  void aDriverThatLacksCallsIsTooOld() {
    assertThat(missing(StandIn.orSkip().symbols())).isEqualTo("it is whole");
    StandIn.orSkip();
    SymbolLookup old = StandIn.old();
    assertThat(missing(old))
        .matches(
            "NVIDIA's driver is for CUDA \\d+\\.\\d+, but one for CUDA 11\\.4 or newer is needed;"
                + " update it");
    assertThat(missing(_ -> Optional.empty()))
        .isEqualTo(
            "NVIDIA's driver is no driver of CUDA, but one for CUDA 11.4 or newer is needed;"
                + " update it");
  }

  @Test
  void whereThereIsNoDriverThatIsAReason() {
    switch (CudaLibrary.ofProcess()) {
      case CudaLibrary.Missing(String reason) ->
          assertThat(reason).startsWith("NVIDIA").doesNotContain("\n");
      case CudaLibrary.Opened(CudaApi api) -> assertThat(api.isWhole()).isTrue();
    }
  }
}
