package eddy.kernels.budget.machine;

/** What an instruction does to a whole number that may count a loop's trips. */
sealed interface Counter {
  /** {@code to = from + by}. */
  record Step(String to, String from, long by) implements Counter {}

  /** {@code to = from}. */
  record Copy(String to, String from) implements Counter {}

  /** {@code to = value}. */
  record Constant(String to, long value) implements Counter {}

  /** A comparison: the loop goes on while the register is on this side of {@code limit}. */
  record Limit(String register, long limit) implements Counter {}
}
