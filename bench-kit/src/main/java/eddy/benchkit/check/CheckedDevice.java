package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.DeviceInfo;
import eddy.device.Devices;
import eddy.error.InputException;
import eddy.error.Setting;
import eddy.event.Progress;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.tensor.DType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The device under check, opened once for each way in which it can keep values. */
final class CheckedDevice implements AutoCloseable {
  private final List<ValueForm> forms;

  private CheckedDevice(List<ValueForm> forms) {
    this.forms = List.copyOf(forms);
  }

  /**
   * Opens a device.
   *
   * @param name as the setting {@code device} takes it
   * @param listener is told what was passed over, and what the device says of itself
   * @throws eddy.error.EddyException if it can't be had
   */
  static CheckedDevice open(String name, Consumer<Progress> listener) {
    List<ValueForm> forms = new ArrayList<>();
    try {
      Backend exact = open(name, ActivationStorage.F32, listener);
      forms.add(new ValueForm(DType.F32, new WatchedBackend(exact)));
      Backend halves = halves(exact.device().id().toString());
      if (halves != null) {
        forms.add(new ValueForm(DType.F16, new WatchedBackend(halves)));
      }
      return new CheckedDevice(forms);
    } catch (RuntimeException | Error e) {
      forms.forEach(f -> f.backend().close());
      throw e;
    }
  }

  private static Backend open(
      String name, ActivationStorage activations, Consumer<Progress> listener) {
    Settings settings =
        Settings.NONE.with(Fields.DEVICE_NAME, name).with(Fields.ACTIVATIONS, activations);
    return Devices.open(settings, listener);
  }

  /** The same keeping values as fp16; null if it doesn't do that. */
  private static @Nullable Backend halves(String name) {
    try {
      return open(name, ActivationStorage.F16, _ -> {});
    } catch (InputException e) {
      if (Setting.ACTIVATIONS.equals(e.about())) {
        return null;
      }
      throw e;
    }
  }

  /** All forms, that of fp32 first. */
  List<ValueForm> forms() {
    return forms;
  }

  /** The one that keeps values as fp32. */
  WatchedBackend exact() {
    return forms.getFirst().backend();
  }

  /** The fastest form, in which an fp16 model runs: fp16 where the device has it. */
  ValueForm fastest() {
    return forms.getLast();
  }

  DeviceInfo info() {
    return exact().device();
  }

  /** What to give as the setting {@code device}. */
  String id() {
    return info().id().toString();
  }

  /** The backend's name. */
  String backend() {
    return info().id().backend();
  }

  @Override
  public void close() {
    forms.reversed().forEach(f -> f.backend().close());
  }
}
