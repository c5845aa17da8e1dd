package eddy.table;

/**
 * A row of a run that is done with.
 *
 * @param number of rows so far, from 1
 * @param of how many rows
 * @param line what became of it
 * @param there whether its picture was there before
 */
public record RowDone(int number, int of, ManifestLine line, boolean there) {}
