package eddy.kernels.cpu;

/**
 * A stage over {@code length} like items, dealt out in chunks.
 *
 * @param chunk items in a task
 */
record RangeStage(int length, int chunk, Body body) implements CpuStage {
  /** Elements that a task should at least touch to be worth handing over. */
  private static final int WORTHWHILE = 1 << 14;

  /** Works on items {@code from} (included) to {@code to} (excluded). */
  @FunctionalInterface
  interface Body {
    void run(int from, int to, float[] arena);
  }

  /** A stage over single elements. */
  static RangeStage elements(int length, Body body) {
    return new RangeStage(length, WORTHWHILE, body);
  }

  /** A stage over rows of {@code rowLength} elements each. */
  static RangeStage rows(int rows, int rowLength, Body body) {
    return new RangeStage(rows, Math.max(1, WORTHWHILE / Math.max(1, rowLength)), body);
  }

  @Override
  public int tasks() {
    return Split.ceilDiv(length, chunk);
  }

  @Override
  public void run(int task, float[] arena, Scratch scratch) {
    body.run(task * chunk, Math.min(length, (task + 1) * chunk), arena);
  }
}
