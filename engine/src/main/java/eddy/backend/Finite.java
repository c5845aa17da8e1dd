package eddy.backend;

import eddy.error.InputException;
import eddy.tensor.DType;

/** Refuses results that are no numbers, which would end as a black picture. */
public final class Finite {
  private Finite() {}

  /**
   * @param what whose result it is: "the U-Net"
   * @return {@code values}
   * @throws InputException when one of them is NaN or infinite, with what may help
   */
  public static float[] require(String what, float[] values, Executable run, Backend backend) {
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new InputException(
            "Expected finite numbers from "
                + what
                + " on "
                + backend.device().id()
                + ", but it gave "
                + value
                + "; "
                + (run.activations() == DType.F16
                    ? "f16 activations end at 65504: use --activations f32."
                    : "either its weights are damaged, or the settings far from what it was made"
                        + " for."));
      }
    }
    return values;
  }
}
