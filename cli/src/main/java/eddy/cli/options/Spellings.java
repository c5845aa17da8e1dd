package eddy.cli.options;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How others spell Eddy's options: stable-diffusion.cpp ({@code sd-cli}), diffusers (the arguments
 * of its pipelines and example scripts) and A1111 (its API and its start options). Where the
 * meaning is the same, Eddy takes their spelling; where it differs, it says what to write. {@code
 * docs/spellings.md} is printed from these tables.
 */
public final class Spellings {
  private static final String SAME_TABLE =
      """
      --prompt          | -p                              | sd.cpp
      --negative        | -n                              | sd.cpp
      --negative        | --negative-prompt               | sd.cpp, diffusers, A1111
      --negative-2      | --negative-prompt-2             | diffusers
      --model           | -m                              | sd.cpp
      --model           | --ckpt                          | A1111
      --model           | --pretrained-model-name-or-path | diffusers
      --vae             | --vae-path                      | A1111
      --vae             | --pretrained-vae-model-name-or-path | diffusers
      --prediction-type | --prediction                    | sd.cpp
      --lora-dir        | --lora-model-dir                | sd.cpp
      --width           | -W                              | sd.cpp
      --height          | -H                              | sd.cpp
      --batch           | -b                              | sd.cpp
      --batch           | --batch-count                   | sd.cpp
      --batch           | --batch-size                    | A1111
      --batch           | --n-iter                        | A1111
      --steps           | --num-inference-steps           | diffusers
      --cfg             | --cfg-scale                     | sd.cpp, A1111
      --cfg             | --guidance-scale                | diffusers
      --cfg-rescale     | --guidance-rescale              | diffusers
      --sampler         | --sampling-method               | sd.cpp
      --sampler         | --sampler-name                  | A1111
      --sampler         | --sampler-index                 | A1111
      --schedule        | --scheduler                     | sd.cpp, A1111
      --seed            | -s                              | sd.cpp
      --init            | -i                              | sd.cpp
      --init            | --init-img                      | sd.cpp
      --strength        | --denoising-strength            | A1111
      --mask            | --mask-image                    | diffusers
      --mask-padding    | --padding-mask-crop             | diffusers
      --mask-padding    | --inpaint-full-res-padding      | A1111
      --control-net     | --controlnet                    | diffusers
      --control-weight  | --control-strength              | sd.cpp
      --control-weight  | --controlnet-conditioning-scale | diffusers
      --control-start   | --control-guidance-start        | diffusers
      --control-end     | --control-guidance-end          | diffusers
      --refiner         | --refiner-checkpoint            | A1111
      --refiner-start   | --refiner-switch-at             | A1111
      --hires-scale     | --hr-scale                      | A1111
      --hires-upscaler  | --hr-upscaler                   | A1111
      --hires-steps     | --hr-second-pass-steps          | A1111
      --hires-strength  | --hires-denoising-strength      | sd.cpp
      --vae-tiling=on   | --vae-tiling                    | sd.cpp
      --vae-tiling=on   | --enable-vae-tiling             | diffusers
      --output          | -o                              | sd.cpp
      --preview         | --preview-interval              | sd.cpp
      --preview-file    | --preview-path                  | sd.cpp
      --dtype           | --type                          | sd.cpp
      --dtype           | --torch-dtype                   | diffusers
      --threads         | -t                              | sd.cpp
      """;

  private static final String VALUES_TABLE =
      """
      --dtype           | f32          | fp32, float32, torch.float32, float, full
      --dtype           | f16          | fp16, float16, torch.float16, half
      --dtype           | bf16         | bfloat16, torch.bfloat16
      --activations     | f32          | fp32, float32, torch.float32, float, full
      --activations     | f16          | fp16, float16, torch.float16, half
      --prediction-type | epsilon      | eps
      --prediction-type | v_prediction | v
      --rng             | cuda         | nv
      --vae-tiling      | on           | true, yes
      --vae-tiling      | off          | false, no
      """;

  private static final String DIFFERENT_TABLE =
      """
      --clip-skip       | sd.cpp, A1111 | counts from 1, and here from 0 as in diffusers: their N is N - 1 here
      --taesd           | sd.cpp        | decodes the picture itself, and here draws that of --preview
      --preview         | sd.cpp        | names a method, and here how many steps lie between two previews
      --original-size   | diffusers     | is height and width, and here WIDTHxHEIGHT
      --target-size     | diffusers     | is height and width, and here WIDTHxHEIGHT
      """;

