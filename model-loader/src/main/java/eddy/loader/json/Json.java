package eddy.loader.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eddy.config.Config;
import eddy.error.InputException;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strict JSON: valid UTF-8, one object, no key twice, nothing behind it. */
public final class Json {
  /** No config or vocabulary comes near this; a larger file was renamed or is an attack. */
  private static final long LONGEST_FILE = 16L << 20;

  /** Keys and values of a config, which are kept; the largest vocabularies have 100,000. */
  private static final long MOST_TOKENS = 2_500_000;

  /**
   * A number of more than 1,000 digits or a nesting deeper than 64 is refused while reading, before
   * it costs anything. Field names are neither interned nor shared: keys come from strangers.
   */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(64)
          .maxNumberLength(1000)
          .maxNameLength(50_000)
          .maxStringLength(100_000_000)
          .build();

  private static final StreamReadConstraints CONFIG_LIMITS =
      LIMITS.rebuild().maxTokenCount(MOST_TOKENS).build();

  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(LIMITS)
          .build();

  /** As Python writes it: diffusers' schedulers have {@code "lambda_min_clipped": -Infinity}. */
  private static final JsonMapper PYTHON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .streamReadConstraints(CONFIG_LIMITS)
                  .build())
          .build();

  private Json() {}

  /** A streaming parser that refuses doubled keys while it reads. */
  public static JsonParser parser(String text) throws IOException {
    return STRICT.createParser(text);
  }

  /** The file's object as a {@link Config} that says {@code file} in its messages. */
  public static Config config(Path file) {
    return new Config(file.toString(), object(file));
  }

  /** The members of the file's one object, in the file's order. */
  public static Map<String, @Nullable Object> object(Path file) {
    return object(file.toString(), text(file, "a JSON file"));
  }

  /**
   * The members of the one object that {@code text} holds.
   *
   * @param source what to call it in messages
   */
  public static Map<String, @Nullable Object> object(String source, String text) {
    try (JsonParser p = PYTHON.createParser(text)) {
      if (p.nextToken() != JsonToken.START_OBJECT) {
        throw InputException.in(
            source,
            ": should hold one JSON object, which begins with \"{\", but begins with "
                + Quoted.of(start(text))
                + "; download it again.");
      }
      @SuppressWarnings("unchecked") // what Jackson makes of an object when asked for a map
      Map<String, @Nullable Object> members = p.readValueAs(LinkedHashMap.class);
      if (p.nextToken() != null) {
        throw InputException.in(
            source,
            ": has something behind its JSON object; remove it or download the file again.");
      }
      return members;
    } catch (StreamConstraintsException e) {
      throw InputException.in(
          source, ": is beyond what any config has: " + reason(e) + "; check the file.", e);
    } catch (IOException e) {
      throw InputException.in(
          source, ": is not valid JSON: " + reason(e) + "; mend it or download it again.", e);
    }
  }

  /** The whole file as text. {@code what} says in messages what it should be. */
  public static String text(Path file, String what) {
    if (!Files.isRegularFile(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      RegularFile.require(file, what);
    }
    try {
      long size = Files.size(file);
      if (size > LONGEST_FILE) {
        throw InputException.in(
            file,
            ": should be "
                + what
                + ", but has "
                + size
                + " bytes, more than any has; check"
                + " that it is the right file.");
      }
      return utf8(ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (CharacterCodingException e) {
      throw InputException.in(
          file, ": should be " + what + ", but is not valid UTF-8; download it again.", e);
    } catch (NoSuchFileException e) {
      throw InputException.in(
          file, ": no such file; the model's folder is incomplete, so download it again.", e);
    } catch (IOException e) {
      throw InputException.in(
          file,
          ": can't be read (" + IoReason.of(e) + "); check that it is a file and may be read.",
          e);
    }
  }

  /** Decodes strictly, where {@code new String} would put in replacement characters. */
  public static String utf8(ByteBuffer bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(bytes)
        .toString();
  }

  /** Jackson's reason in one line, with the place. */
  public static String reason(IOException e) {
    if (!(e instanceof JsonProcessingException j)) {
      return String.valueOf(e.getMessage());
    }
    // It may quote the file, so it is quoted in turn. What else could stand there is left out.
    String message =
        Quoted.plain(
            j.getOriginalMessage()
                .replaceAll(", from `[A-Za-z.()]{1,99}`", "")
                .replaceAll("(?s)(: (was )?expect| \\(start marker).*", "")
                .replaceAll("[.;:]$", ""));
    return j.getLocation() == null
        ? message
        : message
            + " (line "
            + j.getLocation().getLineNr()
            + ", column "
            + j.getLocation().getColumnNr()
            + ")";
  }

  private static String start(String text) {
    return text.strip().substring(0, Math.min(20, text.strip().length()));
  }
}
