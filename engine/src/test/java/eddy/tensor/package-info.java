@NullMarked
package eddy.tensor;

import org.jspecify.annotations.NullMarked;
