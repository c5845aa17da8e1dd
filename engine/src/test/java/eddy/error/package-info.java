@NullMarked
package eddy.error;

import org.jspecify.annotations.NullMarked;
