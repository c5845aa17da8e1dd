package eddy.kernels.gpu.run;

import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Port;
import eddy.tensor.HostTensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Copies a program's inputs to the device and its outputs back.
 *
 * @param <H> a buffer's handle
 */
final class HostCopies<H> implements AutoCloseable {
  private final GpuDriver<H> driver;
  private final GpuProgram program;
  private final BufferTable<H> buffers;

  /** Where inputs wait for being copied to the device, by name; kept, since runs repeat. */
  private final Map<String, MemorySegment> staging = new HashMap<>();

  private final Arena stagingMemory = Arena.ofShared();
  private final Set<String> given = new HashSet<>();

  HostCopies(GpuDriver<H> driver, GpuProgram program, BufferTable<H> buffers) {
    this.driver = driver;
    this.program = program;
    this.buffers = buffers;
  }

  /**
   * Puts the copy of an input into the queue. What it is copied from stays as it is until the
   * driver has finished, so an input may be given once between two waits.
   *
   * @throws IllegalArgumentException when there is no such input, or the value isn't of its shape
   */
  void store(String name, HostTensor value) {
    Port port = program.inputs().get(name);
    if (port == null) {
      throw new IllegalArgumentException(
          "there is no input " + name + "; expected " + program.inputs().keySet());
    }
    MemorySegment staged =
        staging.computeIfAbsent(
            name, _ -> stagingMemory.allocate((long) bytes(port) * port.count(), Long.BYTES));
    try {
      if (port.half()) {
        MemorySegment.copy(
            port.toHalves(value), 0, staged, ValueLayout.JAVA_SHORT, 0, port.count());
      } else {
        MemorySegment.copy(
            port.toDevice(value), 0, staged, ValueLayout.JAVA_FLOAT, 0, port.count());
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("input " + name + ": " + e.getMessage(), e);
    }
    driver.write(buffer(port), (long) bytes(port) * port.offset(), staged);
    given.add(name);
  }

  /**
   * Asks whether there is something to compute with.
   *
   * @throws IllegalArgumentException naming an input that was never given
   */
  void requireAllGiven() {
    for (String name : program.inputs().keySet()) {
      if (!given.contains(name)) {
        throw new IllegalArgumentException("input " + name + " was never given");
      }
    }
  }

  /** All outputs by name, in the program's order. */
  Map<String, HostTensor> outputs() {
    Map<String, HostTensor> outputs = new LinkedHashMap<>();
    program.outputs().forEach((name, port) -> outputs.put(name, load(port)));
    return outputs;
  }

  private HostTensor load(Port port) {
    long at = (long) bytes(port) * port.offset();
    if (port.half()) {
      short[] halves = new short[port.count()];
      driver.read(buffer(port), at, MemorySegment.ofArray(halves));
      return port.fromHalves(halves);
    }
    float[] floats = new float[port.count()];
    driver.read(buffer(port), at, MemorySegment.ofArray(floats));
    return port.fromDevice(floats);
  }

  private H buffer(Port port) {
    return port.half() ? buffers.halfArena() : buffers.arena();
  }

  private static int bytes(Port port) {
    return port.half() ? Short.BYTES : Float.BYTES;
  }

  /** The driver must have finished. */
  @Override
  public void close() {
    staging.clear();
    stagingMemory.close();
  }
}
