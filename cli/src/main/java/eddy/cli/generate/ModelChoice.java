package eddy.cli.generate;

import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.settings.Fields;
import eddy.settings.Recorded;
import eddy.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which model {@code eddy generate} takes. */
final class ModelChoice {
  private ModelChoice() {}

  /**
   * The folder of --model; else the one that the picture of --from names; else the demo model.
   *
   * @param model what --model says; null if it isn't given
   */
  static Path path(@Nullable String model, Io io, Recorded recorded) {
    String name = recorded.text(Fields.MODEL.key());
    if (model != null) {
      Path path = Io.path("--model", model);
      if (name != null && !name.equals(Fields.name(path))) {
        io.note(
            "note: "
                + recorded.file()
                + " was made with the model "
                + Quoted.plain(name)
                + ", not "
                + Fields.name(path)
                + ".");
      }
      return path;
    }
    Path demo = io.demoModel();
    if (name == null || name.equals(Fields.name(demo))) {
      if (!Files.isDirectory(demo)) {
        throw new InputException(
            "The demo model isn't there (looked at " + demo + "); name a model with --model DIR.");
      }
      return demo;
    }
    throw new InputException(
        recorded.file()
            + ": was made with the model "
            + Quoted.of(name)
            + "; say where that is with --model DIR.");
  }
}
