/** The safetensors format: one file, several with an index, and a writer. */
@NullMarked
package eddy.loader.format.safetensors;

import org.jspecify.annotations.NullMarked;
