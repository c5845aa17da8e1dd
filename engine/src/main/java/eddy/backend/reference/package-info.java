/**
 * The {@code reference} backend: one thread, double accumulation, every value row-major in its
 * logical layout, and each op written as its formula reads. It is what the other backends are
 * compared with, so it is kept plain rather than fast; {@code auto} never takes it.
 */
@NullMarked
package eddy.backend.reference;

import org.jspecify.annotations.NullMarked;
