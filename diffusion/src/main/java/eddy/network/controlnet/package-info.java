/** ControlNet: a copy of the U-Net's way down, which sees a control picture beside the latents. */
@NullMarked
package eddy.network.controlnet;

import org.jspecify.annotations.NullMarked;
