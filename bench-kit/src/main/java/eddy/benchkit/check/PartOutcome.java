package eddy.benchkit.check;

/** What came of a part of a check. */
enum PartOutcome {
  PASSED("passed"),
  FAILED("failed"),
  LEFT_OUT("left out");

  private final String words;

  PartOutcome(String words) {
    this.words = words;
  }

  /** For people, and in JSON. */
  String words() {
    return words;
  }
}
