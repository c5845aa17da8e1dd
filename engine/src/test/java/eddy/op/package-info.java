@NullMarked
package eddy.op;

import org.jspecify.annotations.NullMarked;
