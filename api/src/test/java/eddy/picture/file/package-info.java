@NullMarked
package eddy.picture.file;

import org.jspecify.annotations.NullMarked;
