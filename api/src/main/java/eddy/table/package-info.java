/**
 * Many pictures out of a table: {@link eddy.table.PictureTable} reads rows of settings, {@link
 * eddy.table.TableRun} makes their pictures with one open {@link eddy.Eddy}, and a {@link
 * eddy.table.Manifest} keeps what became of each, so that another run makes only what is missing.
 */
@NullMarked
package eddy.table;

import org.jspecify.annotations.NullMarked;
