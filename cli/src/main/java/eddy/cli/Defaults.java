package eddy.cli;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.loader.folder.StableDiffusionModel;
import org.jspecify.annotations.Nullable;

/**
 * What a model's makers recommend, in its {@code generation_config.json}; Eddy's own for models of
 * that kind where they say nothing.
 *
 * @param steps key {@code num_inference_steps}
 * @param guidance key {@code guidance_scale}
 */
record Defaults(int steps, double guidance) {
  private static final Defaults ORDINARY = new Defaults(25, 7.5);

  /** diffusers' for latent consistency models (Luo et al. 2023). */
  private static final Defaults CONSISTENCY = new Defaults(4, 8.5);

  /** diffusers' guidance for SDXL. */
  private static final Defaults XL = new Defaults(25, 5);

  static Defaults of(StableDiffusionModel model) {
    boolean isConsistency =
        model.unet().config().timeCondProjDim() != 0
            && model.schedulerConfig().stringOr("_class_name", "").equals("LCMScheduler");
    return of(model.generationConfig(), isConsistency ? CONSISTENCY : model.isXl() ? XL : ORDINARY);
  }

  private static Defaults of(@Nullable Config config, Defaults otherwise) {
    if (config == null) {
      return otherwise;
    }
    Defaults d =
        new Defaults(
            config.intOr("num_inference_steps", otherwise.steps, 1, Ceilings.TIMESTEPS),
            config.doubleOr("guidance_scale", otherwise.guidance, 0, 1000));
    config.requireAllRead();
    return d;
  }
}
