@NullMarked
package eddy.springai;

import org.jspecify.annotations.NullMarked;
