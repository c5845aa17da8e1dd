package eddy.network.clip;

import eddy.config.Ceilings;
import eddy.config.Config;
import eddy.op.Activation;
import java.util.List;
import java.util.Set;

/**
 * What {@code text_encoder/config.json} or {@code text_encoder_2/config.json} says.
 *
 * @param vocabSize entries of the token table
 * @param hiddenSize channels of a token
 * @param intermediateSize channels inside the MLP
 * @param numHiddenLayers encoder layers
 * @param numAttentionHeads heads of each attention
 * @param maxPositionEmbeddings tokens in a prompt, 77
 * @param hiddenAct quick_gelu (SD 1.x, SDXL's first) or gelu (SD 2.x, SDXL's second)
 * @param layerNormEps added to variances
 * @param eosTokenId the id that ends a prompt; 2 is how old files say "the largest id"
 * @param projectionDim channels of the projected pooled text
 * @param hasTextProjection the file has that projection: CLIPTextModelWithProjection, the second
 *     text encoder of SDXL
 */
public record CLIPTextConfig(
    int vocabSize,
    int hiddenSize,
    int intermediateSize,
    int numHiddenLayers,
    int numAttentionHeads,
    int maxPositionEmbeddings,
    Activation hiddenAct,
    float layerNormEps,
    int eosTokenId,
    int projectionDim,
    boolean hasTextProjection) {

  /**
   * What transformers writes for any model when it writes all it has: names, training, and settings
   * of models that make text.
   */
  public static final Set<String> UNUSED_KEYS =
      Set.of(
          "add_cross_attention",
          "attn_implementation",
          "bad_words_ids",
          "begin_suppress_tokens",
          "chunk_size_feed_forward",
          "cross_attention_hidden_size",
          "decoder_start_token_id",
          "diversity_penalty",
          "do_sample",
          "early_stopping",
          "encoder_no_repeat_ngram_size",
          "exponential_decay_length_penalty",
          "finetuning_task",
          "forced_bos_token_id",
          "forced_eos_token_id",
          "id2label",
          "is_decoder",
          "is_encoder_decoder",
          "label2id",
          "length_penalty",
          "max_length",
          "min_length",
          "name_or_path",
          "no_repeat_ngram_size",
          "num_beam_groups",
          "num_beams",
          "num_labels",
          "num_return_sequences",
          "output_attentions",
          "output_hidden_states",
          "output_scores",
          "prefix",
          "problem_type",
          "pruned_heads",
          "remove_invalid_values",
          "repetition_penalty",
          "return_dict_in_generate",
          "sep_token_id",
          "suppress_tokens",
          "task_specific_params",
          "temperature",
          "tf_legacy_loss",
          "tie_encoder_decoder",
          "tie_word_embeddings",
          "tokenizer_class",
          "top_k",
          "top_p",
          "torchscript",
          "typical_p",
          "use_bfloat16");

  /**
   * Reads a config; defaults are transformers'.
   *
   * @throws eddy.error.InputException for an unknown key or an unsupported value, by name
   */
  public static CLIPTextConfig of(Config c) {
    c.requireOneOf("model_type", "clip_text_model");
    c.requireOneOf("hidden_act", "quick_gelu", "gelu");
    // Bookkeeping of transformers, and what matters in training only.
    c.ignore("attention_dropout", "dropout", "dtype", "torch_dtype");
    c.ignore("initializer_factor", "initializer_range", "transformers_version", "use_cache");
    c.ignore(UNUSED_KEYS);
    c.ignore("bos_token_id", "pad_token_id", "return_dict", "gradient_checkpointing");
    boolean projects =
        c.stringsOr("architectures", List.of()).contains("CLIPTextModelWithProjection");
    CLIPTextConfig config =
        new CLIPTextConfig(
            vocabSize(c),
            hiddenSize(c),
            c.intOr("intermediate_size", 2048, 1, 4 * Ceilings.CHANNELS),
            c.intOr("num_hidden_layers", 12, 1, Ceilings.TEXT_LAYERS),
            c.intOr("num_attention_heads", 8, 1, Ceilings.CHANNELS),
            maxPositionEmbeddings(c),
            c.stringOr("hidden_act", "quick_gelu").equals("gelu")
                ? Activation.GELU
                : Activation.QUICK_GELU,
            (float) c.doubleOr("layer_norm_eps", 1e-5, 0, 1),
            c.intOr("eos_token_id", 49407, 0, Ceilings.VOCABULARY),
            c.intOr("projection_dim", 512, projects ? 1 : 0, Ceilings.CHANNELS),
            projects);
    c.requireAllRead();
    c.requireDivisible(
        "hidden_size", config.hiddenSize, "num_attention_heads", config.numAttentionHeads);
    return config;
  }

  /** One of OpenCLIP's encoders, which are trained with the exact GELU; OpenAI's aren't. */
  public boolean isOpenClip() {
    return hiddenAct == Activation.GELU;
  }

  /** The one key, for whoever needs no more of a config. */
  public static int vocabSize(Config c) {
    return c.intOr("vocab_size", 49408, 1, Ceilings.VOCABULARY);
  }

  /** The one key; begin, end and a token between them need room. */
  public static int maxPositionEmbeddings(Config c) {
    return c.intOr("max_position_embeddings", 77, 3, Ceilings.POSITIONS);
  }

  /** The one key. */
  public static int hiddenSize(Config c) {
    return c.intOr("hidden_size", 512, 1, Ceilings.CHANNELS);
  }
}
