package eddy.loader.tokenizer;

import eddy.error.InputException;
import eddy.loader.json.Json;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tokenizer's special tokens, from {@code tokenizer_config.json} and {@code
 * special_tokens_map.json}, read with the precedence of transformers.
 *
 * @param byRole content by {@code bos_token}, {@code eos_token}, {@code unk_token}, {@code
 *     pad_token}
 * @param asWritten by content, whether the token is looked for in the prompt as the user wrote it
 *     ({@code normalized: false}), or after lower-casing
 * @param maxLength ids a prompt gets, padding included
 */
record SpecialTokens(Map<String, String> byRole, Map<String, Boolean> asWritten, int maxLength) {
  private static final List<String> ROLES =
      List.of("bos_token", "eos_token", "unk_token", "pad_token");
  private static final int CLIP_LENGTH = 77;

  /** transformers writes 10^30 where no length was set. */
  private static final double NO_LENGTH = 1e9;

  private record Token(String content, boolean asWritten) {}

  static SpecialTokens read(Path folder) {
    Path configFile = folder.resolve("tokenizer_config.json");
    Path mapFile = folder.resolve("special_tokens_map.json");
    Map<String, @Nullable Object> config =
        Files.exists(configFile) ? Json.object(configFile) : Map.of();
    checkKeys(configFile, config);

    Map<String, Token> roles = new LinkedHashMap<>();
    for (String role : ROLES) {
      String usual = role.equals("bos_token") ? "<|startoftext|>" : "<|endoftext|>";
      roles.put(role, new Token(usual, true));
    }
    readRoles(configFile, config, roles);
    Map<String, Boolean> asWritten = new LinkedHashMap<>();
    if (config.get("added_tokens_decoder") instanceof Map<?, ?> added) {
      // Newer files list every token with its flags here, and the map file no longer counts.
      for (Object value : added.values()) {
        Token t = token(configFile, "added_tokens_decoder", value);
        asWritten.put(t.content, t.asWritten);
      }
      roles.values().forEach(t -> asWritten.putIfAbsent(t.content, t.asWritten));
    } else {
      if (Files.exists(mapFile)) {
        readRoles(mapFile, Json.object(mapFile), roles);
      }
      // Where two roles share a token, the later one's flag is kept.
      roles.values().forEach(t -> asWritten.put(t.content, t.asWritten));
    }
    Map<String, String> byRole = new LinkedHashMap<>();
    roles.forEach((role, t) -> byRole.put(role, t.content));
    return new SpecialTokens(byRole, asWritten, maxLength(configFile, config));
  }

  /**
   * The same with another token to pad with, which is special then as in files that say so; null
   * changes nothing.
   */
  SpecialTokens withPad(@Nullable String pad) {
    if (pad == null || pad.equals(byRole.get("pad_token"))) {
      return this;
    }
    Map<String, String> roles = new LinkedHashMap<>(byRole);
    String before = roles.put("pad_token", pad);
    Map<String, Boolean> written = new LinkedHashMap<>(asWritten);
    if (before != null && !roles.containsValue(before)) {
      written.remove(before);
    }
    written.putIfAbsent(pad, true);
    return new SpecialTokens(roles, written, maxLength);
  }

  private static void checkKeys(Path file, Map<String, @Nullable Object> config) {
    Object type = config.get("tokenizer_class");
    if (type != null && !List.of("CLIPTokenizer", "CLIPTokenizerFast").contains(type)) {
      throw InputException.in(
          file,
          ": key tokenizer_class is "
              + Quoted.plain(type.toString())
              + ", which Eddy doesn't have; supported: CLIPTokenizer, CLIPTokenizerFast.");
    }
    Object side = config.get("padding_side");
    if (side != null && !side.equals("right")) {
      throw InputException.in(
          file,
          ": key padding_side is "
              + Quoted.plain(side.toString())
              + ", which Eddy doesn't support; supported: right.");
    }
  }

  private static void readRoles(
      Path file, Map<String, @Nullable Object> from, Map<String, Token> roles) {
    for (String role : ROLES) {
      Object value = from.get(role);
      if (value != null) {
        roles.put(role, token(file, role, value));
      }
    }
  }

  private static Token token(Path file, String key, @Nullable Object value) {
    if (value instanceof String s && !s.isEmpty()) {
      return new Token(s, true);
    }
    if (value instanceof Map<?, ?> m && m.get("content") instanceof String s && !s.isEmpty()) {
      for (String flag : List.of("lstrip", "rstrip", "single_word")) {
        if (Boolean.TRUE.equals(m.get(flag))) {
          throw InputException.in(
              file,
              ": key "
                  + key
                  + ": token "
                  + Quoted.of(s)
                  + " has "
                  + flag
                  + " set, which Eddy doesn't support; CLIP's tokens don't have it.");
        }
      }
      return new Token(s, Boolean.FALSE.equals(m.get("normalized")));
    }
    throw InputException.in(
        file,
        ": key "
            + key
            + " should be a token, as text or with its content, but is "
            + Quoted.plain(String.valueOf(value))
            + "; download the file again.");
  }

  private static int maxLength(Path file, Map<String, @Nullable Object> config) {
    Object value = config.get("model_max_length");
    if (value == null || (value instanceof Number n && n.doubleValue() > NO_LENGTH)) {
      return CLIP_LENGTH;
    }
    if (value instanceof Integer i && i >= 3) {
      return i;
    }
    throw InputException.in(
        file,
        ": key model_max_length should be a whole number of at least 3, but is "
            + Quoted.value(value)
            + "; CLIP's is 77.");
  }

  /** All contents in a list, the longest first, so that the longest that fits is found first. */
  List<String> contents(boolean written) {
    List<String> out = new ArrayList<>();
    asWritten.forEach(
        (content, w) -> {
          if (w == written) {
            out.add(content);
          }
        });
    out.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return out;
  }
}
