package toy.packed;

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
import eddy.family.TextStage;
import eddy.graph.Tensor;
import eddy.nn.Linear;
import eddy.pipeline.request.ProgressListener;
import eddy.pipeline.request.PromptBatch;
import eddy.pipeline.stage.Stage;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import toy.HostStage;

/**
 * A family that shares nothing with Stable Diffusion: its text encoder knows no tokens, only how
 * often each byte occurs, and its samples are squares of 2×2 pixels in a row, [n, T, 12].
 */
final class PackedModel implements DiffusionModel {
  static final String BYTES = "bytes";
  private static final int SIDE = 2;
  private static final int CHANNELS = 3 * SIDE * SIDE;

  private final Linear text;
  private final Linear in;
  private final Linear out;

  PackedModel(Weights weights) {
    text = new Linear(weights.at("text"), 256, CHANNELS);
    in = new Linear(weights.at("in"), CHANNELS, CHANNELS);
    out = new Linear(weights.at("out"), CHANNELS, CHANNELS);
  }

  /** With numbers that are made up. */
  static PackedModel random() {
    return new PackedModel(Weights.of(new RandomWeights("toy", DType.F32)));
  }

  @Override
  public ModelTraits traits() {
    return ModelTraits.of(8, new SamplingDefaults(3, 5));
  }

  @Override
  public TextConditioner text() {
    return new TextConditioner() {
      @Override
      public int texts() {
        return 1;
      }

      @Override
      public TextStage stage(PromptBatch texts) {
        return new Histograms(
            Stream.concat(texts.negatives(0).stream(), texts.prompts(0).stream()).toList());
      }
    };
  }

  /** How often each byte occurs; no network, so no stage. */
  private record Histograms(List<String> texts) implements TextStage {
    @Override
    public List<Stage> parts() {
      return List.of();
    }

    @Override
    public Map<String, Shape> shapes() {
      return Map.of(BYTES, Shape.of(texts.size(), 1, 256));
    }

    @Override
    public Map<String, HostTensor> run(Backend backend, ProgressListener listener) {
      float[] counts = new float[256 * texts.size()];
      for (int i = 0; i < texts.size(); i++) {
        for (byte b : texts.get(i).getBytes(StandardCharsets.UTF_8)) {
          counts[256 * i + (b & 0xff)]++;
        }
      }
      return Map.of(BYTES, HostTensor.of(Shape.of(texts.size(), 1, 256), counts));
    }
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
        return Shape.of(batch, width / SIDE * (height / SIDE), CHANNELS);
      }

      @Override
      public NetworkOutput record(Recording r) {
        Tensor x = in.forward(r.sample()); // [n, T, 12]
        Tensor told = text.forward(r.told(BYTES)); // [n, 1, 12]
        Tensor seen = x.attention(told, told, 1, false); // [n, T, 12]
        return NetworkOutput.of(out.forward(x.add(seen).silu())); // [n, T, 12]
      }
    };
  }

  @Override
  public LatentCodec codec() {
    return new LatentCodec() {
      @Override
      public int factor() {
        return SIDE;
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

  /** Between [3, H, W] and [T, 12]. */
  private abstract static class Moving extends HostStage {
    Moving(CodecJob job) {
      super(job);
    }

    /** In either direction. */
    float[] moved(float[] from, boolean pack) {
      float[] to = new float[from.length];
      int w = job.width();
      int h = job.height();
      for (int c = 0; c < 3; c++) {
        for (int y = 0; y < h; y++) {
          for (int x = 0; x < w; x++) {
            int token = y / SIDE * (w / SIDE) + x / SIDE;
            int packed = token * CHANNELS + (c * SIDE + y % SIDE) * SIDE + x % SIDE;
            int plain = (c * h + y) * w + x;
            to[pack ? packed : plain] = from[pack ? plain : packed];
          }
        }
      }
      return to;
    }
  }

  private static final class Encoding extends Moving implements EncodingStage {
    Encoding(CodecJob job) {
      super(job);
    }

    @Override
    public LatentDistribution run(Backend backend, float[] pictures) {
      float[] all = new float[pictures.length];
      int at = 0;
      for (float[] picture : split(pictures)) {
        System.arraycopy(moved(picture, true), 0, all, at, each());
        at += each();
      }
      Shape shape = Shape.of(all.length / each(), each() / CHANNELS, CHANNELS);
      return new LatentDistribution(shape, all, new float[all.length], LatentScale.NONE);
    }
  }

  private static final class Decoding extends Moving implements DecodingStage {
    Decoding(CodecJob job) {
      super(job);
    }

    @Override
    public List<float[]> run(Backend backend, float[] samples) {
      return split(samples).stream().map(s -> moved(s, false)).toList();
    }
  }
}
