/** Layers that networks are built of. Their fields have the names of weight keys. */
@NullMarked
package eddy.nn;

import org.jspecify.annotations.NullMarked;
