package eddy.backend;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;

/**
 * @param weights how weights are kept in memory
 * @param threads threads that a CPU backend may use; 0 means one for each core
 * @param activations how the values between ops are kept in memory
 * @param exact convolutions by direct sums only, without Winograd's transforms, which round more.
 *     Of use on a CPU; GPU backends sum directly in any case, so there it changes nothing.
 */
public record BackendOptions(
    WeightStorage weights, int threads, ActivationStorage activations, boolean exact) {
  public static final BackendOptions DEFAULT = new BackendOptions(WeightStorage.AUTO, 0);

  public BackendOptions(WeightStorage weights, int threads) {
    this(weights, threads, ActivationStorage.AUTO, false);
  }

  /** In which dtype weights are kept in memory. It doesn't change that of arithmetic, fp32. */
  public enum WeightStorage {
    /** As in the file; F64 as F32. */
    AUTO,
    F32,
    F16,
    BF16,
    /**
     * Matrices, kernels and tables as whole numbers of 8 bits, with a scale for each row and each
     * 32 of its numbers: 9 bytes for 8 numbers. Biases and scales stay F32. Only the {@code cpu}
     * backend has it.
     */
    INT8
  }

  /**
   * In which dtype the values between ops are kept in memory. Sums are fp32 in any case, and so is
   * what an op keeps for itself, such as the scores of attention.
   */
  public enum ActivationStorage {
    /** F16 on a GPU that OpenCL shows where all of a network's matrices are kept so, else F32. */
    AUTO,
    F32,
    /** With F16, matrices are kept as F16 too. */
    F16
  }

  /** The same with activations kept in another way. */
  public BackendOptions with(ActivationStorage other) {
    return new BackendOptions(weights, threads, other, exact);
  }

  /** The same with {@link #exact} true or false. */
  public BackendOptions withExact(boolean other) {
    return new BackendOptions(weights, threads, activations, other);
  }

  /**
   * For backends that keep weights as floats only.
   *
   * @throws InputException when INT8 was asked for
   */
  public void requireFloatWeights(DeviceId device) {
    if (weights == WeightStorage.INT8) {
      throw new InputException(
          Message.of(
                  Setting.DEVICE.to(device),
                  " keeps weights as f32 or f16 only, but int8 was asked for; use ",
                  Setting.DTYPE.to("f16"),
                  ", or ",
                  Setting.DEVICE.to("cpu"),
                  ".")
              .about(Setting.DTYPE)
              .remedy(Setting.DTYPE.to("f16")));
    }
  }

  /**
   * For backends that keep activations as F32 only.
   *
   * @throws InputException when F16 was asked for
   */
  public void requireF32Activations(DeviceId device) {
    if (activations == ActivationStorage.F16) {
      throw new InputException(
          Message.of(
                  Setting.DEVICE.to(device),
                  " keeps activations as f32 only, but f16 was asked for; use ",
                  Setting.ACTIVATIONS.to("f32"),
                  ", or a device of cuda, opencl or tornado.")
              .about(Setting.ACTIVATIONS)
              .remedy(Setting.ACTIVATIONS.to("f32")));
    }
  }
}
