package eddy.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What was done, which JMH divides by the time: with seconds as the unit, GFLOP/s and GB/s. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class WorkCounters {
  /** 10⁹ floating-point operations, a fused multiply-add counting two. */
  public double gflops;

  /** 10⁹ bytes of operands and results: what at least had to move. */
  public double gbytes;

  void add(double flops, double bytes) {
    gflops += flops * 1e-9;
    gbytes += bytes * 1e-9;
  }
}
