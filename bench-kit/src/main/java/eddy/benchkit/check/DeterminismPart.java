package eddy.benchkit.check;

import eddy.backend.Executable;
import eddy.bench.ModelStep;
import eddy.tensor.HostTensor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step of the demo model, again and again: each run has to give the same bits. */
final class DeterminismPart implements CheckPart {
  private static final int RUNS = 10;

  /** Side of the demo model's latents. */
  static final int SIZE = 16;

  /** As a picture with guidance has it. */
  static final int BATCH = 2;

  private final CheckContext context;
  private final double share;

  /**
   * For a device.
   *
   * @param share of the whole check's time after which no run is begun
   */
  DeterminismPart(CheckContext context, double share) {
    this.context = context;
    this.share = share;
  }

  @Override
  public String name() {
    return "determinism";
  }

  @Override
  public Finding find() {
    Path model = context.io().demoModel();
    if (!Files.isDirectory(model)) {
      return Finding.of(PartOutcome.LEFT_OUT, "the demo model isn't there");
    }
    List<String> texts = new ArrayList<>();
    List<Map<String, @Nullable Object>> figures = new ArrayList<>();
    boolean good = true;
    boolean any = false;
    try (ModelStep step = ModelStep.open(model, SIZE, BATCH)) {
      for (ValueForm form : context.device().forms()) {
        Repeats repeats = repeat(form, step);
        good &= repeats.different == 0;
        any |= repeats.runs > 1;
        texts.add(form.id() + ": " + repeats.text());
        Map<String, @Nullable Object> each = new LinkedHashMap<>();
        each.put("values", form.id());
        each.put("runs", repeats.runs);
        each.put("wanted", RUNS);
        each.put("different", repeats.different);
        figures.add(each);
      }
    }
    PartOutcome outcome =
        !good ? PartOutcome.FAILED : any ? PartOutcome.PASSED : PartOutcome.LEFT_OUT;
    return new Finding(outcome, String.join("; ", texts), List.of(), Map.of("steps", figures));
  }

  /**
   * Runs of a step.
   *
   * @param different how many gave other bits than the first
   */
  private record Repeats(int runs, int different) {
    String text() {
      if (runs < 2) {
        return runs + " of " + RUNS + " runs in the time, which says nothing";
      }
      return different == 0
          ? runs + " of " + RUNS + " runs of a step give the same bits"
          : different + " of " + runs + " runs give other bits";
    }
  }

  private Repeats repeat(ValueForm form, ModelStep step) {
    int runs = 0;
    int different = 0;
    try (Executable executable = form.backend().compile(step.plan(form.backend().planOptions()))) {
      @Nullable Map<String, HostTensor> first = null;
      while (runs < RUNS && context.budget().left(share) > 0) {
        Map<String, HostTensor> result = executable.run(step.inputs());
        runs++;
        if (first == null) {
          first = result;
        } else if (!same(first, result)) {
          different++;
        }
      }
    }
    return new Repeats(runs, different);
  }

  private static boolean same(Map<String, HostTensor> a, Map<String, HostTensor> b) {
    return a.keySet().equals(b.keySet())
        && a.entrySet().stream()
            .allMatch(e -> Arrays.equals(bits(e.getValue()), bits(b.get(e.getKey()))));
  }

  private static int[] bits(@Nullable HostTensor tensor) {
    float[] floats = tensor == null ? new float[0] : tensor.floats();
    int[] bits = new int[floats.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToRawIntBits(floats[i]);
    }
    return bits;
  }
}
