package eddy.kernels.gpu;

/** Which kernel is used for which shape on a device. */
public final class VariantTable {
  private final DeviceTraits traits;
  private final boolean naive;

  private VariantTable(DeviceTraits traits, boolean naive) {
    this.traits = traits;
    this.naive = naive;
  }

  /** The table for a device. */
  public static VariantTable of(DeviceTraits traits) {
    return new VariantTable(traits, !traits.simt());
  }

  /** The naive kernels everywhere: slow, and the oracle of the others on the same device. */
  public static VariantTable naive(DeviceTraits traits) {
    return new VariantTable(traits, true);
  }

  /** The tuned kernels wherever they work, also on devices they weren't made for. */
  public static VariantTable tuned(DeviceTraits traits) {
    return new VariantTable(traits, false);
  }

  boolean isNaive() {
    return naive;
  }

  DeviceTraits traits() {
    return traits;
  }
}
