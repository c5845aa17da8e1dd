package eddy.scheduler.registry;

import eddy.config.Config;
import eddy.scheduler.Scheduler;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sampler as people call it: a class, and the settings that the name implies.
 *
 * @param name the short name, as {@code dpmpp_2m}
 * @param title as AUTOMATIC1111 has it, as {@code DPM++ 2M}; the PNGs that Eddy writes have it too
 * @param className the simple name of the class, which is diffusers' where it has one: what a
 *     model's config calls it
 * @param constructor makes it from a model's config, whose keys it reads
 * @param takes the schedules that it can run on
 * @param automatic the schedule that AUTOMATIC1111 takes where its user chooses none; null for the
 *     one of the model's config
 * @param settings config keys that the name decides
 * @param keys config keys that only this sampler reads, so that the others pass over them
 */
public record Sampler(
    String name,
    String title,
    String className,
    Function<Config, ? extends Scheduler> constructor,
    Takes takes,
    @Nullable ScheduleName automatic,
    Map<String, Object> settings,
    Set<String> keys) {

  public Sampler {
    settings = Map.copyOf(settings);
    keys = Set.copyOf(keys);
  }

  /** Schedules that a sampler can run on. */
  public enum Takes {
    ALL(ScheduleName.values()),
    BUT_LU(Arrays.copyOf(ScheduleName.values(), ScheduleName.LU.ordinal())),
    /** Those that say which timesteps, but none that spaces the noise levels otherwise. */
    TIMESTEPS(ScheduleName.NORMAL, ScheduleName.SGM_UNIFORM, ScheduleName.DDIM_UNIFORM),
    /** Its own timesteps, those of the distillation, which lie as in this schedule. */
    DISTILLED(ScheduleName.SGM_UNIFORM),
    /** Only its own noise levels. */
    NONE;

    final List<ScheduleName> schedules;

    Takes(ScheduleName... schedules) {
      this.schedules = List.of(schedules);
    }
  }

  /** A sampler that runs on its own noise levels only, without settings. */
  public static <S extends Scheduler> Sampler of(
      String name, String title, Class<S> type, Function<Config, S> constructor) {
    return new Sampler(
        name, title, type.getSimpleName(), constructor, Takes.NONE, null, Map.of(), Set.of());
  }

  /** One that has no other name than its class: for models whose config names it. */
  public static <S extends Scheduler> Sampler ofClass(
      Class<S> type, Function<Config, S> constructor) {
    return of(type.getSimpleName(), type.getSimpleName(), type, constructor);
  }

  /** The same for these schedules. */
  public Sampler taking(Takes other) {
    return new Sampler(name, title, className, constructor, other, automatic, settings, keys);
  }

  /** The same with a config key that the name decides. */
  public Sampler with(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(settings);
    more.put(key, value);
    return new Sampler(name, title, className, constructor, takes, automatic, more, keys);
  }

  /** The same with config keys that only this sampler reads. */
  public Sampler reading(String... own) {
    return new Sampler(
        name, title, className, constructor, takes, automatic, settings, Set.of(own));
  }

  /** Under its class name alone: its user knows what it does. */
  Sampler byClassName() {
    return new Sampler(className, className, className, constructor, takes, null, Map.of(), keys);
  }

  /** Whether the name is that of a class. */
  boolean isClass() {
    return name.equals(className);
  }

  /** Its names without what doesn't tell names apart. */
  List<String> simplifiedNames() {
    return Stream.of(name, title).map(Sampler::simplified).distinct().toList();
  }

  /** Only what tells names apart: {@code DPM++ 2M Karras} becomes {@code dpmpp2mkarras}. */
  static String simplified(String name) {
    return name.toLowerCase(Locale.ROOT).replace("+", "p").replaceAll("[\\s_-]", "");
  }
}
