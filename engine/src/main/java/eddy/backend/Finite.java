package eddy.backend;

import eddy.error.Assignment;
import eddy.error.Message;
import eddy.error.NumericException;
import eddy.error.Setting;
import eddy.tensor.DType;

/** Refuses results that are no numbers, which would end as a black picture. */
public final class Finite {
  private static final Assignment EXACT = Setting.ACTIVATIONS.to("f32");

  private Finite() {}

  /**
   * @param what whose result it is: "the U-Net"
   * @return {@code values}
   * @throws NumericException when one of them is NaN or infinite, with what may help
   */
  public static float[] require(String what, float[] values, Executable run, Backend backend) {
    for (float value : values) {
      if (!Float.isFinite(value)) {
        boolean halves = run.activations() == DType.F16;
        Message message =
            Message.of(
                "Expected finite numbers from ",
                what,
                " on ",
                backend.device().id(),
                ", but it gave ",
                value,
                "; ",
                halves
                    ? Message.of("f16 activations end at 65504: use ", EXACT, ".")
                    : "either its weights are damaged, or the settings far from what it was made"
                        + " for.");
        throw new NumericException(
            halves ? message.about(Setting.ACTIVATIONS).remedy(EXACT) : message);
      }
    }
    return values;
  }
}
