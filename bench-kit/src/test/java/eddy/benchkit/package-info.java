@NullMarked
package eddy.benchkit;

import org.jspecify.annotations.NullMarked;
