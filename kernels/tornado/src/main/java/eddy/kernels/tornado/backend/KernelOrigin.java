package eddy.kernels.tornado.backend;

import eddy.error.InputException;

/** Where the {@code tornado} backend takes its kernels from. */
enum KernelOrigin {
  /** Compiled while Eddy runs, which every device of TornadoVM can do. */
  LIVE,
  /** Compiled ahead of time to OpenCL C, as the {@code opencl} backend has them. */
  EXPORTED,
  /** Exported ones on devices of TornadoVM's OpenCL backend, else live ones. */
  UNSAID;

  /** System property that chooses: {@code live} or {@code exported}; else by device. */
  static final String PROPERTY = "eddy.tornado.kernels";

  static KernelOrigin ofProperty() {
    String wanted = System.getProperty(PROPERTY, "");
    return switch (wanted) {
      case "" -> UNSAID;
      case "live" -> LIVE;
      case "exported" -> EXPORTED;
      default ->
          throw new InputException(
              "-D"
                  + PROPERTY
                  + "="
                  + wanted
                  + " names no kind of kernels; expected live or exported.");
    };
  }
}