  private static final String ABSENT_TABLE =
      """
      --clip-stop-at-last-layers | A1111 | write --clip-skip, which counts the layers that are left out: N there is N - 1 here
      --num-images-per-prompt | diffusers | write --batch N, whose pictures have seeds of their own, seed, seed + 1 and so on
      --vae-tile-size | sd.cpp | write --tile-size N, in pixels: 8 times the number there, which counts latents
      --image | diffusers | write --init PICTURE, or --control-image PICTURE if it is for a ControlNet
      --crops-coords-top-left | diffusers | write --crop-top-left X,Y, with X first
      --denoising-start, --denoising-end | diffusers | write --refiner-start X, which is both
      --hires, --enable-hr | sd.cpp, A1111 | write --hires-scale 2, or another number
      --hires-width, --hires-height, --hr-resize-x, --hr-resize-y | sd.cpp, A1111 | write --hires-size WxH
      --max-vram | sd.cpp | write --max-memory 6G, for instance
      --embd-dir, --embeddings-dir | sd.cpp, A1111 | write --embedding FILE for each word
      --prompt-file | sd.cpp | write eddy generate - <FILE
      --negative-prompt-file | sd.cpp | write --negative "TEXT"
      --backend, --params-backend | sd.cpp | write --device NAME; `eddy devices` lists what there is
      --list-devices | sd.cpp | write eddy devices
      --generator | diffusers | write --seed N
      --cross-attention-kwargs | diffusers | write --lora FILE:X
      --cache-mode, --cache-option | sd.cpp | write --deep-cache N
      --guidance | sd.cpp | that is for distilled models such as Flux, which Eddy hasn't; classifier-free guidance is --cfg
      --mode, -M | sd.cpp | write a command in its place, such as eddy generate
      --diffusion-model, --clip-l, --clip-g | sd.cpp | give the whole model, with --model
      --high-noise-diffusion-model, --t5xxl, --llm | sd.cpp | that is for families of models that Eddy hasn't
      --canny | sd.cpp | give a picture of edges with --control-image
      --upscale-model, --upscale-repeats | sd.cpp | Eddy hasn't got ESRGAN; --hires-scale enlarges with the model itself
      --fa, --diffusion-fa, --xformers, --opt-sdp-attention, --enable-xformers-memory-efficient-attention, --enable-attention-slicing | sd.cpp, A1111, diffusers | Eddy saves memory in attention by itself; leave it out
      --offload-to-cpu, --clip-on-cpu, --medvram, --lowvram, --enable-model-cpu-offload, --enable-sequential-cpu-offload | sd.cpp, A1111, diffusers | Eddy has one network at a time in a device's memory; leave it out
      --vae-on-cpu, --control-net-cpu | sd.cpp | all of a picture is made on one --device; leave it out
      --mmap, --no-mmap, --eager-load | sd.cpp | Eddy reads weights in pieces, with little memory for it; leave it out
      --no-half, --no-half-vae, --precision | A1111 | sums are fp32 in any case, and --dtype f32 keeps weights so too
      --variant | diffusers | Eddy finds .fp16 files by itself; leave it out
      --lora-apply-mode | sd.cpp | LoRAs are added to the weights as these are read; leave it out
      --sampler-rng | sd.cpp | write --rng, which is for all noise
      --disable-image-metadata | sd.cpp | Eddy's pictures always say how they were made
      --verbose, -v | sd.cpp | Eddy has no more to tell than it does; --version is -V
      """;

  /**
   * @param ours Eddy's option, with a value if theirs takes none
   * @param theirs with - between its words
   * @param whose who spells it so
   */
  public record Same(String ours, String theirs, List<String> whose) {}

  /** A name of both, with different meanings. */
  public record Different(String name, List<String> whose, String difference) {}

  /** What Eddy doesn't take, and why or what to write. */
  public record Absent(List<String> theirs, List<String> whose, String instead) {}

  /** What an option takes beside its own names. */
  public record Value(String option, String ours, List<String> theirs) {}

  public static final List<Same> SAME =
      rows(SAME_TABLE, cells -> new Same(cells[0], cells[1], list(cells[2])));

  public static final List<Value> VALUES =
      rows(VALUES_TABLE, cells -> new Value(cells[0], cells[1], list(cells[2])));

  public static final List<Different> DIFFERENT =
      rows(DIFFERENT_TABLE, cells -> new Different(cells[0], list(cells[1]), cells[2]));

  public static final List<Absent> ABSENT =
      rows(ABSENT_TABLE, cells -> new Absent(list(cells[0]), list(cells[1]), cells[2]));

  private Spellings() {}

  /** What another's spelling means; null if it isn't one of these. */
  public static @Nullable Same same(String theirs) {
    return SAME.stream().filter(s -> s.theirs.equals(theirs)).findFirst().orElse(null);
  }

  /** Why Eddy hasn't that option; null if it isn't in the table. */
  public static @Nullable String instead(String theirs) {
    return ABSENT.stream()
        .filter(a -> a.theirs.contains(theirs))
        .map(Absent::instead)
        .findFirst()
        .orElse(null);
  }

  /** How Eddy's option differs from another's of this name; null if it doesn't. */
  static @Nullable String difference(String option) {
    return DIFFERENT.stream()
        .filter(d -> d.name.equals(option))
        .map(d -> option + " of " + names(d.whose) + " " + d.difference + ".")
        .findFirst()
        .orElse(null);
  }

  /** What else {@code option} takes, and the name that it means, with _ between words. */
  static Map<String, String> values(String option) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Value value : VALUES) {
      if (value.option.equals(option)) {
        value.theirs.forEach(theirs -> values.put(theirs, value.ours));
      }
    }
    return values;
  }

  /** Those who spell so, as people know them. */
  static String names(List<String> whose) {
    return whose.stream()
        .map(name -> name.equals("sd.cpp") ? "stable-diffusion.cpp" : name)
        .collect(Collectors.joining(" and "));
  }

  private static <T> List<T> rows(String table, Function<String[], T> read) {
    return table
        .lines()
        .map(line -> line.split("\\|", -1))
        .map(cells -> Arrays.stream(cells).map(String::strip).toArray(String[]::new))
        .map(read)
        .toList();
  }

  private static List<String> list(String cell) {
    return List.of(cell.split(", "));
  }
}
