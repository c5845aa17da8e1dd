package eddy.cli;

import eddy.cli.terminal.Io;
import eddy.config.Providers;
import eddy.error.InputException;
import eddy.report.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands that other modules bring. */
final class ProvidedCommands {
  /** Those of Eddy's own modules, by their parent and name, with the modules that bring them. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "check", "eddy-bench-kit",
          "mcp", "eddy-mcp",
          "serve", "eddy-server",
          "bench ops", "eddy-bench-kit",
          "bench model", "eddy-bench-kit",
          "spark", "eddy-spark");

  private ProvidedCommands() {}

  /**
   * Adds what there is and, for what isn't there, commands that say which jar they want.
   *
   * @throws InputException for a command below one that isn't there
   */
  static void addTo(CommandLine root, Io io) {
    for (CommandProvider provider : Providers.of(CommandProvider.class, "commands")) {
      CommandLine parent =
          provider.parent().isEmpty() ? root : root.getSubcommands().get(provider.parent());
      if (parent == null) {
        throw new InputException(
            provider.getClass().getName()
                + " brings a command that stands below eddy "
                + provider.parent()
                + ", but there is no such command in Eddy "
                + Version.text()
                + "; leave its jar out, or take the one for this version.");
      }
      parent.addSubcommand(provider.command(io));
    }
    KNOWN.forEach(
        (names, module) -> {
          int space = names.indexOf(' ');
          String name = names.substring(space + 1);
          CommandLine parent =
              space < 0 ? root : root.getSubcommands().get(names.substring(0, space));
          if (parent != null && !parent.getSubcommands().containsKey(name)) {
            parent.addSubcommand(name, missing("eddy " + names, module));
          }
        });
  }

  /** A command that takes anything, to say that it isn't there. */
  private static CommandLine missing(String name, String module) {
    Runnable refusal =
        () -> {
          throw new InputException(
              name
                  + " is part of the module "
                  + module
                  + ", whose jar isn't there; put "
                  + module
                  + "-VERSION.jar beside eddy-cli.jar.");
        };
    CommandSpec spec = CommandSpec.wrapWithoutInspection(refusal);
    spec.usageMessage().description("Isn't there: the jar " + module + " is missing.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(new ArrayList<>())
            .paramLabel("...")
            .build());
    spec.parser().unmatchedOptionsArePositionalParams(true);
    return new CommandLine(spec);
  }
}
