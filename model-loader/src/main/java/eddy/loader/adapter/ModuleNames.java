package eddy.loader.adapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names under which LoRA files know a network's modules. They are made from the model's keys,
 * not read out of the file's: with all of a name's dots turned into underscores there is no way
 * back.
 */
final class ModuleNames {
  private static final String TEXT_MODEL = "text_model.";

  /** How ComfyUI calls the encoders; what it calls them by themselves has the number in front. */
  private static final List<List<String>> COMFY =
      List.of(List.of("clip_l", "clip_h"), List.of("clip_g"));

  /** What programs put before a name that is one without it, alone or several together. */
  private static final List<String> PREFIXES =
      List.of(
          "base_model.model.",
          "model.",
          "module.",
          "diffusion_model.",
          "transformer.",
          "unet.",
          "lora_unet_",
          "lora_unet.");

  /** Prefixes of one name; programs put one to three there. */
  private static final int MOST_PREFIXES = 8;

  private ModuleNames() {}

  /** The path of a module by a name or by what is left of it without prefixes; null if none. */
  static @Nullable String find(Map<String, String> names, String module) {
    String name = module;
    for (int taken = 0; taken < MOST_PREFIXES && !names.containsKey(name); taken++) {
      String rest = name;
      for (String prefix : PREFIXES) {
        if (name.startsWith(prefix)) {
          rest = name.substring(prefix.length());
          break;
        }
      }
      if (rest.equals(name)) {
        return null;
      }
      name = rest;
    }
    return names.get(name);
  }

  /**
   * Of a U-Net.
   *
   * @param keys its keys in diffusers' names
   * @return each module's path, {@code mid_block.attentions.0.proj_in}, by every name that it has
   */
  static Map<String, String> ofUNet(Set<String> keys) {
    OriginalNames originals = new OriginalNames(keys);
    Map<String, String> out = new HashMap<>();
    for (String key : keys) {
      String module = moduleOf(key);
      if (module.isEmpty()) {
        continue;
      }
      out.put(module, module);
      out.put("unet." + module, module);
      flat(out, module, module);
      if (module.endsWith(".to_out.0")) {
        String old = module.substring(0, module.length() - 2);
        out.put(old, module);
        out.put("unet." + old, module);
      }
      String original = originals.of(module);
      if (original != null) {
        out.put(original, module);
        flat(out, original, module);
      }
    }
    return out;
  }

  private static void flat(Map<String, String> out, String name, String module) {
    String flat = name.replace('.', '_');
    out.put("lora_unet_" + flat, module);
    out.put("lycoris_" + flat, module);
  }

  /**
   * Of a text encoder.
   *
   * @param index 0 for the first or only one, 1 for SDXL's second
   * @param only there is no other
   * @param keys its keys in transformers' names, with or without {@code text_model.} before them
   */
  static Map<String, String> ofTextEncoder(int index, boolean only, Set<String> keys) {
    Map<String, String> out = new HashMap<>();
    for (String key : keys) {
      String module = moduleOf(key);
      if (module.isEmpty()) {
        continue;
      }
      String inner = module.startsWith(TEXT_MODEL) ? module.substring(TEXT_MODEL.length()) : module;
      String dotted = index == 0 ? "text_encoder." : "text_encoder_2.";
      for (String name : new String[] {inner, TEXT_MODEL + inner}) {
        String flat = name.replace('.', '_');
        out.put(dotted + name, module);
        for (String comfy : COMFY.get(Math.min(index, 1))) {
          out.put("text_encoders." + comfy + ".transformer." + name, module);
          out.put(comfy + ".transformer." + name, module);
        }
        if (only) {
          out.put(name, module);
        }
        out.put((index == 0 ? "lora_te1_" : "lora_te2_") + flat, module);
        if (index == 0) {
          out.put("lora_te_" + flat, module);
        }
      }
    }
    return out;
  }

  /** The module of a weight's key; empty for what is no weight. */
  private static String moduleOf(String key) {
    return key.endsWith(".weight") ? key.substring(0, key.length() - ".weight".length()) : "";
  }
}
