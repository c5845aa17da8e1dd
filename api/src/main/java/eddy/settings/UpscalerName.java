package eddy.settings;

import eddy.pipeline.request.HiresFix.Upscaler;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of upscalers, Eddy's own and those of the web UI's pictures. */
public final class UpscalerName {
  /** Eddy's own. */
  public static final List<String> ALL =
      List.of("latent", "latent-nearest", "latent-bicubic", "bicubic", "lanczos");

  private UpscalerName() {}

  /**
   * The upscaler of a name.
   *
   * @param name in any case and with any signs between its words
   * @return the upscaler
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Upscaler parse(String name) {
    Upscaler found = find(name);
    if (found == null) {
      throw new IllegalArgumentException(name);
    }
    return found;
  }

  private static @Nullable Upscaler find(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return switch (key) {
      case "latent", "latentbilinear" -> Upscaler.LATENT_BILINEAR;
      case "latentnearest" -> Upscaler.LATENT_NEAREST;
      case "latentbicubic" -> Upscaler.LATENT_BICUBIC;
      case "bicubic" -> Upscaler.BICUBIC;
      case "lanczos" -> Upscaler.LANCZOS;
      default -> null;
    };
  }

  /**
   * The name as the web UI writes it.
   *
   * @param upscaler any
   * @return such as "Latent (nearest)"
   */
  public static String title(Upscaler upscaler) {
    return switch (upscaler) {
      case LATENT_BILINEAR -> "Latent";
      case LATENT_NEAREST -> "Latent (nearest)";
      case LATENT_BICUBIC -> "Latent (bicubic)";
      case BICUBIC -> "Bicubic";
      case LANCZOS -> "Lanczos";
    };
  }
}
