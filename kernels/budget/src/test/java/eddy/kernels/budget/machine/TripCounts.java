package eddy.kernels.budget.machine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How often loops run whose counters are compared with constants: a register that the loop's body
 * steps by a constant, up to a constant. Where the counter begins with a work-item's own number,
 * the first work-item's trips count.
 */
final class TripCounts {
  private final MachineCode code;

  TripCounts(MachineCode code) {
    this.code = code;
  }

  /** A register's step, and the instruction from which on it has been made. */
  private record Stepped(Counter.Step step, int at) {}

  /** Trips of a loop, if its code says so. */
  OptionalLong of(int loop) {
    int[] own = code.own(loop);
    Map<String, Stepped> steps = steps(own);
    // The comparison that ends a loop is its last one.
    for (int i = own.length - 1; i >= 0; i--) {
      for (Counter counter : code.instructions().get(own[i]).counters()) {
        if (counter instanceof Counter.Limit limit) {
          Stepped stepped = steps.get(limit.register());
          if (stepped != null) {
            OptionalLong start = start(own[0], stepped.step().from());
            return trips(stepped.step(), limit.limit(), own[i] > stepped.at(), start);
          }
        }
      }
    }
    return OptionalLong.empty();
  }

  /** Registers that are a constant more in the next trip, under each name that they have. */
  private Map<String, Stepped> steps(int[] own) {
    Map<String, Stepped> out = new HashMap<>();
    Map<String, Stepped> sums = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (int i : own) {
      for (Counter counter : code.instructions().get(i).counters()) {
        if (counter instanceof Counter.Step step && step.to().equals(step.from())) {
          if (out.put(step.to(), new Stepped(step, i)) != null) {
            twice.add(step.to());
          }
        } else if (counter instanceof Counter.Step step) {
          sums.put(step.to(), new Stepped(step, i));
        } else if (counter instanceof Counter.Copy copy) {
          Stepped sum = sums.get(copy.from());
          if (sum != null && sum.step().from().equals(copy.to())) {
            out.put(copy.to(), new Stepped(sum.step(), i));
            out.put(copy.from(), sum);
          }
        }
      }
    }
    twice.forEach(out::remove);
    return out;
  }

  private static OptionalLong trips(
      Counter.Step step, long limit, boolean after, OptionalLong start) {
    if (step.by() == 0 || (step.by() < 0 && start.isEmpty())) {
      return OptionalLong.empty();
    }
    long way = step.by() > 0 ? limit - start.orElse(0) : start.getAsLong() - limit;
    long by = Math.abs(step.by());
    long trips = (way + by - 1) / by + (after ? 0 : 1);
    return trips > 0 ? OptionalLong.of(trips) : OptionalLong.empty();
  }

  /** What a register holds before a loop, if the code before it says so. */
  private OptionalLong start(int first, String register) {
    for (int i = first - 1; i >= 0; i--) {
      Instruction instruction = code.instructions().get(i);
      for (Counter counter : instruction.counters()) {
        if (counter instanceof Counter.Constant constant && constant.to().equals(register)) {
          return OptionalLong.of(constant.value());
        }
      }
      if (instruction.written().contains(register)) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }
}
