package eddy.pipeline.model;

import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.clip.CLIPTextConfig;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.unet.UNetConditions;
import eddy.network.vae.AutoencoderKL;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A whole network of a published architecture with made-up weights, recorded once, together with
 * inputs to run it on: for benchmarks and estimates of memory. Its numbers mean nothing, but take
 * the same work as a real model's.
 */
public final class RandomNetwork {
  private static final long SEED = 1;
  private static final String OUTPUT = "output";

  /** The networks of a pipeline. */
  public enum Kind {
    /** The text encoder, or both, on 77 tokens. */
    TEXT,
    /** One evaluation of the U-Net. */
    UNET,
    /** The VAE's decoder. */
    VAE
  }

  private final Graph graph = new Graph();
  private final Random random = new Random(SEED);
  private final List<RandomWeights> weights = new ArrayList<>();
  private final Map<String, HostTensor> inputs = new LinkedHashMap<>();
  private final Map<String, Tensor> outputs;
  private final boolean f32Values;

  /**
   * Records the network.
   *
   * @param size side of the latents: 64 is a picture of 512x512; without meaning for {@link
   *     Kind#TEXT}
   * @param batch at least 1
   * @param dtype of the weights: F32, F16 or BF16
   */
  public RandomNetwork(Architecture arch, Kind kind, int size, int batch, DType dtype) {
    outputs =
        switch (kind) {
          case TEXT -> {
            List<CLIPTextModel> encoders = new ArrayList<>();
            for (CLIPTextConfig c : arch.textEncoders()) {
              encoders.add(new CLIPTextModel(weights(dtype), c));
            }
            yield NetworkPlans.text(encoders, graph, batch);
          }
          case UNET ->
              unet(
                  new UNet2DConditionModel(weights(dtype), arch.unet()),
                  arch.textEncoders().getLast(),
                  size,
                  batch);
          case VAE -> vae(new AutoencoderKL(weights(dtype), arch.vae()), size, batch);
        };
    f32Values = kind == Kind.VAE && arch.vae().forceUpcast();
    makeInputs(arch.textEncoders().getFirst().vocabSize());
  }

  /** The same for a network that has weights already. */
  public RandomNetwork(NetworkPlans networks, Kind kind, int size, int batch) {
    outputs =
        switch (kind) {
          case TEXT -> NetworkPlans.text(networks.textEncoders(), graph, batch);
          case UNET ->
              unet(networks.unet(), networks.textEncoders().getLast().config(), size, batch);
          case VAE -> vae(networks.vae(), size, batch);
        };
    f32Values = kind == Kind.VAE && networks.vae().config().forceUpcast();
    makeInputs(networks.textEncoders().getFirst().config().vocabSize());
  }

  private void makeInputs(int vocabulary) {
    graph.inputs().forEach((name, t) -> inputs.put(name, values(name, t, vocabulary)));
  }

  private Weights weights(DType dtype) {
    RandomWeights made = new RandomWeights("random weights", dtype);
    weights.add(made);
    return Weights.of(made);
  }

  private Map<String, Tensor> unet(
      UNet2DConditionModel model, CLIPTextConfig text, int size, int batch) {
    Tensor sample = graph.input("sample", batch, model.config().inChannels(), size, size);
    Tensor timestep = graph.input("timestep", batch);
    UNetConditions conditions =
        NetworkPlans.conditions(
            model.config(), graph, batch, text.maxPositionEmbeddings(), text.projectionDim());
    return Map.of(OUTPUT, model.forward(sample, timestep, conditions)); // [N, 4, size, size]
  }

  private Map<String, Tensor> vae(AutoencoderKL model, int size, int batch) {
    Tensor latents = graph.input("latents", batch, model.config().latentChannels(), size, size);
    return Map.of(OUTPUT, model.decode(latents)); // [N, 3, 8·size, 8·size]
  }

  /** Ids, positions from 0 on, the middle of the timesteps, or normal numbers. */
  private HostTensor values(String name, Tensor input, int vocabulary) {
    int count = Math.toIntExact(input.shape().count());
    if (input.dtype() == DType.I32) {
      int[] ids = new int[count];
      int length = input.dim(1);
      for (int i = 0; i < count; i++) {
        ids[i] = name.startsWith("positions") ? i % length : random.nextInt(vocabulary);
      }
      return HostTensor.of(input.shape(), ids);
    }
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = name.equals("timestep") ? 500 : (float) random.nextGaussian();
    }
    return HostTensor.of(input.shape(), floats);
  }

  /** What to do, for a backend that wants its plans like that. */
  public Plan plan(PlanOptions options) {
    return Plan.of(graph, outputs, f32Values ? options.withF32Values() : options);
  }

  /** Values for a run. */
  public Map<String, HostTensor> inputs() {
    return Collections.unmodifiableMap(inputs);
  }

  /**
   * Number of made-up weight elements, those of parts that aren't run (the VAE's encoder) included.
   */
  public long parameters() {
    return weights.stream().mapToLong(RandomWeights::parameters).sum();
  }
}
