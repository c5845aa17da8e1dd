package eddy.pipeline.denoise;

import eddy.pipeline.text.TextConditioning;
import eddy.tensor.HostTensor;
import org.jspecify.annotations.Nullable;

/**
 * All that the U-Net is told beside latents and timestep; with guidance twice as many rows as there
 * are pictures, the negative prompts' first.
 *
 * @param text encoded prompts
 * @param timeIds SDXL's sizes, [n, 6] or [n, 5]; null for other U-Nets
 * @param timestepCond the embedded guidance scale, [n, W]; null for U-Nets that don't take it
 * @param guided whether each picture has two rows
 */
public record Conditioning(
    TextConditioning text,
    @Nullable HostTensor timeIds,
    @Nullable HostTensor timestepCond,
    boolean guided) {}
