/** How files are named, checked before they are read, and written: whole ones under their names. */
@NullMarked
package eddy.file;

import org.jspecify.annotations.NullMarked;
