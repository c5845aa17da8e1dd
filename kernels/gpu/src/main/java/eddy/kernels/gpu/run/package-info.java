/**
 * What every GPU backend does with launches, whoever its driver is by: memory counted, weights
 * shared, runs, times, peaks and tuning. A backend gives a {@link eddy.kernels.gpu.run.GpuDriver},
 * and that is all of it that this package sees.
 */
@NullMarked
package eddy.kernels.gpu.run;

import org.jspecify.annotations.NullMarked;
