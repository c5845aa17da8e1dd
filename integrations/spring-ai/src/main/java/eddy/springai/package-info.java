/** Eddy as an image model of Spring AI. */
@NullMarked
package eddy.springai;

import org.jspecify.annotations.NullMarked;
