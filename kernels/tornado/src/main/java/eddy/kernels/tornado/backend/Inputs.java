package eddy.kernels.tornado.backend;

import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Port;
import eddy.tensor.HostTensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a run is given, checked. */
final class Inputs {
  private Inputs() {}

  /**
   * The values as the arena wants them, by name.
   *
   * @throws IllegalArgumentException for an input that the program doesn't have, or that doesn't
   *     fit
   */
  static Map<String, float[]> stored(GpuProgram program, Map<String, ? extends HostTensor> inputs) {
    Map<String, float[]> out = new LinkedHashMap<>();
    inputs.forEach((name, value) -> out.put(name, stored(program, name, value)));
    return out;
  }

  private static float[] stored(GpuProgram program, String name, HostTensor value) {
    Port port = program.inputs().get(name);
    if (port == null) {
      throw new IllegalArgumentException(
          "there is no input " + name + "; expected " + program.inputs().keySet());
    }
    try {
      return port.toDevice(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("input " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Requires that every input was given, now or before.
   *
   * @throws IllegalArgumentException otherwise
   */
  static void requireAll(GpuProgram program, Set<String> given) {
    for (String name : program.inputs().keySet()) {
      if (!given.contains(name)) {
        throw new IllegalArgumentException("input " + name + " was never given");
      }
    }
  }
}
