package eddy.pipeline.memory;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.error.Assignment;
import eddy.error.CapacityException;
import eddy.error.Message;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

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
   * @param settings how it is asked for: a batch of 1
   */
  record Remedy(List<Assignment> settings, MemoryEstimate estimate) {}

  /** The stage that takes the most. */
  public Stage largest() {
    return stages.stream().max(Comparator.comparingLong(Stage::bytes)).orElseThrow();
  }

  /** Bytes at the peak, the process' own included unless the device is a GPU. */
  public long peakBytes(Backend backend) {
    return largest().bytes() + (backend.device().gpu() ? 0 : MemoryLimit.PROCESS);
  }

  /** The same with weights smaller by that factor. */
  MemoryEstimate withWeights(double factor) {
    return new MemoryEstimate(
        stages.stream()
            .map(
                s ->
                    new Stage(
                        s.name(),
                        new MemoryUse(
                            (long) (s.use().weightBytes() * factor),
                            s.use().valueBytes(),
                            s.use().mostValueBytes()),
                        s.hostBytes()))
            .toList());
  }

  boolean fits(MemoryLimit limit) {
    return stages.stream().allMatch(s -> s.fits(limit));
  }

  /**
   * Refuses a run that can't fit.
   *
   * @param remedies from the one that changes the picture least on; worked out only when needed
   * @throws CapacityException with the numbers, and the first remedy that is enough
   */
  void requireFit(MemoryLimit limit, List<Supplier<Remedy>> remedies) {
    if (fits(limit)) {
      return;
    }
    Stage worst =
        stages.stream()
            .filter(s -> !s.fits(limit))
            .max(Comparator.comparingLong(Stage::bytes))
            .orElseThrow();
    Message problem = problem(worst, limit);
    for (Supplier<Remedy> supplier : remedies) {
      Remedy remedy = supplier.get();
      if (remedy.estimate().fits(limit)) {
        throw new CapacityException(
            Message.of(
                    problem,
                    "; with ",
                    Message.joined(" ", remedy.settings()),
                    " it would take ",
                    MemoryLimit.text(remedy.estimate().largest().bytes()),
                    " at most.")
                .remedy(remedy.settings()));
      }
    }
    throw new CapacityException(
        Message.of(
            problem,
            "; nothing that Eddy can change would make it fit: use a smaller model, or ",
            limit.more(),
            "."));
  }

  private static Message problem(Stage worst, MemoryLimit limit) {
    MemoryUse use = worst.use();
    if (!use.possible() && worst.bytes() <= limit.bytes()) {
      return Message.of(
          "Expected a run whose values fit the ",
          MemoryLimit.text(use.mostValueBytes()),
          " that the device can hold in one piece, but ",
          worst.name(),
          " takes ",
          MemoryLimit.text(use.valueBytes()));
    }
    return Message.of(
        "Expected a run that fits ",
        MemoryLimit.text(limit.bytes()),
        " (",
        limit.source(),
        "), but ",
        worst.name(),
        " takes about ",
        MemoryLimit.text(worst.bytes()),
        " (",
        MemoryLimit.text(use.weightBytes()),
        " of weights, ",
        MemoryLimit.text(use.valueBytes()),
        " of values between ops)");
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
