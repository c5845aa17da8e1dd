package toy.pixels;

import eddy.backend.Backend;
import eddy.family.CodecJob;
import eddy.family.DecodingStage;
import eddy.family.DenoisingNetwork;
import eddy.family.DiffusionModel;
import eddy.family.EncodingStage;
import eddy.family.LatentCodec;
import eddy.family.LatentDistribution;
import eddy.family.LatentScale;
import eddy.family.ModelTraits;
import eddy.family.NetworkOutput;
import eddy.family.Recording;
import eddy.family.SamplingDefaults;
import eddy.family.TextConditioner;
import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.StartPicture;
import eddy.pipeline.stage.RunSize;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import toy.HostStage;

/**
 * A family in pixels: no text, no VAE, a variance beside the prediction; and a second stage that is
 * told the first one's picture, enlarged, and begins with noise alone.
 */
public final class PixelModel implements DiffusionModel {
  private static final String SMALL = "small";

  private final boolean second;
  private final Conv2d network;

  /** With numbers that are made up. */
  public PixelModel(boolean second) {
    this(second, Weights.of(new RandomWeights("toy", DType.F32)));
  }

  PixelModel(boolean second, Weights weights) {
    this.second = second;
    network = new Conv2d(weights, second ? 6 : 3, 6, 3);
  }

  @Override
  public ModelTraits traits() {
    return ModelTraits.of(8, new SamplingDefaults(3, 1));
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
        return "the toy";
      }

      @Override
      public Shape sample(int batch, int width, int height) {
        return Shape.of(batch, 3, height, width);
      }

      @Override
      public boolean startsFromNoise() {
        return second;
      }

      @Override
      public Map<String, HostTensor> told(GenerationRequest request, RunSize size) {
        if (!second) {
          return Map.of();
        }
        StartPicture small = Objects.requireNonNull(request.start());
        HostTensor.Floats large =
            PictureOps.resize(small.values(), size.width(), size.height(), Resampling.BICUBIC);
        return Map.of(SMALL, PictureOps.repeated(large, size.rows())); // [n, 3, H, W]
      }

      @Override
      public NetworkOutput record(Recording r) {
        Tensor x = r.sample(); // [n, 3, H, W]
        if (second) {
          x = x.concat(r.told(SMALL), 1); // [n, 6, H, W]
        }
        return NetworkOutput.of(network.forward(x)); // [n, 6, H, W]
      }
    };
  }

  @Override
  public LatentCodec codec() {
    return new LatentCodec() {
      @Override
      public int factor() {
        return 1;
      }

      @Override
      public EncodingStage encoding(CodecJob job) {
        return new Encoding(job);
      }

      @Override
      public DecodingStage decoding(CodecJob job) {
        return new Decoding(job);
      }
    };
  }

  private static final class Encoding extends HostStage implements EncodingStage {
    Encoding(CodecJob job) {
      super(job);
    }

    @Override
    public LatentDistribution run(Backend backend, float[] pictures) {
      Shape shape = Shape.of(pictures.length / each(), 3, job.height(), job.width());
      float[] none = new float[pictures.length];
      return new LatentDistribution(shape, pictures, none, LatentScale.NONE);
    }
  }

  private static final class Decoding extends HostStage implements DecodingStage {
    Decoding(CodecJob job) {
      super(job);
    }

    @Override
    public List<float[]> run(Backend backend, float[] samples) {
      return split(samples);
    }
  }
}
