package eddy.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Availability;
import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.device.ClDevices;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpenClBackendProviderTest {
  private static final ClDevice GPU = TestDevice.fake(1, 0, "Fast GPU", true);
  private static final ClDevice CPU = TestDevice.fake(0, 0, "Some CPU", false);

  @TempDir Path temp;

  @Test
  void isFoundByTheServiceLoader() {
    assertThat(Backends.providers()).extracting(BackendProvider::name).contains("opencl");
    assertThat(new OpenClBackendProvider().priority()).isEqualTo(20);
  }

  @Test
  void weightsInInt8AreRefused() {
    BackendOptions int8 = new BackendOptions(WeightStorage.INT8, 0);
    assertThatThrownBy(() -> new OpenClBackendProvider().open(DeviceId.parse("opencl:1"), int8))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "device opencl:1 keeps weights as f32 or f16 only, but int8 was asked for; use"
                + " dtype f16, or device cpu.");
  }

  @Test
  void saysWhatADeviceIs() {
    DeviceInfo info = GPU.info();
    assertThat(info.id()).hasToString("opencl:1:0");
    assertThat(info.gpu()).isTrue();
    assertThat(info.memoryBytes()).isEqualTo(8L << 30);
    assertThat(info.name()).isEqualTo("Fast GPU");
    assertThat(info.details())
        .isEqualTo(
            "Acme, Acme OpenCL 1.2.3, 8 compute units, buffers up to 2.1 GB, groups of up to 1024"
                + " with 64 KiB");
    assertThat(CPU.info().gpu()).isFalse();
  }

  @Test
  void whatIsPassedOverIsSaidAlsoWhereAnotherDeviceWorks() {
    List<String> passedOver = List.of("opencl:2:0 has no compiler");
    assertThat(
            OpenClBackendProvider.availability(
                new ClDevices.UsableDevices(List.of(GPU), passedOver)))
        .isEqualTo(
            new Availability.Available(
                List.of(GPU.info()), List.of(Message.of("opencl:2:0 has no compiler"))));
    assertThat(
            OpenClBackendProvider.availability(new ClDevices.UsableDevices(List.of(), passedOver)))
        .isEqualTo(
            new Availability.Unavailable(
                "no OpenCL device can be used: opencl:2:0 has no compiler"));
  }

  @Test
  void aGpuKeepsFp16ValuesUnaskedAndAProcessorOnlyWhenAsked() {
    assertThat(OpenClDriver.activations(BackendOptions.DEFAULT, true))
        .isEqualTo(ActivationStorage.AUTO);
    assertThat(OpenClDriver.activations(BackendOptions.DEFAULT, false))
        .isEqualTo(ActivationStorage.F32);
    for (ActivationStorage asked : List.of(ActivationStorage.F16, ActivationStorage.F32)) {
      BackendOptions options = BackendOptions.DEFAULT.with(asked);
      assertThat(OpenClDriver.activations(options, true)).isEqualTo(asked);
      assertThat(OpenClDriver.activations(options, false)).isEqualTo(asked);
    }
  }

  /** Empty files hide the system's library: the dynamic linker stops at them. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aMissingLoaderIsSaidInAClause() throws Exception {
    Files.createFile(temp.resolve("libOpenCL.so"));
    Files.createFile(temp.resolve("libOpenCL.so.1"));
    assertThat(probe(Map.of("LD_LIBRARY_PATH", temp.toString())))
        .isEqualTo(
            "unavailable: the OpenCL loader isn't installed (there is no libOpenCL.so.1 or"
                + " libOpenCL.so); it comes with the GPU's driver, or as the package"
                + " ocl-icd-libopencl1\n");
  }

  /** The loader without a driver; it takes the list of drivers from that folder. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aMissingDriverIsSaidInAClause() throws Exception {
    TestDevice.orSkip();
    assertThat(
            probe(
                Map.of("OCL_ICD_VENDORS", temp.toString(), "OPENCL_VENDOR_PATH", temp.toString())))
        .isEqualTo(
            "unavailable: the OpenCL loader is there, but no driver with a device is installed\n");
  }

  /** Where JOCL can't unpack its own library. */
  @Test
  void joclsOwnLibraryMissingIsSaidInAClause() throws Exception {
    TestDevice.orSkip();
    Path notAFolder = Files.createFile(temp.resolve("file"));
    assertThat(probe(Map.of(), "-Djava.io.tmpdir=" + notAFolder.resolve("x")))
        .startsWith("unavailable: JOCL's native library can't be loaded on ")
        .hasLineCount(1);
  }

  private static String probe(Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), ProbeMain.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(new File("/dev/null"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  @Test
  void anUnknownSetOfKernelsIsRefused() {
    TestDevice.orSkip();
    System.setProperty(OpenClBackendProvider.KERNELS, "fast");
    try {
      OpenClBackendProvider provider = new OpenClBackendProvider();
      assertThatThrownBy(() -> provider.open(DeviceId.of("opencl"), BackendOptions.DEFAULT))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "-Deddy.opencl.kernels=fast names no set of kernels; expected naive, tuned or wide.");
    } finally {
      System.clearProperty(OpenClBackendProvider.KERNELS);
    }
  }

  @Test
  void opensWhatItLists() {
    TestDevice.orSkip();
    OpenClBackendProvider provider = new OpenClBackendProvider();
    assertThat(provider.probe()).isInstanceOf(Availability.Available.class);
    if (provider.probe() instanceof Availability.Available(List<DeviceInfo> devices, _)) {
      for (DeviceInfo d : devices) {
        try (Backend backend = provider.open(d.id(), BackendOptions.DEFAULT)) {
          assertThat(backend.device()).isEqualTo(d);
        }
      }
      assertThatThrownBy(() -> provider.open(DeviceId.of("opencl", 99, 0), BackendOptions.DEFAULT))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("there is no such device")
          .hasMessageContaining(devices.getFirst().id().toString());
    }
  }
}
