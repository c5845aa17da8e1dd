package eddy.loader.adapter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names under which LoRA files know a network's modules, with what programs put before them.
 */
final class ModuleNames {
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
}
