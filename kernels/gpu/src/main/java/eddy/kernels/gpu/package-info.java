/**
 * What the GPU backends share: a plan turned into launches of kernels by name, with their buffers,
 * parameters and grids. How a kernel gets to the device is the backend's matter.
 */
@NullMarked
package eddy.kernels.gpu;

import org.jspecify.annotations.NullMarked;
