@NullMarked
package eddy.pipeline.request;

import org.jspecify.annotations.NullMarked;
