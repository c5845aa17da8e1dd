package eddy;

import eddy.pipeline.memory.MemoryEstimate;
import java.util.List;

/**
 * The memory that pictures will take beside what Java itself does. Stages give theirs back before
 * the next one begins, so the largest decides.
 *
 * @param stages in the order in which they run
 */
public record MemoryNeed(List<StageNeed> stages) {
  /**
   * One stage.
   *
   * @param name what is done: "denoising"
   * @param weightBytes of the networks' weights as the device keeps them
   * @param valueBytes of the values between ops
   * @param hostBytes of inputs and outputs beside the device's
   */
  public record StageNeed(String name, long weightBytes, long valueBytes, long hostBytes) {
    /** {@return all of it, in bytes} */
    public long bytes() {
      return weightBytes + valueBytes + hostBytes;
    }
  }

  /** Keeps a copy of the list. */
  public MemoryNeed {
    stages = List.copyOf(stages);
  }

  static MemoryNeed of(MemoryEstimate estimate) {
    return new MemoryNeed(
        estimate.stages().stream()
            .map(
                s ->
                    new StageNeed(
                        s.name(), s.use().weightBytes(), s.use().valueBytes(), s.hostBytes()))
            .toList());
  }

  /** {@return the bytes of the stage that takes the most; 0 if there is no stage} */
  public long peakBytes() {
    return stages.stream().mapToLong(StageNeed::bytes).max().orElse(0);
  }
}
