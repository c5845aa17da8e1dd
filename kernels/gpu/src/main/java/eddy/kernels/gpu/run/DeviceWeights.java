package eddy.kernels.gpu.run;

import eddy.kernels.gpu.WeightSlot;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights on the device, each form of a weight once, shared by all executables that use the same
 * {@link Weight} object until the last of them is closed.
 *
 * @param <H> a buffer's handle
 */
public final class DeviceWeights<H> {
  private static final String ADVICE = "use a smaller model, or keep its weights in fp16";

  private final DeviceMemory<H> memory;
  private final GpuDriver<H> driver;
  private final Map<WeightSlot, Entry<H>> entries = new HashMap<>();

  public DeviceWeights(DeviceMemory<H> memory, GpuDriver<H> driver) {
    this.memory = memory;
    this.driver = driver;
  }

  private static final class Entry<H> {
    private final DeviceMemory<H>.Buffer buffer;
    private int leases;

    Entry(DeviceMemory<H>.Buffer buffer) {
      this.buffer = buffer;
    }
  }

  /** What one executable uses; gives it back when closed. */
  public final class Lease implements AutoCloseable {
    private final List<WeightSlot> mine = new ArrayList<>();

    private Lease() {}

    /** The buffer of a slot, filled now if nobody has it. */
    public H buffer(WeightSlot slot) {
      synchronized (DeviceWeights.this) {
        Entry<H> entry = entries.get(slot);
        if (entry == null) {
          entry = new Entry<>(upload(slot));
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
          Entry<H> entry = entries.get(slot);
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

  private DeviceMemory<H>.Buffer upload(WeightSlot slot) {
    MemorySegment values =
        slot.half() ? MemorySegment.ofArray(slot.halves()) : MemorySegment.ofArray(slot.floats());
    DeviceMemory<H>.Buffer buffer =
        memory.allocate(
            slot.count(),
            slot.half() ? Short.BYTES : Float.BYTES,
            "the values of " + slot.weights().getFirst().key(),
            ADVICE);
    try {
      driver.write(buffer.handle(), 0, values);
      return buffer;
    } catch (RuntimeException e) {
      buffer.close();
      throw e;
    }
  }
}
