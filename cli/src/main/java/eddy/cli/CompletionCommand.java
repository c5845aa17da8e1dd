package eddy.cli;

import eddy.cli.options.CandidateNames;
import eddy.cli.options.VersionText;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eddy completion}: lets a shell complete Eddy's commands, options and their names. */
@Command(
    name = "completion",
    description = "Prints what lets bash or zsh complete Eddy's commands with the Tab key.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
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
public final class CompletionCommand implements Runnable {
  /** The same script does for both. */
  public enum Shell {
    BASH,
    ZSH
  }

  /** Their names, as they are typed. */
  static final class Shells extends CandidateNames {
    Shells() {
      super(Shell.values());
    }
  }

  /** In the label of a value that is a file or folder. */
  private static final Pattern PATH = Pattern.compile("PATH|FILE|DIR|PNG|PICTURE");

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "bash|zsh",
      completionCandidates = Shells.class,
      description = "the script is the same for both")
  @SuppressWarnings("UnusedVariable") // it is read so that another shell is refused
  private @Nullable Shell shell;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    // \n on every system, as these shells want it.
    out.print(AutoComplete.bash("eddy", new CommandLine(plain(spec.root()))));
    out.flush();
  }

  /**
   * The command with what picocli's script goes by: that options name files shows in their type,
   * and it keeps an option's names in a variable that is called by the label of its value.
   */
  private static CommandSpec plain(CommandSpec command) {
    CommandSpec plain = CommandSpec.create().name(command.name());
    for (OptionSpec option : command.options()) {
      plain.addOption(
          OptionSpec.builder(option.names())
              .arity(option.arity())
              .type(type(option))
              .completionCandidates(option.completionCandidates())
              .paramLabel(option.longestName().substring(2))
              .build());
    }
    for (PositionalParamSpec place : command.positionalParameters()) {
      plain.addPositional(
          PositionalParamSpec.builder()
              .index(place.index())
              .arity(place.arity())
              .type(type(place))
              .completionCandidates(place.completionCandidates())
              .paramLabel("place")
              .build());
    }
    command
        .subcommands()
        .forEach((name, below) -> plain.addSubcommand(name, plain(below.getCommandSpec())));
    return plain;
  }

  private static Class<?> type(ArgSpec arg) {
    if (arg.arity().max() == 0) {
      return boolean.class;
    }
    return PATH.matcher(arg.paramLabel()).find() ? Path.class : String.class;
  }
}
