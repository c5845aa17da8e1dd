package eddy.table;

/**
 * What became of a table's rows.
 *
 * @param made pictures that were made
 * @param there pictures that didn't have to be
 * @param failed rows without a picture
 */
public record TableSummary(int made, int there, int failed) {
  /** {@return one sentence for a person} */
  public String sentence() {
    return made + " made, " + there + " there already, " + failed + " failed.";
  }
}
