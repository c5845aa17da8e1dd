package eddy.backend;

import java.util.List;

/**
 * What the parts of one run took.
 *
 * @param parts in the order in which they ran
 * @param seconds from the first part's start to the last one's end, what lies between parts
 *     included
 * @param clock who says so
 */
public record Profile(List<ProfilePart> parts, double seconds, RunTime.Clock clock) {
  public Profile {
    parts = List.copyOf(parts);
  }

  /**
   * A piece of the work of a plan's step that is started by itself.
   *
   * @param step index of the step
   * @param name a kernel's name, or what this part does of a step that has several; else empty
   * @param tasks pieces that may be done at the same time: by a CPU's threads, or as a GPU's
   *     work-groups
   * @param seconds from start to end
   */
  public record ProfilePart(int step, String name, long tasks, double seconds) {}
}
