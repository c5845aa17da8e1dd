package eddy.table;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.loader.json.Json;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Seed;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One picture to make.
 *
 * <p>A row without a seed has one of its own, which depends on nothing but the row: the first 53
 * bits of a SHA-256 of its id or, without one, of its settings ({@link RowHash}). So a row makes
 * the same picture at any place of a table, on any machine, however often.
 *
 * @param id names the file: 1 to 100 letters a to z in either case, digits, dots, dashes and
 *     underscores, of which a letter or digit is the first
 * @param place where it stands, for messages
 * @param settings the row's own, over the defaults of the table; the seed is always given
 */
public record PictureRow(String id, String place, Settings settings) implements TableRow {
  /** The key of a row's id, beside those of the settings. */
  public static final String ID = "id";

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  /** What says nothing of the picture itself. */
  private static final List<Field<?>> NOT_THE_PICTURES =
      List.of(
          Fields.MODEL,
          Fields.DEVICE_NAME,
          Fields.THREADS,
          Fields.MAX_MEMORY,
          Fields.PREVIEW,
          Fields.TAESD);

  /**
   * Reads a row. What is wrong with it is told by the result.
   *
   * @param members the settings by their keys, as {@link Settings#ofJson} takes them, and {@link
   *     #ID}; members that are null count as left out
   * @param place where it stands, for messages
   * @param defaults what counts where the row says nothing
   * @return a {@link PictureRow} or a {@link BadRow}
   */
  public static TableRow of(
      Map<String, ? extends @Nullable Object> members, String place, Settings defaults) {
    Map<String, Object> given = new LinkedHashMap<>();
    members.forEach(
        (key, value) -> {
          if (value != null) {
            given.put(key, value);
          }
        });
    Object named = given.remove(ID);
    String id = null;
    try {
      id = id(named);
      if (isRandom(given.get(Fields.SEED.setting().key()))) {
        given.remove(Fields.SEED.setting().key());
        defaults = defaults.with(Fields.SEED, null);
      }
      Settings own = Settings.ofJson(given);
      Settings all = own.over(defaults);
      all.check();
      if (all.or(Fields.BATCH, 1) != 1) {
        throw new InputException(
            Message.of(
                    Fields.BATCH.setting(),
                    " is 1 for a row, which makes one picture; write a row for each.")
                .about(Fields.BATCH.setting()));
      }
      if (all.get(Fields.SEED) == null) {
        all = all.with(Fields.SEED, id == null ? RowHash.seed(own) : RowHash.seed(id));
      }
      return new PictureRow(id == null ? RowHash.id(own) : id, place, all);
    } catch (InputException e) {
      return new BadRow(
          id == null ? RowHash.id(String.valueOf(members)) : id,
          place,
          Message.of(place, ": ", e.message()));
    }
  }

  /**
   * Reads a row from JSON. What is wrong with it is told by the result.
   *
   * @param text one object
   * @param place where it stands, for messages
   * @param defaults what counts where the row says nothing
   * @return a {@link PictureRow} or a {@link BadRow}
   */
  public static TableRow ofJson(String text, String place, Settings defaults) {
    String json = (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
    try {
      return of(Json.object(place, json), place, defaults);
    } catch (InputException e) {
      return new BadRow(
          RowHash.id(json),
          place,
          Message.of(
              place,
              ": should be one JSON object, such as {\"prompt\": \"a castle\", \"seed\": \"7\"},"
                  + " but isn't",
              e.getCause() instanceof IOException cause ? ": " + Json.reason(cause) : "",
              "."));
    }
  }

  /**
   * The id of a row without one, or that can't be read.
   *
   * @param text what it says
   * @return {@code row-} and a hash of that
   */
  public static String idOf(String text) {
    return RowHash.id(text);
  }

  private static @Nullable String id(@Nullable Object named) {
    if (named == null) {
      return null;
    }
    String id =
        switch (named) {
          case String s -> s;
          case Integer n -> n.toString();
          case Long n -> n.toString();
          default -> "";
        };
    if (!SAFE.matcher(id).matches()) {
      throw new InputException(
          "id should be 1 to 100 letters a to z, digits, dots, dashes and underscores, as it names"
              + " the picture's file, and begin with a letter or digit, but is "
              + Quoted.value(named)
              + ".");
    }
    return id;
  }

  /** "-1" asks for a seed that nobody chose, which a row's own is. */
  private static boolean isRandom(@Nullable Object seed) {
    return seed != null && seed.toString().strip().equals("-1");
  }

  /** {@return the name of its file, in the folder of the pictures} */
  public String file() {
    return id + ".png";
  }

  /** {@return its seed, as a PNG tells it} */
  public String seed() {
    return Seed.text(Objects.requireNonNull(settings.get(Fields.SEED)));
  }

  /**
   * The settings that decide what the picture shows, for a manifest: without the model, the device,
   * the memory that may be taken, and previews.
   *
   * @return as {@link Settings#json}
   */
  public Map<String, Object> recorded() {
    Settings out = settings;
    for (Field<?> field : NOT_THE_PICTURES) {
      out = out.with(field, null);
    }
    return out.json();
  }
}
