package eddy.cli;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.loader.folder.ModelIdentity;
import eddy.loader.folder.ModelIdentity.Kind;
import eddy.loader.folder.ModelKind;
import eddy.loader.format.TensorInfo;
import eddy.loader.format.WeightFile;
import eddy.tensor.Encoding;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eddy inspect}. */
@Command(
    name = "inspect",
    description = "Says what a model is, what is in it and what it takes to run it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Reads names and shapes only, so a file of any size takes an instant.",
      "",
      "Examples:",
      "  eddy inspect ~/models/stable-diffusion-v1-5",
      "  eddy inspect lora.safetensors --tensors",
      "  eddy inspect demo-model --json"
    })
final class InspectCommand implements Callable<Integer> {
  /** Tensors of a single file that are listed without being asked for. */
  private static final int SHOWN = 10;

  private final Io io;

  @Parameters(paramLabel = "FILE|DIR", description = "a safetensors file or a model's folder")
  private String target = "";

  @Option(names = "--tensors", description = "list every tensor")
  private boolean tensors;

  @Option(names = "--json", description = "print JSON; a file's tensors are always in it")
  private boolean json;

  InspectCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Path path = Io.path("inspect", target);
    ModelIdentity identity = ModelIdentity.of(path);
    if (identity.kind() == Kind.UNKNOWN && identity.parts().isEmpty()) {
      throw new InputException(
          Message.in(
              path, ": is ", identity.description(), "; what is needed: ", identity.needed()));
    }
    if (json) {
      io.out().println(JsonText.of(asJson(path, identity)));
    } else {
      print(path, identity);
    }
    return Main.OK;
  }

  private void print(Path path, ModelIdentity identity) {
    line("%s: %s", path, identity.description().text(Flags.WORDING));
    line("To run it: %s", needed(path, identity));
    identity.notes().forEach(note -> line("Note: %s", note));
    line("");
    line("  %-16s %15s %8s  %10s  %s", "part", "parameters", "tensors", "size", "dtypes");
    for (ModelIdentity.Part p : identity.parts()) {
      line(
          "  %-16s %,15d %,8d  %10s  %s",
          p.name(),
          p.parameters(),
          p.tensors(),
          Bytes.text(p.bytes()),
          p.weights() == null ? "(no safetensors weights)" : encodings(p));
    }
    if (identity.parts().size() > 1) {
      line(
          "  %-16s %,15d %,8d  %10s",
          "in all", parameters(identity), tensorCount(identity), Bytes.text(bytes(identity)));
    }
    boolean single = identity.kind() != Kind.DIFFUSERS_FOLDER;
    for (Path file : files(identity)) {
      try (WeightFile weights = WeightFile.open(file)) {
        if (tensors || single) {
          printMetadata(file, weights);
          printTensors(file, weights);
        }
      }
    }
  }

  /** What it takes to run it; if nothing, the command that does. */
  private static String needed(Path path, ModelIdentity identity) {
    String needed = identity.needed().text(Flags.WORDING);
    ModelKind runs = identity.runs();
    if (runs == null) {
      return needed;
    }
    String picture =
        switch (runs) {
          case TEXT_TO_PICTURE, LCM -> "";
          case INPAINT -> " --init PICTURE --mask MASK";
          case REFINER -> " --init PICTURE";
        };
    return needed + ": eddy generate --model " + path + picture + " \"a prompt\"";
  }

  private void printMetadata(Path file, WeightFile weights) {
    if (!weights.metadata().isEmpty()) {
      line("");
      line("Metadata of %s:", file);
      weights
          .metadata()
          .forEach((key, value) -> line("  %s: %s", Quoted.plain(key), Quoted.plain(value)));
    }
  }

  private void printTensors(Path file, WeightFile weights) {
    line("");
    line("Tensors of %s:", file);
    int shown = 0;
    for (TensorInfo t : weights.tensors().values()) {
      if (!tensors && shown == SHOWN && weights.tensors().size() > SHOWN + 2) {
        line("  ... and %,d more; --tensors lists all", weights.tensors().size() - SHOWN);
        return;
      }
      line(
          "  %-5s %-20s %10s  %s",
          t.encoding(), t.shape(), Bytes.text(t.bytes()), Quoted.plain(t.name()));
      shown++;
    }
  }

  private Map<String, @Nullable Object> asJson(Path path, ModelIdentity identity) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("path", path.toString());
    out.put("kind", identity.kind().name().toLowerCase(Locale.ROOT));
    out.put("description", identity.description().text(Flags.WORDING));
    out.put("needed", needed(path, identity));
    out.put("notes", identity.notes());
    out.put("parameters", parameters(identity));
    out.put("tensorCount", tensorCount(identity));
    out.put("bytes", bytes(identity));
    List<Object> parts = new ArrayList<>();
    for (ModelIdentity.Part p : identity.parts()) {
      Map<String, @Nullable Object> part = new LinkedHashMap<>();
      part.put("name", p.name());
      part.put("file", p.weights() == null ? null : p.weights().toString());
      part.put("parameters", p.parameters());
      part.put("tensorCount", p.tensors());
      part.put("bytes", p.bytes());
      part.put("dtypes", p.encodings().stream().map(Encoding::name).toList());
      parts.add(part);
    }
    out.put("parts", parts);
    boolean single = identity.kind() != Kind.DIFFUSERS_FOLDER;
    List<Object> files = new ArrayList<>();
    for (Path file : files(identity)) {
      files.add(fileAsJson(file, tensors || single));
    }
    out.put("files", files);
    return out;
  }

  private static Map<String, @Nullable Object> fileAsJson(Path path, boolean withTensors) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("path", path.toString());
    try (WeightFile weights = WeightFile.open(path)) {
      if (!path.toString().endsWith(".json")) { // an index of several says nothing of itself
        out.put("metadata", weights.metadata());
      }
      if (withTensors) {
        List<Object> tensors = new ArrayList<>();
        for (TensorInfo t : weights.tensors().values()) {
          Map<String, Object> tensor = new LinkedHashMap<>();
          tensor.put("name", t.name());
          tensor.put("dtype", t.encoding().name());
          tensor.put("shape", Arrays.stream(t.shape().toArray()).boxed().toList());
          tensor.put("bytes", t.bytes());
          tensors.add(tensor);
        }
        out.put("tensors", tensors);
      }
    }
    return out;
  }

  /** Each file once: the sections of a checkpoint share theirs. */
  private static List<Path> files(ModelIdentity identity) {
    return identity.parts().stream()
        .map(ModelIdentity.Part::weights)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static long parameters(ModelIdentity identity) {
    return identity.parts().stream().mapToLong(ModelIdentity.Part::parameters).sum();
  }

  private static long bytes(ModelIdentity identity) {
    return identity.parts().stream().mapToLong(ModelIdentity.Part::bytes).sum();
  }

  private static int tensorCount(ModelIdentity identity) {
    return identity.parts().stream().mapToInt(ModelIdentity.Part::tensors).sum();
  }

  private static String encodings(ModelIdentity.Part part) {
    return part.encodings().stream().map(Encoding::name).collect(Collectors.joining(", "));
  }

  private void line(String format, Object... arguments) {
    io.out().println(String.format(Locale.ROOT, format, arguments));
  }
}
