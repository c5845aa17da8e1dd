/**
 * NVIDIA's driver, bound with Java's foreign-function API: its calls, the devices that it shows,
 * and what is said when it fails.
 */
@NullMarked
package eddy.kernels.cuda.driver;

import org.jspecify.annotations.NullMarked;
