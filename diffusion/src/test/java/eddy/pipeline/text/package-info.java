@NullMarked
package eddy.pipeline.text;

import org.jspecify.annotations.NullMarked;
