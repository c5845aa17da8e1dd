package eddy.server.a1111;

import eddy.server.desk.Refusal;
import eddy.server.desk.SentPicture;
import eddy.server.desk.SettingsReader;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Seed;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client of the web UI asks for. A field that Eddy knows and can't do is refused by its name
 * where it would change the picture; all others without effect are told in the answer.
 *
 * @param model null for the standard one
 * @param settings of the first run
 * @param runs one after the other, each with seeds behind those of the run before it
 * @param sendImages the answer has the pictures
 * @param ignored names without effect
 */
record WebUiRequest(
    @Nullable String model, Settings settings, int runs, boolean sendImages, List<String> ignored) {
  private static final int MOST_RUNS = 100;

  /** The web UI's field, and the setting that it is. */
  private static final Map<String, Field<?>> SAME =
      Map.ofEntries(
          Map.entry("prompt", Fields.PROMPT),
          Map.entry("negative_prompt", Fields.NEGATIVE),
          Map.entry("steps", Fields.STEPS),
          Map.entry("cfg_scale", Fields.CFG),
          Map.entry("width", Fields.WIDTH),
          Map.entry("height", Fields.HEIGHT),
          Map.entry("batch_size", Fields.BATCH),
          Map.entry("eta", Fields.ETA),
          Map.entry("hr_scale", Fields.HIRES_SCALE),
          Map.entry("hr_upscaler", Fields.HIRES_UPSCALER),
          Map.entry("mask_blur", Fields.MASK_BLUR),
          Map.entry("refiner_checkpoint", Fields.REFINER_MODEL),
          Map.entry("refiner_switch_at", Fields.REFINER_START));

  /** Read below, each in its own way. */
  private static final Set<String> OWN =
      Set.of(
          "seed",
          "sampler_name",
          "sampler_index",
          "scheduler",
          "n_iter",
          "send_images",
          "enable_hr",
          "hr_second_pass_steps",
          "hr_resize_x",
          "hr_resize_y",
          "denoising_strength",
          "init_images",
          "mask",
          "resize_mode",
          "inpainting_fill",
          "inpaint_full_res",
          "inpaint_full_res_padding",
          "inpainting_mask_invert",
          "override_settings",
          "alwayson_scripts");

  /** Fields that would change the picture, and the values with which they don't. */
  private static final Map<String, Set<Object>> UNSUPPORTED =
      Map.ofEntries(
          Map.entry("styles", Set.of(List.of())),
          Map.entry("subseed_strength", Set.of(0, 0.0)),
          Map.entry("seed_resize_from_h", Set.of(-1, 0)),
          Map.entry("seed_resize_from_w", Set.of(-1, 0)),
          Map.entry("restore_faces", Set.of(false)),
          Map.entry("tiling", Set.of(false)),
          Map.entry("s_churn", Set.of(0, 0.0)),
          Map.entry("s_tmin", Set.of(0, 0.0)),
          Map.entry("s_noise", Set.of(1, 1.0)),
          Map.entry("s_min_uncond", Set.of(0, 0.0)),
          Map.entry("script_name", Set.of("", "None")),
          Map.entry("hr_checkpoint_name", Set.of("", "Use same checkpoint")),
          Map.entry("hr_sampler_name", Set.of("", "Use same sampler")),
          Map.entry("hr_scheduler", Set.of("", "Use same scheduler", "Automatic")),
          Map.entry("hr_prompt", Set.of("")),
          Map.entry("hr_negative_prompt", Set.of("")),
          Map.entry("firstphase_width", Set.of(0)),
          Map.entry("firstphase_height", Set.of(0)),
          Map.entry("image_cfg_scale", Set.of(1.5, 0, 0.0)),
          Map.entry("initial_noise_multiplier", Set.of(1, 1.0, 0, 0.0)),
          Map.entry("disable_extra_networks", Set.of(false)),
          Map.entry("infotext", Set.of("")),
          Map.entry("mask_blur_x", Set.of(4)),
          Map.entry("mask_blur_y", Set.of(4)),
          Map.entry("mask_round", Set.of(true)));

  /**
   * Reads a request.
   *
   * @param given its members
   * @param fromPicture it begins with a picture
   * @param options what was chosen for all requests
   * @throws Refusal for what can't be done
   * @throws eddy.error.EddyException for a setting's value that can't be used
   */
  static WebUiRequest of(
      Map<String, @Nullable Object> given,
      boolean fromPicture,
      WebUiOptions options,
      SettingsReader reader) {
    List<String> ignored = new ArrayList<>();
    Settings settings = reader.standing().with(Fields.CLIP_SKIP, options.clipSkip());
    settings = reader.with(settings, Fields.SYNTAX, "a1111");
    settings = reader.with(settings, Fields.RNG, "cuda"); // the web UI's noise is a GPU's
    String model = null;
    for (Map.Entry<String, @Nullable Object> e : given.entrySet()) {
      String key = e.getKey();
      Object value = e.getValue();
      if (value == null || OWN.contains(key)) {
        continue;
      }
      Field<?> field = SAME.get(key);
      if (field != null) {
        boolean none = value.equals("") || value.equals("None");
        boolean off = key.startsWith("hr_") && !isTrue(given, "enable_hr");
        boolean alone =
            field == Fields.MASK_BLUR && given.get("mask") == null
                || field == Fields.REFINER_START && isNone(given.get("refiner_checkpoint"));
        settings =
            off || alone || (none && field != Fields.PROMPT && field != Fields.NEGATIVE)
                ? settings
                : reader.with(settings, field, value);
      } else if (key.startsWith("hr_") && !isTrue(given, "enable_hr")) {
        ignored.add(key);
      } else if (UNSUPPORTED.containsKey(key)) {
        requireNeutral(key, value);
      } else {
        ignored.add(key);
      }
    }
    settings = seed(settings, given);
    settings = sampler(settings, given, reader);
    settings = second(settings, given, fromPicture, reader);
    if (fromPicture) {
      settings = picture(settings, given, reader);
    }
    if (given.get("override_settings") instanceof Map<?, ?> overrides) {
      for (Map.Entry<?, ?> o : overrides.entrySet()) {
        if (o.getValue() == null) {
          continue;
        }
        switch (String.valueOf(o.getKey())) {
          case "eta_noise_seed_delta" -> {
            if (!o.getValue().equals(0)) {
              throw new Refusal(
                  Refusal.Reason.UNSUPPORTED,
                  "override_settings has an eta_noise_seed_delta, which Eddy can't do; leave it"
                      + " out.",
                  "override_settings");
            }
          }
          case "sd_model_checkpoint" -> model = WebUiOptions.title(String.valueOf(o.getValue()));
          case "CLIP_stop_at_last_layers" ->
              settings = settings.with(Fields.CLIP_SKIP, WebUiOptions.clipSkip(o.getValue()));
          case "sd_vae" ->
              settings =
                  isNone(o.getValue()) || "Automatic".equals(o.getValue())
                      ? settings
                      : reader.with(settings, Fields.VAE, o.getValue());
          default -> ignored.add("override_settings." + o.getKey());
        }
      }
    }
    settings = ControlUnits.of(given.get("alwayson_scripts"), reader).over(settings);
    int runs = whole(given, "n_iter", 1, 1, MOST_RUNS);
    settings.check();
    return new WebUiRequest(
        model,
        settings,
        runs,
        given.get("send_images") == null || isTrue(given, "send_images"),
        ignored);
  }

  private static void requireNeutral(String key, Object value) {
    if (!UNSUPPORTED.getOrDefault(key, Set.of()).contains(value)) {
      throw new Refusal(
          Refusal.Reason.UNSUPPORTED,
          key + " is " + Quoted.of(String.valueOf(value)) + ", which Eddy can't do; leave it out.",
          key);
    }
  }

  private static boolean isNone(@Nullable Object value) {
    return value == null || value.equals("") || value.equals("None");
  }

  private static boolean isTrue(Map<String, @Nullable Object> given, String key) {
    Object value = given.get(key);
    return Boolean.TRUE.equals(value) || (value instanceof Number n && n.doubleValue() != 0);
  }

  private static int whole(
      Map<String, @Nullable Object> given, String key, int otherwise, int least, int most) {
    Object value = given.get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Integer n && n >= least && n <= most) {
      return n;
    }
    throw new Refusal(
        Refusal.Reason.BAD_REQUEST,
        key
            + " should be a whole number from "
            + least
            + " to "
            + most
            + ", but is "
            + Quoted.of(String.valueOf(value))
            + ".",
        key);
  }

  /** Known before the first run, as the others' follow it. */
  private static Settings seed(Settings settings, Map<String, @Nullable Object> given) {
    Object seed = given.get("seed");
    if (seed == null || seed.equals(-1)) {
      return settings.seed(Seed.random());
    }
    if (!(seed instanceof Number) && !(seed instanceof String)) {
      throw new Refusal(Refusal.Reason.BAD_REQUEST, "seed should be " + Seed.FORM + ".", "seed");
    }
    return Settings.ofJson(Map.of("seed", seed)).over(settings);
  }

  private static Settings sampler(
      Settings settings, Map<String, @Nullable Object> given, SettingsReader reader) {
    Object name =
        isNone(given.get("sampler_name")) ? given.get("sampler_index") : given.get("sampler_name");
    Settings out = isNone(name) ? settings : reader.with(settings, Fields.SAMPLER, name);
    Object schedule = given.get("scheduler");
    return isNone(schedule) || "automatic".equalsIgnoreCase(String.valueOf(schedule))
        ? out
        : reader.with(out, Fields.SCHEDULE, schedule);
  }

  /** The second, larger pass. */
  private static Settings second(
      Settings settings,
      Map<String, @Nullable Object> given,
      boolean fromPicture,
      SettingsReader reader) {
    if (fromPicture || !isTrue(given, "enable_hr")) {
      return settings;
    }
    Settings out = settings;
    int width = whole(given, "hr_resize_x", 0, 0, Integer.MAX_VALUE);
    int height = whole(given, "hr_resize_y", 0, 0, Integer.MAX_VALUE);
    if (width > 0 && height > 0) {
      out =
          reader.with(out.with(Fields.HIRES_SCALE, null), Fields.HIRES_SIZE, width + "x" + height);
    } else if (width > 0 || height > 0) {
      throw new Refusal(
          Refusal.Reason.UNSUPPORTED,
          "hr_resize_x and hr_resize_y are only done together; give both or neither.",
          width > 0 ? "hr_resize_y" : "hr_resize_x");
    } else if (given.get("hr_scale") == null) {
      out = out.with(Fields.HIRES_SCALE, 2.0); // the web UI's own
    }
    int steps = whole(given, "hr_second_pass_steps", 0, 0, Integer.MAX_VALUE);
    out = out.with(Fields.HIRES_STEPS, steps == 0 ? null : steps);
    Object strength = given.get("denoising_strength");
    return strength == null ? out : reader.with(out, Fields.HIRES_STRENGTH, strength);
  }

  /** Where to begin, and the mask. */
  private static Settings picture(
      Settings settings, Map<String, @Nullable Object> given, SettingsReader reader) {
    if (!(given.get("init_images") instanceof List<?> pictures)
        || pictures.size() != 1
        || !(pictures.getFirst() instanceof String first)) {
      throw new Refusal(
          Refusal.Reason.BAD_REQUEST,
          "init_images should be a list of one picture in base64.",
          "init_images");
    }
    Settings out = settings.with(Fields.INIT, SentPicture.ofBase64(first, "init_images"));
    Object strength = given.get("denoising_strength");
    out = strength == null ? out : reader.with(out, Fields.STRENGTH, strength);
    out =
        switch (whole(given, "resize_mode", 0, 0, 3)) {
          case 0 -> reader.with(out, Fields.RESIZE, "stretch");
          case 1 -> reader.with(out, Fields.RESIZE, "crop");
          case 2 -> reader.with(out, Fields.RESIZE, "fit");
          default ->
              throw new Refusal(
                  Refusal.Reason.UNSUPPORTED,
                  "resize_mode is 3, latent upscale, which Eddy can't do; give 0, 1 or 2.",
                  "resize_mode");
        };
    Object mask = given.get("mask");
    if (isNone(mask)) {
      return out;
    }
    if (whole(given, "inpainting_fill", 1, 0, 3) != 1) {
      throw new Refusal(
          Refusal.Reason.UNSUPPORTED,
          "inpainting_fill is "
              + given.get("inpainting_fill")
              + ", but Eddy begins with what is under the mask, which is 1.",
          "inpainting_fill");
    }
    if (isTrue(given, "inpainting_mask_invert")) {
      throw new Refusal(
          Refusal.Reason.UNSUPPORTED,
          "inpainting_mask_invert is set, which Eddy can't do; send the mask inverted.",
          "inpainting_mask_invert");
    }
    if (!(mask instanceof String text)) {
      throw new Refusal(Refusal.Reason.BAD_REQUEST, "mask should be a picture in base64.", "mask");
    }
    out = out.with(Fields.MASK, SentPicture.ofBase64(text, "mask"));
    return isTrue(given, "inpaint_full_res")
        ? out.with(Fields.MASK_PADDING, whole(given, "inpaint_full_res_padding", 32, 0, 4096))
        : out;
  }

  /** The settings of a run: of the same, but with the seeds behind those of the runs before. */
  Settings run(int index) {
    long first = settings.or(Fields.SEED, 0L);
    return settings.seed(first + (long) index * settings.or(Fields.BATCH, 1));
  }
}
