package eddy.family.sd.original;

import eddy.error.InputException;
import eddy.family.files.MappedWeights;
import eddy.family.files.TensorNames;
import eddy.family.files.View;
import eddy.tensor.WeightSource;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint of Stable Diffusion in the original layout, taken apart: the U-Net under {@code
 * model.diffusion_model.}, averaged once more under {@code model_ema.}; the VAE under {@code
 * first_stage_model.}; the text encoders under {@code cond_stage_model.} or {@code
 * conditioner.embedders.}. Only keys and shapes are looked at.
 */
public final class LdmCheckpoint {
  static final String UNET = "model.diffusion_model.";
  private static final String EMA = "model_ema.diffusion_model";

  /** What text encoders begin with in 1.x and 2.x. */
  public static final String TEXT = "cond_stage_model.";

  /** The same in XL and its refiner, where a number follows. */
  public static final String XL_TEXT = "conditioner.embedders.";

  private static final List<String> VAE = List.of("first_stage_model.", "vae.");

  /** In transformers' names or OpenCLIP's; the number is the encoder's. */
  private static final Pattern ENCODER =
      Pattern.compile(
          "(?:cond_stage_model|conditioner\\.embedders\\.(\\d))\\.(transformer|model)\\.(.+)");

  /** OpenCLIP ViT-H's last layer of 24, which Stable Diffusion 2.x doesn't use. */
  private static final int UNUSED_LAYER = 23;

  /**
   * A text encoder.
   *
   * @param weights its tensors under transformers' keys
   * @param openClip its names in the file are OpenCLIP's, so that its activation and padding are
   */
  public record Text(MappedWeights weights, boolean openClip) {}

  private final WeightSource file;
  private final StableDiffusionVersion version;
  private final MappedWeights unet;
  private final boolean averaged;
  private final List<Text> texts;
  private final @Nullable MappedWeights vae;
  private final Set<String> leftOut;

  private LdmCheckpoint(
      WeightSource file,
      StableDiffusionVersion version,
      MappedWeights unet,
      boolean averaged,
      List<Text> texts,
      @Nullable MappedWeights vae,
      Set<String> leftOut) {
    this.file = file;
    this.version = version;
    this.unet = unet;
    this.averaged = averaged;
    this.texts = List.copyOf(texts);
    this.vae = vae;
    this.leftOut = new LinkedHashSet<>(leftOut);
    this.leftOut.addAll(unet.repeated());
    texts.forEach(t -> this.leftOut.addAll(t.weights().repeated()));
    this.leftOut.addAll(vae == null ? Set.of() : vae.repeated());
  }

