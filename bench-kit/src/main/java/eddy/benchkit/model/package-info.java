/** {@code bench model}: how long a GPU would take that isn't here. */
@NullMarked
package eddy.benchkit.model;

import org.jspecify.annotations.NullMarked;
