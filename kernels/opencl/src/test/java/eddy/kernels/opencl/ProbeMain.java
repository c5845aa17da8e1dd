package eddy.kernels.opencl;

import eddy.backend.Availability;

/** Prints in one line what the provider finds; run as a process of its own. */
final class ProbeMain {
  private ProbeMain() {}

  public static void main(String[] args) {
    System.out.println(
        switch (new OpenClBackendProvider().probe()) {
          case Availability.Available(var devices, _) -> "available: " + devices;
          case Availability.Unavailable(var reason) -> "unavailable: " + reason;
        });
  }
}
