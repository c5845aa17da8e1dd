package eddy.loader.folder;

import eddy.error.Message;
import eddy.error.Setting;
import eddy.loader.folder.ModelIdentity.Kind;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a safetensors file is from its keys and a few shapes. The naming schemes are those of
 * diffusers, of the original latent-diffusion code, and of kohya's training scripts.
 */
final class KeyPatterns {
  /**
   * @param description text, or a message
   * @param needed text, or a message
   * @param sections parts by name, each with the key prefixes that belong to it
   */
  record Verdict(
      Kind kind, Object description, Object needed, Map<String, List<String>> sections) {}

  private static final Setting MODEL = Setting.of("model");

  private static final String RUNS =
      "Eddy runs Stable Diffusion 1.x, 2.x and XL; choose a model of those.";

  /** Parts of keys by which networks of other families are known, and what these are called. */
  private static final Map<String, String> OTHER_FAMILIES = new LinkedHashMap<>();

  static {
    OTHER_FAMILIES.put("double_blocks.0.", "Flux");
    OTHER_FAMILIES.put("single_transformer_blocks.0.", "Flux");
    OTHER_FAMILIES.put("joint_blocks.0.", "Stable Diffusion 3");
    OTHER_FAMILIES.put("transformer_blocks.0.attn.add_q_proj.", "Stable Diffusion 3");
    OTHER_FAMILIES.put("y_embedder.y_embedding", "PixArt");
    OTHER_FAMILIES.put("adaln_single.emb.", "PixArt");
    OTHER_FAMILIES.put("caption_projection.y_embedding", "PixArt");
    OTHER_FAMILIES.put("double_layers.0.", "AuraFlow");
    OTHER_FAMILIES.put("cap_embedder.0.", "Lumina or Z-Image");
    OTHER_FAMILIES.put("mlp_t5.0.", "Hunyuan-DiT");
    OTHER_FAMILIES.put("clip_txt_mapper.", "Stable Cascade");
    OTHER_FAMILIES.put("down_blocks.1.0.channelwise.", "Stable Cascade");
    OTHER_FAMILIES.put("patchify_proj.", "LTX-Video");
    OTHER_FAMILIES.put("motion_modules.0.", "AnimateDiff");
    OTHER_FAMILIES.put("temporal_transformer.", "AnimateDiff");
    OTHER_FAMILIES.put("diffusion_model.input_blocks.1.0.time_stack.", "Stable Video Diffusion");
    OTHER_FAMILIES.put("spatial_res_block.", "Stable Video Diffusion");
    OTHER_FAMILIES.put("noise_augmentor.", "Stable unCLIP");
    OTHER_FAMILIES.put("encoder_hid_proj.", "Kolors, Kandinsky or DeepFloyd IF");
    OTHER_FAMILIES.put("encoder_pooling.", "DeepFloyd IF");
    OTHER_FAMILIES.put("txt_norm.weight", "Qwen-Image");
    OTHER_FAMILIES.put("blocks.0.self_attn.norm_q.", "Wan");
    OTHER_FAMILIES.put("edm_mean", "Playground 2.5");
    OTHER_FAMILIES.put("edm_vpred.", "CosXL");
  }

  private final Map<String, TensorInfo> tensors;
  private final Set<String> keys;

  private KeyPatterns(WeightFile file) {
    tensors = file.tensors();
    keys = tensors.keySet();
  }

  static Verdict identify(WeightFile file) {
    KeyPatterns p = new KeyPatterns(file);
    // Most telling first: a LoRA names the same modules as the model it belongs to.
    Verdict v = p.besideModels();
    v = v != null ? v : p.lora();
    v = v != null ? v : p.controlNet();
    v = v != null ? v : p.otherFamily();
    v = v != null ? v : p.checkpoint();
    v = v != null ? v : p.component();
    v = v != null ? v : p.textualInversion();
    return v != null
        ? v
        : whole(
            Kind.UNKNOWN,
            "a safetensors file of a kind Eddy doesn't know (" + keys(p.keys) + ")",
            "Eddy needs " + ModelFolder.WANTED + ".");
  }

  private @Nullable Verdict besideModels() {
    String kind = ControlNetKinds.known(keys);
    return kind == null
        ? null
        : whole(Kind.UNKNOWN, kind, "it steers another model, and Eddy doesn't have its kind.");
  }

