package eddy.cli;

import eddy.cli.options.VersionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code eddy} alone: says what there is. */
@Command(
    name = "eddy",
    description = "Pictures from text with latent diffusion models, in pure Java.",
    versionProvider = VersionText.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  eddy generate \"the sun over mountains at sunset\"",
      "  eddy generate \"a castle\" --model ~/models/stable-diffusion-v1-5 --seed 7",
      "  eddy devices",
      "",
      "`eddy help COMMAND` tells more. Exit codes: 0 done, 2 wrong input or a file or",
      "device that can't be used, 1 a bug in Eddy or a check that failed, 130 stopped",
      "by Ctrl-C (143 by kill)."
    })
final class EddyCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "No command given; expected one of "
            + String.join(", ", spec.subcommands().keySet())
            + ".");
  }
}
