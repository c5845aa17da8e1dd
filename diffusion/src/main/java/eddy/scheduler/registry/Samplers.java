package eddy.scheduler.registry;

import eddy.config.Config;
import eddy.config.Providers;
import eddy.error.Choices;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.scheduler.Nearest;
import eddy.scheduler.Scheduler;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All samplers that there are, Eddy's own first, by their names. */
final class Samplers {
  /** What the providers that were found last came to. */
  private record Kept(List<SamplerProvider> providers, Samplers samplers) {}

  private static volatile @Nullable Kept kept;

  private final List<Sampler> all = new ArrayList<>();
  private final Map<String, Function<Config, ? extends Scheduler>> classes = new LinkedHashMap<>();

  private Samplers(Iterable<SamplerProvider> providers) {
    Map<String, SamplerProvider> owners = new HashMap<>();
    for (SamplerProvider provider : providers) {
      List<Sampler> brought = provider.samplers();
      for (Sampler sampler : brought) {
        requireFree(sampler.className(), owners, provider);
        for (String name : List.of(sampler.name(), sampler.title())) {
          requireFree(name, owners, provider);
        }
      }
      for (Sampler sampler : brought) {
        all.add(sampler);
        classes.putIfAbsent(sampler.className(), sampler.constructor());
        for (String name : List.of(sampler.className(), sampler.name(), sampler.title())) {
          owners.put(Sampler.simplified(name), provider);
        }
      }
    }
  }

  /**
   * Those on the class path.
   *
   * @throws InputException if two of them go by one name, or some can't be loaded
   */
  static Samplers found() {
    List<SamplerProvider> providers = Providers.of(SamplerProvider.class, "samplers");
    Kept known = kept;
    if (known == null || known.providers != providers) {
      List<SamplerProvider> ordered = new ArrayList<>(providers);
      // So that it's the stranger that a message calls the second.
      ordered.sort(Comparator.comparing(p -> !(p instanceof BuiltInSamplers)));
      known = new Kept(providers, of(ordered));
      kept = known;
    }
    return known.samplers;
  }

  /**
   * @throws InputException if two of them go by one name
   */
  static Samplers of(List<SamplerProvider> providers) {
    return new Samplers(providers);
  }

  private static void requireFree(
      String name, Map<String, SamplerProvider> owners, SamplerProvider second) {
    SamplerProvider first = owners.get(Sampler.simplified(name));
    if (first != null) {
      throw new InputException(
          Message.of(
                  "Two samplers are named '",
                  Quoted.list(List.of(name)),
                  "', one of "
                      + first.getClass().getName()
                      + " and one of "
                      + second.getClass().getName()
                      + "; take the jar of one of them off the class path.")
              .about(Schedulers.SAMPLER));
    }
  }

  /** The short names, without those that are known by their classes' names only. */
  List<String> names() {
    return all.stream().filter(sampler -> !sampler.isClass()).map(Sampler::name).toList();
  }

  /** The names of all classes. */
  List<String> classNames() {
    return List.copyOf(classes.keySet());
  }

  /** What makes samplers of a class; null if there is no such class. */
  @Nullable Function<Config, ? extends Scheduler> constructor(String className) {
    return classes.get(className);
  }

  /** Config keys that single samplers read. */
  Set<String> keys() {
    return all.stream().flatMap(s -> s.keys().stream()).collect(Collectors.toSet());
  }

  /** A sampler and the schedule that its name had at the end. */
  record Found(Sampler sampler, @Nullable ScheduleName schedule) {}

  /**
   * Finds a sampler by any of its names, alone or with a schedule behind it.
   *
   * @throws InputException if there's none, with the nearest names
   */
  Found find(String wanted) {
    String key = Sampler.simplified(wanted);
    Optional<Sampler> alone = named(key);
    if (alone.isPresent()) {
      return new Found(alone.get(), null);
    }
    for (ScheduleName schedule : ScheduleName.values()) {
      for (String suffix : schedule.keys()) {
        Optional<Sampler> first =
            key.endsWith(suffix)
                ? named(key.substring(0, key.length() - suffix.length()))
                : Optional.empty();
        if (first.isPresent()) {
          return new Found(first.get(), schedule);
        }
      }
    }
    throw new InputException(
        Message.of(
                "There is no sampler named '",
                Quoted.list(List.of(wanted)),
                "'",
                ScheduleName.named(key).isPresent() ? ", which is a schedule" : "",
                Nearest.sentence(
                    key,
                    candidates(),
                    new Choices(Schedulers.SAMPLER, "Schedulers.names()", true),
                    names()))
            .about(Schedulers.SAMPLER));
  }

  /**
   * @param key in the form of {@link Sampler#simplified}
   */
  Optional<Sampler> named(String key) {
    for (String each : List.of(key, plain(key))) {
      for (Sampler sampler : all) {
        if (sampler.simplifiedNames().contains(each)) {
          return Optional.of(sampler);
        }
      }
    }
    return all.stream()
        .filter(sampler -> Sampler.simplified(sampler.className()).equals(key))
        .findFirst()
        .map(Sampler::byClassName);
  }

  /** Without k-diffusion's mark, ComfyUI's for noise from the GPU, and the long form of "a". */
  private static String plain(String key) {
    return key.replaceFirst("^k", "").replaceFirst("gpu$", "").replaceFirst("ancestral$", "a");
  }

  private List<Nearest.Candidate> candidates() {
    List<Nearest.Candidate> near = new ArrayList<>();
    for (Sampler sampler : all) {
      sampler
          .simplifiedNames()
          .forEach(key -> near.add(new Nearest.Candidate(sampler.name(), key)));
      for (ScheduleName schedule : sampler.takes().schedules) {
        near.add(candidate(sampler.name() + "_" + schedule.title()));
      }
    }
    classNames().forEach(className -> near.add(candidate(className)));
    return near;
  }

  private static Nearest.Candidate candidate(String name) {
    return new Nearest.Candidate(name, Sampler.simplified(name));
  }
}
