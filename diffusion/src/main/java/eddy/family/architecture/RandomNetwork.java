package eddy.family.architecture;

import eddy.family.CodecJob;
import eddy.family.TextStage;
import eddy.family.sd.StableDiffusion;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.pipeline.denoise.DenoisingStage;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.request.PromptBatch;
import eddy.pipeline.stage.RunSize;
import eddy.pipeline.stage.Stage;
import eddy.prompt.PromptSyntax;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A network as a run's stages record it, together with made-up inputs to run it on: for benchmarks.
 * Its numbers mean nothing, but take the same work as a real picture's.
 */
public final class RandomNetwork {
  private static final long SEED = 1;

  /** The networks of a model. */
  public enum Kind {
    /** The text encoder, or both, on texts of 77 tokens. */
    TEXT,
    /** One evaluation of the U-Net, without guidance. */
    UNET,
    /** The VAE's decoder; one picture after the other. */
    VAE
  }

  private final Graph graph = new Graph();
  private final Random random = new Random(SEED);
  private final Map<String, HostTensor> inputs = new LinkedHashMap<>();
  private final Map<String, Tensor> outputs = new LinkedHashMap<>();
  private final UnaryOperator<PlanOptions> options;
  private final long parameters;

  /**
   * Records a network of a published architecture, with made-up weights.
   *
   * @param size side of the latents: 64 is a picture of 512x512; without meaning for {@link
   *     Kind#TEXT}
   * @param batch at least 1
   * @param dtype of the weights: F32, F16 or BF16
   */
  public RandomNetwork(Architecture arch, Kind kind, int size, int batch, DType dtype) {
    this(new RandomModel(arch, dtype), kind, size, batch);
  }

  private RandomNetwork(RandomModel made, Kind kind, int size, int batch) {
    this(made.model(), kind, size, batch, made.parameters(kind));
  }

  /** The same for networks that have weights already. */
  public RandomNetwork(StableDiffusion model, Kind kind, int size, int batch) {
    this(model, kind, size, batch, 0);
  }

  private RandomNetwork(StableDiffusion model, Kind kind, int size, int batch, long parameters) {
    this.parameters = parameters;
    List<Stage> stages =
        switch (kind) {
          case TEXT -> text(model, batch).parts();
          case UNET -> List.of(unet(model, size, batch));
          case VAE -> Collections.nCopies(batch, vae(model, size));
        };
    for (int i = 0; i < stages.size(); i++) {
      outputs.putAll(stages.get(i).record(graph, i == 0 ? "" : "_" + (i + 1)));
    }
    options = stages.getFirst()::options;
    int vocabulary = model.textEncoders().getFirst().model().config().vocabSize();
    graph.inputs().forEach((name, t) -> inputs.put(name, values(name, t, vocabulary)));
  }

  /** Different texts, since equal ones are encoded once. */
  private static TextStage text(StableDiffusion model, int batch) {
    List<String> prompts = IntStream.range(0, batch).mapToObj(i -> "picture " + i).toList();
    return model
        .text()
        .stage(new PromptBatch(prompts, null, false, null, null, 0, PromptSyntax.PLAIN));
  }

  private static DenoisingStage unet(StableDiffusion model, int size, int batch) {
    int side = size * model.codec().factor();
    RunSize run = new RunSize(side, side, batch, false);
    GenerationRequest request = GenerationRequest.of("", side, side);
    Map<String, Shape> texts = text(model, batch).shapes();
    return new DenoisingStage("denoising", model.denoiser(), request, run, texts, List.of());
  }

  private static Stage vae(StableDiffusion model, int size) {
    int side = size * model.codec().factor();
    return model.codec().decoding(CodecJob.whole("decoding the picture", 1, side, side));
  }

  /** Ids, positions from 0 on, the middle of the timesteps, or normal numbers. */
  private HostTensor values(String name, Tensor input, int vocabulary) {
    int count = Math.toIntExact(input.shape().count());
    if (input.dtype() == DType.I32) {
      int[] ids = new int[count];
      int length = input.dim(1);
      for (int i = 0; i < count; i++) {
        ids[i] = name.startsWith("position") ? i % length : random.nextInt(vocabulary);
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
  public Plan plan(PlanOptions wanted) {
    return Plan.of(graph, outputs, options.apply(wanted));
  }

  /** Values for a run. */
  public Map<String, HostTensor> inputs() {
    return Collections.unmodifiableMap(inputs);
  }

  /**
   * Number of made-up weight elements, those of parts that aren't run (the VAE's encoder) included;
   * 0 for networks that had weights.
   */
  public long parameters() {
    return parameters;
  }
}
