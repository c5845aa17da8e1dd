package eddy.kernels.gpu.run;

import eddy.backend.Profile;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelLaunch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When the launches of a run ran.
 *
 * @param launches in their order
 * @param spans one for each, on one clock; all empty if the driver gives no times
 */
record TimedRun(List<KernelLaunch> launches, List<Submission.Span> spans) {
  /**
   * What a run takes.
   *
   * @param seconds from the first launch's start to the last one's end; if not whole, worked out
   *     from the groups that were run
   * @param spent what the device took in fact
   * @param whole every group was run
   */
  record Timing(double seconds, double spent, boolean whole) {}

  /**
   * Two submissions' spans on one clock: each one's starts anywhere, so the second begins where the
   * first ended.
   */
  static List<Submission.Span> joined(List<Submission.Span> first, List<Submission.Span> second) {
    List<Submission.Span> spans = new ArrayList<>(first);
    if (!second.isEmpty()) {
      long later = first.getLast().end() - second.getFirst().start();
      second.forEach(s -> spans.add(new Submission.Span(s.start() + later, s.end() + later)));
    }
    return spans;
  }

  /** The same without the first launches. */
  TimedRun from(int first) {
    return new TimedRun(
        launches.subList(first, launches.size()), spans.subList(first, spans.size()));
  }

  /** From the first launch's start to the last one's end, in seconds. */
  double spent() {
    return spans.isEmpty() ? 0 : 1e-9 * (spans.getLast().end() - spans.getFirst().start());
  }

  /** The sum of what each launch took, in seconds, without what lies between them. */
  double busy() {
    return 1e-9 * spans.stream().mapToLong(Submission.Span::nanos).sum();
  }

  /** True if there was something to do, and the driver gives no times of it. */
  boolean isUntimed() {
    return !spans.isEmpty() && spent() <= 0;
  }

  /**
   * What all groups would take.
   *
   * @param most so many groups of each launch were run
   */
  Timing timing(long most) {
    boolean whole = true;
    double seconds = 0;
    for (int i = 0; i < spans.size(); i++) {
      Grid grid = launches.get(i).grid();
      Grid cut = grid.cut(most);
      whole &= cut.equals(grid);
      double part = (double) grid.groupCount() / cut.groupCount();
      seconds += 1e-9 * part * spans.get(i).nanos();
    }
    double spent = spent();
    return new Timing(whole ? spent : seconds, spent, whole);
  }

  /** What each kernel took. */
  List<KernelTime> kernels() {
    List<KernelTime> times = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      KernelLaunch launch = launches.get(i);
      times.add(new KernelTime(launch.kernel(), launch.step(), spans.get(i).nanos()));
    }
    return times;
  }

  /**
   * The same as parts of a profile.
   *
   * @param shares of launches that do several steps at once, by their step, as {@link
   *     eddy.kernels.gpu.GpuProgram} has them
   */
  List<Profile.ProfilePart> parts(Map<Integer, Map<Integer, Double>> shares) {
    List<Profile.ProfilePart> parts = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      KernelLaunch launch = launches.get(i);
      double seconds = 1e-9 * spans.get(i).nanos();
      long groups = launch.grid().groupCount();
      shares
          .getOrDefault(launch.step(), Map.of(launch.step(), 1.0))
          .forEach(
              (step, share) ->
                  parts.add(
                      new Profile.ProfilePart(step, launch.kernel(), groups, share * seconds)));
    }
    return parts;
  }
}
