package eddy.kernels.gpu.variant;

import eddy.kernels.gpu.DeviceTraits;
import java.util.List;
import java.util.Locale;

/**
 * One way to do an op. A value says all that there is to know of it but its code: its name, its
 * kernels, what it fits, when it is worth it, its grid and its scratch. The rules, the candidates
 * of {@code eddy tune}, its tables and the lowering read it from here.
 *
 * <p>The values for an op are a ladder: the plain one first, then each with what it is made for.
 * The rules take the last one that fits and is worth it.
 */
public sealed interface Variant
    permits ProductVariant, AttentionVariant, GroupNormVariant, ColumnVariant {
  /** The constant's name. */
  String name();

  /** What tables of measurements call it, such as {@code tiled}. Unique among an op's variants. */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Class and method of all kernels that it launches, without what says the form of values. */
  List<String> kernels();

  /** The same, and the kernels that do another op too. */
  default List<String> allKernels() {
    return kernels();
  }

  /** Whether it does such a shape on such a device: right, and not hopelessly slowly. */
  boolean fits(OpShape shape, DeviceTraits device);

  /**
   * Whether the rules take it for a shape that it fits, where none further up the ladder is worth
   * it too.
   */
  boolean isWorth(OpShape shape, Rules rules);

  /** Into how many slices the rules cut an op that it fits; 1 where it isn't cut. */
  default int slices(OpShape shape, DeviceTraits device) {
    return 1;
  }

  /** The numbers of slices that are worth measuring for an op that it fits. */
  default List<Integer> slicings(OpShape shape) {
    return List.of(1);
  }
}
