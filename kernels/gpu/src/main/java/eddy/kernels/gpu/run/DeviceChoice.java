package eddy.kernels.gpu.run;

import eddy.backend.DeviceId;
import eddy.backend.DeviceInfo;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which of a driver's devices the user means. */
public final class DeviceChoice {
  private DeviceChoice() {}

  /**
   * The first device whose numbers begin with those of the id: so a backend's name alone means the
   * first of all.
   *
   * @param devices those that can be used, the preferred ones first
   * @param info what a device is listed as
   * @param driver what to call whatever shows the devices, such as OpenCL
   * @throws InputException when there is none, naming those there are
   */
  public static <D> D of(
      DeviceId id, List<D> devices, Function<? super D, DeviceInfo> info, String driver) {
    List<Integer> wanted = id.indices();
    for (D device : devices) {
      List<Integer> numbers = info.apply(device).id().indices();
      if (wanted.size() <= numbers.size() && numbers.subList(0, wanted.size()).equals(wanted)) {
        return device;
      }
    }
    String there =
        devices.stream()
            .map(info)
            .sorted((a, b) -> Arrays.compare(numbers(a), numbers(b)))
            .map(d -> d.id() + " (" + d.name() + ")")
            .collect(Collectors.joining(", "));
    throw new InputException(
        Message.of(
                Setting.DEVICE.to(id),
                ": there is no such device; ",
                there.isEmpty() ? driver + " has none here that can be used" : "there are " + there,
                ".")
            .about(Setting.DEVICE));
  }

  private static int[] numbers(DeviceInfo device) {
    return device.id().indices().stream().mapToInt(Integer::intValue).toArray();
  }
}
