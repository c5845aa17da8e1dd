@NullMarked
package eddy.spark;

import org.jspecify.annotations.NullMarked;
