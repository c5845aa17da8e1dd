package eddy.bench;

import eddy.family.architecture.Architecture;
import java.util.Arrays;
import java.util.List;

/** The architectures whose networks can be made up, by their names. */
public final class Architectures {
  private Architectures() {}

  /** Such as "sd15" and "sdxl-refiner". */
  public static List<String> names() {
    return Arrays.stream(Architecture.values()).map(Architecture::id).toList();
  }

  /** For people, such as "Stable Diffusion 1.5". */
  public static String title(String name) {
    return of(name).title();
  }

  /**
   * The architecture of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Architecture of(String name) {
    return Arrays.stream(Architecture.values())
        .filter(a -> a.id().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
