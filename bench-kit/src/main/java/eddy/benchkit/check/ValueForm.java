package eddy.benchkit.check;

import eddy.benchkit.cases.OpCase;
import eddy.tensor.DType;
import java.util.Locale;

/**
 * A way in which the device keeps values between ops.
 *
 * @param dtype F32 or F16
 * @param backend opened to keep them so
 */
record ValueForm(DType dtype, WatchedBackend backend) {
  boolean halves() {
    return dtype == DType.F16;
  }

  /** Such as {@code f16}. */
  String id() {
    return dtype.name().toLowerCase(Locale.ROOT);
  }

  /** A case as it has to be for this form. */
  OpCase fit(OpCase c) {
    return halves() ? c.inHalves() : c;
  }
}
