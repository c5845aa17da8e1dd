package eddy.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eddy completion}: lets a shell complete Eddy's commands, options and their names. */
@Command(
    name = "completion",
    description = {
      "Prints a script with which bash or zsh complete Eddy's commands and options",
      "at the Tab key."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  source <(eddy completion)        # in this bash or zsh",
      "  eddy completion >~/.local/share/bash-completion/completions/eddy",
      "  echo 'source <(eddy completion)' >>~/.zshrc",
      "",
      "The second line is for every new bash that has the package bash-completion; the",
      "third is for zsh, below its `autoload -Uz compinit && compinit`. Print it anew",
      "with another version of Eddy."
    })
final class CompletionCommand implements Runnable {
  /** The same script does for both. */
  enum Shell {
    BASH,
    ZSH
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "bash|zsh",
      completionCandidates = Choices.Shells.class,
      description = "the script is the same for both")
  @SuppressWarnings("UnusedVariable") // it is read so that another shell is refused
  private @Nullable Shell shell;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    // \n on every system, as these shells want it.
    out.print(AutoComplete.bash("eddy", spec.root().commandLine()));
    out.flush();
  }
}
