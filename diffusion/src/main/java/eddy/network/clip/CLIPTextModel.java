package eddy.network.clip;

import eddy.graph.Tensor;
import eddy.nn.Embedding;
import eddy.nn.LayerNorm;
import eddy.nn.Linear;
import eddy.nn.Module;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CLIP's text encoder (Radford et al. 2021), with transformers' names. SD 1.x uses ViT-L/14's, SD
 * 2.x OpenCLIP ViT-H/14's, SDXL the first and OpenCLIP ViT-bigG/14's with its projection.
 */
public final class CLIPTextModel {
  private final CLIPTextConfig config;
  private final CLIPTextEmbeddings embeddings;
  private final List<CLIPEncoderLayer> layers = new ArrayList<>();
  private final LayerNorm finalLayerNorm;
  private final @Nullable Linear textProjection;

  /**
   * Takes its weights from {@code w}, the root of the file.
   *
   * @throws eddy.error.InputException naming every tensor that is missing, misshapen or left over
   */
  public CLIPTextModel(Weights w, CLIPTextConfig config) {
    this.config = config;
    // transformers wrote text_model before every key up to version 4, and nothing from 5 on.
    Weights textModel = w.has("embeddings.token_embedding.weight") ? w : w.at("text_model");
    embeddings = new CLIPTextEmbeddings(textModel.at("embeddings"), config);
    for (int i = 0; i < config.numHiddenLayers(); i++) {
      layers.add(new CLIPEncoderLayer(textModel.at("encoder").at("layers").at(i), config));
    }
    finalLayerNorm =
        new LayerNorm(textModel.at("final_layer_norm"), config.hiddenSize(), config.layerNormEps());
    textProjection =
        config.hasTextProjection()
            ? new Linear(
                w.at("text_projection"), config.hiddenSize(), config.projectionDim(), false)
            : null;
    w.requireComplete();
  }

  public CLIPTextConfig config() {
    return config;
  }

  /**
   * What the encoder gives.
   *
   * @param hiddenStates embeddings first, then each layer's output [N, T, C], before the final norm
   * @param lastHiddenState the last of them after the final norm, [N, T, C]
   * @param textEmbeds {@code text_projection} of each token of that, [N, T, P]; the pooled text is
   *     the row at {@link #pooledPosition}. Null for encoders without a projection.
   */
  public record CLIPTextModelOutput(
      List<Tensor> hiddenStates, Tensor lastHiddenState, @Nullable Tensor textEmbeds) {}

  /**
   * @param inputIds [N, T], I32
   * @param positionIds [N, T], I32: 0 to T-1 in each row
   */
  public CLIPTextModelOutput forward(Tensor inputIds, Tensor positionIds) {
    List<Tensor> hiddenStates = new ArrayList<>();
    Tensor x = embeddings.forward(inputIds, positionIds); // [N, T, C]
    hiddenStates.add(x);
    for (CLIPEncoderLayer layer : layers) {
      x = layer.forward(x); // [N, T, C]
      hiddenStates.add(x);
    }
    Tensor last = finalLayerNorm.forward(x); // [N, T, C]
    Tensor embeds = textProjection == null ? null : textProjection.forward(last); // [N, T, P]
    return new CLIPTextModelOutput(List.copyOf(hiddenStates), last, embeds);
  }

  /**
   * The prompt embedding with the last {@code skip} layers left out, as diffusers' {@code
   * clip_skip} does it: {@code hidden_states[-(skip + 1)]} through the final norm.
   *
   * @param skip 0 for none, at most the number of layers
   */
  public Tensor skipLayers(CLIPTextModelOutput output, int skip) {
    if (skip == 0) {
      return output.lastHiddenState();
    }
    List<Tensor> states = output.hiddenStates();
    return finalLayerNorm.forward(states.get(states.size() - 1 - skip)); // [N, T, C]
  }

  /** Where the token stands whose last hidden state, or projection of it, is the pooled output. */
  public int pooledPosition(int[] ids) {
    int best = 0;
    for (int i = 0; i < ids.length; i++) {
      // Files from before transformers fixed eos_token_id say 2 and mean the largest id.
      if (config.eosTokenId() == 2) {
        best = ids[i] > ids[best] ? i : best;
      } else if (ids[i] == config.eosTokenId()) {
        return i;
      }
    }
    return best;
  }

  private static final class CLIPTextEmbeddings extends Module {
    private final Embedding tokenEmbedding;
    private final Embedding positionEmbedding;

    CLIPTextEmbeddings(Weights w, CLIPTextConfig c) {
      super(w);
      tokenEmbedding = new Embedding(w.at("token_embedding"), c.vocabSize(), c.hiddenSize());
      positionEmbedding =
          new Embedding(w.at("position_embedding"), c.maxPositionEmbeddings(), c.hiddenSize());
      w.ignore("position_ids"); // a buffer 0…76 that old files carry
    }

    Tensor forward(Tensor inputIds, Tensor positionIds) {
      Tensor tokens = tokenEmbedding.forward(inputIds); // [N, T, C]
      Tensor positions = positionEmbedding.forward(positionIds); // [N, T, C]
      return named(tokens.add(positions));
    }
  }
}
