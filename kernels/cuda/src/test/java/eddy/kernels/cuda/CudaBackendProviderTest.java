package eddy.kernels.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.kernels.cuda.driver.CudaLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

class CudaBackendProviderTest {
  private static CudaBackendProvider of(StandIn standIn) {
    return new CudaBackendProvider(CudaLibrary.of(standIn.symbols()));
  }

  private static String reason(CudaBackendProvider provider) {
    return provider.probe() instanceof Availability.Unavailable(var reason)
        ? reason.toString()
        : "it is available";
  }

  private static List<DeviceInfo> devices(CudaBackendProvider provider) {
    return provider.probe() instanceof Availability.Available a ? a.devices() : List.of();
  }

  @Test
  void listsTheDriversDevices() {
    StandIn standIn = StandIn.orSkip();
    assertThat(devices(of(standIn)))
        .containsExactly(
            new DeviceInfo(
                DeviceId.of("cuda", 0),
                "Stand-in 0",
                "NVIDIA, driver for CUDA 12.8, compute capability 9.0, 132 multiprocessors",
                true,
                64 << 20),
            new DeviceInfo(
                DeviceId.of("cuda", 1),
                "Stand-in 1",
                "NVIDIA, driver for CUDA 12.8, compute capability 8.0, 132 multiprocessors",
                true,
                64 << 20));
    standIn.requireClean();
  }

  @Test
  void whatCannotBeUsedIsSaidInAClause() {
    assertThat(reason(new CudaBackendProvider(new CudaLibrary.Missing("it isn't there"))))
        .isEqualTo("it isn't there");
    assertThat(reason(of(StandIn.orSkip().with("devices", 0))))
        .isEqualTo("NVIDIA's driver is there, but it shows no device");
    assertThat(reason(of(StandIn.orSkip().with("init_result", 803))))
        .isEqualTo("NVIDIA's driver fails with CUDA_ERROR_SYSTEM_DRIVER_MISMATCH");
    assertThat(reason(of(StandIn.orSkip().with("init_result", 34))))
        .isEqualTo(
            "NVIDIA's driver fails with CUDA_ERROR_STUB_LIBRARY, since it is the CUDA toolkit's"
                + " stand-in for a driver");
    assertThat(reason(of(StandIn.orSkip().with("init_result", 12345))))
        .isEqualTo("NVIDIA's driver fails with error 12345");
    assertThat(reason(of(StandIn.orSkip().with("major0", 7).with("minor0", 5).with("devices", 1))))
        .isEqualTo(
            "no CUDA device can be used: cuda:0 (Stand-in 0) has compute capability 7.5, but the"
                + " kernels need 8.0");
    assertThat(reason(of(StandIn.orSkip().with("prohibited", 1).with("devices", 1))))
        .isEqualTo(
            "no CUDA device can be used: cuda:0 (Stand-in 0) is set to the compute mode"
                + " \"prohibited\"");
  }

  @Test
  void aDeviceThatCannotBeUsedIsPassedOver() {
    StandIn standIn = StandIn.orSkip().with("major0", 6);
    CudaBackendProvider provider = of(standIn);
    assertThat(devices(provider)).extracting(d -> d.id().toString()).containsExactly("cuda:1");
    assertThat(provider.probe())
        .isInstanceOfSatisfying(
            Availability.Available.class,
            found ->
                assertThat(found.passedOver())
                    .extracting(Object::toString)
                    .containsExactly(
                        "cuda:0 (Stand-in 0) has compute capability 6.0, but the kernels need"
                            + " 8.0"));
    try (Backend first = provider.open(DeviceId.of("cuda"), BackendOptions.DEFAULT)) {
      assertThat(first.device().id()).isEqualTo(DeviceId.of("cuda", 1));
    }
    standIn.requireClean();
  }

  @Test
  void opensTheOneThatIsNamed() {
    StandIn standIn = StandIn.orSkip();
    CudaBackendProvider provider = of(standIn);
    try (Backend second = provider.open(DeviceId.of("cuda", 1), BackendOptions.DEFAULT)) {
      assertThat(second.device().name()).isEqualTo("Stand-in 1");
    }
    assertThatThrownBy(() -> provider.open(DeviceId.of("cuda", 2), BackendOptions.DEFAULT))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "device cuda:2: there is no such device; there are cuda:0 (Stand-in 0), cuda:1"
                + " (Stand-in 1).");
    assertThatThrownBy(() -> provider.open(DeviceId.of("cuda", 0, 0), BackendOptions.DEFAULT))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("device cuda:0:0: there is no such device; ");
    standIn.requireClean();
  }

  @Test
  void refusesWhatItCannotKeepAndSaysWhyItCannotOpen() {
    StandIn standIn = StandIn.orSkip();
    BackendOptions int8 = new BackendOptions(WeightStorage.INT8, 0);
    assertThatThrownBy(() -> of(standIn).open(DeviceId.of("cuda"), int8))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("keeps weights as f32 or f16 only");
    CudaBackendProvider none = new CudaBackendProvider(new CudaLibrary.Missing("it isn't there"));
    assertThatThrownBy(() -> none.open(DeviceId.of("cuda"), BackendOptions.DEFAULT))
        .isInstanceOf(DeviceException.class)
        .hasMessage("device cuda can't be used: it isn't there.");
    standIn.with("init_result", 803);
    assertThatThrownBy(() -> of(standIn).open(DeviceId.of("cuda"), BackendOptions.DEFAULT))
        .isInstanceOf(DeviceException.class)
        .hasMessage(
            "device cuda can't be used: its driver fails with CUDA_ERROR_SYSTEM_DRIVER_MISMATCH.");
  }

  /** The same card is there for OpenCL too, but without its tensor cores. */
  @Test
  void comesBeforeOpenCl() {
    assertThat(new CudaBackendProvider(new CudaLibrary.Missing("")).priority()).isGreaterThan(20);
  }
}