  private @Nullable Verdict lora() {
    boolean kohya = anyStarts("lora_unet_", "lora_te_", "lora_te1_", "lora_te2_");
    boolean diffusers =
        anyContains(".lora_A.", ".lora.down.", "_lora.down.", ".lora_linear_layer.");
    boolean other = anyContains(".lora_down.", ".hada_w1_a", ".lokr_w1", ".lora_mid.");
    if (!kohya && !diffusers && !other) {
      return null;
    }
    String kind = anyContains(".hada_w1_a") ? "LoHa" : anyContains(".lokr_w1") ? "LoKr" : "LoRA";
    String format = kohya ? " in kohya's format" : diffusers ? " in diffusers' format" : "";
    int rank = firstSize(0, ".lora_down.weight", ".lora_A.weight", "lora.down.weight");
    String target =
        anyStarts("lora_te2_", "text_encoder_2.") ? family(2048) : family(contextWidth());
    return whole(
        Kind.LORA,
        "a " + kind + format + (rank > 0 ? " of rank " + rank : "") + ", made for " + target,
        Message.of(
            "it changes another model and is none itself: give it with ",
            Setting.of("lora"),
            " beside the ",
            MODEL,
            " that it was made for."));
  }

  private @Nullable Verdict controlNet() {
    if (!anyStarts(
        "control_model.",
        "controlnet_cond_embedding.",
        "controlnet_down_blocks.",
        "input_hint_block.")) {
      return null;
    }
    return whole(
        Kind.CONTROLNET,
        "a ControlNet, made for " + family(contextWidth()),
        Message.of(
            "it steers another model and is none itself: give it with ",
            Setting.of("control-net"),
            " beside the ",
            MODEL,
            " that it was made for."));
  }

  private @Nullable Verdict otherFamily() {
    for (Map.Entry<String, String> other : OTHER_FAMILIES.entrySet()) {
      if (anyContains(other.getKey())) {
        boolean whole = anyStarts("model.diffusion_model.");
        String what = whole ? "a single-file checkpoint of " : "the network of ";
        return new Verdict(
            Kind.OTHER_FAMILY, what + other.getValue() + withoutVae(), RUNS, sections(whole));
      }
    }
    return null;
  }

