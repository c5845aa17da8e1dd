package eddy.backend;

import eddy.error.Message;
import java.util.List;

/** Whether a kind of backend can work on this machine. */
public sealed interface Availability {
  /** It can, on these devices (at least one). */
  record Available(List<DeviceInfo> devices) implements Availability {}

  /** It can't; one clause says why. */
  record Unavailable(Message reason) implements Availability {
    public Unavailable(String reason) {
      this(Message.of(reason));
    }
  }
}
