package eddy.family.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a family makes of a file of weights.
 *
 * @param description a noun phrase for the middle of a sentence: "a single-file checkpoint of …"
 * @param needed what it would take to run it, a sentence without its first capital; null if the
 *     kind says it
 * @param sections parts by name, each with what its keys begin with
 */
public record Recognition(
    FileKind kind,
    String description,
    @Nullable String needed,
    Map<String, List<String>> sections) {
  /** Parts of checkpoints as most programs write them, with what their keys begin with. */
  public static final Map<String, List<String>> CHECKPOINT = checkpoint();

  private static Map<String, List<String>> checkpoint() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    sections.put("unet", List.of("model.diffusion_model."));
    sections.put("vae", List.of("first_stage_model.", "vae."));
    sections.put("text encoder", List.of("cond_stage_model.", "conditioner.", "text_encoders."));
    sections.put("averaged unet", List.of("model_ema."));
    return Collections.unmodifiableMap(sections);
  }

  /** Of a file of one part, about which the kind says what it takes to run it. */
  public static Recognition of(FileKind kind, String description) {
    return new Recognition(kind, description, null, Map.of("tensors", List.of("")));
  }
}
