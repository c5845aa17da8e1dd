package eddy.backend;

/**
 * @param weights how weights are kept in memory
 * @param threads threads that a CPU backend may use; 0 means one for each core
 */
public record BackendOptions(WeightStorage weights, int threads) {
  public static final BackendOptions DEFAULT = new BackendOptions(WeightStorage.AUTO, 0);

  /** In which dtype weights are kept in memory. Arithmetic is fp32 in any case. */
  public enum WeightStorage {
    /** As in the file; F64 as F32. */
    AUTO,
    F32,
    F16,
    BF16
  }
}
