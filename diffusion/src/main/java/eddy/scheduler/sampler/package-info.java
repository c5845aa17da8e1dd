/**
 * Samplers with diffusers' class names and numbers. To add one: write its class below the abstract
 * scheduler whose scale it works in ({@code AlphaScheduler}, {@code SigmaScheduler}, {@code
 * MultistepScheduler}), with a {@code SamplerProvider} that tells its names and stands in {@code
 * META-INF/services}; its trajectories are tested as soon as the reference data have a case of its
 * class.
 */
@NullMarked
package eddy.scheduler.sampler;

import org.jspecify.annotations.NullMarked;
