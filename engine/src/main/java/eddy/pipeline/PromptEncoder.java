package eddy.pipeline;

import eddy.InputException;
import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.clip.CLIPTextModel;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prompts to text embeddings. */
final class PromptEncoder {
  private static final String EMBEDS = "prompt_embeds";

  private final Tokenizer tokenizer;
  private final CLIPTextModel textEncoder;
  private final Backend backend;

  PromptEncoder(Tokenizer tokenizer, CLIPTextModel textEncoder, Backend backend) {
    this.tokenizer = tokenizer;
    this.textEncoder = textEncoder;
    this.backend = backend;
  }

  /**
   * Embeddings for a batch of pictures. As in diffusers, layers are left out for the prompts only,
   * never for the negative ones.
   *
   * @param negatives negative prompts; empty without guidance
   * @param clipSkip last layers left out
   * @return [negatives + prompts, 77, C], the negatives first
   * @throws InputException when there are fewer layers than that, or the result isn't finite
   */
  HostTensor encode(
      List<String> negatives, List<String> prompts, int clipSkip, ProgressListener listener) {
    int layers = textEncoder.config().numHiddenLayers();
    if (clipSkip > layers) {
      throw new InputException(
          "Expected a clip skip of at most "
              + layers
              + ", the text encoder's number of layers, but got "
              + clipSkip
              + ".");
    }
    List<String> all = Stream.concat(negatives.stream(), prompts.stream()).toList();
    int n = all.size();
    int tokens = textEncoder.config().maxPositionEmbeddings();
    Graph graph = new Graph();
    Tensor ids = graph.input("input_ids", Shape.of(n, tokens), DType.I32);
    Tensor positions = graph.input("position_ids", Shape.of(n, tokens), DType.I32);
    CLIPTextModel.Output out = textEncoder.forward(ids, positions);
    Tensor embeds = textEncoder.skipLayers(out, clipSkip); // [n, 77, C]
    if (clipSkip > 0 && !negatives.isEmpty()) {
      Tensor unskipped = out.lastHiddenState().slice(0, 0, negatives.size()); // [negatives, 77, C]
      embeds = unskipped.concat(embeds.slice(0, negatives.size(), n), 0); // [n, 77, C]
    }
    Plan plan = Plan.of(graph, Map.of(EMBEDS, embeds), backend.planOptions());
    try (Executable executable = backend.compile(plan)) {
      HostTensor embedded =
          executable.run(
              Map.of(
                  "input_ids", HostTensor.of(ids.shape(), ids(all, tokens, listener)),
                  "position_ids", HostTensor.of(ids.shape(), positions(n, tokens))),
              EMBEDS);
      Finite.require("the text encoder", embedded.floats(), executable, backend);
      return embedded;
    }
  }

  private int[] ids(List<String> prompts, int tokens, ProgressListener listener) {
    int[] ids = new int[prompts.size() * tokens];
    String warned = null;
    for (int i = 0; i < prompts.size(); i++) {
      Tokenized t = tokenizer.encode(prompts.get(i));
      if (t.ids().length != tokens) {
        throw new InputException(
            "The tokenizer gives "
                + t.ids().length
                + " tokens, but the text encoder takes "
                + tokens
                + "; check that model_max_length in tokenizer_config.json equals"
                + " max_position_embeddings in text_encoder/config.json.");
      }
      System.arraycopy(t.ids(), 0, ids, i * tokens, tokens);
      if (!t.truncated().isEmpty() && !t.truncated().equals(warned)) {
        warned = t.truncated();
        listener.warning(
            "The prompt is longer than "
                + tokens
                + " tokens; this part of it was cut off: \""
                + warned
                + "\"");
      }
    }
    return ids;
  }

  private static int[] positions(int n, int tokens) {
    int[] positions = new int[n * tokens];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i % tokens;
    }
    return positions;
  }
}
