package eddy.table;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.loader.json.Json;
import eddy.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param id of the row
 * @param place where the row stands
 * @param model the last name of the model's path; "" of a row that was no row of settings
 * @param settings that the picture was made with, as {@link PictureRow#recorded}
 * @param seed as a PNG tells it; null of a row that was no row of settings
 * @param file of the picture, in the folder of the pictures; null without one
 * @param sha256 of the file, in hexadecimal digits; null without one
 * @param device that made it; null without one
 * @param seconds that it took once its turn had come; 0 without one
 * @param time when it was made, as ISO 8601 has it
 * @param error why there is no picture, in one sentence; null with one
 */
public record ManifestLine(
    String id,
    String place,
    String model,
    Map<String, Object> settings,
    @Nullable String seed,
    @Nullable String file,
    @Nullable String sha256,
    @Nullable String device,
    double seconds,
    String time,
    @Nullable String error) {
  /** How each line begins. */
  static final String START = "{\"id\":";

  /** {@return whether there is a picture} */
  public boolean isMade() {
    return error == null;
  }

  /**
   * As JSON.
   *
   * @return the members, without those that are null; one line
   */
  public String json() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", id);
    put(out, "file", file);
    put(out, "sha256", sha256);
    put(out, "seed", seed);
    put(out, "error", error);
    out.put("model", model);
    out.put("settings", settings);
    put(out, "device", device);
    if (error == null) {
      out.put("seconds", seconds);
    }
    out.put("time", time);
    out.put("place", place);
    return RowHash.inOrder(out);
  }

  private static void put(Map<String, Object> out, String key, @Nullable Object value) {
    if (value != null) {
      out.put(key, value);
    }
  }

  /**
   * Reads what {@link #json} gives.
   *
   * @param text one line
   * @param place where it stands, for messages
   * @return the line
   * @throws InputException if it is none
   */
  public static ManifestLine of(String text, String place) {
    try {
      Map<String, @Nullable Object> members = Json.object(place, text);
      @SuppressWarnings("unchecked") // of JSON, whose keys are strings
      Map<String, Object> settings = (Map<String, Object>) required(members.get("settings"));
      return new ManifestLine(
          (String) required(members.get("id")),
          (String) required(members.get("place")),
          (String) required(members.get("model")),
          settings,
          (String) members.get("seed"),
          (String) members.get("file"),
          (String) members.get("sha256"),
          (String) members.get("device"),
          members.get("seconds") instanceof Number n ? n.doubleValue() : 0,
          (String) required(members.get("time")),
          (String) members.get("error"));
    } catch (InputException | ClassCastException e) {
      throw isNone(place, e);
    }
  }

  static InputException isNone(String place, @Nullable Exception cause) {
    Message said =
        Message.of(place, ": should be a line of a manifest, but isn't; name another file.");
    return cause == null ? new InputException(said) : new InputException(said, cause);
  }

  private static Object required(@Nullable Object member) {
    if (member == null) {
      throw new ClassCastException("left out");
    }
    return member;
  }

  /** What has to be the same for a picture to be the same, as a text. */
  static String recipe(String model, Map<String, Object> settings) {
    return model + "\n" + RowHash.text(settings);
  }

  /** Of this line; settings that this version doesn't know are the same as none. */
  String recipe() {
    try {
      return recipe(model, Settings.ofJson(settings).json());
    } catch (InputException e) {
      return recipe(model, settings);
    }
  }
}
