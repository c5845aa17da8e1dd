package eddy.family;

import eddy.media.Medium;
import eddy.picture.Picture;
import eddy.tensor.HostTensor;

/** Between pictures and what the sampler works on: a VAE, or nothing at all in pixel space. */
public interface LatentCodec {
  /** Sides of pictures are multiples of this, in pixels: 8 for Stable Diffusion. */
  int factor();

  /** What encoding pictures will do. */
  EncodingStage encoding(CodecJob job);

  /** What decoding samples will do. */
  DecodingStage decoding(CodecJob job);

  /**
   * What comes out in the end. A family whose results are no pictures makes its own of the values.
   *
   * @param values one decoded sample, [1, C, height, width], 0 to 1
   */
  default Medium result(HostTensor.Floats values) {
    return Picture.ofUnit(values.values(), values.shape().dim(3), values.shape().dim(2));
  }
}
