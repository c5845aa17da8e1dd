package eddy.bench;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.tensor.DType;

/** Dtypes of made-up weights. */
public final class Kept {
  private Kept() {}

  /** In which dtype matrices are kept; AUTO is F32. */
  public static DType kept(WeightStorage storage) {
    return switch (storage) {
      case AUTO, F32 -> DType.F32;
      case F16 -> DType.F16;
      case BF16 -> DType.BF16;
      case INT8 -> DType.I8;
    };
  }

  /** In which dtype a made-up file has them: the same, but there are no files in int8. */
  public static DType made(WeightStorage storage) {
    return storage == WeightStorage.INT8 ? DType.F32 : kept(storage);
  }
}
