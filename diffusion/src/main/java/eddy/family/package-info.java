/**
 * What the pipeline asks of a model, whatever family it is of: conditions of texts, what the
 * sampler asks, and pictures turned into samples and back.
 */
@NullMarked
package eddy.family;

import org.jspecify.annotations.NullMarked;
