/**
 * The {@code tornado} backend: the kernels run by a TornadoVM that is there, as they were exported
 * ({@code Prebuilt…}) or compiled from Java while Eddy runs ({@code Live…}).
 */
@NullMarked
package eddy.kernels.tornado.backend;

import org.jspecify.annotations.NullMarked;
