package eddy.benchkit.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The catalogue. Shapes are those of Stable Diffusion 1.5, 2.1 and XL (U-Net, VAE, CLIP) and those
 * that find mistakes: primes, 1×1, odd sizes, batches. Cases of full size are heavy: the reference
 * backend needs long for them.
 */
public final class OpCases {
  private static final Map<String, OpCase> OF_STABLE_DIFFUSION = StableDiffusionCases.all();
  private static final List<OpCase> ALL = collect();

  private static final String HEAVY = heavy();

  private OpCases() {}

  /** Every case, heavy ones included. */
  public static List<OpCase> all() {
    return ALL;
  }

  /** The cases of every build; with {@code -Deddy.heavy=true} or {@code sampled} all. */
  public static List<OpCase> ofThisBuild() {
    boolean heavy = !HEAVY.isEmpty() && !HEAVY.equals("false");
    return ALL.stream().filter(c -> heavy || !c.heavy()).toList();
  }

  /** Whether heavy cases are checked by samples of their results: {@code -Deddy.heavy=sampled}. */
  public static boolean sampled() {
    return HEAVY.equals("sampled");
  }

  /** Whether it has a shape of a real network; most of those are heavy. */
  static boolean isOfStableDiffusion(OpCase c) {
    return c.heavy() || OF_STABLE_DIFFUSION.containsKey(c.name());
  }

  private static String heavy() {
    String heavy = System.getProperty("eddy.heavy", "");
    if (!List.of("", "false", "true", "sampled").contains(heavy)) {
      throw new IllegalArgumentException(
          "-Deddy.heavy is true, false or sampled, but \"" + heavy + "\" was given");
    }
    return heavy;
  }

  private static List<OpCase> collect() {
    List<OpCase> all = new ArrayList<>();
    all.addAll(ConvolutionCases.all());
    all.addAll(LinearCases.all());
    all.addAll(NormalizationCases.all());
    all.addAll(AttentionCases.all());
    all.addAll(ElementWiseCases.all());
    all.addAll(MoveCases.all());
    all.addAll(EmbeddingCases.all());
    Set<String> names = new HashSet<>();
    for (OpCase c : all) {
      if (!names.add(c.name())) {
        throw new IllegalStateException("two cases are called " + c.name());
      }
    }
    // Some are so small that they are in every build already.
    OF_STABLE_DIFFUSION.values().stream().filter(c -> names.add(c.name())).forEach(all::add);
    return List.copyOf(all);
  }
}
