package eddy.cli;

import eddy.backend.Backend;
import eddy.error.InputException;
import eddy.pipeline.memory.MemoryLimit;
import eddy.pipeline.request.DeepCache;
import eddy.pipeline.request.TilingOptions;
import eddy.settings.Checks;
import eddy.settings.Fields;
import eddy.settings.Recorded;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What saves memory or time, at a small cost. */
final class MemoryOptions {
  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      description = "take no more than that, such as 8G; default what there is")
  private @Nullable String most;

  @Option(
      names = "--vae-tiling",
      paramLabel = "auto|on|off",
      completionCandidates = Choices.Tilings.class,
      description = "the VAE works in tiles; default auto, if needed")
  private TilingOptions.@Nullable Mode tiling;

  @Option(
      names = "--tile-size",
      paramLabel = "N",
      description = "of these tiles in pixels; default the VAE's own")
  private @Nullable Integer tileSize;

  @Option(
      names = "--deep-cache",
      paramLabel = "N",
      description = "the whole U-Net at every Nth step only; default 1")
  private @Nullable Integer interval;

  /** Refuses numbers out of range. */
  void check() {
    Checks.range("--tile-size", tileSize, 64, 1 << 14);
    Fields.DEEP_CACHE.check(interval);
    if (most != null) {
      MemoryLimit.parse(most);
    }
    if (tileSize != null && tiling == TilingOptions.Mode.OFF) {
      throw new InputException("--tile-size has no use with --vae-tiling off; leave one out.");
    }
  }

  /** What a run may take of a device. */
  MemoryLimit limit(Backend backend) {
    MemoryLimit all = MemoryLimit.of(backend);
    return most == null ? all : all.atMost(MemoryLimit.parse(most), backend);
  }

  TilingOptions tiling(Recorded recorded, int factor) {
    boolean off = tiling == TilingOptions.Mode.OFF;
    Integer size = recorded.or(off ? Integer.valueOf(0) : tileSize, Fields.VAE_TILING);
    if (size != null) {
      Checks.multiple(recorded.source(tileSize, Fields.VAE_TILING, "--tile-size"), size, factor);
    }
    TilingOptions.Mode otherwise = size == null ? TilingOptions.Mode.AUTO : TilingOptions.Mode.ON;
    return new TilingOptions(
        tiling == null ? otherwise : tiling, size == null ? 0 : size, TilingOptions.AUTO.overlap());
  }

  /** Null for none. */
  @Nullable DeepCache cache(Recorded recorded) {
    int n = recorded.or(interval, Fields.DEEP_CACHE, 1);
    return n == 1 ? null : new DeepCache(n, 0);
  }

  /** Adds what a picture's parameters say about it. */
  static void describe(
      TilingOptions tiling, @Nullable DeepCache cache, Map<String, String> fields) {
    if (tiling.mode() == TilingOptions.Mode.ON) {
      fields.put(Fields.VAE_TILING.key(), String.format(Locale.ROOT, "%d", tiling.tileSize()));
    }
    if (cache != null) {
      fields.put(Fields.DEEP_CACHE.key(), Integer.toString(cache.interval()));
    }
  }
}
