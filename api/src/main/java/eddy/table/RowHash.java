package eddy.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.settings.Settings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a row without a seed or an id gets for one. It is a SHA-256 of UTF-8 text: {@code id:ID} of
 * a row with an id, else {@code row:JSON}, where JSON is {@link Settings#json} of the row's own
 * settings, without spaces, keys in alphabetical order. A table's order and its other rows don't
 * count, nor how a row's JSON is spaced and ordered.
 */
final class RowHash {
  /** Whole in any reader of JSON, also those to whom all numbers are doubles. */
  private static final int SEED_BITS = 53;

  private static final int ID_DIGITS = 16;

  private static final JsonMapper COMPACT = JsonMapper.builder().build();

  private RowHash() {}

  static long seed(String id) {
    return seedOf("id:" + id);
  }

  static long seed(Settings own) {
    return seedOf("row:" + text(own.json()));
  }

  static String id(Settings own) {
    return id(text(own.json()));
  }

  /** Of a row that can't be read as settings. */
  static String id(String text) {
    return "row-" + HexFormat.of().formatHex(sha256("row:" + text)).substring(0, ID_DIGITS);
  }

  /** One line, the same for the same members in any order. */
  static String text(Map<String, ?> json) {
    return inOrder(new TreeMap<>(json));
  }

  /** One line of JSON, members in the map's order. */
  static String inOrder(Map<String, ?> json) {
    try {
      return COMPACT.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values are always JSON", e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static long seedOf(String text) {
    return ByteBuffer.wrap(sha256(text)).getLong() >>> (Long.SIZE - SEED_BITS);
  }

  private static byte[] sha256(String text) {
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
