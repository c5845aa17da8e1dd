@NullMarked
package eddy.loader.format.safetensors;

import org.jspecify.annotations.NullMarked;
