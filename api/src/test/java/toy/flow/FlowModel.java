package toy.flow;

import eddy.family.DenoisingNetwork;
import eddy.family.DiffusionModel;
import eddy.family.LatentCodec;
import eddy.family.ModelTraits;
import eddy.family.NetworkOutput;
import eddy.family.Recording;
import eddy.family.SamplingDefaults;
import eddy.family.TextConditioner;
import eddy.tensor.Shape;
import org.jspecify.annotations.Nullable;
import toy.pixels.PixelModel;

/** A family in pixels whose velocity at a sample is twice the sample, at any noise level. */
final class FlowModel implements DiffusionModel {
  @Override
  public ModelTraits traits() {
    return ModelTraits.of(8, new SamplingDefaults(4, 1));
  }

  @Override
  public @Nullable TextConditioner text() {
    return null;
  }

  @Override
  public DenoisingNetwork denoiser() {
    return new DenoisingNetwork() {
      @Override
      public String title() {
        return "the flow toy";
      }

      @Override
      public Shape sample(int batch, int width, int height) {
        return Shape.of(batch, 3, height, width);
      }

      @Override
      public NetworkOutput record(Recording r) {
        return NetworkOutput.of(r.sample().add(r.sample())); // [n, 3, H, W]
      }
    };
  }

  @Override
  public LatentCodec codec() {
    return new PixelModel(false).codec();
  }
}
