package eddy.family;

/**
 * What front ends have to go by of a model, whatever is inside.
 *
 * @param kind what it is made for
 * @param side of its pictures, in pixels, unless another is given
 * @param defaults steps and guidance
 * @param textLayers most layers of its text encoder that can be left out (clip skip)
 * @param takesSizes it is told sizes and crops (Podell et al. 2023, section 2.2)
 * @param takesScore it is told an aesthetic score
 */
public record ModelTraits(
    ModelKind kind,
    int side,
    SamplingDefaults defaults,
    int textLayers,
    boolean takesSizes,
    boolean takesScore) {
  /** Of a model that makes pictures of that side and is told nothing but texts. */
  public static ModelTraits of(int side, SamplingDefaults defaults) {
    return new ModelTraits(ModelKind.TEXT_TO_PICTURE, side, defaults, 0, false, false);
  }
}
