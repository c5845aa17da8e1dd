/**
 * The {@code cpu} backend: fp32 on all cores by way of the Vector API, or in plain Java where that
 * is absent. Values are stored channel-major ({@link eddy.kernels.cpu.Layout}); matrix products,
 * convolutions and attention all come down to one tile ({@link
 * eddy.kernels.cpu.loops.MatmulTiles}).
 */
@NullMarked
package eddy.kernels.cpu;

import org.jspecify.annotations.NullMarked;
