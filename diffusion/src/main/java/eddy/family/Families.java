package eddy.family;

import eddy.config.Providers;
import eddy.error.InputException;
import eddy.family.files.AdapterNames;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The families that are on the class path. Where files leave it open, the first that is found
 * counts.
 */
public final class Families {
  private Families() {}

  /**
   * All of them.
   *
   * @throws InputException if a jar names one that can't be loaded
   */
  public static List<Family> all() {
    return Providers.of(Family.class, "families");
  }

  /**
   * The one that runs a pipeline of diffusers.
   *
   * @param name {@code _class_name} in {@code model_index.json}
   * @return null if none does
   * @throws InputException if several do
   */
  public static @Nullable Family ofPipeline(@Nullable Object name) {
    List<Family> found =
        all().stream().filter(f -> name instanceof String s && f.pipelines().contains(s)).toList();
    if (found.size() > 1) {
      throw new InputException(
          "Expected one family of models that runs "
              + name
              + ", but "
              + found.get(0).title()
              + " and "
              + found.get(1).title()
              + " do; take the jar of one of them off the class path.");
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The first that a family says of what adapters call things; null if none says anything. */
  public static <T> @Nullable T ofAdapters(Function<AdapterNames, @Nullable T> asked) {
    return all().stream()
        .map(Family::adapters)
        .filter(Objects::nonNull)
        .map(asked)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** All names of tensors of embeddings for several text encoders, of any family. */
  public static Set<String> embeddingKeys() {
    return all().stream()
        .map(Family::adapters)
        .filter(Objects::nonNull)
        .flatMap(names -> names.embeddingKeys().stream())
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  /** "Stable Diffusion 1.x and 2.x, or Stable Diffusion XL", for what can be chosen. */
  public static String titles() {
    List<String> titles = all().stream().map(Family::title).sorted().toList();
    String most = String.join(", ", titles.subList(0, titles.size() - 1));
    return (most.isEmpty() ? "" : most + ", or ") + titles.getLast();
  }
}
