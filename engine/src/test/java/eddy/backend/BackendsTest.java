package eddy.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eddy.error.DeviceException;
import eddy.error.InputException;
import eddy.error.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * With the engine alone on the class path {@code reference} is all there is; the others are made
 * up.
 */
class BackendsTest {
  private final List<Message> log = new ArrayList<>();

  /** A provider of made-up devices, none of which can be opened further than to say its name. */
  private record Fake(String name, int priority, Availability probe) implements BackendProvider {
    static Fake of(String name, int priority, boolean gpu) {
      DeviceInfo device = new DeviceInfo(DeviceId.of(name, 0), "Some " + name, "", gpu, 0);
      return new Fake(name, priority, new Availability.Available(List.of(device)));
    }

    static Fake absent(String name, int priority) {
      return new Fake(name, priority, new Availability.Unavailable("no driver"));
    }

    @Override
    public Backend open(DeviceId id, BackendOptions options) {
      throw new Opened(id.toString());
    }
  }

  private static final class Opened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Opened(String id) {
      super(id);
    }
  }

  private void requireOpened(String id, String device, BackendProvider... providers) {
    assertThatExceptionOfType(Opened.class)
        .isThrownBy(
            () -> Backends.open(device, List.of(providers), BackendOptions.DEFAULT, log::add))
        .withMessage(id);
  }

  @Test
  void autoTakesAGpu() {
    requireOpened("opencl:0", "auto", Fake.of("opencl", 10, true), Fake.of("cpu", 0, false));
    assertThat(log).isEmpty();
  }

  @Test
  void withoutAGpuAutoTakesCpuAndSaysWhatItPassedOver() {
    requireOpened(
        "cpu:0",
        "auto",
        Fake.absent("tornado", 20),
        Fake.of("opencl", 10, false),
        Fake.of("cpu", 0, false),
        Fake.of("reference", -1, false));
    assertThat(log)
        .extracting(Message::toString)
        .containsExactly("tornado: no driver", "opencl: has no GPU, only Some opencl");
  }

  @Test
  void autoSaysWhatWasPassedOverBesideTheDeviceItTakes() {
    DeviceInfo gpu = new DeviceInfo(DeviceId.of("opencl", 1, 0), "Some GPU", "", true, 0);
    Availability some =
        new Availability.Available(List.of(gpu), List.of(Message.of("opencl:0:0 has no compiler")));
    requireOpened("opencl:1:0", "auto", new Fake("opencl", 10, some), Fake.of("cpu", 0, false));
    assertThat(log)
        .extracting(Message::toString)
        .containsExactly("opencl: opencl:0:0 has no compiler");
  }

  @Test
  void aNamedDeviceNeverFallsBack() {
    List<BackendProvider> providers = List.of(Fake.absent("opencl", 10), Fake.of("cpu", 0, false));
    assertThatExceptionOfType(DeviceException.class)
        .isThrownBy(() -> Backends.open("opencl:1", providers, BackendOptions.DEFAULT, log::add))
        .withMessage("device opencl:1 can't be used: no driver.");
    requireOpened("cpu", "cpu", Fake.of("opencl", 10, true), Fake.of("cpu", 0, false));
  }

  @Test
  void referenceIsFoundByName() {
    assertThat(Backends.providers()).extracting(BackendProvider::name).contains("reference");
    try (Backend backend = Backends.open("reference", BackendOptions.DEFAULT, log::add)) {
      assertThat(backend.device().id()).isEqualTo(DeviceId.of("reference"));
      assertThat(backend.device().gpu()).isFalse();
    }
    Backends.open("reference:0", BackendOptions.DEFAULT, log::add).close();
    assertThat(log).isEmpty();
  }

  @Test
  void autoNeverTakesReference() {
    assertThatExceptionOfType(DeviceException.class)
        .isThrownBy(() -> Backends.open("auto", BackendOptions.DEFAULT, log::add))
        .withMessage("No device can be used; Backends.providers() says why for each backend.");
  }

  @Test
  void unknownBackendsAreRefusedWithThoseThereAre() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Backends.open("abacus:1", BackendOptions.DEFAULT, log::add))
        .withMessage(
            "device abacus:1: there is no such backend; expected auto or one of reference.");
  }

  @Test
  void unknownDevicesAreRefused() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Backends.open("reference:3", BackendOptions.DEFAULT, log::add))
        .withMessage(
            "device reference:3: there is only one reference device; use device reference.");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Backends.open("reference:x", BackendOptions.DEFAULT, log::add));
  }

  @Test
  void workingBackendsAreNamedFromTheLowestPriorityOn() {
    List<BackendProvider> providers =
        List.of(
            Fake.of("opencl", 20, true),
            Fake.absent("tornado", 15),
            Fake.of("cpu", 10, false),
            Fake.of("reference", -1, false));
    assertThat(Backends.working(providers)).containsExactly("cpu", "opencl");
    assertThatExceptionOfType(DeviceException.class)
        .isThrownBy(() -> Backends.working(List.of(Fake.absent("tornado", 15))))
        .withMessage("No backend can be used: tornado: no driver.");
  }
}
