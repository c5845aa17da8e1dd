package eddy.family;

import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The families that are on the class path. Where files leave it open, the first that is found
 * counts.
 */
public final class Families {
  private static final List<Family> ALL =
      ServiceLoader.load(Family.class, Family.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Families() {}

  /** All of them. */
  public static List<Family> all() {
    return ALL;
  }

  /** The one that runs a pipeline of diffusers; null if none does. */
  public static @Nullable Family ofPipeline(@Nullable Object name) {
    return ALL.stream()
        .filter(f -> name instanceof String s && f.pipelines().contains(s))
        .findFirst()
        .orElse(null);
  }

  /** "Stable Diffusion 1.x and 2.x, or Stable Diffusion XL", for what can be chosen. */
  public static String titles() {
    List<String> titles = ALL.stream().map(Family::title).sorted().toList();
    String most = String.join(", ", titles.subList(0, titles.size() - 1));
    return (most.isEmpty() ? "" : most + ", or ") + titles.getLast();
  }
}
