package eddy.pipeline.memory;

import eddy.backend.Backend;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.text.Quoted;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory a run may take.
 *
 * @param bytes for the networks' weights, their values, and the pictures
 * @param source who says so: "this machine", or the setting
 * @param more how there could be more: "use a device with more memory"
 */
public record MemoryLimit(long bytes, Message source, Message more) {
  private static final Setting MAX_MEMORY = Setting.of("max-memory");

  /** No limit. */
  public static final MemoryLimit NONE = new MemoryLimit(Long.MAX_VALUE, "nothing");

  /**
   * What the process takes beside what is counted: the JVM with its compiled code and its young
   * generation. Measured: docs/memory.md.
   */
  static final long PROCESS = 400L << 20;

  /** Objects on Java's heap that aren't counted: tokenizers, configs, plans. */
  private static final long OBJECTS = 16L << 20;

  private static final Pattern SIZE =
      Pattern.compile("(\\d++(?:\\.\\d++)?+)\\s*+([KMGT]?+)(?:I?B)?+", Pattern.CASE_INSENSITIVE);

  public MemoryLimit {
    if (bytes < 1) {
      throw new InputException("Expected a memory limit above 0, but got " + bytes + " bytes.");
    }
  }

  /**
   * One that only another device would raise.
   *
   * @param source text, or a part of a message
   */
  public MemoryLimit(long bytes, Object source) {
    this(bytes, Message.of(source), Message.of("use a device with more memory"));
  }

  /**
   * What the device has: for one with memory of its own that; for the CPU what Java may use, or the
   * machine has, whichever is less. A container's limit counts as the machine's.
   */
  public static MemoryLimit of(Backend backend) {
    long device = backend.device().memoryBytes();
    if (backend.device().gpu()) {
      return device > 0 ? new MemoryLimit(device, backend.device().name()) : NONE;
    }
    MemoryLimit machine = process(machineBytes(), "this machine");
    if (device <= 0) {
      return machine;
    }
    MemoryLimit own =
        device == Runtime.getRuntime().maxMemory()
            ? heap(device)
            : new MemoryLimit(device, backend.device().name());
    return machine.bytes <= own.bytes ? machine : own;
  }

  /**
   * What Java's heap leaves for what is counted, all of which lies there. Compiled code, threads
   * and the JVM's own tables don't: they come beside it. A collector keeps up to a third of a heap
   * for new objects, where large arrays find no room; of a large heap, {@link #PROCESS} is enough.
   *
   * @param bytes -Xmx, or what the collector says of it
   */
  static MemoryLimit heap(long bytes) {
    long kept = Math.min(PROCESS, OBJECTS + bytes / 3);
    return new MemoryLimit(
        Math.max(1, bytes - kept),
        Message.of("Java's heap, less " + text(kept) + " for Java itself"),
        Message.of(
            "allow Java more of the machine's "
                + text(machineBytes())
                + " with EDDY_JAVA_OPTS=-Xmx..."));
  }

  /**
   * The lesser of this and of what the user allows.
   *
   * @param maxMemory bytes of the whole process, or of a GPU's memory
   * @throws InputException if it is no more than the process takes without any network
   */
  public MemoryLimit atMost(long maxMemory, Backend backend) {
    if (!backend.device().gpu() && maxMemory <= PROCESS) {
      throw new InputException(
          Message.of(
                  MAX_MEMORY,
                  " should be more than the ",
                  text(PROCESS),
                  " that Java itself takes, but is ",
                  text(maxMemory),
                  "; allow more.")
              .about(MAX_MEMORY));
    }
    MemoryLimit device =
        backend.device().gpu()
            ? new MemoryLimit(maxMemory, MAX_MEMORY)
            : process(maxMemory, MAX_MEMORY);
    return device.bytes < bytes
        ? new MemoryLimit(device.bytes, device.source, Message.of("allow more with ", MAX_MEMORY))
        : this;
  }

  /** What a limit of a whole process leaves for what is counted. */
  private static MemoryLimit process(long bytes, Object source) {
    return new MemoryLimit(
        Math.max(1, bytes - PROCESS),
        Message.of(source, ", less ", text(PROCESS), " for Java itself"));
  }

  /**
   * Reads {@code 8G}, {@code 1.5 GiB}, {@code 900M} or a number of bytes; units are powers of 1024,
   * as with {@code -Xmx}.
   *
   * @throws InputException for anything else
   */
  public static long parse(String text) {
    Matcher m = SIZE.matcher(text.strip());
    if (!m.matches()) {
      throw new InputException(
          "Expected a size of memory such as 8G, 900M or a number of bytes, but got "
              + Quoted.of(text)
              + ".");
    }
    int power =
        "KMGT".indexOf(m.group(2).toUpperCase(Locale.ROOT)) + (m.group(2).isEmpty() ? 0 : 1);
    double bytes = Double.parseDouble(m.group(1)) * Math.pow(1024, power);
    if (bytes < 1 || bytes > Long.MAX_VALUE / 2d) {
      throw new InputException(
          "Expected a size of memory of at least 1 byte that a computer can have, but got "
              + Quoted.of(text)
              + ".");
    }
    return (long) bytes;
  }

  /** Such as {@code 7.45 GiB} or {@code 512 MiB}. */
  public static String text(long bytes) {
    double mebibytes = bytes / (double) (1 << 20);
    return mebibytes < 999.5
        ? String.format(Locale.ROOT, "%.0f MiB", Math.ceil(mebibytes))
        : String.format(Locale.ROOT, "%.2f GiB", mebibytes / 1024);
  }

  private static long machineBytes() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : Long.MAX_VALUE;
  }
}