  private static Map<String, List<String>> sections(boolean whole) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    if (!whole) {
      sections.put("tensors", List.of(""));
      return sections;
    }
    sections.put("unet", List.of("model.diffusion_model."));
    sections.put("vae", List.of("first_stage_model.", "vae."));
    sections.put("text encoder", List.of("cond_stage_model.", "conditioner.", "text_encoders."));
    sections.put("averaged unet", List.of("model_ema."));
    return sections;
  }

  private String withoutVae() {
    boolean whole = anyStarts("model.diffusion_model.");
    return whole && !anyStarts("first_stage_model.", "vae.") ? " without VAE" : "";
  }

  private @Nullable Verdict checkpoint() {
    if (!anyStarts("model.diffusion_model.", "model_ema.diffusion_model")) {
      return null;
    }
    String what;
    if (anyStarts("conditioner.embedders.1.")) {
      what = "Stable Diffusion XL";
    } else if (anyStarts("conditioner.embedders.0.model.")) {
      what = "the Stable Diffusion XL refiner";
    } else if (anyStarts("conditioner.embedders.")) {
      what = "Stable Diffusion XL";
    } else if (anyStarts("cond_stage_model.model.")) {
      what = "Stable Diffusion 2.x";
    } else if (anyStarts("cond_stage_model.transformer.")) {
      what = "Stable Diffusion 1.x";
    } else {
      what = family(contextWidth());
    }
    TensorInfo first = tensors.get("model.diffusion_model.input_blocks.0.0.weight");
    int channels = first != null && first.shape().rank() == 4 ? first.shape().dim(1) : 0;
    String task =
        switch (channels) {
          case 9 -> " for inpainting";
          case 8 -> " for editing (InstructPix2Pix)";
          case 7 -> " for enlarging (the upscaler)";
          case 5 -> " with depth";
          default -> "";
        };
    if (!task.isEmpty() && channels != 9) {
      return new Verdict(
          Kind.OTHER_FAMILY,
          "a single-file checkpoint of " + what + task,
          "Eddy has no such task; choose a model that makes pictures of text alone.",
          sections(true));
    }
    what += task;
    // What it takes to run it is found out by opening it.
    return new Verdict(
        Kind.CHECKPOINT, "a single-file checkpoint of " + what + withoutVae(), "", sections(true));
  }

  private @Nullable Verdict component() {
    if (has("conv_in.weight") && anyStarts("down_blocks.") && anyStarts("time_embedding.")) {
      return whole(Kind.UNET, "the U-Net of " + family(contextWidth()), partOfFolder("unet"));
    }
    Message otherVae = VaeKinds.of(tensors);
    if (otherVae != null) {
      return whole(Kind.UNKNOWN, otherVae, "it is no model by itself.");
    }
    if (has("decoder.conv_in.weight") || has("first_stage_model.decoder.conv_in.weight")) {
      boolean original = anyContains("decoder.up.0.") || anyStarts("first_stage_model.");
      return whole(
          Kind.VAE,
          "a VAE"
              + (original ? " with the original code's key names" : " with diffusers' key names"),
          Message.of(
              "it is only one part of a model: give it with ",
              Setting.of("vae"),
              " beside a ",
              MODEL,
              "."));
    }
    for (String prefix : List.of("text_model.", "")) {
      TensorInfo t = tensors.get(prefix + "embeddings.token_embedding.weight");
      if (t != null && t.shape().rank() == 2) {
        int width = t.shape().dim(1);
        String whose =
            width == 768
                ? " (of Stable Diffusion 1.x, or the first of XL)"
                : width == 1024
                    ? " (of Stable Diffusion 2.x)"
                    : width == 1280 ? " (the second of Stable Diffusion XL)" : "";
        return whole(
            Kind.TEXT_ENCODER,
            "a CLIP text encoder of width " + width + whose,
            partOfFolder("text_encoder"));
      }
    }
    return null;
  }

  private @Nullable Verdict textualInversion() {
    if (keys.isEmpty() || keys.size() > 4) {
      return null;
    }
    int vectors = 0;
    int width = 0;
    for (TensorInfo t : tensors.values()) {
      int rank = t.shape().rank();
      boolean named =
          Set.of("emb_params", "clip_l", "clip_g").contains(t.name()) || t.name().startsWith("<");
      boolean sized = rank >= 1 && Set.of(768, 1024, 1280).contains(t.shape().dim(-1));
      if (rank < 1 || rank > 2 || t.name().contains(".") || !(named || sized)) {
        return null;
      }
      width = Math.max(width, t.shape().dim(-1));
      vectors = rank == 1 ? 1 : t.shape().dim(0);
    }
    boolean xl = keys.size() > 1 && width == 1280;
    return whole(
        Kind.TEXTUAL_INVERSION,
        "a textual inversion embedding ("
            + vectors
            + (vectors == 1 ? " vector" : " vectors")
            + "), made for "
            + family(xl ? 2048 : width),
        Message.of(
            "it adds a word to another model and is none itself: give it with ",
            Setting.of("embedding"),
            " beside the ",
            MODEL,
            " that it was made for."));
  }

  private static String partOfFolder(String part) {
    return "it is only one part of a model: Eddy needs "
        + ModelFolder.WANTED
        + "; in a folder this would be "
        + part
        + "/.";
  }

  private static Verdict whole(Kind kind, Object description, Object needed) {
    return new Verdict(kind, description, needed, Map.of("tensors", List.of("")));
  }

  /** Width of the text that cross-attention takes; 0 if no key tells. */
  private int contextWidth() {
    return firstSize(
        1,
        "attn2.to_k.weight",
        "attn2_to_k.lora_down.weight",
        "attn2.to_k.lora_A.weight",
        "attn2.to_k.lora.down.weight",
        "attn2.processor.to_k_lora.down.weight");
  }

  private static String family(int contextWidth) {
    return switch (contextWidth) {
      case 0 -> "a model that the keys don't tell";
      case 768 -> "Stable Diffusion 1.x";
      case 1024 -> "Stable Diffusion 2.x";
      case 2048 -> "Stable Diffusion XL";
      default -> "a model with text of width " + contextWidth;
    };
  }

  /** Size of that axis of the first tensor, of rank 2 or more, whose key ends so; else 0. */
  private int firstSize(int axis, String... ends) {
    for (TensorInfo t : tensors.values()) {
      for (String end : ends) {
        if (t.name().endsWith(end) && t.shape().rank() >= 2) {
          return t.shape().dim(axis);
        }
      }
    }
    return 0;
  }

  private static String keys(Set<String> keys) {
    return keys.isEmpty()
        ? "it has no tensors"
        : "its first key is " + Quoted.plain(keys.iterator().next());
  }

  private boolean has(String key) {
    return tensors.containsKey(key);
  }

  private boolean anyStarts(String... prefixes) {
    return keys.stream().anyMatch(k -> List.of(prefixes).stream().anyMatch(k::startsWith));
  }

  private boolean anyContains(String... parts) {
    return keys.stream().anyMatch(k -> List.of(parts).stream().anyMatch(k::contains));
  }
}
