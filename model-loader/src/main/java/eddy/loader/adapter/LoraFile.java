package eddy.loader.adapter;

import eddy.InputException;
import eddy.loader.SafetensorsFile;
import eddy.loader.TensorInfo;
import eddy.loader.adapter.LoraKey.Part;
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

/**
 * A file of LoRA, LoHa, LoKr or plain differences, its tensors sorted by the module they change.
 */
final class LoraFile implements AutoCloseable {
  /** Key endings of relatives that Eddy doesn't have, and their names. */
  private static final Map<String, String> OTHERS =
      Map.of(
          ".oft_blocks", "OFT",
          ".oft_diag", "OFT",
          ".on_input", "IA3",
          ".a1.weight", "GLoRA",
          ".b1.weight", "GLoRA",
          ".vera_lambda_b", "VeRA",
          ".lora_B.bias", "LoRA with trained biases",
          ".reshape_weight", "LoRA that changes a layer's size",
          ".glora_a1", "GLoRA",
          ".set_weight", "adapter that replaces weights");

  private final SafetensorsFile file;
  private final Map<String, Map<Part, String>> modules = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final PeftMetadata metadata;

  private LoraFile(SafetensorsFile file) {
    this.file = file;
    this.metadata = PeftMetadata.of(file);
    for (TensorInfo t : file.tensors().values()) {
      LoraKey key = LoraKey.parse(t.name());
      if (key == null) {
        refuseOthers(t.name());
        unknown.add(t.name());
        continue;
      }
      String other =
          modules
              .computeIfAbsent(key.module(), m -> new EnumMap<>(Part.class))
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
    SafetensorsFile file = SafetensorsFile.open(path);
    try {
      LoraFile lora = new LoraFile(file);
      if (lora.modules.isEmpty()) {
        throw new InputException(
            path
                + ": is no LoRA: "
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

  private void refuseOthers(String key) {
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (key.endsWith(other.getKey())) {
        throw new InputException(
            name()
                + ": is an "
                + other.getValue()
                + " (key "
                + Quoted.plain(key)
                + "), which Eddy doesn't have; it has LoRA, LoCon, DoRA, LoHa and LoKr.");
      }
    }
  }

  private void requireFinite(TensorInfo t) {
    if (!t.dtype().isFileFloat()) {
      if (t.name().endsWith(".alpha")) {
        return; // old trainers saved it as a whole number
      }
      throw bad(
          "tensor "
              + Quoted.plain(t.name())
              + " is of dtype "
              + t.dtype()
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
  Map<String, Map<Part, String>> modules() {
    return Collections.unmodifiableMap(modules);
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

  /** The width of the text that its changes of cross-attention take; 0 if none tells. */
  int contextWidth() {
    for (Map.Entry<String, Map<Part, String>> m : modules.entrySet()) {
      if (m.getKey().endsWith("attn2.to_k")
          || m.getKey().endsWith("attn2.to_v")
          || m.getKey().endsWith("attn2_to_k")
          || m.getKey().endsWith("attn2_to_v")) {
        for (Part p : List.of(Part.DOWN, Part.HADA_W1_B, Part.DIFF)) {
          String key = m.getValue().get(p);
          if (key != null && shape(key).rank() >= 2) {
            return shape(key).dim(1);
          }
        }
      }
    }
    return 0;
  }

  InputException bad(String problem) {
    return new InputException(
        name() + ": " + problem + "; the file is damaged or unfinished, so download it again.");
  }

  @Override
  public void close() {
    file.close();
  }
}
