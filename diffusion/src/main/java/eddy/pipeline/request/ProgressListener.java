package eddy.pipeline.request;

import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;

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

  /**
   * A step is done; for those who want to show how the picture comes about.
   *
   * @param done steps so far
   * @param total steps in all
   * @param latents the latents after it, [batch, 4, h, w]; a copy
   * @param predOriginalSample the clean latents that the sampler believes in, which already look
   *     like the picture; null where it has none. Not to be changed.
   * @param shape of both
   */
  default void step(
      int done, int total, float[] latents, float @Nullable [] predOriginalSample, Shape shape) {
    step(done, total, latents);
  }
}
