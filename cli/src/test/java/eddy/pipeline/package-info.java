@NullMarked
package eddy.pipeline;

import org.jspecify.annotations.NullMarked;
