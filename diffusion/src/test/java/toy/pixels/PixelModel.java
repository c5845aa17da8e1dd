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
import eddy.family.Recorded;
import eddy.family.Recording;
import eddy.family.TextConditioner;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.nn.Conv2d;
import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.StartPicture;
import eddy.pipeline.stage.RunSize;
import eddy.pipeline.stage.Stage;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A family in pixels: no text, no VAE, a variance beside the prediction; and a second stage that is
 * told the first one's picture, enlarged, and begins with noise alone.
 */
public final class PixelModel implements DiffusionModel {
  private static final String SMALL = "small";

  private final boolean second;
  private final Conv2d network;

  public PixelModel(boolean second) {
    this.second = second;
    network = new Conv2d(Weights.of(new RandomWeights("toy", DType.F32)), second ? 6 : 3, 6, 3);
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
      public Recorded record(Recording r) {
        Tensor x = r.sample(); // [n, 3, H, W]
        if (second) {
          x = x.concat(r.told(SMALL), 1); // [n, 6, H, W]
        }
        return Recorded.of(network.forward(x)); // [n, 6, H, W]
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

  /** Nothing to do. */
  private abstract static class Pixels implements Stage {
    final CodecJob job;

    Pixels(CodecJob job) {
      this.job = job;
    }

    @Override
    public Map<String, Tensor> record(Graph graph, String suffix) {
      return Map.of();
    }

    @Override
    public List<Plan> plans(PlanOptions wanted) {
      return List.of();
    }

    @Override
    public StageMemory memory(Backend backend) {
      return StageMemory.ofHost(job.name(), 12L * job.width() * job.height() * job.count());
    }
  }

  private static final class Encoding extends Pixels implements EncodingStage {
    Encoding(CodecJob job) {
      super(job);
    }

    @Override
    public int tile(Backend backend) {
      return 0;
    }

    @Override
    public LatentDistribution run(Backend backend, float[] pictures) {
      int n = pictures.length / (3 * job.width() * job.height());
      return new LatentDistribution(
          Shape.of(n, 3, job.height(), job.width()),
          pictures,
          new float[pictures.length],
          LatentScale.NONE);
    }
  }

  private static final class Decoding extends Pixels implements DecodingStage {
    Decoding(CodecJob job) {
      super(job);
    }

    @Override
    public int tile(Backend backend) {
      return 0;
    }

    @Override
    public List<float[]> run(Backend backend, float[] samples) {
      int each = 3 * job.width() * job.height();
      List<float[]> out = new ArrayList<>();
      for (int from = 0; from < samples.length; from += each) {
        out.add(Arrays.copyOfRange(samples, from, from + each));
      }
      return out;
    }
  }
}
