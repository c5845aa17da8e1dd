package eddy.backend;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A device as the user names it: {@code cpu}, {@code opencl:0:1}.
 *
 * @param backend the provider's name
 * @param indices numbers that follow it, each at least 0; may be empty
 */
public record DeviceId(String backend, List<Integer> indices) {
  public static DeviceId of(String backend, Integer... indices) {
    return new DeviceId(backend, List.of(indices));
  }

  /**
   * Reads it in any case.
   *
   * @throws InputException when {@code text} isn't a name followed by numbers
   */
  public static DeviceId parse(String text) {
    String[] parts = text.split(":", -1);
    List<Integer> indices = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].matches("\\d{1,4}")) {
        throw new InputException(
            Message.of(
                    Setting.DEVICE.to(text),
                    ": expected a backend's name and numbers, such as opencl:0:1, but \"",
                    parts[i],
                    "\" is no number; ",
                    Backends.DEVICES,
                    " lists what there is.")
                .about(Setting.DEVICE));
      }
      indices.add(Integer.parseInt(parts[i]));
    }
    return new DeviceId(parts[0].toLowerCase(Locale.ROOT), List.copyOf(indices));
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(backend);
    indices.forEach(i -> out.append(':').append(i));
    return out.toString();
  }
}
