package eddy.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory that this process ever had. */
public final class PeakMemory {
  private PeakMemory() {}

  /** Bytes resident at the peak, Java heap and all, as Linux keeps them; empty elsewhere. */
  public static OptionalLong bytes() {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try {
      return parse(Files.readString(status));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** Finds {@code VmHWM: 123456 kB}. */
  public static OptionalLong parse(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .filter(digits -> !digits.isEmpty())
        .mapToLong(digits -> Long.parseLong(digits) * 1024)
        .findFirst();
  }
}
