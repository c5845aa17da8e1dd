package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.TilingOptions;
import eddy.settings.Checks;
import eddy.settings.Fields;
import eddy.settings.Told;
import org.jspecify.annotations.Nullable;

/** What saves memory or time, at a small cost. */
final class Savings {
  private Savings() {}

  /**
   * @throws InputException for settings that exclude each other, or a size of memory that is none
   */
  static void check(Asked asked) {
    String most = asked.given(Fields.MAX_MEMORY);
    if (most != null) {
      MemoryLimit.parse(most);
    }
    if (asked.given(Fields.TILE_SIZE) != null
        && asked.given(Fields.VAE_TILING) == TilingOptions.Mode.OFF) {
      throw new InputException(
          Message.of(
              Fields.TILE_SIZE.setting(),
              " has no use with ",
              Fields.VAE_TILING.setting().to("off"),
              "; leave one out."));
    }
  }

  static TilingOptions tiling(Asked asked, int factor) {
    TilingOptions.Mode mode = asked.given(Fields.VAE_TILING);
    Integer given = asked.given(Fields.TILE_SIZE);
    boolean off = mode == TilingOptions.Mode.OFF;
    Integer size = asked.orRecorded(off ? Integer.valueOf(0) : given, Told.VAE_TILING);
    if (size != null) {
      Checks.multiple(
          asked.source(given, Told.VAE_TILING, Fields.TILE_SIZE.setting()), size, factor);
    }
    TilingOptions.Mode otherwise = size == null ? TilingOptions.Mode.AUTO : TilingOptions.Mode.ON;
    return new TilingOptions(
        mode == null ? otherwise : mode, size == null ? 0 : size, TilingOptions.AUTO.overlap());
  }

  /** Null for none. */
  static @Nullable DeepCache cache(Asked asked) {
    int n = asked.or(Fields.DEEP_CACHE, 1);
    return n == 1 ? null : new DeepCache(n, 0);
  }

  /** Tells a picture's parameters about it. */
  static void tell(TilingOptions tiling, @Nullable DeepCache cache, Told told) {
    if (tiling.mode() == TilingOptions.Mode.ON) {
      told.tell(Told.VAE_TILING, tiling.tileSize());
    }
    if (cache != null) {
      told.tell(Fields.DEEP_CACHE, cache.interval());
    }
  }
}
