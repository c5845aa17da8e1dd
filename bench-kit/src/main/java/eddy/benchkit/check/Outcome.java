package eddy.benchkit.check;

/** What came of a part of a check. */
enum Outcome {
  PASSED("passed"),
  FAILED("failed"),
  LEFT_OUT("left out");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /** For people, and in JSON. */
  String words() {
    return words;
  }
}
