package eddy.server.a1111;

import eddy.server.desk.Refusal;
import eddy.server.desk.SentPicture;
import eddy.server.desk.SettingsReader;
import eddy.settings.Fields;
import eddy.settings.PictureSource;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The field {@code alwayson_scripts}, of which the script {@code controlnet} is done: each unit's
 * net, picture, weight and share of the steps. Pictures are taken as they are, so that units with a
 * preprocessor are refused, as are all other scripts.
 */
final class ControlUnits {
  private static final Set<String> SCRIPTS = Set.of("controlnet");
  private static final String WHERE = "alwayson_scripts";

  private ControlUnits() {}

  /**
   * Reads the field.
   *
   * @param scripts its value; null if there is none
   * @return settings in which only ControlNets are given
   * @throws Refusal for another script, or what a unit asks for beside
   * @throws eddy.error.EddyException for a net that isn't there
   */
  static Settings of(@Nullable Object scripts, SettingsReader reader) {
    if (scripts == null) {
      return Settings.NONE;
    }
    if (!(scripts instanceof Map<?, ?> all)) {
      throw new Refusal(Refusal.Reason.BAD_REQUEST, WHERE + " should be an object.", WHERE);
    }
    List<Map<?, ?>> units = new ArrayList<>();
    for (Map.Entry<?, ?> script : all.entrySet()) {
      String name = String.valueOf(script.getKey());
      List<?> args = args(name, script.getValue());
      if (!SCRIPTS.contains(name.toLowerCase(Locale.ROOT))) {
        if (!args.isEmpty()) {
          throw new Refusal(
              Refusal.Reason.UNSUPPORTED,
              WHERE + " has " + Quoted.of(name) + ", but Eddy does controlnet only.",
              WHERE);
        }
        continue;
      }
      for (Object arg : args) {
        if (!(arg instanceof Map<?, ?> unit)) {
          throw new Refusal(
              Refusal.Reason.BAD_REQUEST, WHERE + ": controlnet's units should be objects.", WHERE);
        }
        if (!Boolean.FALSE.equals(unit.get("enabled"))) {
          units.add(unit);
        }
      }
    }
    return units.isEmpty() ? Settings.NONE : settings(units, reader);
  }

  private static List<?> args(String name, @Nullable Object script) {
    if (script instanceof Map<?, ?> map) {
      Object args = map.get("args");
      return args == null ? List.of() : args instanceof List<?> list ? list : List.of(args);
    }
    throw new Refusal(
        Refusal.Reason.BAD_REQUEST,
        WHERE + ": " + Quoted.plain(name) + " should be an object with \"args\".",
        WHERE);
  }

  private static Settings settings(List<Map<?, ?>> units, SettingsReader reader) {
    List<Path> nets = new ArrayList<>();
    List<PictureSource> pictures = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    List<Double> starts = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (Map<?, ?> unit : units) {
      String module = String.valueOf(unit.get("module"));
      if (unit.get("module") != null && !module.equalsIgnoreCase("none")) {
        throw new Refusal(
            Refusal.Reason.UNSUPPORTED,
            WHERE
                + ": a ControlNet unit's module is "
                + Quoted.of(module)
                + ", but Eddy has no preprocessors; send the prepared picture with module none.",
            WHERE);
      }
      nets.add(reader.library().controlNets().find(text(unit, "model")));
      Object image = unit.get("image") == null ? unit.get("input_image") : unit.get("image");
      // Some clients send {"image": BASE64, "mask": …} in its place.
      Object mask = image instanceof Map<?, ?> pair ? pair.get("mask") : unit.get("mask");
      if (mask != null) {
        throw new Refusal(
            Refusal.Reason.UNSUPPORTED,
            WHERE + ": a ControlNet unit has a mask, which Eddy can't do; leave it out.",
            WHERE);
      }
      Object inner = image instanceof Map<?, ?> map ? map.get("image") : image;
      if (!(inner instanceof String base64)) {
        throw new Refusal(
            Refusal.Reason.BAD_REQUEST,
            WHERE + ": a ControlNet unit needs an image in base64.",
            WHERE);
      }
      pictures.add(SentPicture.ofBase64(base64, "controlnet image"));
      weights.add(number(unit, "weight", 1));
      starts.add(number(unit, "guidance_start", 0));
      ends.add(number(unit, "guidance_end", 1));
      requireBalanced(unit);
    }
    return Settings.NONE
        .with(Fields.CONTROL_NET_FILE, List.copyOf(nets))
        .with(Fields.CONTROL_IMAGE, List.copyOf(pictures))
        .with(Fields.CONTROL_WEIGHT, List.copyOf(weights))
        .with(Fields.CONTROL_START, List.copyOf(starts))
        .with(Fields.CONTROL_END, List.copyOf(ends));
  }

  private static void requireBalanced(Map<?, ?> unit) {
    Object mode = unit.get("control_mode");
    if (mode != null && !mode.equals(0) && !"Balanced".equals(mode)) {
      throw new Refusal(
          Refusal.Reason.UNSUPPORTED,
          WHERE
              + ": a ControlNet unit's control_mode is "
              + Quoted.of(String.valueOf(mode))
              + ", but Eddy does Balanced only.",
          WHERE);
    }
  }

  private static String text(Map<?, ?> unit, String key) {
    if (unit.get(key) instanceof String text) {
      // The web UI shows a hash behind the name: "canny [abcdef12]".
      int hash = text.endsWith("]") ? text.lastIndexOf(" [") : -1;
      return hash < 0 ? text : text.substring(0, hash);
    }
    throw new Refusal(
        Refusal.Reason.BAD_REQUEST, WHERE + ": a ControlNet unit needs a " + key + ".", WHERE);
  }

  private static double number(Map<?, ?> unit, String key, double otherwise) {
    Object value = unit.get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new Refusal(
        Refusal.Reason.BAD_REQUEST,
        WHERE + ": a ControlNet unit's " + key + " should be a number.",
        WHERE);
  }
}
