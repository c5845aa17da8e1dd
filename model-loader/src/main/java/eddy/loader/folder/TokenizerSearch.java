package eddy.loader.folder;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.loader.json.Json;
import eddy.loader.tokenizer.ClipTokenizer;
import eddy.network.clip.CLIPTextConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a tokenizer for a checkpoint that carries none. All of Stable Diffusion's text encoders
 * have CLIP's vocabulary and differ in the padding only: OpenCLIP's are padded with "!", whose id
 * is 0.
 */
final class TokenizerSearch {
  private static final Setting TOKENIZER = Setting.of("tokenizer");
  private static final String VOCABULARY = "vocab.json";
  private static final String MERGES = "merges.txt";

  private TokenizerSearch() {}

  /**
   * @param checkpoint for messages
   * @param component tokenizer, or tokenizer_2 for the second text encoder of XL
   * @param openClip the text encoder is one of OpenCLIP's
   * @param text the text encoder's config
   * @throws InputException saying where one can be had
   */
  static ClipTokenizer open(
      Path checkpoint, ModelOptions options, Component component, boolean openClip, Config text) {
    int vocabulary = CLIPTextConfig.vocabSize(text);
    int positions = CLIPTextConfig.maxPositionEmbeddings(text);
    String pad = openClip ? "!" : "<|endoftext|>";
    Path named = options.tokenizer();
    if (named != null) {
      Path folder = inside(named, component);
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
    Path folder = options.config() == null ? null : inside(options.config(), component);
    if (folder == null) {
      Path hub = hub(System.getenv(), Path.of(System.getProperty("user.home", "")));
      folder = cached(hub, component, vocabulary);
      if (folder == null) {
        throw new InputException(
            Message.in(
                checkpoint,
                ": a single-file checkpoint carries no tokenizer; name one with ",
                TOKENIZER.to("DIR"),
                ": a folder with CLIP's vocab.json and merges.txt, or any model's folder that has"
                    + " tokenizer/. The public repositories openai/clip-vit-large-patch14,"
                    + " stable-diffusion-v1-5/stable-diffusion-v1-5 and"
                    + " stabilityai/stable-diffusion-xl-base-1.0 have them; ",
                hub,
                " has none of ",
                vocabulary,
                " tokens."));
      }
    }
    return ClipTokenizer.open(folder, vocabulary, positions, pad);
  }

  /** The folder with a tokenizer's files: that one, or one inside; null if there is none. */
  private static @Nullable Path inside(Path folder, Component component) {
    return Stream.of(
            folder.resolve(component.folder()),
            folder.resolve(Component.TOKENIZER.folder()),
            folder.resolve(Component.TOKENIZER_2.folder()),
            folder)
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
  static @Nullable Path cached(Path hub, Component component, int vocabulary) {
    for (Path model : list(hub)) {
      for (Path snapshot : list(model.resolve("snapshots"))) {
        Path folder = inside(snapshot, component);
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
