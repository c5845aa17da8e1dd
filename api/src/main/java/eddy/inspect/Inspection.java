package eddy.inspect;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.files.FileKind;
import eddy.loader.folder.ModelIdentity;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.settings.Fields;
import eddy.tensor.Encoding;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file or folder is, and what it takes to make pictures with it: told from configs, names
 * and shapes, so that a file of any size takes an instant.
 *
 * @param path as it was given
 * @param kind such as "lora" or "diffusers_folder"
 * @param isFolder it is a model in diffusers' folders
 * @param description a noun phrase for the middle of a sentence
 * @param needed a sentence without its first capital: what is needed to run it; "nothing more" if
 *     Eddy runs it as it is
 * @param runs Eddy runs it as it is
 * @param wanted settings without which it doesn't run, such as a picture to begin with
 * @param notes what is passed over when it is run
 * @param parts components of a folder, or sections of a file
 * @param files each file once, in the order of the parts
 */
public record Inspection(
    Path path,
    String kind,
    boolean isFolder,
    Message description,
    Message needed,
    boolean runs,
    List<Setting> wanted,
    List<String> notes,
    List<InspectedPart> parts,
    List<WeightsFile> files) {
  /**
   * One part of a model.
   *
   * @param file null if it isn't in safetensors
   * @param parameters elements of all tensors of a float dtype
   * @param bytes of all tensors
   * @param dtypes that occur
   */
  public record InspectedPart(
      String name,
      @Nullable Path file,
      int tensors,
      long parameters,
      long bytes,
      List<String> dtypes) {}

  /**
   * A file of weights.
   *
   * @param path of the file, or of the index of several
   * @param metadata null where there can be none
   */
  public record WeightsFile(
      Path path, @Nullable Map<String, String> metadata, List<TensorEntry> tensors) {}

  /**
   * A tensor.
   *
   * @param shape of each dimension
   */
  public record TensorEntry(String name, String dtype, List<Long> shape, long bytes) {
    /** As messages write it, such as [320, 4, 3, 3]. */
    public String shapeText() {
      return shape.toString();
    }
  }

  /**
   * Looks at a file or folder.
   *
   * @throws InputException if there is nothing, it can't be read, or it is damaged or unknown
   */
  public static Inspection of(Path path) {
    ModelIdentity identity = ModelIdentity.of(path);
    if (identity.kind() == FileKind.UNKNOWN && identity.parts().isEmpty()) {
      throw new InputException(
          Message.in(
              path, ": is ", identity.description(), "; what is needed: ", identity.needed()));
    }
    return new Inspection(
        path,
        identity.kind().name().toLowerCase(Locale.ROOT),
        identity.kind() == FileKind.DIFFUSERS_FOLDER,
        identity.description(),
        identity.needed(),
        identity.runs() != null,
        wanted(identity),
        identity.notes(),
        identity.parts().stream().map(Inspection::part).toList(),
        identity.parts().stream()
            .map(ModelIdentity.Part::weights)
            .filter(Objects::nonNull)
            .distinct()
            .map(Inspection::file)
            .toList());
  }

  private static List<Setting> wanted(ModelIdentity identity) {
    return switch (identity.runs()) {
      case INPAINT -> List.of(Fields.INIT.setting(), Fields.MASK.setting());
      case REFINER -> List.of(Fields.INIT.setting());
      case TEXT_TO_PICTURE, LCM -> List.of();
      case null -> List.of();
    };
  }

  private static InspectedPart part(ModelIdentity.Part p) {
    return new InspectedPart(
        p.name(),
        p.weights(),
        p.tensors(),
        p.parameters(),
        p.bytes(),
        p.encodings().stream().map(Encoding::name).toList());
  }

  private static WeightsFile file(Path path) {
    try (WeightFile weights = WeightFile.open(path)) {
      return new WeightsFile(
          path,
          path.toString().endsWith(".json") ? null : weights.metadata(), // an index has none
          weights.tensors().values().stream().map(Inspection::tensor).toList());
    }
  }

  private static TensorEntry tensor(TensorInfo t) {
    return new TensorEntry(
        t.name(),
        t.encoding().name(),
        Arrays.stream(t.shape().toArray()).mapToObj(d -> (long) d).toList(),
        t.bytes());
  }

  /** Of all parts. */
  public long parameters() {
    return parts.stream().mapToLong(InspectedPart::parameters).sum();
  }

  /** Of all parts. */
  public long bytes() {
    return parts.stream().mapToLong(InspectedPart::bytes).sum();
  }

  /** Of all parts. */
  public int tensorCount() {
    return parts.stream().mapToInt(InspectedPart::tensors).sum();
  }
}
