/** How files are written: whole ones under their names, and bytes into what isn't a file. */
@NullMarked
package eddy.file;

import org.jspecify.annotations.NullMarked;
