/**
 * Eddy's GPU kernels: static Java methods that TornadoVM compiles, ahead of time for the OpenCL
 * backend or live. Each class has one op, the plain kernel first.
 */
@NullMarked
package eddy.kernels.tornado;

import org.jspecify.annotations.NullMarked;
