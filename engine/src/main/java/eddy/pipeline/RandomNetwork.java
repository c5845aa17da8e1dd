package eddy.pipeline;

import eddy.clip.CLIPTextConfig;
import eddy.clip.CLIPTextModel;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import eddy.unet.UNet2DConditionConfig;
import eddy.unet.UNet2DConditionModel;
import eddy.vae.AutoencoderKL;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A whole network of a published architecture with made-up weights, recorded once, together with
 * inputs to run it on: for benchmarks and estimates of memory. Its numbers mean nothing, but take
 * the same work as a real model's.
 */
public final class RandomNetwork {
  private static final long SEED = 1;

  /** The three networks of a pipeline. */
  public enum Kind {
    /** The text encoder, on 77 tokens. */
    TEXT,
    /** One evaluation of the U-Net. */
    UNET,
    /** The VAE's decoder. */
    VAE
  }

  private final Graph graph = new Graph();
  private final Random random = new Random(SEED);
  private final RandomWeights weights;
  private final Map<String, HostTensor> inputs = new LinkedHashMap<>();
  private final Tensor output;

  /**
   * Records the network.
   *
   * @param size side of the latents: 64 is a picture of 512x512; without meaning for {@link
   *     Kind#TEXT}
   * @param batch at least 1
   * @param dtype of the weights: F32, F16 or BF16
   */
  public RandomNetwork(Architecture arch, Kind kind, int size, int batch, DType dtype) {
    weights = new RandomWeights("random weights", dtype);
    Weights w = Weights.of(weights);
    output =
        switch (kind) {
          case TEXT -> text(new CLIPTextModel(w, arch.textEncoder()), batch);
          case UNET -> unet(new UNet2DConditionModel(w, arch.unet()), arch, size, batch);
          case VAE -> {
            Tensor latents = input("latents", arch.vae().latentChannels(), size, batch);
            yield new AutoencoderKL(w, arch.vae()).decode(latents); // [N, 3, 8·size, 8·size]
          }
        };
  }

  private Tensor text(CLIPTextModel model, int batch) {
    CLIPTextConfig c = model.config();
    int length = c.maxPositionEmbeddings();
    int[] ids = new int[batch * length];
    int[] positions = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = random.nextInt(c.vocabSize());
      positions[i] = i % length;
    }
    Shape shape = Shape.of(batch, length);
    inputs.put("ids", HostTensor.of(shape, ids));
    inputs.put("positions", HostTensor.of(shape, positions));
    return model
        .forward(graph.input("ids", shape, DType.I32), graph.input("positions", shape, DType.I32))
        .lastHiddenState(); // [N, 77, C]
  }

  private Tensor unet(UNet2DConditionModel model, Architecture arch, int size, int batch) {
    UNet2DConditionConfig c = model.config();
    Tensor sample = input("sample", c.inChannels(), size, batch);
    float[] times = new float[batch];
    Arrays.fill(times, 500);
    inputs.put("timestep", HostTensor.of(Shape.of(batch), times));
    Tensor timestep = graph.input("timestep", batch);
    int tokens = arch.textEncoder().maxPositionEmbeddings();
    Shape text = Shape.of(batch, tokens, c.crossAttentionDim());
    inputs.put("text", normal(text));
    return model.forward(sample, timestep, graph.input("text", text, DType.F32)); // [N, 4, s, s]
  }

  private Tensor input(String name, int channels, int size, int batch) {
    Shape shape = Shape.of(batch, channels, size, size);
    inputs.put(name, normal(shape));
    return graph.input(name, shape, DType.F32);
  }

  private HostTensor.Floats normal(Shape shape) {
    float[] values = new float[Math.toIntExact(shape.count())];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return HostTensor.of(shape, values);
  }

  /** What to do, for a backend that wants its plans like that. */
  public Plan plan(PlanOptions options) {
    return Plan.of(graph, Map.of("output", output), options);
  }

  /** Values for a run. */
  public Map<String, HostTensor> inputs() {
    return Collections.unmodifiableMap(inputs);
  }

  /** Number of weight elements, those of parts that aren't run (the VAE's encoder) included. */
  public long parameters() {
    return weights.parameters();
  }
}
