package eddy.backend;

import java.util.List;

/** Whether a kind of backend can work on this machine. */
public sealed interface Availability {
  /** It can, on these devices (at least one). */
  record Available(List<DeviceInfo> devices) implements Availability {}

  /** It can't; one clause says why. */
  record Unavailable(String reason) implements Availability {}
}