  /**
   * Takes a file apart.
   *
   * @param names of its text encoders
   * @param ema use the averaged U-Net; without it that is used only if there is no other
   * @throws InputException naming what is missing, or what is there that no such model has
   */
  public static LdmCheckpoint of(WeightSource file, TextNames names, boolean ema) {
    Map<String, String> plain = new LinkedHashMap<>();
    Map<String, String> average = new LinkedHashMap<>();
    Map<String, String> vae = new LinkedHashMap<>();
    Map<Integer, Map<String, String>> texts = new LinkedHashMap<>();
    Set<Integer> openClip = new LinkedHashSet<>();
    Set<Integer> transformers = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    Set<String> unknownAverage = new LinkedHashSet<>();
    Set<String> leftOut = new LinkedHashSet<>();
    for (String key : file.keys()) {
      Matcher text = ENCODER.matcher(key);
      if (LeftOut.has(key)) {
        continue;
      } else if (LeftOut.isStray(key) || isOtherText(key, names)) {
        leftOut.add(key);
      } else if (key.startsWith(UNET)) {
        plain.put(key.substring(UNET.length()), key);
      } else if (key.startsWith(EMA)) {
        String dotted = UNetKeys.withDots(key.substring(EMA.length()));
        if (dotted == null) {
          unknownAverage.add(key);
        } else {
          average.put(dotted, key);
        }
      } else if (VAE.stream().anyMatch(key::startsWith)) {
        String other = vae.putIfAbsent(key.substring(key.indexOf('.') + 1), key);
        if (other != null && MappedWeights.same(file.find(other), file.find(key))) {
          leftOut.add(key);
        } else if (other != null) {
          unknown.add(key);
        }
      } else if (text.matches()) {
        int number = text.group(1) == null ? 0 : Integer.parseInt(text.group(1));
        (text.group(2).equals("model") ? openClip : transformers).add(number);
        texts.computeIfAbsent(number, n -> new LinkedHashMap<>()).put(text.group(3), key);
      } else if (key.startsWith("model_ema.")) {
        unknownAverage.add(key);
      } else {
        unknown.add(key);
      }
    }
    Set<Integer> both = new LinkedHashSet<>(openClip);
    both.retainAll(transformers);
    if (!both.isEmpty()) {
      throw InputException.in(
          file.name(),
          ": has text encoders of two kinds in one place; the file mixes two models, so get"
              + " another one.");
    }
    boolean averaged = !average.isEmpty() && (ema || plain.isEmpty());
    (averaged ? unknown : leftOut).addAll(unknownAverage);
    refuse(file, unknown);
    if (ema && average.isEmpty()) {
      throw InputException.in(
          file.name(), ": has no averaged weights (model_ema.); leave out the option for them.");
    }
    MappedWeights unet = unet(file, averaged ? average : plain, averaged);
    if (texts.isEmpty()) {
      throw InputException.in(
          file.name(),
          ": has a U-Net, but no text encoder (cond_stage_model. or conditioner.embedders.);"
              + " get the whole checkpoint instead.");
    }
    StableDiffusionVersion version =
        names.version(file, texts.keySet(), openClip, UNetConfigs.contextWidth(unet));
    int last = Collections.max(texts.keySet());
    List<Text> encoders = new ArrayList<>();
    texts.keySet().stream()
        .sorted()
        .forEach(
            n ->
                encoders.add(
                    text(
                        new MappedWeights(
                            file.name() + " (text encoder" + (n > 0 ? " 2)" : ")"), file),
                        file,
                        texts.getOrDefault(n, Map.of()),
                        openClip.contains(n),
                        version,
                        n == last)));
    return new LdmCheckpoint(
        file, version, unet, averaged, encoders, vae.isEmpty() ? null : vae(file, vae), leftOut);
  }

  /** Whether a file is such a checkpoint, whole or not, by its names. */
  public static boolean isOne(TensorNames file) {
    return file.anyStarts(EMA)
        || UNetKeys.BEGINNINGS.stream().anyMatch(b -> file.anyStarts(UNET + b));
  }

  /**
   * Whether it is one of XL's. Of a file with text encoders under both names those of the other
   * kind are left out; the U-Net tells which.
   */
  public static boolean isXl(TensorNames file) {
    return file.anyStarts(XL_TEXT)
        && (!file.anyStarts(TEXT) || file.anyContains("diffusion_model.label_emb."));
  }

  /** Of a text encoder under the names of the other kind. */
  private static boolean isOtherText(String key, TextNames names) {
    return (key.startsWith(TEXT) || key.startsWith(XL_TEXT)) && !key.startsWith(names.prefix());
  }

  private static MappedWeights unet(WeightSource file, Map<String, String> keys, boolean averaged) {
    MappedWeights unet =
        new MappedWeights(file.name() + (averaged ? " (averaged U-Net)" : " (U-Net)"), file);
    if (keys.isEmpty()) {
      throw InputException.in(
          file.name(),
          ": has no U-Net (model.diffusion_model.); get the whole checkpoint instead.");
    }
    int layers = UNetKeys.layersPerBlock(keys.keySet());
    Set<String> unknown = new LinkedHashSet<>();
    keys.forEach(
        (key, fileKey) -> {
          String name = UNetKeys.diffusers(key, layers);
          if (name == null) {
            unknown.add(fileKey);
          } else {
            unet.add(name, fileKey, View.SAME);
          }
        });
    refuse(file, unknown);
    return unet;
  }

