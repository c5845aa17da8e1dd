package eddy.pipeline.text;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.Finite;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.network.clip.CLIPTextModel;
import eddy.pipeline.model.TextEncoder;
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
final class TextEncoderRun {
  private static final String IDS = "input_ids";
  private static final String POSITIONS = "position_ids";
  private static final String SKIPPED = "skipped";
  private static final String UNSKIPPED = "unskipped";
  private static final String TEXT_EMBEDS = "text_embeds";

  private final Map<List<Integer>, Integer> rows = new HashMap<>();
  private final TextEncoder encoder;
  private final Map<String, float[]> results = new HashMap<>();
  private final int tokens;
  private final int width;
  private int projected;

  private TextEncoderRun(TextEncoder encoder) {
    this.encoder = encoder;
    tokens = encoder.tokenizer().length();
    width = encoder.model().config().hiddenSize();
  }

  /**
   * Encodes chunks, packing and giving back the encoder's weights.
   *
   * @param chunks all that will be asked for
   * @param skip last layers left out, beyond the one that SDXL always leaves out
   * @param penultimate SDXL's way: hidden states before the last layer, without the final norm
   * @param pooled whether the pooled text is wanted
   * @throws eddy.error.InputException when the result isn't finite
   */
  static TextEncoderRun of(
      TextEncoder encoder,
      List<PromptChunk> chunks,
      int skip,
      boolean penultimate,
      boolean pooled,
      Backend backend) {
    TextEncoderRun run = new TextEncoderRun(encoder);
    List<int[]> distinct = new ArrayList<>();
    for (PromptChunk chunk : chunks) {
      if (run.rows.putIfAbsent(key(chunk), distinct.size()) == null) {
        distinct.add(chunk.ids());
      }
    }
    run.encode(distinct, skip, penultimate, pooled, backend);
    return run;
  }

  /**
   * Copies a chunk's embedding, [77, C], token by token.
   *
   * @param skipped with the last layers left out
   * @return the values, [77, C]
   */
  float[] embeds(PromptChunk chunk, boolean skipped) {
    float[] all = result(skipped ? SKIPPED : UNSKIPPED); // [rows, 77, C]
    float[] out = new float[tokens * width];
    System.arraycopy(all, row(chunk) * out.length, out, 0, out.length);
    return out;
  }

  /** A chunk's pooled text, [P]. */
  float[] pooled(PromptChunk chunk) {
    float[] all = result(TEXT_EMBEDS); // [rows, 77, P]
    float[] out = new float[projected];
    int at = row(chunk) * tokens + encoder.model().pooledPosition(vocabulary(chunk.ids()));
    System.arraycopy(all, at * projected, out, 0, projected);
    return out;
  }

  /** Channels of the embedding. */
  int width() {
    return width;
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

  private void encode(
      List<int[]> distinct, int skip, boolean penultimate, boolean pooled, Backend backend) {
    CLIPTextModel model = encoder.model();
    Shape shape = Shape.of(distinct.size(), tokens);
    Graph graph = new Graph();
    CLIPTextModel.Output out =
        model.forward(graph.input(IDS, shape, DType.I32), graph.input(POSITIONS, shape, DType.I32));
    Map<String, Tensor> outputs = new LinkedHashMap<>();
    outputs.put(UNSKIPPED, layer(out, 0, penultimate)); // [rows, 77, C]
    if (skip > 0) {
      outputs.put(SKIPPED, layer(out, skip, penultimate)); // [rows, 77, C]
    }
    if (pooled) {
      Tensor textEmbeds =
          Objects.requireNonNull(out.textEmbeds(), "no projection"); // [rows, 77, P]
      projected = textEmbeds.shape().dim(2);
      outputs.put(TEXT_EMBEDS, textEmbeds);
    }
    Plan plan = Plan.of(graph, outputs, backend.planOptions());
    try (Executable executable = backend.compile(plan)) {
      executable
          .run(
              Map.of(
                  IDS, HostTensor.of(shape, joined(distinct)),
                  POSITIONS, HostTensor.of(shape, positions(distinct.size()))))
          .forEach(
              (name, value) ->
                  results.put(
                      name,
                      Finite.require("the text encoder", value.floats(), executable, backend)));
    }
    results.putIfAbsent(SKIPPED, result(UNSKIPPED));
  }

  private Tensor layer(CLIPTextModel.Output out, int skip, boolean penultimate) {
    List<Tensor> states = out.hiddenStates();
    return penultimate
        ? states.get(states.size() - 2 - skip) // [rows, 77, C]
        : encoder.model().skipLayers(out, skip); // [rows, 77, C]
  }

  private int row(PromptChunk chunk) {
    return Objects.requireNonNull(rows.get(key(chunk)), "a chunk that wasn't encoded");
  }

  private float[] result(String name) {
    return Objects.requireNonNull(results.get(name), name);
  }

  private static List<Integer> key(PromptChunk chunk) {
    return Arrays.stream(chunk.ids()).boxed().toList();
  }

  private int[] joined(List<int[]> distinct) {
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
