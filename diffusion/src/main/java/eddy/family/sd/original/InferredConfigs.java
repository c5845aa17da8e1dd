package eddy.family.sd.original;

import eddy.config.Config;
import eddy.family.files.MappedWeights;
import eddy.tensor.FloatConversion;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The configs that a single file doesn't carry, as diffusers assumes them: sizes from the shapes,
 * the rest from the family. diffusers takes Stable Diffusion 2.x to predict v, unless the file says
 * that it stopped at step 875,000 as the 512×512 base did; files of that base without that mark are
 * told as ComfyUI does, by how far a norm's bias in the last attention spreads.
 */
public final class InferredConfigs {
  private static final int GROUPS = 32;
  private static final int HEAD_CHANNELS = 64;

  /** The norm's bias has a standard deviation of about 0.06 in the base and 0.12 in v models. */
  private static final double SPREAD = 0.09;

  private static final int BASE_STEPS = 875_000;

  private final LdmCheckpoint checkpoint;
  private final Map<String, String> metadata;

  /**
   * @param metadata of the file: model specs may say what it predicts
   */
  public InferredConfigs(LdmCheckpoint checkpoint, Map<String, String> metadata) {
    this.checkpoint = checkpoint;
    this.metadata = metadata;
  }

  /** {@code unet/config.json}. */
  public Config unet() {
    MappedWeights last = checkpoint.texts().getLast().weights();
    int pooled = last.size("text_projection.weight", 0);
    return UNetConfigs.of(checkpoint.unet(), checkpoint.version(), pooled, predictsV());
  }

  /** The config of a text encoder. */
  public Config text(int index) {
    LdmCheckpoint.Text text = checkpoint.texts().get(index);
    MappedWeights w = text.weights();
    int width = w.size("text_model.embeddings.token_embedding.weight", 1);
    if (width < HEAD_CHANNELS || width % HEAD_CHANNELS != 0) {
      throw UNetConfigs.ownSize(w.name(), "its tokens have " + width + " channels");
    }
    boolean projection = w.has("text_projection.weight");
    Map<String, @Nullable Object> c = new LinkedHashMap<>();
    c.put("architectures", List.of(projection ? "CLIPTextModelWithProjection" : "CLIPTextModel"));
    c.put("vocab_size", w.size("text_model.embeddings.token_embedding.weight", 0));
    c.put("max_position_embeddings", w.size("text_model.embeddings.position_embedding.weight", 0));
    c.put("hidden_size", width);
    c.put("num_attention_heads", width / HEAD_CHANNELS);
    c.put("num_hidden_layers", w.count("text_model.encoder.layers."));
    c.put("intermediate_size", w.size("text_model.encoder.layers.0.mlp.fc1.weight", 0));
    // OpenCLIP's encoders, whatever names they have in the file, are the wider ones.
    c.put("hidden_act", text.openClip() || width > 768 ? "gelu" : "quick_gelu");
    c.put("projection_dim", projection ? w.size("text_projection.weight", 0) : width);
    c.put("eos_token_id", 2);
    return new Config(w.name(), c);
  }

  /** {@code vae/config.json} of a VAE in or beside the checkpoint. */
  public Config vae(MappedWeights vae) {
    return vae(vae, checkpoint.version());
  }

  /**
   * @param version of the model that it is for, which tells what leaves no trace in the file: the
   *     scale of the latents, and whether values inside exceed what fp16 holds
   */
  public static Config vae(MappedWeights vae, StableDiffusionVersion version) {
    List<Integer> channels = new ArrayList<>();
    int levels = vae.count("encoder.down_blocks.");
    for (int i = 0; i < levels; i++) {
      channels.add(vae.size("encoder.down_blocks." + i + ".resnets.0.conv1.weight", 0));
    }
    if (channels.isEmpty() || channels.stream().anyMatch(c -> c < 1 || c % GROUPS != 0)) {
      throw UNetConfigs.ownSize(vae.name(), "its levels have " + channels + " channels");
    }
    Map<String, @Nullable Object> c = new LinkedHashMap<>();
    c.put("_class_name", "AutoencoderKL");
    c.put("block_out_channels", channels);
    c.put("layers_per_block", vae.count("encoder.down_blocks.0.resnets."));
    c.put("latent_channels", vae.size("decoder.conv_in.weight", 1));
    c.put("in_channels", vae.size("encoder.conv_in.weight", 1));
    c.put("out_channels", vae.size("decoder.conv_out.weight", 0));
    c.put("use_quant_conv", vae.has("quant_conv.weight"));
    c.put("use_post_quant_conv", vae.has("post_quant_conv.weight"));
    c.put("sample_size", version.isTold() ? 1024 : 512);
    c.put("scaling_factor", version.scalingFactor());
    c.put("force_upcast", version.isTold());
    return new Config(vae.name(), c);
  }

