/**
 * What samplers have in common: the loop that a caller runs, noise levels, timesteps, and the
 * scales that samplers work in. Those with diffusers' class names and numbers stand in {@code
 * eddy.scheduler.sampler}; they are made by their names in {@code eddy.scheduler.registry}.
 */
@NullMarked
package eddy.scheduler;

import org.jspecify.annotations.NullMarked;
