@NullMarked
package eddy.picture;

import org.jspecify.annotations.NullMarked;
