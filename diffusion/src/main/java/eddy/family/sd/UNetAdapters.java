package eddy.family.sd;

import eddy.family.files.AdapterNames;
import eddy.family.foreign.ForeignFamilies;
import eddy.family.sd.original.OriginalNames;
import eddy.family.sd.original.UNetConfigs;
import eddy.tensor.WeightSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What LoRAs and embeddings for a U-Net with CLIP call things: in diffusers' names, in those of the
 * original code, in kohya's with all dots turned into underscores, and in ComfyUI's. Names are made
 * from the model's keys, since there is no way back from underscores.
 */
public final class UNetAdapters implements AdapterNames {
  private static final String TEXT_MODEL = "text_model.";

  /** What names of a second text encoder's modules begin with. */
  private static final List<String> SECOND_NAMES =
      List.of("lora_te2_", "text_encoder_2.", "text_encoders.clip_g.");

  /** How ComfyUI calls the encoders; what it calls them by themselves has the number in front. */
  private static final List<String> COMFY = List.of("clip_l", "clip_h");

  private static final List<String> COMFY_SECOND = List.of("clip_g");

  private static final List<String> CONTEXT =
      List.of("attn2.to_k", "attn2.to_v", "attn2_to_k", "attn2_to_v");

  private final List<List<String>> embeddingKeys;

  /**
   * @param embeddingKeys see {@link #embeddingKeys()}
   */
  public UNetAdapters(List<List<String>> embeddingKeys) {
    this.embeddingKeys = List.copyOf(embeddingKeys);
  }

  @Override
  public Map<String, String> denoiser(Set<String> keys) {
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

  /** Keys may have {@code text_model.} before them or not. */
  @Override
  public Map<String, String> textEncoder(int number, int count, Set<String> keys) {
    boolean second = number > 0;
    Map<String, String> out = new HashMap<>();
    for (String key : keys) {
      String module = moduleOf(key);
      if (module.isEmpty()) {
        continue;
      }
      String inner = module.startsWith(TEXT_MODEL) ? module.substring(TEXT_MODEL.length()) : module;
      String dotted = second ? "text_encoder_2." : "text_encoder.";
      for (String name : new String[] {inner, TEXT_MODEL + inner}) {
        String flat = name.replace('.', '_');
        out.put(dotted + name, module);
        for (String comfy : second ? COMFY_SECOND : COMFY) {
          out.put("text_encoders." + comfy + ".transformer." + name, module);
          out.put(comfy + ".transformer." + name, module);
        }
        if (count == 1) {
          out.put(name, module);
        }
        out.put((second ? "lora_te2_" : "lora_te1_") + flat, module);
        if (!second) {
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

  @Override
  public String title(WeightSource denoiser) {
    return TextWidths.title(UNetConfigs.contextWidth(denoiser));
  }

  @Override
  public @Nullable String madeFor(Map<String, Integer> modules) {
    int context = contextWidth(modules);
    return changesSecond(modules)
        ? TextWidths.ofEncoders(List.of(768, 1280))
        : context == 0 ? null : TextWidths.named(context);
  }

  @Override
  public @Nullable String other(
      Map<String, Integer> modules, WeightSource denoiser, int textEncoders) {
    String foreign = ForeignFamilies.ofLora(modules.keySet());
    if (foreign != null) {
      return foreign;
    }
    int made = contextWidth(modules);
    int own = UNetConfigs.contextWidth(denoiser);
    if (made != 0 && own != 0 && made != own) {
      return TextWidths.title(made);
    }
    return textEncoders == 1 && changesSecond(modules)
        ? "Stable Diffusion XL (it changes a second text encoder)"
        : null;
  }

  private static boolean changesSecond(Map<String, Integer> modules) {
    return modules.keySet().stream().anyMatch(m -> SECOND_NAMES.stream().anyMatch(m::startsWith));
  }

  /** The width of the text that its changes of cross-attention take; 0 if none tells. */
  private static int contextWidth(Map<String, Integer> modules) {
    return modules.entrySet().stream()
        .filter(m -> m.getValue() != 0 && CONTEXT.stream().anyMatch(m.getKey()::endsWith))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(0);
  }

  @Override
  public @Nullable String byWidths(List<Integer> widths) {
    return TextWidths.ofEncoders(widths);
  }

  @Override
  public List<List<String>> embeddingKeys() {
    return embeddingKeys;
  }
}
