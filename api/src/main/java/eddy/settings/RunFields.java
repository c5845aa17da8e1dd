package eddy.settings;

import static eddy.settings.Form.INTEGER;
import static eddy.settings.Form.PATH;
import static eddy.settings.Form.TEXT;
import static eddy.settings.Form.TRUTH;
import static eddy.settings.Form.choice;
import static eddy.settings.Section.DEVICE;
import static eddy.settings.Section.MEMORY;
import static eddy.settings.Section.OUTPUT;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.error.Setting;
import eddy.pipeline.request.TilingOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run takes and runs on, and what is seen of it before its end. A part of {@link Fields}.
 */
interface RunFields {
  /** How much memory may be taken, such as 8G; what there is unless given. */
  Field<String> MAX_MEMORY =
      Field.of("max-memory", TEXT)
          .in(MEMORY, "SIZE", "take no more than that, such as 8G; default what there is")
          .build();

  /** Whether the VAE works in tiles, which take less memory. */
  Field<TilingOptions.Mode> VAE_TILING =
      Field.of("vae-tiling", choice(TilingOptions.Mode.class))
          .in(MEMORY, "auto|on|off", "the VAE works in tiles; default auto, if needed")
          .otherwise(TilingOptions.Mode.AUTO)
          .build();

  /** The side of these tiles in pixels, 64 to 16384; the VAE's own unless given. */
  Field<Integer> TILE_SIZE =
      Field.of("tile-size", INTEGER)
          .in(MEMORY, "N", "of these tiles in pixels; default the VAE's own")
          .range(64, Fields.LONGEST_SIDE)
          .build();

  /** The whole U-Net runs at Nth step only, N from 1 to 100. */
  Field<Integer> DEEP_CACHE =
      Field.of("deep-cache", INTEGER)
          .in(MEMORY, "N", "the whole U-Net at every Nth step only; default 1")
          .range(1, 100)
          .otherwise(1)
          .png("DeepCache")
          .build();

  /** A preview after every Nth step, N at least 1; none unless given. */
  Field<Integer> PREVIEW =
      Field.of("preview", INTEGER)
          .in(OUTPUT, "N", "show the picture at every Nth step, roughly")
          .range(1, Integer.MAX_VALUE)
          .build();

  /** The tiny VAE that draws previews: a folder or a safetensors file. */
  Field<Path> TAESD =
      Field.of("taesd", PATH)
          .in(OUTPUT, "PATH", "draw it by this tiny VAE: folder or .safetensors")
          .build();

  /** The device: "auto", or one that {@link eddy.device.Devices} lists. */
  Field<String> DEVICE_NAME =
      Field.of("device", Form.named(RunFields::devices))
          .in(DEVICE, "NAME", "auto, or one that `eddy devices` lists; default auto")
          .otherwise("auto")
          .build();

  /** How weights are kept in memory. */
  Field<WeightStorage> WEIGHTS =
      Field.of("dtype", choice(WeightStorage.class))
          .in(DEVICE, "TYPE", "weights in memory: auto, f32, f16, bf16 or int8; default auto")
          .otherwise(WeightStorage.AUTO)
          .png("Weights", "f32, f16, bf16 or int8")
          .build();

  /** How the values between ops are kept in a GPU's memory. */
  Field<ActivationStorage> ACTIVATIONS =
      Field.of("activations", choice(ActivationStorage.class))
          .in(DEVICE, "TYPE", "values in a GPU's memory: auto, f32 or f16; default auto")
          .otherwise(ActivationStorage.AUTO)
          .png("Activations", "f32 or f16")
          .build();

  /** Convolutions without Winograd: slower on a CPU, more accurate. */
  Field<Boolean> EXACT =
      Field.of("exact", TRUTH)
          .in(DEVICE, "", "no Winograd: slower on a CPU, more accurate")
          .otherwise(false)
          .png("Exact convolutions", "true or false")
          .given(Setting.of("exact"), " or ", Setting.of("exact"), "=false")
          .build();

  /** Threads of the device cpu, 1 to 1024; one for each core unless given. */
  Field<Integer> THREADS =
      Field.of("threads", INTEGER)
          .in(DEVICE, "N", "of the device cpu; default one for each core")
          .range(1, 1024)
          .build();

  /** Backends, without the numbers of their devices, which take a moment to find. */
  private static List<String> devices() {
    return Stream.concat(
            Stream.of("auto"), Backends.providers().stream().map(BackendProvider::name))
        .toList();
  }
}
