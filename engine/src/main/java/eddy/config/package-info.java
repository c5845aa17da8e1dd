/** A model's configs, read with the range that each value may have. */
@NullMarked
package eddy.config;

import org.jspecify.annotations.NullMarked;
