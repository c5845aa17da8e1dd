package eddy.family.sd.original;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tensors that have no bearing on the picture: those that the original training code writes into
 * every checkpoint, which are left out without a word, and strays that other programs save along,
 * which the user is told of. What is in neither a network nor these lists is refused.
 */
final class LeftOut {
  /** The noise schedule, which the scheduler's config gives, and counters. */
  private static final Set<String> KEYS =
      Set.of(
          "alphas_cumprod",
          "alphas_cumprod_prev",
          "betas",
          "sqrt_alphas_cumprod",
          "sqrt_one_minus_alphas_cumprod",
          "log_one_minus_alphas_cumprod",
          "sqrt_recip_alphas_cumprod",
          "sqrt_recipm1_alphas_cumprod",
          "posterior_variance",
          "posterior_log_variance_clipped",
          "posterior_mean_coef1",
          "posterior_mean_coef2",
          "lvlb_weights",
          "logvar",
          "scale_factor",
          "global_step",
          "epoch",
          "denoiser.sigmas",
          "model_ema.decay",
          "model_ema.num_updates",
          // Marks of the prediction type, read by the scheduler's config.
          "v_pred",
          "ztsnr");

  /** Parts that serve training, or text in ways that no Stable Diffusion uses. */
  private static final List<String> STARTS =
      List.of(
          "first_stage_model.loss.",
          "first_stage_model.model_ema.",
          "first_stage_model.logvar",
          "first_stage_model.mask",
          "cond_stage_model.transformer.vision_model.",
          "cond_stage_model.transformer.visual_projection.",
          "cond_stage_model.model.visual.",
          "embedding_manager.",
          "vae.loss.");

  private static final List<String> ENDS =
      List.of(".position_ids", ".attn_mask", ".causal_attention_mask");

  /** Where parts of CLIP that Stable Diffusion doesn't use stray to. */
  private static final Pattern STRAY =
      Pattern.compile(
          "(?:cond_stage_model|conditioner\\.embedders\\.\\d)\\.(?:(?:transformer|model)\\.)?"
              + "(?:logit_scale|logit_bias)"
              + "|(?:cond_stage_model|conditioner\\.embedders\\.\\d)\\.text_projection(?:\\.weight)?");

  /** Training's leavings at the top. */
  private static final List<String> STRAY_STARTS =
      List.of("loss.", "optimizer.", "scheduler.", "lr_scheduler.", "callbacks.", "logit_scale");

  private LeftOut() {}

  static boolean has(String key) {
    return KEYS.contains(key)
        || STARTS.stream().anyMatch(key::startsWith)
        || ENDS.stream().anyMatch(key::endsWith);
  }

  static boolean isStray(String key) {
    return STRAY.matcher(key).matches() || STRAY_STARTS.stream().anyMatch(key::startsWith);
  }
}
