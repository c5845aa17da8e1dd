package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.request.TilingOptions;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Latents to pictures. Decodes one picture at a time, since a decoder's arena is large. */
public final class LatentDecoder {
  private final VaeRunner runner;
  private final float scalingFactor;

  /** Decodes pictures as a whole. */
  public LatentDecoder(PipelineComponents components, Backend backend) {
    this(components, backend, TilingOptions.OFF, Long.MAX_VALUE);
  }

  /**
   * @param memory bytes that may be taken before pictures are cut into tiles, where tiling is AUTO
   */
  public LatentDecoder(
      PipelineComponents components, Backend backend, TilingOptions tiling, long memory) {
    runner = new VaeRunner(VaeRunner.Half.DECODER, components, backend, tiling, memory);
    scalingFactor = components.vae().config().scalingFactor();
  }

  /**
   * @param latents [batch, C, h, w], as the U-Net has them
   * @return the VAE's output for each picture: [3, 8h, 8w], about -1 to 1
   * @throws eddy.error.InputException when it isn't finite
   */
  public List<float[]> decode(float[] latents, Shape shape) {
    List<float[]> scaled = new ArrayList<>();
    int each = latents.length / shape.dim(0);
    for (int from = 0; from < latents.length; from += each) {
      float[] one = Arrays.copyOfRange(latents, from, from + each);
      for (int i = 0; i < each; i++) {
        one[i] /= scalingFactor;
      }
      scaled.add(one);
    }
    return runner.run(scaled, shape.dim(2), shape.dim(3));
  }
}
