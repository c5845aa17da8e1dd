package eddy.kernels.gpu.variant;

import eddy.error.InputException;
import eddy.kernels.gpu.DeviceTraits;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which variant is used for which shape on a device: what was measured there, if it was, and else
 * what the variants' own rules say. Those are reasoned: Eddy was built without a GPU at hand.
 */
public final class VariantTable {
  private final DeviceTraits traits;
  private final Rules rules;
  private final Function<OpShape, @Nullable Sliced> measured;
  private final Set<Left> left;

  /** A variant that isn't used for the shapes of an op. */
  private record Left(String op, Variant variant) {}

  private VariantTable(
      DeviceTraits traits,
      Rules rules,
      Function<OpShape, @Nullable Sliced> measured,
      Set<Left> left) {
    this.traits = traits;
    this.rules = rules;
    this.measured = measured;
    this.left = left;
  }

  /** The naive kernels everywhere: slow, and the oracle of the others on the same device. */
  public static VariantTable naive(DeviceTraits traits) {
    return new VariantTable(traits, Rules.NAIVE, _ -> null, Set.of());
  }

  /** The kernels made for GPUs wherever they work. */
  public static VariantTable tuned(DeviceTraits traits) {
    return new VariantTable(traits, Rules.TUNED, _ -> null, Set.of());
  }

  /** As {@link #tuned}, with wide tiles and score attention also where they are too large. */
  public static VariantTable wide(DeviceTraits traits) {
    return new VariantTable(traits, Rules.WIDE, _ -> null, Set.of());
  }

  /**
   * One of the three by its name: {@code naive}, {@code tuned} or {@code wide}.
   *
   * @param property the system property that says so, for the message
   * @param name its value
   * @throws InputException for any other name
   */
  public static VariantTable named(String property, String name, DeviceTraits traits) {
    return switch (name) {
      case "naive" -> naive(traits);
      case "tuned" -> tuned(traits);
      case "wide" -> wide(traits);
      default ->
          throw new InputException(
              "-D"
                  + property
                  + "="
                  + name
                  + " names no set of kernels; expected naive, tuned or wide.");
    };
  }

  /**
   * This table with other choices where there are any.
   *
   * @param choices the variant for a shape, or null to leave it at this table's own; one that isn't
   *     among the {@link #candidates} counts as null
   */
  public VariantTable with(Function<OpShape, @Nullable Sliced> choices) {
    return new VariantTable(traits, rules, choices, left);
  }

  /**
   * This table without a variant for all shapes of an op, whose kernel the device can't run; the
   * same table if it is without it. The op says the form of weights and values, too: each is
   * another kernel.
   */
  public VariantTable without(Variant variant, OpShape shape) {
    Set<Left> more = new HashSet<>(left);
    if (!more.add(new Left(shape.op(), variant))) {
      return this;
    }
    return new VariantTable(traits, rules, measured, more);
  }

  private boolean fits(Variant variant, OpShape shape) {
    return variant.fits(shape, traits) && !left.contains(new Left(shape.op(), variant));
  }

  /** What to use for a shape. */
  public Sliced choose(OpShape shape) {
    Sliced other = measured.apply(shape);
    return other != null && candidates(shape).contains(other) ? other : reasoned(shape);
  }

  /** What the rules say: the last of the ladder that fits and is worth it. */
  public Sliced reasoned(OpShape shape) {
    List<Variant> ladder = shape.variants();
    if (rules != Rules.NAIVE) {
      for (Variant variant : ladder.reversed()) {
        if (fits(variant, shape) && variant.isWorth(shape, rules)) {
          return new Sliced(variant, variant.slices(shape, traits));
        }
      }
    }
    return Sliced.of(ladder.getFirst());
  }

  /** Every way in which this device can do an op of that shape, {@link #reasoned} first. */
  public List<Sliced> candidates(OpShape shape) {
    Set<Sliced> out = new LinkedHashSet<>();
    out.add(reasoned(shape));
    // What the rules choose for other tables is as right.
    out.add(new VariantTable(traits, Rules.TUNED, _ -> null, left).reasoned(shape));
    for (Variant variant : shape.variants()) {
      if (fits(variant, shape)) {
        variant.slicings(shape).forEach(slices -> out.add(new Sliced(variant, slices)));
      }
    }
    return List.copyOf(out);
  }

  /** The device that it is for. */
  public DeviceTraits traits() {
    return traits;
  }
}
