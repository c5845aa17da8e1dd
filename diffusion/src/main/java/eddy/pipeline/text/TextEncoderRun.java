package eddy.pipeline.text;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.Finite;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.network.clip.CLIPTextModel;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.stage.Stage;
import eddy.prompt.PromptChunk;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one text encoder gives for a number of chunks. Equal chunks, such as the same negative
 * prompt of many pictures, are encoded once.
 */
final class TextEncoderRun implements Stage {
  private static final String IDS = "input_ids";
  private static final String POSITIONS = "position_ids";
  private static final String SKIPPED = "skipped";
  private static final String UNSKIPPED = "unskipped";
  private static final String TEXT_EMBEDS = "text_embeds";

  private final TextEncoder encoder;
  private final int skip;
  private final boolean penultimate;
  private final boolean pooled;
  private final int tokens;
  private final int width;
  private final Map<List<Integer>, Integer> rows = new HashMap<>();
  private final List<int[]> distinct = new ArrayList<>();

  /**
   * @param chunks all that will be asked for
   * @param skip last layers left out, beyond the one that SDXL always leaves out
   * @param penultimate SDXL's way: hidden states before the last layer, without the final norm
   * @param pooled whether the pooled text is wanted
   */
  TextEncoderRun(
      TextEncoder encoder,
      List<PromptChunk> chunks,
      int skip,
      boolean penultimate,
      boolean pooled) {
    this.encoder = encoder;
    this.skip = skip;
    this.penultimate = penultimate;
    this.pooled = pooled;
    tokens = encoder.tokenizer().length();
    width = encoder.model().config().hiddenSize();
    for (PromptChunk chunk : chunks) {
      if (rows.putIfAbsent(key(chunk), distinct.size()) == null) {
        distinct.add(chunk.ids());
      }
    }
  }

  @Override
  public StageMemory memory(Backend backend) {
    return StageMemory.of("encoding the prompts", plan(backend), backend);
  }

  /** Channels of the embedding. */
  int width() {
    return width;
  }

  /** Channels of the pooled text. */
  int projected() {
    return encoder.model().config().projectionDim();
  }

  @Override
  public Map<String, Tensor> record(Graph graph, String suffix) {
    Shape shape = Shape.of(distinct.size(), tokens);
    CLIPTextModel.CLIPTextModelOutput out =
        encoder
            .model()
            .forward(
                graph.input(IDS + suffix, shape, DType.I32),
                graph.input(POSITIONS + suffix, shape, DType.I32));
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    outputs.put(UNSKIPPED + suffix, layer(out, 0)); // [rows, 77, C]
    if (skip > 0) {
      outputs.put(SKIPPED + suffix, layer(out, skip)); // [rows, 77, C]
    }
    if (pooled) {
      Tensor embeds = Objects.requireNonNull(out.textEmbeds(), "no projection"); // [rows, 77, P]
      outputs.put(TEXT_EMBEDS + suffix, embeds);
    }
    return outputs;
  }

  private Plan plan(Backend backend) {
    return plans(backend.planOptions()).getFirst();
  }

  /**
   * Encodes the chunks, packing and giving back the encoder's weights.
   *
   * @throws eddy.error.NumericException when the result isn't finite
   */
  Result run(Backend backend) {
    Shape shape = Shape.of(distinct.size(), tokens);
    Map<String, float[]> results = new HashMap<>();
    try (Executable executable = backend.compile(plan(backend))) {
      executable
          .run(
              Map.of(
                  IDS, HostTensor.of(shape, joined()),
                  POSITIONS, HostTensor.of(shape, positions(distinct.size()))))
          .forEach(
              (name, value) ->
                  results.put(
                      name,
                      Finite.require("the text encoder", value.floats(), executable, backend)));
    }
    return new Result(results);
  }

  /** What came out. */
  final class Result {
    private final Map<String, float[]> results;

    private Result(Map<String, float[]> results) {
      this.results = results;
    }

    /**
     * Copies a chunk's embedding, [77, C], token by token.
     *
     * @param skipped with the last layers left out
     * @return the values, [77, C]
     */
    float[] embeds(PromptChunk chunk, boolean skipped) {
      float[] all = result(skipped && skip > 0 ? SKIPPED : UNSKIPPED); // [rows, 77, C]
      float[] out = new float[tokens * width];
      System.arraycopy(all, row(chunk) * out.length, out, 0, out.length);
      return out;
    }

    /** A chunk's pooled text, [P]. */
    float[] pooled(PromptChunk chunk) {
      float[] all = result(TEXT_EMBEDS); // [rows, 77, P]
      float[] out = new float[projected()];
      int at = row(chunk) * tokens + encoder.model().pooledPosition(vocabulary(chunk.ids()));
      System.arraycopy(all, at * out.length, out, 0, out.length);
      return out;
    }

    private float[] result(String name) {
      return Objects.requireNonNull(results.get(name), name);
    }
  }

  /**
   * The ids with learned words, whose ids follow the vocabulary's, put out of the way: the end of a
   * text is found as the largest id.
   */
  private int[] vocabulary(int[] ids) {
    int[] out = ids.clone();
    int end = encoder.tokenizer().eosId();
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i] > end ? 0 : out[i];
    }
    return out;
  }

  private Tensor layer(CLIPTextModel.CLIPTextModelOutput out, int skipped) {
    List<Tensor> states = out.hiddenStates();
    return penultimate
        ? states.get(states.size() - 2 - skipped) // [rows, 77, C]
        : encoder.model().skipLayers(out, skipped); // [rows, 77, C]
  }

  private int row(PromptChunk chunk) {
    return Objects.requireNonNull(rows.get(key(chunk)), "a chunk that wasn't encoded");
  }

  private static List<Integer> key(PromptChunk chunk) {
    return Arrays.stream(chunk.ids()).boxed().toList();
  }

  private int[] joined() {
    int[] ids = new int[distinct.size() * tokens];
    for (int i = 0; i < distinct.size(); i++) {
      System.arraycopy(distinct.get(i), 0, ids, i * tokens, tokens);
    }
    return ids;
  }

  private int[] positions(int n) {
    int[] positions = new int[n * tokens];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i % tokens;
    }
    return positions;
  }
}
