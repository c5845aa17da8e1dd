package eddy.pipeline.memory;

import eddy.backend.Backend;
import eddy.backend.MemoryUse;
import eddy.error.Assignment;
import eddy.error.CapacityException;
import eddy.error.Message;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The memory that a run will take, known before it begins: no weight is read. Stages give their
 * memory back before the next one begins, so the largest decides.
 *
 * @param stages in the order in which they run
 */
public record MemoryEstimate(List<StageMemory> stages) {
  public MemoryEstimate {
    stages = List.copyOf(stages);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("a run without stages");
    }
  }

  /**
   * A change of the request that may make it fit.
   *
   * @param settings how it is asked for: a batch of 1
   */
  public record Remedy(List<Assignment> settings, MemoryEstimate estimate) {}

  /** The stage that takes the most. */
  public StageMemory largest() {
    return stages.stream().max(Comparator.comparingLong(StageMemory::bytes)).orElseThrow();
  }

  /** Bytes at the peak, the process' own included unless the device is a GPU. */
  public long peakBytes(Backend backend) {
    return largest().bytes() + (backend.device().gpu() ? 0 : MemoryLimit.PROCESS);
  }

  /** The same with weights smaller by that factor. */
  public MemoryEstimate withWeights(double factor) {
    return new MemoryEstimate(stages.stream().map(s -> s.withWeights(factor)).toList());
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
  public void requireFit(MemoryLimit limit, List<Supplier<Remedy>> remedies) {
    if (fits(limit)) {
      return;
    }
    StageMemory worst =
        stages.stream()
            .filter(s -> !s.fits(limit))
            .max(Comparator.comparingLong(StageMemory::bytes))
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

  private static Message problem(StageMemory worst, MemoryLimit limit) {
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
}
