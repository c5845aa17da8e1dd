/** What to make: a request and its parts. */
@NullMarked
package eddy.pipeline.request;

import org.jspecify.annotations.NullMarked;
