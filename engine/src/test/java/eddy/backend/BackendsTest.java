package eddy.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eddy.InputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the engine alone on the class path: {@code reference} is all there is. */
class BackendsTest {
  private final List<String> log = new ArrayList<>();

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
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Backends.open("auto", BackendOptions.DEFAULT, log::add))
        .withMessage("No device can be used; `eddy devices` says why for each backend.");
  }

  @Test
  void unknownBackendsAreRefusedWithThoseThereAre() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Backends.open("abacus:1", BackendOptions.DEFAULT, log::add))
        .withMessage(
            "--device abacus:1: there is no such backend; expected auto or one of reference.");
  }

  @Test
  void unknownDevicesAreRefused() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Backends.open("reference:3", BackendOptions.DEFAULT, log::add))
        .withMessage(
            "--device reference:3: there is only one reference device; use --device reference.");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Backends.open("reference:x", BackendOptions.DEFAULT, log::add));
  }
}
