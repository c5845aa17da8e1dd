@NullMarked
package eddy.pipeline.memory;

import org.jspecify.annotations.NullMarked;
