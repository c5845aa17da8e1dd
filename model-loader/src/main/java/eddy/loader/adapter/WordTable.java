package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.tensor.Weight;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives the words of embeddings rows behind the token tables of a model's text encoders. */
final class WordTable {
  private static final String KEY = "embeddings.token_embedding.weight";

  private final List<AdaptedSource> textEncoders;
  private final List<String> keys = new ArrayList<>();
  private final List<Weight> tables = new ArrayList<>();
  private final List<EmbeddingFile> files = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, EmbeddingFile> taken = new TreeMap<>();

  WordTable(List<AdaptedSource> textEncoders) {
    this.textEncoders = textEncoders;
    for (AdaptedSource source : textEncoders) {
      for (String key : List.of("text_model." + KEY, KEY)) {
        Weight table = source.find(key);
        if (table != null && table.shape().rank() == 2) {
          keys.add(key);
          tables.add(table);
          break;
        }
      }
    }
    if (tables.size() != textEncoders.size()) {
      throw new InputException(
          textEncoders.get(tables.size()).name()
              + ": has no token table "
              + KEY
              + " that an embedding could be added to; check that it is a CLIP text encoder.");
    }
  }

  /**
   * Adds the file's word.
   *
   * @throws InputException if the file doesn't fit the model, or the word is taken
   */
  EmbeddingReport add(EmbeddingSpec spec) {
    EmbeddingFile file = EmbeddingFile.open(spec.file());
    return add(file, spec.word() == null ? file.word() : spec.word());
  }

  /** The file that a word stands for already; null if it is free. */
  @Nullable Path fileOf(String word) {
    EmbeddingFile file = taken.get(word.strip().toLowerCase(Locale.ROOT));
    return file == null ? null : file.file();
  }

  /** True if an embedding was made for models of this family. */
  boolean fits(EmbeddingFile file) {
    return file.isFor(widths());
  }

  private List<Integer> widths() {
    return tables.stream().map(t -> t.shape().dim(1)).toList();
  }

  /** Adds an embedding under that word, with the same errors. */
  EmbeddingReport add(EmbeddingFile file, String name) {
    file.requireFits(widths());
    String word = name.strip();
    if (word.isEmpty()) {
      throw InputException.in(
          file.file(), ": the embedding has no word to stand for it; give one as WORD=FILE.");
    }
    EmbeddingFile other = taken.put(word.toLowerCase(Locale.ROOT), file);
    if (other != null) {
      throw InputException.in(
          file.file(),
          ": the word "
              + Quoted.of(word)
              + " stands for "
              + other.file()
              + " already; give this one another word as WORD=FILE.");
    }
    files.add(file);
    words.add(word);
    return new EmbeddingReport(word, file.file(), file.count(), false);
  }

  /** Replaces the tables; for each text encoder the ids of each word. */
  List<Map<String, List<Integer>>> extend() {
    List<Map<String, List<Integer>>> out = new ArrayList<>();
    for (int e = 0; e < textEncoders.size(); e++) {
      Map<String, List<Integer>> ids = new LinkedHashMap<>();
      int next = tables.get(e).shape().dim(0);
      int width = tables.get(e).shape().dim(1);
      float[] rows = new float[files.stream().mapToInt(EmbeddingFile::count).sum() * width];
      int at = 0;
      for (int f = 0; f < files.size(); f++) {
        EmbeddingFile.Vectors v = files.get(f).vectors().get(e);
        System.arraycopy(v.values(), 0, rows, at, v.values().length);
        at += v.values().length;
        ids.put(words.get(f), IntStream.range(next, next + v.count()).boxed().toList());
        next += v.count();
      }
      textEncoders.get(e).put(keys.get(e), new ExtendedTable(tables.get(e), rows));
      out.add(ids);
    }
    return out;
  }
}
