package eddy.pipeline;

import eddy.InputException;
import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory that a run will take, known before it begins: no weight is read. Stages give their
 * memory back before the next one begins, so the largest decides.
 *
 * @param stages in the order in which they run
 */
public record MemoryEstimate(List<Stage> stages) {
  public MemoryEstimate {
    stages = List.copyOf(stages);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("a run without stages");
    }
  }

  /**
   * What one stage takes.
   *
   * @param name what is done: "denoising"
   * @param use of the device
   * @param hostBytes of inputs and outputs beside it
   */
  public record Stage(String name, MemoryUse use, long hostBytes) {
    /** Bytes in all. */
    public long bytes() {
      return use.bytes() + hostBytes;
    }

    boolean fits(MemoryLimit limit) {
      return use.possible() && bytes() <= limit.bytes();
    }
  }

  /**
   * A change of the request that may make it fit.
   *
   * @param option how it is asked for: "--batch 1"
   */
  record Remedy(String option, MemoryEstimate estimate) {}

  /** The stage that takes the most. */
  public Stage largest() {
    return stages.stream().max(Comparator.comparingLong(Stage::bytes)).orElseThrow();
  }

  /** Bytes at the peak, the process' own included unless the device is a GPU. */
  public long peakBytes(Backend backend) {
    return largest().bytes() + (backend.device().gpu() ? 0 : MemoryLimit.PROCESS);
  }

  boolean fits(MemoryLimit limit) {
    return stages.stream().allMatch(s -> s.fits(limit));
  }

  /**
   * Refuses a run that can't fit.
   *
   * @param remedies from the one that changes the picture least on; worked out only when needed
   * @throws InputException with the numbers, and the first remedy that is enough
   */
  void requireFit(MemoryLimit limit, List<java.util.function.Supplier<@Nullable Remedy>> remedies) {
    Stage worst =
        stages.stream()
            .filter(s -> !s.fits(limit))
            .max(Comparator.comparingLong(Stage::bytes))
            .orElse(null);
    if (worst == null) {
      return;
    }
    String help =
        "; no option would make it fit: use a smaller model, or a device with more memory";
    for (var supplier : remedies) {
      Remedy remedy = supplier.get();
      if (remedy != null && remedy.estimate().fits(limit)) {
        help =
            "; with "
                + remedy.option()
                + " it would take "
                + MemoryLimit.text(remedy.estimate().largest().bytes())
                + " at most";
        break;
      }
    }
    throw new InputException(problem(worst, limit) + help + ".");
  }

  private static String problem(Stage worst, MemoryLimit limit) {
    MemoryUse use = worst.use();
    if (!use.possible() && worst.bytes() <= limit.bytes()) {
      return "Expected a run whose values fit the "
          + MemoryLimit.text(use.mostValueBytes())
          + " that the device can hold in one piece, but "
          + worst.name()
          + " takes "
          + MemoryLimit.text(use.valueBytes());
    }
    return "Expected a run that fits the "
        + MemoryLimit.text(limit.bytes())
        + " of "
        + limit.source()
        + ", but "
        + worst.name()
        + " takes about "
        + MemoryLimit.text(worst.bytes())
        + " ("
        + MemoryLimit.text(use.weightBytes())
        + " of weights, "
        + MemoryLimit.text(use.valueBytes())
        + " of values between ops)";
  }

  /** A stage that runs one plan. */
  static Stage ofPlan(String name, Plan plan, Backend backend) {
    return new Stage(name, backend.estimate(plan), portBytes(plan));
  }

  /** Bytes of a plan's inputs and outputs on the host. */
  static long portBytes(Plan plan) {
    List<Tensor> ports = new ArrayList<>(plan.inputs().values());
    ports.addAll(plan.outputs().values());
    return ports.stream().mapToLong(t -> Float.BYTES * t.shape().count()).sum();
  }
}
