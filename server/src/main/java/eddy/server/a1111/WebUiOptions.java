package eddy.server.a1111;

import eddy.server.desk.ModelShelf;
import eddy.server.desk.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clients of the web UI choose for all requests. */
final class WebUiOptions {
  private static final String MODEL = "sd_model_checkpoint";
  private static final String CLIP_SKIP = "CLIP_stop_at_last_layers";

  private final ModelShelf shelf;
  private volatile int clipSkip;

  WebUiOptions(ModelShelf shelf) {
    this.shelf = shelf;
  }

  /** Last layers left out, as Eddy counts; null for what a request or the model says. */
  @Nullable Integer clipSkip() {
    return clipSkip == 0 ? null : clipSkip;
  }

  /** The web UI counts from 1. */
  static int clipSkip(@Nullable Object value) {
    if (value instanceof Integer layers && layers >= 1 && layers <= 12) {
      return layers - 1;
    }
    throw new Refusal(
        Refusal.Reason.BAD_REQUEST,
        CLIP_SKIP + " should be a whole number from 1 to 12.",
        CLIP_SKIP);
  }

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put(MODEL, shelf.standard());
    out.put("sd_checkpoint_hash", null);
    out.put("sd_vae", "Automatic");
    out.put(CLIP_SKIP, clipSkip + 1);
    out.put("samples_format", "png");
    out.put("randn_source", "NV");
    return out;
  }

  /**
   * Changes what is named, all or nothing.
   *
   * @throws Refusal for a model that isn't there, or an option that Eddy hasn't
   */
  synchronized void set(Map<String, @Nullable Object> given) {
    Map<String, @Nullable Object> now = json();
    Object model = null;
    int skip = clipSkip;
    for (Map.Entry<String, @Nullable Object> e : given.entrySet()) {
      Object value = e.getValue();
      switch (e.getKey()) {
        case MODEL -> model = value;
        case CLIP_SKIP -> skip = clipSkip(value);
        default -> {
          boolean same =
              now.containsKey(e.getKey())
                  && String.valueOf(value).equals(String.valueOf(now.get(e.getKey())));
          if (!same) {
            throw new Refusal(
                Refusal.Reason.UNSUPPORTED,
                "Of the web UI's options Eddy has " + MODEL + " and " + CLIP_SKIP + " only.",
                e.getKey());
          }
        }
      }
    }
    if (model != null) {
      shelf.standard(title(String.valueOf(model)));
    }
    clipSkip = skip;
  }

  /** The web UI's titles have a hash behind the name. */
  static String title(String model) {
    int hash = model.endsWith("]") ? model.lastIndexOf(" [") : -1;
    return hash < 0 ? model : model.substring(0, hash);
  }
}
