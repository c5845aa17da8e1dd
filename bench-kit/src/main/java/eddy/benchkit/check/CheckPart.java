package eddy.benchkit.check;

/** One thing that a check looks at. */
interface CheckPart {
  /** One word. */
  String name();

  /**
   * Looks at it. What it throws is the part's failure, and the others still run.
   *
   * @throws eddy.error.EddyException whose sentence says what went wrong
   */
  Finding find();
}
