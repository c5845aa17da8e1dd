package eddy.spark;

import java.io.Serializable;

/**
 * What became of a row, on its way to the driver.
 *
 * @param line of the manifest, as JSON
 * @param picture whether there is one
 * @param there whether it was there before
 */
record WireResult(String line, boolean picture, boolean there) implements Serializable {}
