package eddy.table;

/** A row of a table: a picture to make, or what is wrong with it. */
public sealed interface TableRow permits PictureRow, BadRow {
  /**
   * What names the row, its file and its lines in a manifest.
   *
   * @return the row's own, or {@code row-} and a hash of what it says
   */
  String id();

  /**
   * Where it stands, for messages.
   *
   * @return such as "prompts.jsonl, line 3"
   */
  String place();
}
