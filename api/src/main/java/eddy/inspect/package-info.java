/** What a model's files are, told without running it. */
@NullMarked
package eddy.inspect;

import org.jspecify.annotations.NullMarked;
