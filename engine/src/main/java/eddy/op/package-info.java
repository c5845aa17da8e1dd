/** The op set: what each op takes and gives, its shapes and its cost. */
@NullMarked
package eddy.op;

import org.jspecify.annotations.NullMarked;
