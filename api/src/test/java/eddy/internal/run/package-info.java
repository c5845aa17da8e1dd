@NullMarked
package eddy.internal.run;

import org.jspecify.annotations.NullMarked;
