package eddy.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The catalogue. Shapes are those of Stable Diffusion 1.5 and 2.1 (U-Net, VAE, CLIP) and those that
 * find mistakes: primes, 1×1, odd sizes, batches. Cases that the reference backend needs long for
 * are heavy.
 */
public final class OpCases {
  private static final List<OpCase> ALL = collect();

  private OpCases() {}

  /** Every case, heavy ones included. */
  public static List<OpCase> all() {
    return ALL;
  }

  /** The cases of every build; with {@code -Deddy.heavy=true} all. */
  public static List<OpCase> ofThisBuild() {
    boolean heavy = Boolean.getBoolean("eddy.heavy");
    return ALL.stream().filter(c -> heavy || !c.heavy()).toList();
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
    return List.copyOf(all);
  }
}
