package eddy.scheduler.registry;

import eddy.error.Choices;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.scheduler.Nearest;
import eddy.text.Quoted;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schedule, which noise levels a run visits, as people call it; and what that means in a config.
 * They are the rows of the table of schedules in {@code docs/samplers.md}.
 */
public enum ScheduleName {
  //         timestep spacing, key of a sigma spacing, other names
  NORMAL("linspace", "", "uniform", "linspace", "discrete"),
  KARRAS("linspace", "use_karras_sigmas"),
  EXPONENTIAL("linspace", "use_exponential_sigmas", "expo"),
  BETA("linspace", "use_beta_sigmas"),
  SGM_UNIFORM("trailing", "", "simple", "turbo", "trailing"),
  DDIM_UNIFORM("leading", "", "ddim", "leading"),
  LU("linspace", "use_lu_lambdas", "lu_lambdas");

  private static final Setting SCHEDULE = Setting.of("schedule");

  private static final List<String> SIGMA_KEYS =
      Arrays.stream(values()).map(s -> s.sigmaKey).filter(key -> !key.isEmpty()).toList();

  private final String timestepSpacing;
  private final String sigmaKey;
  private final List<String> aliases;

  ScheduleName(String timestepSpacing, String sigmaKey, String... aliases) {
    this.timestepSpacing = timestepSpacing;
    this.sigmaKey = sigmaKey;
    this.aliases = List.of(aliases);
  }

  /** The short name. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names without what doesn't tell them apart. */
  List<String> keys() {
    return Stream.concat(Stream.of(title()), aliases.stream()).map(Sampler::simplified).toList();
  }

  /** The config keys that make it: one spacing on, and others that the model may have on, off. */
  Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    SIGMA_KEYS.forEach(key -> settings.put(key, key.equals(sigmaKey)));
    settings.put("timestep_spacing", timestepSpacing);
    if (this == DDIM_UNIFORM) {
      settings.put("steps_offset", 1);
    }
    return settings;
  }

  /**
   * Finds a schedule by any of its names.
   *
   * @throws InputException if there's none, with the nearest names
   */
  static ScheduleName find(String wanted) {
    String key = Sampler.simplified(wanted);
    Optional<ScheduleName> found = named(key);
    if (found.isPresent()) {
      return found.get();
    }
    List<Nearest.Candidate> candidates =
        Arrays.stream(values())
            .flatMap(s -> s.keys().stream().map(k -> new Nearest.Candidate(s.title(), k)))
            .toList();
    throw new InputException(
        Message.of(
                "There is no schedule named '",
                Quoted.list(List.of(wanted)),
                "'",
                Samplers.found().named(key).isPresent() ? ", which is a sampler" : "",
                Nearest.sentence(
                    key,
                    candidates,
                    new Choices(SCHEDULE, "Schedulers.schedules()", true),
                    titles(List.of(values()))))
            .about(SCHEDULE));
  }

  /**
   * @param key in the form of {@link Sampler#simplified}
   */
  static Optional<ScheduleName> named(String key) {
    return Arrays.stream(values()).filter(s -> s.keys().contains(key)).findFirst();
  }

  static List<String> titles(List<ScheduleName> schedules) {
    return schedules.stream().map(ScheduleName::title).toList();
  }
}
