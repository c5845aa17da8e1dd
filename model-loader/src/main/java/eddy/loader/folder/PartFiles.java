package eddy.loader.folder;

import eddy.error.InputException;
import eddy.family.Family;
import eddy.family.files.ModelPart;
import eddy.family.files.ModelPart.PartRole;
import eddy.file.RegularFile;
import eddy.loader.format.WeightFile;
import eddy.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a part of a diffusers folder. */
final class PartFiles {
  private static final String MERGES = "merges.txt";

  private PartFiles() {}

  /**
   * The parts of a family that can be run.
   *
   * @throws InputException if the family has not one denoiser and one scheduler
   */
  static List<ModelPart> required(List<ModelPart> parts, Family family) {
    for (PartRole role : List.of(PartRole.DENOISER, PartRole.SCHEDULER)) {
      if (parts.stream().filter(p -> p.role() == role).count() != 1) {
        throw new InputException(
            "Expected one part of "
                + family.title()
                + " for the role "
                + role
                + ", but its jar names "
                + parts.stream().map(ModelPart::folder).toList()
                + "; get another version of that jar.");
      }
    }
    return parts;
  }

  /** The file without which the part isn't there. */
  private static String mainFile(PartRole role) {
    return switch (role) {
      case TEXT_ENCODER, DENOISER, CODEC -> "config.json";
      case TOKENIZER -> "vocab.json";
      case SCHEDULER -> "scheduler_config.json";
    };
  }

  /** What its files of weights begin with; null where there are none. */
  private static @Nullable String weightsBase(PartRole role) {
    return switch (role) {
      case TEXT_ENCODER -> "model";
      case DENOISER, CODEC -> "diffusion_pytorch_model";
      case TOKENIZER, SCHEDULER -> null;
    };
  }

  /** The weights are a network's, so that there must be a file of them. */
  static boolean hasWeights(ModelPart part) {
    return weightsBase(part.role()) != null;
  }

  /** The config's path. */
  static Path config(ModelPart part, Path model) {
    return model.resolve(part.folder()).resolve(mainFile(part.role()));
  }

  /**
   * The weights' path.
   *
   * @throws InputException if only files of other kinds are there
   */
  static Path weights(ModelPart part, Path model) {
    Path at = model.resolve(part.folder());
    String weightsBase = Objects.requireNonNull(weightsBase(part.role()), part.folder());
    Path found = WeightFile.locate(at, weightsBase);
    if (found != null) {
      return found;
    }
    List<String> pickles = filesLike(at, ".bin", ".ckpt", ".pt", ".pth", ".msgpack");
    if (!pickles.isEmpty()) {
      throw InputException.in(
          at,
          ": has its weights only as "
              + Quoted.list(pickles)
              + ", which Eddy doesn't read because opening such a file can run foreign code;"
              + " convert the model in Python with"
              + " DiffusionPipeline.from_pretrained(FOLDER).save_pretrained(NEW_FOLDER,"
              + " safe_serialization=True) and name the new folder.");
    }
    List<String> others = filesLike(at, ".safetensors");
    throw InputException.in(
        at,
        ": has no weights: expected "
            + weightsBase
            + ".safetensors, "
            + weightsBase
            + ".fp16.safetensors or "
            + weightsBase
            + ".safetensors.index.json, but found "
            + (others.isEmpty() ? "none of them" : "only " + Quoted.list(others))
            + "; "
            + (others.isEmpty() ? "download" : "rename the file, or download")
            + " what is missing.");
  }

  /** Refuses a class in model_index.json that isn't one of those Eddy has. */
  static void checkClass(
      ModelPart part, Path index, @Nullable Object entry, List<ModelPart> needed) {
    if (!(entry instanceof List<?> pair)
        || pair.size() != 2
        || !(pair.get(1) instanceof String name)) {
      throw InputException.in(
          index,
          ": key "
              + part.folder()
              + " should be [library, class], but is "
              + (entry == null ? "missing" : Quoted.value(entry))
              + "; Eddy needs all of "
              + String.join(", ", needed.stream().map(ModelPart::folder).toList())
              + ".");
    }
    if (!part.classes().isEmpty() && !part.classes().contains(name)) {
      throw InputException.in(
          index,
          ": key "
              + part.folder()
              + " names the class "
              + Quoted.plain(name)
              + ", which Eddy doesn't have; supported: "
              + String.join(", ", part.classes())
              + ".");
    }
  }

  /**
   * Every file that the component can't do without and that isn't there.
   *
   * @throws InputException if something else is in its place
   */
  static List<String> missing(ModelPart part, Path model) {
    List<String> out = new ArrayList<>();
    String main = mainFile(part.role());
    for (String name : part.role() == PartRole.TOKENIZER ? List.of(main, MERGES) : List.of(main)) {
      Path file = model.resolve(part.folder()).resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        RegularFile.require(file, "a file of a diffusers model");
      } else {
        out.add(part.folder() + "/" + name);
      }
    }
    return out;
  }

  private static List<String> filesLike(Path folder, String... suffixes) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> Stream.of(suffixes).anyMatch(n::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // the caller reports that nothing usable was found
    }
  }
}
