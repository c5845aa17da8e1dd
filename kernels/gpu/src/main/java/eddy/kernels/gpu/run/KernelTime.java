package eddy.kernels.gpu.run;

/**
 * What a kernel took in a profiled run, by the device's own clock.
 *
 * @param kernel class and method
 * @param step index of the plan's step
 * @param nanos from start to end on the device
 */
public record KernelTime(String kernel, int step, long nanos) {}
