package eddy.cli;

import eddy.cli.options.VersionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code eddy version}: the same as {@code eddy --version}. */
@Command(
    name = "version",
    description = "Prints the version of Eddy and of Java.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    footer = {"", "Examples:", "  eddy version"})
final class VersionCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().printVersionHelp(spec.commandLine().getOut());
  }
}
