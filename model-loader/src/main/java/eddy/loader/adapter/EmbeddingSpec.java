package eddy.loader.adapter;

import eddy.error.InputException;
import eddy.file.PathText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A textual inversion embedding and the word that stands for it.
 *
 * @param word null for the word that the file brings: in diffusers' format its token, else the
 *     file's name
 * @param file a safetensors file
 */
public record EmbeddingSpec(@Nullable String word, Path file) {
  private static final Pattern NAMED = Pattern.compile("([^=/\\\\]+)=(.+)");

  /**
   * Reads {@code FILE} or {@code WORD=FILE}.
   *
   * @throws InputException if no file is named
   */
  public static EmbeddingSpec parse(String text) {
    Matcher m = NAMED.matcher(text);
    if (m.matches() && !m.group(1).isBlank() && !Files.exists(path(text))) {
      return new EmbeddingSpec(m.group(1).strip(), path(m.group(2)));
    }
    if (text.isBlank()) {
      throw new InputException(
          "An embedding is given as FILE or WORD=FILE, such as moody=mood.safetensors, but no file"
              + " was named.");
    }
    return new EmbeddingSpec(null, path(text));
  }

  private static Path path(String text) {
    return PathText.of("The embedding", text);
  }
}
