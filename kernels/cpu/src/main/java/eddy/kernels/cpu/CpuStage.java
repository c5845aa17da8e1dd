package eddy.kernels.cpu;

/**
 * A piece of work that all threads do together: numbered tasks that don't depend on each other. A
 * step of a plan becomes one stage or several, one after the other.
 */
interface CpuStage {
  /** Number of tasks. */
  int tasks();

  /**
   * Does one task. Called from several threads at once, each with a scratch of its own.
   *
   * @param task 0 to {@code tasks()} − 1
   * @param arena the values of the plan
   */
  void run(int task, float[] arena, Scratch scratch);

  /** What it does of a step that has several stages; empty for the only one. */
  default String part() {
    return "";
  }

  /** Notes how much scratch its tasks need. */
  default void reserve(Scratch.Size size) {}
}
