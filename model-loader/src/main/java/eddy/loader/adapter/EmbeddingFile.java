package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.family.Families;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A textual inversion embedding (Gal et al. 2022): one vector or several that stand for a word, for
 * each text encoder of a model.
 *
 * @param file its path
 * @param word the word that the file brings
 * @param vectors for each text encoder [n, width], n the same for all
 */
record EmbeddingFile(Path file, String word, List<Vectors> vectors) {
  /** As many as fit a prompt between its begin and its end. */
  private static final int MOST = 75;

  /** Row-major. */
  record Vectors(int count, int width, float[] values) {}

  /**
   * Reads a file whole.
   *
   * @throws InputException if it is no embedding, or its numbers are none
   */
  static EmbeddingFile open(Path path) {
    String name = String.valueOf(path.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    if (Stream.of(".pt", ".bin", ".pth", ".ckpt").anyMatch(lower::endsWith)) {
      throw InputException.in(
          path,
          ": is a Python pickle by its name, which Eddy doesn't read because opening such a"
              + " file can run foreign code; get the embedding as .safetensors, or convert it in"
              + " Python with safetensors.torch.save_file({'emb_params':"
              + " torch.load(FILE)['string_to_param']['*']}, NEW_FILE).");
    }
    try (WeightFile file = SafetensorsFile.open(path)) {
      return new EmbeddingFile(path, word(file, name), read(file));
    }
  }

  /**
   * One that comes with a LoRA.
   *
   * @param keys of the file that belong to it, each ending in the name that it would have alone
   */
  static EmbeddingFile bundled(WeightFile file, String word, List<String> keys) {
    List<Vectors> found = new ArrayList<>();
    List<String> ends = keys.stream().map(k -> k.substring(k.lastIndexOf('.') + 1)).toList();
    List<List<String>> several = several(ends);
    for (List<String> names : several) {
      for (String key : keys) {
        if (names.contains(key.substring(key.lastIndexOf('.') + 1))) {
          found.add(vectors(file, key));
        }
      }
    }
    if (found.isEmpty() && keys.size() == 1) {
      found.add(vectors(file, keys.getFirst()));
    }
    boolean whole = found.size() == keys.size() && found.size() <= Math.max(1, several.size());
    if (!whole || found.getFirst().count != found.getLast().count) {
      throw InputException.in(
          file.name(),
          ": the embedding "
              + Quoted.of(word)
              + " that it brings should be one tensor, or one for each text encoder of as many"
              + " vectors, but is "
              + Quoted.list(keys)
              + "; get the LoRA without it.");
    }
    return new EmbeddingFile(Path.of(file.name()), word, found);
  }

  private static String word(WeightFile file, String name) {
    String key = file.keys().size() == 1 ? file.keys().iterator().next() : "";
    boolean byFile = key.isBlank() || key.equals("emb_params") || !several(file.keys()).isEmpty();
    int end = name.lastIndexOf('.');
    return byFile ? (end > 0 ? name.substring(0, end) : name) : key;
  }

  /** The names of a family's tensors for several text encoders, if a file has any of them. */
  private static List<List<String>> several(Collection<String> keys) {
    List<List<String>> found =
        Families.ofAdapters(
            names ->
                names.embeddingKeys().stream().flatMap(List::stream).anyMatch(keys::contains)
                    ? names.embeddingKeys()
                    : null);
    return found == null ? List.of() : found;
  }

  private static List<Vectors> read(WeightFile file) {
    Map<String, TensorInfo> tensors = file.tensors();
    List<Vectors> out = new ArrayList<>();
    List<List<String>> several = several(tensors.keySet());
    if (!several.isEmpty()) {
      for (List<String> keys : several) {
        keys.stream().filter(tensors::containsKey).forEach(key -> out.add(vectors(file, key)));
      }
      if (out.size() != several.size() || tensors.size() != several.size()) {
        throw InputException.in(
            file.name(),
            ": an embedding for several text encoders should have the tensors "
                + several.stream().map(List::getFirst).collect(Collectors.joining(" and "))
                + ", but has "
                + Quoted.plain(String.join(", ", tensors.keySet()))
                + "; check that it is the right file.");
      }
      if (out.getFirst().count != out.getLast().count) {
        throw InputException.in(
            file.name(),
            ": has "
                + out.getFirst().count
                + " vectors for the first text encoder and "
                + out.getLast().count
                + " for the second, but should have as many for each; download it again.");
      }
    } else if (tensors.size() == 1) {
      out.add(vectors(file, tensors.keySet().iterator().next()));
    } else {
      throw InputException.in(
          file.name(),
          ": is no embedding: it should have one tensor, or one for each text encoder, but has "
              + tensors.size()
              + "; check that it is the right file.");
    }
    return out;
  }

  private static Vectors vectors(WeightFile file, String key) {
    TensorInfo t = file.tensors().get(key);
    if (t == null
        || !t.encoding().isFloat()
        || t.shape().rank() < 1
        || t.shape().rank() > 2
        || t.shape().count() == 0) {
      throw InputException.in(
          file.name(),
          ": tensor "
              + Quoted.plain(key)
              + " should be a vector or several, [n, width] of floats, but is "
              + (t == null ? "missing" : t.encoding() + " " + t.shape())
              + "; check that it is the right file.");
    }
    int width = t.shape().dim(-1);
    int count = t.shape().rank() == 1 ? 1 : t.shape().dim(0);
    if (count > MOST) {
      throw InputException.in(
          file.name(),
          ": has "
              + count
              + " vectors, but a prompt has room for "
              + MOST
              + "; check that it is the right file.");
    }
    float[] values = file.floats(key);
    for (float v : values) {
      if (!Float.isFinite(v)) {
        throw InputException.in(
            file.name(),
            ": tensor "
                + Quoted.plain(key)
                + " holds "
                + v
                + ", which can't be used; the file is damaged, so download it again.");
      }
    }
    return new Vectors(count, width, values);
  }

  int count() {
    return vectors.getFirst().count;
  }

  /**
   * Checks that it has what a model's text encoders take.
   *
   * @param widths of the text encoders
   * @throws InputException if it was made for another family
   */
  void requireFits(List<Integer> widths) {
    List<Integer> own = vectors.stream().map(Vectors::width).toList();
    if (!isFor(widths)) {
      throw InputException.in(
          file,
          ": this embedding was made for "
              + describe(own)
              + ", but the model is "
              + describe(widths)
              + "; choose an embedding that was made for the model's family.");
    }
  }

  /** True if its vectors have those widths, one for each text encoder. */
  boolean isFor(List<Integer> widths) {
    return vectors.stream().map(Vectors::width).toList().equals(widths);
  }

  private static @Nullable String madeFor(List<Integer> widths) {
    return Families.ofAdapters(names -> names.byWidths(widths));
  }

  private static String describe(List<Integer> widths) {
    String known = madeFor(widths);
    String family = known == null ? "a model" : known;
    String channels = String.join(" and ", widths.stream().map(String::valueOf).toList());
    return family
        + (widths.size() == 1 ? " (a text encoder of " : " (text encoders of ")
        + channels
        + " channels)";
  }
}
