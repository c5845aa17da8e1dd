package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.loader.format.WeightFile;
import eddy.loader.json.Json;
import eddy.text.Quoted;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Alphas that diffusers writes not as tensors but as JSON into the file's metadata: {@code
 * unet.lora_alpha} for all modules, {@code unet.alpha_pattern} for some of them.
 */
final class PeftMetadata {
  private static final String KEY = "lora_adapter_metadata";

  private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

  private final Map<String, @Nullable Object> values;
  private final String source;

  private PeftMetadata(String source, Map<String, @Nullable Object> values) {
    this.source = source;
    this.values = values;
  }

  /** Those of the file; none if it has no such entry. */
  static PeftMetadata of(WeightFile file) {
    String source = file.name() + ": metadata " + KEY;
    String text = file.metadata().get(KEY);
    return new PeftMetadata(source, text == null ? Map.of() : Json.object(source, text));
  }

  /**
   * The factor that a module's change of that rank is applied with: alpha / rank, or with {@code
   * use_rslora} alpha / √rank.
   *
   * @param module as the file calls it, such as {@code unet.mid_block.attentions.0.proj_in}
   * @return null if the metadata doesn't tell
   */
  @Nullable Double scale(String module, int rank) {
    for (String network : new String[] {"unet", "text_encoder", "text_encoder_2"}) {
      if (module.startsWith(network + ".")) {
        Object alpha = alpha(network, module.substring(network.length() + 1));
        if (alpha == null) {
          return null;
        }
        if (!(alpha instanceof Number a) || !Double.isFinite(a.doubleValue())) {
          throw InputException.in(
              source,
              ": lora_alpha should be a number, but is "
                  + Quoted.value(alpha)
                  + "; export it again.");
        }
        boolean rootOfRank = Boolean.TRUE.equals(values.get(network + ".use_rslora"));
        return a.doubleValue() / (rootOfRank ? Math.sqrt(rank) : rank);
      }
    }
    return null;
  }

  private @Nullable Object alpha(String network, String module) {
    if (values.get(network + ".alpha_pattern") instanceof Map<?, ?> pattern) {
      for (Map.Entry<?, ?> e : pattern.entrySet()) {
        // peft takes them for regular expressions; those that are more than a name aren't read.
        String name = String.valueOf(e.getKey());
        boolean whole = name.startsWith("^");
        String plain = (whole ? name.substring(1) : name).replace("\\.", ".");
        if (!PLAIN.matcher(plain).matches()) {
          throw InputException.in(
              source,
              ": alpha_pattern has the expression "
                  + Quoted.of(name)
                  + ", but only names of modules are read; export it with alphas as tensors.");
        }
        if (module.equals(plain) || (!whole && module.endsWith("." + plain))) {
          return e.getValue();
        }
      }
    }
    return values.get(network + ".lora_alpha");
  }
}
