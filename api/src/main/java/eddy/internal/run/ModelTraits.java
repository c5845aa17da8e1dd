package eddy.internal.run;

import java.nio.file.Path;

/**
 * What settings have to go by of a model.
 *
 * @param path its file or folder
 * @param isXl it is told sizes
 * @param isRefiner it ends what another began
 * @param takesScore it is told an aesthetic score
 * @param textEncoders how many
 * @param textLayers of the first text encoder
 * @param channels of the noise
 * @param side of its latents, which its pictures have unless given
 * @param factor pixels for one of the latents', each way
 * @param defaults steps and guidance
 */
public record ModelTraits(
    Path path,
    boolean isXl,
    boolean isRefiner,
    boolean takesScore,
    int textEncoders,
    int textLayers,
    int channels,
    int side,
    int factor,
    Defaults defaults) {}
