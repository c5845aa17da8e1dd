package eddy.loader.folder;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.files.ModelPart;
import eddy.loader.json.Json;
import eddy.loader.tokenizer.ClipTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a tokenizer for a checkpoint that carries none. All text encoders of CLIP's kind have its
 * vocabulary and differ in the padding only.
 */
final class TokenizerSearch {
  private static final Setting TOKENIZER = Setting.of("tokenizer");
  private static final String VOCABULARY = "vocab.json";
  private static final String MERGES = "merges.txt";

  private TokenizerSearch() {}

  /**
   * @param checkpoint for messages
   * @param textEncoder for which one is wanted
   * @param pad the token that fills up short texts
   * @param vocabulary rows of the text encoder's token embedding
   * @param positions rows of its position embedding
   * @throws InputException saying where one can be had
   */
  static ClipTokenizer open(
      Path checkpoint,
      ModelOptions options,
      ModelPart textEncoder,
      String pad,
      int vocabulary,
      int positions) {
    String own = Objects.requireNonNull(textEncoder.tokenizer(), textEncoder.folder());
    Path named = options.tokenizer();
    if (named != null) {
      Path folder = inside(named, own);
      if (folder == null) {
        throw new InputException(
            Message.in(
                named,
                ": has no vocab.json and merges.txt, nor a folder tokenizer with them; ",
                TOKENIZER,
                " needs a tokenizer's folder, or a model's folder that has one."));
      }
      return ClipTokenizer.open(folder, vocabulary, positions, pad);
    }
    Path folder = options.config() == null ? null : inside(options.config(), own);
    if (folder == null) {
      Path hub = hub(System.getenv(), Path.of(System.getProperty("user.home", "")));
      folder = cached(hub, own, vocabulary);
      if (folder == null) {
        throw new InputException(
            Message.in(
                checkpoint,
                ": a single-file checkpoint carries no tokenizer; name one with ",
                TOKENIZER.to("DIR"),
                ": a folder with CLIP's vocab.json and merges.txt, or any model's folder that has"
                    + " tokenizer/. The public repository openai/clip-vit-large-patch14 has them; ",
                hub,
                " has none of ",
                vocabulary,
                " tokens."));
      }
    }
    return ClipTokenizer.open(folder, vocabulary, positions, pad);
  }

  /** The folder with a tokenizer's files: that one, or one inside; null if there is none. */
  private static @Nullable Path inside(Path folder, String own) {
    return Stream.of(
            folder.resolve(own), folder.resolve("tokenizer"), folder.resolve("tokenizer_2"), folder)
        .filter(TokenizerSearch::isTokenizer)
        .findFirst()
        .orElse(null);
  }

  private static boolean isTokenizer(Path folder) {
    return Files.isRegularFile(folder.resolve(VOCABULARY))
        && Files.isRegularFile(folder.resolve(MERGES));
  }

  /** Where Hugging Face's tools keep what they downloaded. */
  static Path hub(Map<String, String> environment, Path home) {
    for (String name : List.of("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE")) {
      String hub = environment.get(name);
      if (hub != null && !hub.isBlank()) {
        return Path.of(hub);
      }
    }
    String hf = environment.get("HF_HOME");
    if (hf != null && !hf.isBlank()) {
      return Path.of(hf, "hub");
    }
    String cache = environment.get("XDG_CACHE_HOME");
    Path base = cache == null || cache.isBlank() ? home.resolve(".cache") : Path.of(cache);
    return base.resolve("huggingface").resolve("hub");
  }

  /** A tokenizer in a download cache with a vocabulary of that size; null if there is none. */
  static @Nullable Path cached(Path hub, String own, int vocabulary) {
    for (Path model : list(hub)) {
      for (Path snapshot : list(model.resolve("snapshots"))) {
        Path folder = inside(snapshot, own);
        if (folder != null && hasTokens(folder.resolve(VOCABULARY), vocabulary)) {
          return folder;
        }
      }
    }
    return null;
  }

  private static boolean hasTokens(Path file, int vocabulary) {
    try {
      return Json.object(file).size() == vocabulary;
    } catch (InputException e) {
      return false; // a damaged download of another model: look further
    }
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      return List.of(); // a cache that can't be read has nothing for us
    }
  }
}
