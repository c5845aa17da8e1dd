package eddy.internal.run;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import eddy.settings.Fields;
import eddy.settings.Told;
import org.jspecify.annotations.Nullable;

/**
 * Which sampler, on which noise levels.
 *
 * @param name as the user named it, or a picture does; null for the model's own
 * @param levels as the user named them, or a picture does; null for the sampler's own
 */
record SamplerChoice(@Nullable String name, @Nullable String levels) {
  static SamplerChoice of(Asked asked) {
    String name = name(asked);
    return new SamplerChoice(name, levels(asked, name));
  }

  /**
   * The sampler that the user named, else the one of the picture, else null. A schedule that the
   * user named wins over the one in the name there.
   */
  private static @Nullable String name(Asked asked) {
    String sampler = asked.given(Fields.SAMPLER);
    boolean modelsOwn = Told.MODELS_OWN.equals(asked.text(Told.SCHEDULER));
    if (sampler == null && modelsOwn) {
      asked.decided(Fields.SAMPLER);
      return null;
    }
    String name = asked.or(Fields.SAMPLER);
    return name != null && sampler == null && asked.given(Fields.SCHEDULE) != null
        ? Schedulers.title(name)
        : name;
  }

  /**
   * The schedule that the user named; that of the picture only along with its sampler. Newer
   * versions of the web UI write "DPM++ 2M" and "Karras" apart, older ones don't.
   */
  private static @Nullable String levels(Asked asked, @Nullable String name) {
    String levels = asked.or(Fields.SCHEDULE);
    if (levels == null || asked.given(Fields.SCHEDULE) != null) {
      return levels;
    }
    return asked.given(Fields.SAMPLER) != null || name == null || name.endsWith(levels)
        ? null
        : levels;
  }

  /** That sampler for a model. */
  Scheduler scheduler(Asked asked, Config modelSchedulerConfig) {
    try {
      return scheduler(name, levels, modelSchedulerConfig);
    } catch (InputException e) {
      // What the PNG says is to blame if it goes without that.
      if (levels != null && asked.given(Fields.SCHEDULE) == null) {
        scheduler(name, null, modelSchedulerConfig);
        throw asked.unusable(Fields.SCHEDULE, e);
      }
      if (name != null && asked.given(Fields.SAMPLER) == null) {
        scheduler(null, levels, modelSchedulerConfig);
        throw asked.unusable(Fields.SAMPLER, e);
      }
      throw e;
    }
  }

  private static Scheduler scheduler(
      @Nullable String name, @Nullable String levels, Config modelSchedulerConfig) {
    if (name == null && levels == null) {
      return Schedulers.fromConfig(modelSchedulerConfig);
    }
    String own = modelSchedulerConfig.stringOr("_class_name", "");
    return Schedulers.byName(name == null ? own : name, levels, modelSchedulerConfig);
  }
}
