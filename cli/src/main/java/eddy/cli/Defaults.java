package eddy.cli;

import eddy.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * What a model's makers recommend, in its {@code generation_config.json}; Eddy's own where they say
 * nothing.
 *
 * @param steps key {@code num_inference_steps}
 * @param guidance key {@code guidance_scale}
 */
record Defaults(int steps, double guidance) {
  static Defaults of(@Nullable Config config) {
    if (config == null) {
      return new Defaults(25, 7.5);
    }
    Defaults d =
        new Defaults(
            config.intOr("num_inference_steps", 25), config.doubleOr("guidance_scale", 7.5));
    config.requireAllRead();
    if (d.steps < 1) {
      throw config.wrong("num_inference_steps", "at least 1", d.steps);
    }
    return d;
  }
}
