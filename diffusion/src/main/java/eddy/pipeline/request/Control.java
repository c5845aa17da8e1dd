package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;
import eddy.network.controlnet.ControlNetModel;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;

/**
 * A ControlNet (Zhang et al. 2023) and the picture that it holds the result to: edges, depth, a
 * pose, whatever it was trained on.
 *
 * @param model of the family of the U-Net
 * @param picture [1 or batch, 3, height, width], 0 to 1, of the size to be made; with a mask that
 *     is cropped to, of the start picture's size
 * @param weight of what it adds, 1 being as trained; 0 leaves it out
 * @param start share of the steps before which it is silent, 0 to 1
 * @param end share of the steps after which it is silent, 0 to 1, at least {@code start}
 */
public record Control(
    ControlNetModel model, HostTensor.Floats picture, double weight, double start, double end) {
  public Control {
    Shape shape = picture.shape();
    Expected.that(
        shape.rank() == 4 && shape.dim(1) == 3,
        "a control picture of shape [n, 3, height, width]",
        shape);
    Expected.that(
        Setting.of("control-weight"),
        Double.isFinite(weight),
        "a finite weight of a control",
        weight);
    Expected.range(Setting.of("control-start"), "a start of a control", start, 0, 1);
    Expected.range(Setting.of("control-end"), "an end of a control", end, 0, 1);
    Expected.that(start <= end, "a control's start before its end", start + " and " + end);
  }

  /** Of full weight in all steps. */
  public static Control of(ControlNetModel model, HostTensor.Floats picture) {
    return new Control(model, picture, 1, 0, 1);
  }

  /** The same with another picture. */
  public Control withPicture(HostTensor.Floats other) {
    return new Control(model, other, weight, start, end);
  }

  /**
   * Whether it has a say in an evaluation.
   *
   * @param index of the evaluation, from 0
   * @param total evaluations of the run
   */
  public boolean isActive(int index, int total) {
    return weight != 0 && (double) index / total >= start && (double) (index + 1) / total <= end;
  }
}
