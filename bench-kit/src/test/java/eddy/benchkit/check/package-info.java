@NullMarked
package eddy.benchkit.check;

import org.jspecify.annotations.NullMarked;
