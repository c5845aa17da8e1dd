@NullMarked
package eddy.file;

import org.jspecify.annotations.NullMarked;
