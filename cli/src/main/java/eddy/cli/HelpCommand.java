package eddy.cli;

import eddy.cli.options.VersionText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code eddy help COMMAND}: the same as {@code eddy COMMAND --help}. */
@Command(
    name = "help",
    description = "Prints what `eddy COMMAND --help` does.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    footer = {"", "Examples:", "  eddy help", "  eddy help generate", "  eddy help bench ops"})
final class HelpCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "default eddy itself")
  private List<String> names = new ArrayList<>();

  @Override
  public void run() {
    CommandLine command = spec.root().commandLine();
    for (String name : names) {
      CommandLine below = command.getSubcommands().get(name);
      if (below == null) {
        throw new UnmatchedArgumentException(command, List.of(name));
      }
      command = below;
    }
    command.usage(command.getOut());
  }
}
