/** Shapes, dtypes and encodings, tensors on the host, and weights by their keys. */
@NullMarked
package eddy.tensor;

import org.jspecify.annotations.NullMarked;
