package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.family.Families;
import eddy.loader.format.LoraKey;
import eddy.loader.format.LoraKey.LoraPart;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.tensor.Shape;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of LoRA, LoHa, LoKr or plain differences, its tensors sorted by the module they change.
 */
final class LoraFile implements AutoCloseable {
  /** Key endings of relatives that Eddy doesn't have, and their names. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry(".oft_blocks", "OFT"),
          Map.entry(".oft_diag", "OFT"),
          Map.entry(".oft_r", "OFT"),
          Map.entry(".oft_R", "OFT"),
          Map.entry(".oft_R.weight", "OFT"),
          Map.entry(".boft_R", "BOFT"),
          Map.entry(".boft_s", "BOFT"),
          Map.entry(".on_input", "IA3"),
          Map.entry(".ia3_l", "IA3"),
          Map.entry(".a1.weight", "GLoRA"),
          Map.entry(".b1.weight", "GLoRA"),
          Map.entry(".glora_a1", "GLoRA"),
          Map.entry(".vera_lambda_b", "VeRA"),
          Map.entry(".lora_B.bias", "LoRA with trained biases"),
          Map.entry(".lora_up.bias", "LoRA with trained biases"),
          Map.entry(".lora.up.bias", "LoRA with trained biases"),
          Map.entry(".lora_embedding_A", "LoRA of token tables"),
          Map.entry(".reshape_weight", "LoRA that changes a layer's size"),
          Map.entry(".set_weight", "adapter that replaces weights"),
          Map.entry(".scale_weight", "LoRA of scaled 8-bit floats"),
          Map.entry(".weight_scale", "LoRA of scaled 8-bit floats"));

  /** A textual inversion that comes with a LoRA: its word, and the part of it. */
  private static final Pattern BUNDLED =
      Pattern.compile("bundle_emb\\.(.+?)\\.(string_to_param\\..+|[^.]+)");

  private final WeightFile file;
  private final Map<String, Map<LoraPart, String>> modules = new LinkedHashMap<>();
  private final Map<String, List<String>> bundled = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final PeftMetadata metadata;

  private LoraFile(WeightFile file) {
    this.file = file;
    this.metadata = PeftMetadata.of(file);
    for (TensorInfo t : file.tensors().values()) {
      Matcher word = BUNDLED.matcher(t.name());
      if (word.matches() && isVectors(word.group(2))) {
        bundled.computeIfAbsent(word.group(1), w -> new ArrayList<>()).add(t.name());
        continue;
      }
      LoraKey key = LoraKey.parse(t.name());
      if (key == null) {
        refuseOthers(t.name());
        unknown.add(t.name());
        continue;
      }
      String other =
          modules
              .computeIfAbsent(key.module(), m -> new EnumMap<>(LoraPart.class))
              .put(key.part(), t.name());
      if (other != null) {
        throw bad(
            "the keys "
                + Quoted.plain(other)
                + " and "
                + Quoted.plain(t.name())
                + " are the same part of one layer's change");
      }
      requireFinite(t);
    }
  }

  /**
   * Opens a file, sorts its keys and checks that its numbers are numbers.
   *
   * @throws InputException if it is none, or of a kind that Eddy doesn't have
   */
  static LoraFile open(Path path) {
    WeightFile file = SafetensorsFile.open(path);
    try {
      LoraFile lora = new LoraFile(file);
      if (lora.modules.isEmpty() && lora.bundled.isEmpty()) {
        throw InputException.in(
            path,
            ": is no LoRA: "
                + (lora.unknown.isEmpty()
                    ? "it has no tensors"
                    : "none of its "
                        + lora.unknown.size()
                        + " tensors has a LoRA's name (the first is "
                        + Quoted.plain(lora.unknown.getFirst())
                        + ")")
                + "; check that it is the right file.");
      }
      return lora;
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Whether an embedding's tensor is called so, without its word. */
  private static boolean isVectors(String name) {
    return name.equals("emb_params")
        || name.startsWith("string_to_param.")
        || Families.embeddingKeys().contains(name);
  }

  private void refuseOthers(String key) {
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (key.endsWith(other.getKey())) {
        throw InputException.in(
            name(),
            ": is an "
                + other.getValue()
                + " (key "
                + Quoted.plain(key)
                + "), which Eddy doesn't have; it has LoRA, LoCon, DoRA, LoHa and LoKr.");
      }
    }
  }

  private void requireFinite(TensorInfo t) {
    if (!t.encoding().isFloat()) {
      if (t.name().endsWith(".alpha")) {
        return; // old trainers saved it as a whole number
      }
      throw bad(
          "tensor "
              + Quoted.plain(t.name())
              + " is of dtype "
              + t.encoding()
              + ", but floats are needed");
    }
    for (float v : file.floats(t.name())) {
      if (!Float.isFinite(v)) {
        throw bad("tensor " + Quoted.plain(t.name()) + " holds " + v + ", which is no weight");
      }
    }
  }

  /** The file's path. */
  String name() {
    return file.name();
  }

  /** The modules that it changes, as it calls them, each with the keys of its parts. */
  Map<String, Map<LoraPart, String>> modules() {
    return Collections.unmodifiableMap(modules);
  }

  /** The embeddings that the file brings along. */
  List<EmbeddingFile> bundled() {
    return bundled.entrySet().stream()
        .map(e -> EmbeddingFile.bundled(file, e.getKey(), e.getValue()))
        .toList();
  }

  /** Keys that belong to no module's change. */
  List<String> unknown() {
    return Collections.unmodifiableList(unknown);
  }

  PeftMetadata metadata() {
    return metadata;
  }

  int keys() {
    return file.tensors().size();
  }

  Shape shape(String key) {
    return Objects.requireNonNull(file.tensors().get(key), key).shape();
  }

  float[] floats(String key) {
    return file.floats(key);
  }

  /** What goes into each module that it changes; see {@link LoraKey#inputs}. */
  Map<String, Integer> inputs() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    file.tensors().values().forEach(t -> shapes.put(t.name(), t.shape()));
    return LoraKey.inputs(shapes);
  }

  InputException bad(String problem) {
    return InputException.in(
        name(), ": " + problem + "; the file is damaged or unfinished, so download it again.");
  }

  @Override
  public void close() {
    file.close();
  }
}
