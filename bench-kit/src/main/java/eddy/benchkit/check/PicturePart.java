package eddy.benchkit.check;

import eddy.Eddy;
import eddy.Job;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.error.CancelledException;
import eddy.picture.Picture;
import eddy.report.Digits;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.tensor.DType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A small picture of the demo model, made on the device and on {@code cpu}. */
final class PicturePart implements CheckPart {
  private static final Settings SETTINGS =
      Settings.of("the sun over mountains at sunset").seed(7).size(64, 64).steps(8);

  /**
   * What rounding to 8 bits makes of differences in fp32: two devices that follow the reference
   * implementation to 1e-4 differ by 1 where a value lies between two, and by 2 hardly ever. The
   * tests allow as much between {@code cpu} and the reference implementation.
   */
  private static final Bound EXACT = new Bound(2, 0.1);

  /**
   * Values and matrices rounded to 2⁻¹¹ of themselves by each op move edges a little: on PoCL by 2
   * at the most and 0.08 on average. A device that sums in another order rounds otherwise, so four
   * to five times that are allowed.
   */
  private static final Bound HALVES = new Bound(10, 0.3);

  /**
   * The greatest differences allowed, of values from 0 to 255.
   *
   * @param most of a single value
   * @param mean over all values
   */
  private record Bound(int most, double mean) {}

  private record Difference(int most, double mean) {
    static Difference of(Picture a, Picture b) {
      int most = 0;
      long sum = 0;
      for (int i = 0; i < a.rgb().length; i++) {
        int difference = Math.abs((a.rgb()[i] & 255) - (b.rgb()[i] & 255));
        most = Math.max(most, difference);
        sum += difference;
      }
      return new Difference(most, (double) sum / a.rgb().length);
    }

    boolean within(Bound bound) {
      return most <= bound.most && mean <= bound.mean;
    }
  }

  private final CheckContext context;
  private final double share;

  /**
   * For a device.
   *
   * @param share of the whole check's time after which no picture is begun
   */
  PicturePart(CheckContext context, double share) {
    this.context = context;
    this.share = share;
  }

  @Override
  public String name() {
    return "picture";
  }

  @Override
  public Finding find() {
    Path model = context.io().demoModel();
    if (!Files.isDirectory(model)) {
      return Finding.of(PartOutcome.LEFT_OUT, "the demo model isn't there");
    }
    // Against itself a device would say nothing.
    String other = context.device().backend().equals("cpu") ? "reference" : "cpu";
    Picture right = picture(model, other, DType.F32);
    if (right == null) {
      return Finding.of(PartOutcome.LEFT_OUT, other + " had no time to finish its picture");
    }
    List<String> texts = new ArrayList<>();
    List<Map<String, @Nullable Object>> pictures = new ArrayList<>();
    boolean good = true;
    for (ValueForm form : context.device().forms()) {
      if (context.budget().left(share) <= 0) {
        texts.add(form.id() + " not reached in the time");
        continue;
      }
      Bound bound = form.halves() ? HALVES : EXACT;
      Picture made = picture(model, context.device().id(), form.dtype());
      if (made == null) {
        texts.add(form.id() + " stopped when the check's time was over");
        continue;
      }
      Difference d = Difference.of(made, right);
      good &= d.within(bound);
      texts.add(
          form.id()
              + " differs from "
              + other
              + " by "
              + d.most
              + " of 255 at most (allowed "
              + bound.most
              + "), "
              + Digits.text(d.mean)
              + " on average (allowed "
              + bound.mean
              + ")");
      Map<String, @Nullable Object> figures = new LinkedHashMap<>();
      figures.put("values", form.id());
      figures.put("against", other);
      figures.put("largest", d.most);
      figures.put("mean", d.mean);
      figures.put("largestAllowed", bound.most);
      figures.put("meanAllowed", bound.mean);
      pictures.add(figures);
    }
    PartOutcome outcome =
        !good ? PartOutcome.FAILED : pictures.isEmpty() ? PartOutcome.LEFT_OUT : PartOutcome.PASSED;
    return new Finding(outcome, String.join("; ", texts), List.of(), Map.of("pictures", pictures));
  }

  /** A device's picture; null if the check's time ran out meanwhile. */
  private @Nullable Picture picture(Path model, String device, DType values) {
    ActivationStorage storage = values == DType.F16 ? ActivationStorage.F16 : ActivationStorage.F32;
    // What the device says of itself has been told.
    try (Eddy eddy =
            Eddy.model(model)
                .device(device)
                .with(Fields.ACTIVATIONS, storage)
                .listener(_ -> {})
                .open();
        Job job = eddy.prepare(SETTINGS, _ -> {})) {
      AtomicBoolean late = new AtomicBoolean();
      job.start(
          _ -> {
            if (context.budget().left(1) <= 0) {
              late.set(true);
              job.cancel();
            }
          });
      try {
        return job.result().first();
      } catch (CancelledException e) {
        if (late.get()) {
          return null;
        }
        throw e;
      }
    }
  }
}
