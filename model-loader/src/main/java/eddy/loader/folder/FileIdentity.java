package eddy.loader.folder;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.Families;
import eddy.family.Family;
import eddy.family.files.AdapterNames;
import eddy.family.files.FileKind;
import eddy.family.files.Recognition;
import eddy.family.files.TensorNames;
import eddy.family.foreign.ForeignControlNets;
import eddy.family.foreign.ForeignFamilies;
import eddy.family.foreign.ForeignVaes;
import eddy.file.RegularFile;
import eddy.loader.format.FileGuess;
import eddy.loader.format.LoraKey;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.loader.format.WeightFormats;
import eddy.tensor.Shape;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file of weights is, told from its keys and a few shapes. What a model's keys say is for
 * its family to tell; files that change models are told here.
 *
 * @param family whose it is; null for none
 * @param description a noun phrase for the middle of a sentence
 * @param needed what it takes to run it, a sentence without its first capital
 * @param sections parts by name, each with what its keys begin with
 */
record FileIdentity(
    FileKind kind,
    @Nullable Family family,
    Message description,
    Message needed,
    Map<String, List<String>> sections) {
  private static final Setting MODEL = Setting.of("model");
  private static final Map<String, List<String>> WHOLE = Map.of("tensors", List.of(""));

  /**
   * Identifies a file.
   *
   * @throws InputException if it can't be read, or is damaged
   */
  static FileIdentity of(Path path) {
    RegularFile.require(path, "a model");
    if (WeightFormats.of(path) == null) {
      byte[] head = WeightFormats.head(path);
      String formats = WeightFormats.names();
      return new FileIdentity(
          FileKind.UNKNOWN,
          null,
          Message.of("a file that is not " + formats + " (" + FileGuess.of(head) + ")"),
          Message.of(
              FileGuess.isPickle(head)
                  ? FileGuess.CONVERT
                  : "get the model in " + formats + " format."),
          Map.of());
    }
    try (WeightFile file = WeightFile.open(path)) {
      return of(file);
    }
  }

  /** The family of which a file is a checkpoint, whole or not; null for any other file. */
  static @Nullable Family checkpointOf(Path path) {
    FileIdentity identity = of(path);
    return identity.kind == FileKind.CHECKPOINT ? identity.family : null;
  }

  /**
   * Most telling first: a LoRA names the same modules as the model that it belongs to. What a
   * family knows, it is; only what none does is looked for among those that Eddy lacks.
   */
  static FileIdentity of(WeightFile file) {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    file.tensors().values().forEach(t -> shapes.put(t.name(), t.shape()));
    TensorNames names = new TensorNames(shapes);
    return Stream.<Function<TensorNames, @Nullable FileIdentity>>of(
            FileIdentity::lora,
            FileIdentity::ofFamilies,
            FileIdentity::steering,
            FileIdentity::foreign,
            FileIdentity::foreignVae,
            n -> textualInversion(file.tensors()))
        .map(f -> f.apply(names))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(
            () ->
                whole(
                    FileKind.UNKNOWN,
                    "a safetensors file of a kind Eddy doesn't know (" + keys(names) + ")",
                    "Eddy needs " + ModelFolder.wanted() + "."));
  }

  private static @Nullable FileIdentity steering(TensorNames names) {
    String kind = ForeignControlNets.known(names.keys());
    return kind == null
        ? null
        : whole(FileKind.UNKNOWN, kind, "it steers another model, and Eddy doesn't have its kind.");
  }

  private static @Nullable FileIdentity lora(TensorNames names) {
    boolean kohya = names.anyStarts("lora_unet_", "lora_te_", "lora_te1_", "lora_te2_");
    boolean diffusers =
        names.anyContains(".lora_A.", ".lora.down.", "_lora.down.", ".lora_linear_layer.");
    boolean other = names.anyContains(".lora_down.", ".hada_w1_a", ".lokr_w1", ".lora_mid.");
    if ((!kohya && !diffusers && !other) || ForeignControlNets.known(names.keys()) != null) {
      return null;
    }
    String kind =
        names.anyContains(".hada_w1_a") ? "LoHa" : names.anyContains(".lokr_w1") ? "LoKr" : "LoRA";
    String format = kohya ? " in kohya's format" : diffusers ? " in diffusers' format" : "";
    int rank = names.firstSize(0, ".lora_down.weight", ".lora_A.weight", "lora.down.weight");
    return whole(
        FileKind.LORA,
        "a "
            + kind
            + format
            + (rank > 0 ? " of rank " + rank : "")
            + ", made for "
            + madeFor(a -> a.madeFor(LoraKey.inputs(names.shapes()))),
        adapter(
            "it changes another model and is none itself: give it with ",
            "lora",
            " that it was made for."));
  }

  /** What a family says that files were made for. */
  private static String madeFor(Function<AdapterNames, @Nullable String> said) {
    String found = Families.ofAdapters(said);
    return found == null ? "a model that the keys don't tell" : found;
  }

  private static Message adapter(String what, String setting, String end) {
    return Message.of(what, Setting.of(setting), " beside the ", MODEL, end);
  }

  private static @Nullable FileIdentity foreign(TensorNames names) {
    String family = ForeignFamilies.of(names);
    if (family == null) {
      return null;
    }
    boolean whole = names.anyStarts("model.diffusion_model.");
    String withoutVae =
        whole && !names.anyStarts("first_stage_model.", "vae.") ? " without VAE" : "";
    return new FileIdentity(
        FileKind.OTHER_FAMILY,
        null,
        Message.of(
            (whole ? "a single-file checkpoint of " : "the network of ") + family + withoutVae),
        Message.of("Eddy runs " + Families.titles() + "; choose a model of those."),
        whole ? Recognition.CHECKPOINT : WHOLE);
  }

  private static @Nullable FileIdentity ofFamilies(TensorNames names) {
    for (Family family : Families.all()) {
      Recognition r = family.recognise(names);
      if (r != null) {
        String said = r.needed();
        return new FileIdentity(
            r.kind(),
            family,
            Message.of(r.description()),
            said == null ? needed(r.kind()) : Message.of(said),
            r.sections());
      }
    }
    return null;
  }

  private static Message needed(FileKind kind) {
    return switch (kind) {
      case CONTROLNET ->
          adapter(
              "it steers another model and is none itself: give it with ",
              "control-net",
              " that it was made for.");
      case VAE ->
          Message.of(
              "it is only one part of a model: give it with ",
              Setting.of("vae"),
              " beside a ",
              MODEL,
              ".");
      case UNET -> partOfFolder("unet");
      case TEXT_ENCODER -> partOfFolder("text_encoder");
      // What it takes to run a model is found out by opening it.
      case DIFFUSERS_FOLDER, CHECKPOINT, OTHER_FAMILY, LORA, TEXTUAL_INVERSION, UNKNOWN ->
          Message.of("");
    };
  }

  private static Message partOfFolder(String part) {
    return Message.of(
        "it is only one part of a model: Eddy needs "
            + ModelFolder.wanted()
            + "; in a folder this would be "
            + part
            + "/.");
  }

  private static @Nullable FileIdentity foreignVae(TensorNames names) {
    Message kind = ForeignVaes.of(names);
    return kind == null ? null : whole(FileKind.UNKNOWN, kind, "it is no model by itself.");
  }

  private static @Nullable FileIdentity textualInversion(Map<String, TensorInfo> tensors) {
    if (tensors.isEmpty() || tensors.size() > 4) {
      return null;
    }
    int vectors = 0;
    int width = 0;
    Set<String> several = Families.embeddingKeys();
    for (TensorInfo t : tensors.values()) {
      int rank = t.shape().rank();
      boolean named =
          t.name().equals("emb_params") || several.contains(t.name()) || t.name().startsWith("<");
      boolean sized = rank >= 1 && madeForWidths(List.of(t.shape().dim(-1))) != null;
      if (rank < 1 || rank > 2 || t.name().contains(".") || !(named || sized)) {
        return null;
      }
      width = Math.max(width, t.shape().dim(-1));
      vectors = rank == 1 ? 1 : t.shape().dim(0);
    }
    List<Integer> widths = tensors.values().stream().map(t -> t.shape().dim(-1)).sorted().toList();
    String family = madeForWidths(widths);
    return whole(
        FileKind.TEXTUAL_INVERSION,
        "a textual inversion embedding ("
            + vectors
            + (vectors == 1 ? " vector" : " vectors")
            + "), made for "
            + (family == null ? "a model with text of width " + width : family),
        adapter(
            "it adds a word to another model and is none itself: give it with ",
            "embedding",
            " that it was made for."));
  }

  private static @Nullable String madeForWidths(List<Integer> widths) {
    return Families.ofAdapters(names -> names.byWidths(widths));
  }

  private static FileIdentity whole(FileKind kind, Object description, Object needed) {
    return new FileIdentity(kind, null, Message.of(description), Message.of(needed), WHOLE);
  }

  private static String keys(TensorNames names) {
    return names.keys().isEmpty()
        ? "it has no tensors"
        : "its first key is " + Quoted.plain(names.keys().iterator().next());
  }
}
