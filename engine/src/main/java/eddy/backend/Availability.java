package eddy.backend;

import eddy.error.Message;
import java.util.List;

/** Whether a kind of backend can work on this machine. */
public sealed interface Availability {
  /**
   * It can.
   *
   * @param devices on which, at least one
   * @param passedOver of each device that is there too and can't be used, a clause that names it
   *     and says why
   */
  record Available(List<DeviceInfo> devices, List<Message> passedOver) implements Availability {
    public Available {
      devices = List.copyOf(devices);
      passedOver = List.copyOf(passedOver);
    }

    /** On all devices that are there. */
    public Available(List<DeviceInfo> devices) {
      this(devices, List.of());
    }
  }

  /** It can't; one clause says why. */
  record Unavailable(Message reason) implements Availability {
    public Unavailable(String reason) {
      this(Message.of(reason));
    }
  }
}
