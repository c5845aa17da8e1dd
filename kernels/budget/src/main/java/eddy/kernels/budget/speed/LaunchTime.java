package eddy.kernels.budget.speed;

/**
 * How long one launch takes, and what of it would be left if only one thing counted; all in
 * seconds.
 *
 * @param total what it takes
 * @param arithmetic its multiply-adds at the GPU's peak
 * @param issue its instructions, if nothing were ever waited for
 * @param exposed what waiting for memory adds to that
 * @param traffic its bytes at the memory's speed
 * @param launch what starting it costs
 */
public record LaunchTime(
    double total, double arithmetic, double issue, double exposed, double traffic, double launch) {
  static final LaunchTime NONE = new LaunchTime(0, 0, 0, 0, 0, 0);

  /** Both, one after the other. */
  LaunchTime plus(LaunchTime o) {
    return new LaunchTime(
        total + o.total,
        arithmetic + o.arithmetic,
        issue + o.issue,
        exposed + o.exposed,
        traffic + o.traffic,
        launch + o.launch);
  }
}