  /** {@code scheduler/scheduler_config.json}, as in the folder that diffusers goes by. */
  public Config scheduler() {
    Map<String, @Nullable Object> c = new LinkedHashMap<>();
    StableDiffusionVersion version = checkpoint.version();
    boolean inpaint = checkpoint.unet().size("conv_in.weight", 1) == 9;
    // 2.x for inpainting is published with the sampler of 1.x.
    StableDiffusionVersion sampled =
        version.isSecond() && inpaint ? StableDiffusionVersion.V1 : version;
    c.put("_class_name", sampled.scheduler());
    c.put("beta_start", 0.00085);
    c.put("beta_end", 0.012);
    c.put("beta_schedule", "scaled_linear");
    c.put("num_train_timesteps", 1000);
    c.put("clip_sample", false);
    c.put("set_alpha_to_one", false);
    c.put("skip_prk_steps", true);
    c.put("steps_offset", 1);
    c.put("timestep_spacing", "leading");
    c.put("prediction_type", predictsV() ? "v_prediction" : "epsilon");
    return withMarks(new Config(checkpoint.file().name() + " (scheduler)", c));
  }

  /**
   * The config with what the file's marks {@code v_pred} and {@code ztsnr} say, whatever a config
   * from elsewhere has.
   */
  public Config withMarks(Config scheduler) {
    Config c = scheduler;
    if (checkpoint.file().find("v_pred") != null) {
      c = c.with("prediction_type", "v_prediction");
    }
    if (checkpoint.file().find("ztsnr") != null) {
      c = c.with("rescale_betas_zero_snr", true).with("timestep_spacing", "trailing");
    }
    return c;
  }

  private boolean predictsV() {
    WeightSource file = checkpoint.file();
    if (file.find("v_pred") != null) {
      return true;
    }
    for (String key : List.of("modelspec.prediction_type", "modelspec.predict_key")) {
      String said = metadata.get(key);
      if (said != null) {
        return said.startsWith("v");
      }
    }
    boolean inpaint = checkpoint.unet().size("conv_in.weight", 1) == 9;
    if (!checkpoint.version().isSecond() || inpaint) {
      return false;
    }
    Weight step = file.find("global_step");
    if (step != null && step.shape().count() == 1) {
      return number(step) != BASE_STEPS;
    }
    return spreadSaysV(checkpoint.unet());
  }

  private static boolean spreadSaysV(MappedWeights unet) {
    Weight bias = unet.find("up_blocks.3.attentions.2.transformer_blocks.0.norm1.bias");
    if (bias == null || bias.shape().count() < 320 || !bias.dtype().isWeightFloat()) {
      return true;
    }
    float[] values = bias.toFloats();
    double mean = 0;
    for (float v : values) {
      mean += v / values.length;
    }
    double squares = 0;
    for (float v : values) {
      squares += (v - mean) * (v - mean);
    }
    return Math.sqrt(squares / (values.length - 1)) > SPREAD;
  }

  private static double number(Weight w) {
    return w.withBytes(
        bytes -> {
          if (w.dtype().isWeightFloat()) {
            float[] out = new float[1];
            FloatConversion.toFloats(bytes, w.dtype(), 0, out, 0, 1);
            return (double) out[0];
          }
          long value = 0;
          for (int i = (int) bytes.byteSize() - 1; i >= 0; i--) {
            value = value << 8 | (bytes.get(java.lang.foreign.ValueLayout.JAVA_BYTE, i) & 0xff);
          }
          return (double) value;
        });
  }
}
