package eddy.cli.inspect;

import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Flags;
import eddy.cli.terminal.Io;
import eddy.error.Setting;
import eddy.inspect.Inspection;
import eddy.inspect.Inspection.InspectedPart;
import eddy.inspect.Inspection.TensorEntry;
import eddy.inspect.Inspection.WeightsFile;
import eddy.report.Bytes;
import eddy.report.JsonText;
import eddy.settings.Fields;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eddy inspect}. */
@Command(
    name = "inspect",
    description = "Says what a model is, what is in it and what it takes to run it.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    footer = {
      "",
      "Reads names and shapes only, so a file of any size takes an instant.",
      "",
      "Examples:",
      "  eddy inspect ~/models/stable-diffusion-v1-5",
      "  eddy inspect lora.safetensors --tensors",
      "  eddy inspect demo-model --json"
    })
public final class InspectCommand implements Callable<Integer> {
  /** Tensors of a single file that are listed without being asked for. */
  private static final int SHOWN = 10;

  private final Io io;

  @Parameters(paramLabel = "FILE|DIR", description = "a safetensors file or a model's folder")
  private String target = "";

  @Option(names = "--tensors", description = "list every tensor")
  private boolean tensors;

  @Option(names = "--json", description = "print JSON; a file's tensors are always in it")
  private boolean json;

  public InspectCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Path path = Io.path("inspect", target);
    Inspection found = Inspection.of(path);
    if (json) {
      io.out().println(JsonText.of(asJson(found)));
    } else {
      print(found);
    }
    return ExitCode.OK;
  }

  private void print(Inspection found) {
    line("%s: %s", found.path(), found.description().text(Flags.WORDING));
    line("To run it: %s", needed(found));
    found.notes().forEach(note -> line("Note: %s", note));
    line("");
    line("  %-16s %15s %8s  %10s  %s", "part", "parameters", "tensors", "size", "dtypes");
    for (InspectedPart p : found.parts()) {
      line(
          "  %-16s %,15d %,8d  %10s  %s",
          p.name(),
          p.parameters(),
          p.tensors(),
          Bytes.text(p.bytes()),
          p.file() == null ? "(no safetensors weights)" : String.join(", ", p.dtypes()));
    }
    if (found.parts().size() > 1) {
      line(
          "  %-16s %,15d %,8d  %10s",
          "in all", found.parameters(), found.tensorCount(), Bytes.text(found.bytes()));
    }
    for (WeightsFile file : found.files()) {
      if (tensors || !found.isFolder()) {
        printMetadata(file);
        printTensors(file);
      }
    }
  }

  /** What it takes to run it; if nothing, the command that does. */
  private static String needed(Inspection found) {
    String needed = found.needed().text(Flags.WORDING);
    if (!found.runs()) {
      return needed;
    }
    StringBuilder command = new StringBuilder(needed + ": eddy generate --model " + found.path());
    for (Setting wanted : found.wanted()) {
      command.append(' ').append(Flags.WORDING.setting(wanted));
      command.append(wanted.equals(Fields.MASK.setting()) ? " MASK" : " PICTURE");
    }
    return command.append(" \"a prompt\"").toString();
  }

  private void printMetadata(WeightsFile file) {
    Map<String, String> metadata = file.metadata();
    if (metadata != null && !metadata.isEmpty()) {
      line("");
      line("Metadata of %s:", file.path());
      metadata.forEach((key, value) -> line("  %s: %s", Quoted.plain(key), Quoted.plain(value)));
    }
  }

  private void printTensors(WeightsFile file) {
    line("");
    line("Tensors of %s:", file.path());
    int shown = 0;
    for (TensorEntry t : file.tensors()) {
      if (!tensors && shown == SHOWN && file.tensors().size() > SHOWN + 2) {
        line("  ... and %,d more; --tensors lists all", file.tensors().size() - SHOWN);
        return;
      }
      line(
          "  %-5s %-20s %10s  %s",
          t.dtype(), t.shapeText(), Bytes.text(t.bytes()), Quoted.plain(t.name()));
      shown++;
    }
  }

  private Map<String, @Nullable Object> asJson(Inspection found) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("path", found.path().toString());
    out.put("kind", found.kind());
    out.put("description", found.description().text(Flags.WORDING));
    out.put("needed", needed(found));
    out.put("notes", found.notes());
    out.put("parameters", found.parameters());
    out.put("tensorCount", found.tensorCount());
    out.put("bytes", found.bytes());
    List<Object> parts = new ArrayList<>();
    for (InspectedPart p : found.parts()) {
      Map<String, @Nullable Object> part = new LinkedHashMap<>();
      part.put("name", p.name());
      part.put("file", p.file() == null ? null : p.file().toString());
      part.put("parameters", p.parameters());
      part.put("tensorCount", p.tensors());
      part.put("bytes", p.bytes());
      part.put("dtypes", p.dtypes());
      parts.add(part);
    }
    out.put("parts", parts);
    out.put(
        "files",
        found.files().stream().map(file -> asJson(file, tensors || !found.isFolder())).toList());
    return out;
  }

  private static Map<String, @Nullable Object> asJson(WeightsFile file, boolean withTensors) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("path", file.path().toString());
    if (file.metadata() != null) {
      out.put("metadata", file.metadata());
    }
    if (withTensors) {
      List<Object> tensors = new ArrayList<>();
      for (TensorEntry t : file.tensors()) {
        Map<String, Object> tensor = new LinkedHashMap<>();
        tensor.put("name", t.name());
        tensor.put("dtype", t.dtype());
        tensor.put("shape", t.shape());
        tensor.put("bytes", t.bytes());
        tensors.add(tensor);
      }
      out.put("tensors", tensors);
    }
    return out;
  }

  private void line(String format, Object... arguments) {
    io.out().println(String.format(Locale.ROOT, format, arguments));
  }
}
