package eddy.kernels.opencl.device;

import eddy.kernels.gpu.WeightSlot;
import eddy.tensor.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_command_queue;
import org.jocl.cl_mem;

/**
 * Weights on the device, each form of a weight once, shared by all executables that use the same
 * {@link Weight} object until the last of them is closed.
 */
public final class DeviceWeights {
  private static final String ADVICE = "use a smaller model, or keep its weights in fp16";

  private final DeviceMemory memory;
  private final cl_command_queue queue;
  private final Map<WeightSlot, Entry> entries = new HashMap<>();

  public DeviceWeights(DeviceMemory memory, cl_command_queue queue) {
    this.memory = memory;
    this.queue = queue;
  }

  private static final class Entry {
    private final DeviceMemory.Buffer buffer;
    private int leases;

    Entry(DeviceMemory.Buffer buffer) {
      this.buffer = buffer;
    }
  }

  /** What one executable uses; gives it back when closed. */
  public final class Lease implements AutoCloseable {
    private final List<WeightSlot> mine = new ArrayList<>();

    private Lease() {}

    /** The buffer of a slot, filled now if nobody has it. */
    public cl_mem buffer(WeightSlot slot) {
      synchronized (DeviceWeights.this) {
        Entry entry = entries.get(slot);
        if (entry == null) {
          entry = new Entry(upload(slot));
          entries.put(slot, entry);
        }
        entry.leases++;
        mine.add(slot);
        return entry.buffer.handle();
      }
    }

    @Override
    public void close() {
      synchronized (DeviceWeights.this) {
        for (WeightSlot slot : mine) {
          Entry entry = entries.get(slot);
          if (entry != null && --entry.leases == 0) {
            entries.remove(slot);
            entry.buffer.close();
          }
        }
        mine.clear();
      }
    }
  }

  public Lease lease() {
    return new Lease();
  }

  private DeviceMemory.Buffer upload(WeightSlot slot) {
    Pointer values = slot.half() ? Pointer.to(slot.halves()) : Pointer.to(slot.floats());
    DeviceMemory.Buffer buffer =
        memory.allocate(
            slot.count(),
            slot.half() ? Short.BYTES : Float.BYTES,
            "the values of " + slot.weight().key(),
            ADVICE);
    try {
      CL.clEnqueueWriteBuffer(queue, buffer.handle(), true, 0, slot.bytes(), values, 0, null, null);
      return buffer;
    } catch (RuntimeException e) {
      buffer.close();
      throw e;
    }
  }
}
