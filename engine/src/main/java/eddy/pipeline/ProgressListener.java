package eddy.pipeline;

/** Hears how a generation goes. */
public interface ProgressListener {
  /** A stage begins, such as "Encoding the prompt". */
  default void stage(String name) {}

  /** Something the user should know, such as a prompt that was cut. */
  default void warning(String message) {}

  /**
   * A step is done.
   *
   * @param done steps so far
   * @param total steps in all
   * @param latents the latents after it, [batch, 4, h, w]; a copy
   */
  default void step(int done, int total, float[] latents) {}
}