  private static Text text(
      MappedWeights weights,
      WeightSource file,
      Map<String, String> keys,
      boolean openClip,
      StableDiffusionVersion version,
      boolean last) {
    boolean projected = version.isTold() && last;
    Set<String> unknown = new LinkedHashSet<>();
    keys.forEach(
        (key, fileKey) -> {
          if (key.startsWith("text_projection") && !projected) {
            return;
          }
          if (!openClip) {
            // Some old files leave the first word out.
            boolean whole = key.startsWith("text_model.") || key.startsWith("text_projection");
            weights.add(whole ? key : "text_model." + key, fileKey, View.SAME);
          } else if (version.isSecond() && OpenClipKeys.layer(key) == UNUSED_LAYER) {
            return;
          } else if (!OpenClipKeys.add(weights, key, fileKey)) {
            unknown.add(fileKey);
          }
        });
    refuse(file, unknown);
    return new Text(weights, openClip);
  }

  /** Of a whole checkpoint, or of a file of its own. */
  private static MappedWeights vae(WeightSource file, Map<String, String> keys) {
    MappedWeights vae = new MappedWeights(file.name() + " (VAE)", file);
    int levels = 0;
    for (String key : keys.keySet()) {
      Matcher m = Pattern.compile("decoder\\.up\\.(\\d)\\..*").matcher(key);
      levels = m.matches() ? Math.max(levels, Integer.parseInt(m.group(1)) + 1) : levels;
    }
    Set<String> unknown = new LinkedHashSet<>();
    int n = levels;
    keys.forEach(
        (key, fileKey) -> {
          String name = VaeKeys.diffusers(key, n);
          if (name == null) {
            unknown.add(fileKey);
          } else {
            vae.add(name, fileKey, VaeKeys.view(name));
          }
        });
    refuse(file, unknown);
    return vae;
  }

  /**
   * A VAE in a file of its own, with the original code's keys or under diffusers' own; or that of a
   * whole checkpoint.
   *
   * @throws InputException naming what is there that no such VAE has
   */
  public static MappedWeights vaeAlone(WeightSource file) {
    Map<String, String> keys = new LinkedHashMap<>();
    String decoder = VAE.getFirst() + "decoder.";
    boolean prefixed = file.keys().stream().anyMatch(k -> k.startsWith(decoder));
    for (String key : file.keys()) {
      boolean ours = !prefixed || key.startsWith(VAE.getFirst());
      String plain = prefixed && ours ? key.substring(VAE.getFirst().length()) : key;
      boolean training =
          plain.startsWith("loss.") || plain.startsWith("model_ema.") || plain.equals("logvar");
      if (ours && !training && !LeftOut.has(key)) {
        keys.put(plain, key);
      }
    }
    boolean diffusers = keys.keySet().stream().anyMatch(k -> k.startsWith("decoder.up_blocks."));
    if (!diffusers) {
      return vae(file, keys);
    }
    MappedWeights vae = new MappedWeights(file.name(), file);
    keys.forEach((key, fileKey) -> vae.add(key, fileKey, View.SAME));
    return vae;
  }

  private static void refuse(WeightSource file, Set<String> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    throw InputException.in(
        file.name(),
        ": has "
            + unknown.size()
            + (unknown.size() == 1 ? " tensor" : " tensors")
            + " that no Stable Diffusion checkpoint has: "
            + Quoted.list(unknown)
            + "; Eddy can't leave them out safely, so get another file of this model.");
  }

  /** Where the tensors are. */
  public WeightSource file() {
    return file;
  }

  /** Which of the generations it is of. */
  public StableDiffusionVersion version() {
    return version;
  }

  /** The U-Net under diffusers' keys. */
  public MappedWeights unet() {
    return unet;
  }

  /** The U-Net is the averaged one ({@code model_ema.}). */
  public boolean averaged() {
    return averaged;
  }

  /** Tensors that have no bearing on the picture and that not every such file has. */
  public Set<String> leftOut() {
    return Collections.unmodifiableSet(leftOut);
  }

  /** The text encoders in the order in which their embeddings are joined. */
  public List<Text> texts() {
    return texts;
  }

  /** The VAE under diffusers' keys; null if the file has none. */
  public @Nullable MappedWeights vae() {
    return vae;
  }
}
