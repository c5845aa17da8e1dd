@NullMarked
package eddy.kernels.tornado.backend;

import org.jspecify.annotations.NullMarked;
