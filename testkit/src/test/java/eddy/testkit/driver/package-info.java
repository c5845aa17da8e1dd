/**
 * The exported kernels on OpenCL drivers beside the machine's own, each in a process of its own.
 */
@NullMarked
package eddy.testkit.driver;

import org.jspecify.annotations.NullMarked;
