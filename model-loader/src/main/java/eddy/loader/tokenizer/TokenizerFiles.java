package eddy.loader.tokenizer;

import eddy.error.InputException;
import eddy.loader.json.Json;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the vocabulary and the merges of CLIP's tokenizer. */
final class TokenizerFiles {
  private TokenizerFiles() {}

  /**
   * Each token's id, in the order of the file.
   *
   * @param file vocab.json
   * @throws InputException if it is missing, empty, or has an id that is no whole number from 0 on
   */
  static Map<String, Integer> vocabulary(Path file) {
    Map<String, Integer> out = new LinkedHashMap<>();
    Json.object(file)
        .forEach(
            (token, id) -> {
              if (!(id instanceof Integer i) || i < 0) {
                throw InputException.in(
                    file,
                    ": key "
                        + Quoted.of(token)
                        + " should be an id, a whole number from 0 on, but is "
                        + Quoted.plain(String.valueOf(id))
                        + "; download the file again.");
              }
              out.put(token, i);
            });
    if (out.isEmpty()) {
      throw InputException.in(file, ": has no tokens; download the file again.");
    }
    return out;
  }

  /**
   * The pairs that are merged, those first that come first.
   *
   * @param file merges.txt
   * @param unknown id of what the vocabulary doesn't have
   * @throws InputException if the file is missing or malformed, or has tokens that the vocabulary
   *     lacks
   */
  static BytePairs merges(Path file, Map<String, Integer> vocabulary, int unknown) {
    Map<Long, Integer> rank = new HashMap<>();
    List<Integer> merged = new ArrayList<>();
    List<String> lines = Json.text(file, "a list of merges").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#version")) {
        continue;
      }
      String[] pair = line.split(" ", -1);
      if (pair.length != 2 || pair[0].isEmpty() || pair[1].isEmpty()) {
        throw InputException.in(
            file,
            ": line "
                + (i + 1)
                + " should be two tokens with a space between, but is "
                + Quoted.of(line)
                + "; download the file again.");
      }
      int[] ids = new int[3];
      String[] parts = {pair[0], pair[1], pair[0] + pair[1]};
      for (int p = 0; p < 3; p++) {
        Integer id = vocabulary.get(parts[p]);
        if (id == null) {
          throw InputException.in(
              file,
              ": line "
                  + (i + 1)
                  + " has the token "
                  + Quoted.of(parts[p])
                  + ", which vocab.json beside it doesn't have; the two files are not of one model.");
        }
        ids[p] = id;
      }
      rank.put(BytePairs.pair(ids[0], ids[1]), merged.size());
      merged.add(ids[2]);
    }
    return new BytePairs(
        vocabulary, rank, merged.stream().mapToInt(Integer::intValue).toArray(), unknown);
  }
}
