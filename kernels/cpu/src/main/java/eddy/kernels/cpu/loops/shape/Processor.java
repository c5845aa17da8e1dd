package eddy.kernels.cpu.loops.shape;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** What the JVM knows of the processor. Asking takes some 50 ms. */
final class Processor {
  private Processor() {}

  /** Whether {@link Math#fma} is an instruction; true also where the JVM doesn't tell. */
  static boolean multiplyAdds() {
    HotSpotDiagnosticMXBean jvm =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return jvm == null || Boolean.parseBoolean(jvm.getVMOption("UseFMA").getValue());
  }
}
