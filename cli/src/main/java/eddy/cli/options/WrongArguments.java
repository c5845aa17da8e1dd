package eddy.cli.options;

import eddy.text.Quoted;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli doesn't understand, said in one line. */
public final class WrongArguments {
  /** Characters of what picocli says, which may quote any argument. */
  private static final int LONGEST = 180;

  /** Characters of what is wrong and of how the option differs elsewhere together. */
  private static final int LONGEST_TOLD = 250;

  /** What may be empty. */
  private static final Set<String> TEXTS =
      Set.of("--prompt", "--negative", "--prompt-2", "--negative-2", "PROMPT");

  private WrongArguments() {}

  /**
   * Refuses values that are empty, as those of a script's unset variables are.
   *
   * @throws ParameterException which names the first
   */
  public static void refuseEmpty(ParseResult parsed) {
    for (ParseResult p = parsed; p != null; p = p.hasSubcommand() ? p.subcommand() : null) {
      for (ArgSpec arg : p.matchedArgs()) {
        boolean isOption = arg instanceof OptionSpec;
        String name = isOption ? ((OptionSpec) arg).longestName() : arg.paramLabel();
        if (!TEXTS.contains(name) && arg.stringValues().stream().anyMatch(String::isBlank)) {
          throw new ParameterException(
              p.commandSpec().commandLine(),
              "The value of "
                  + name
                  + " is empty; give one"
                  + (isOption ? ", or leave " + name + " out." : "."));
        }
      }
    }
  }

  /** What is wrong, what was meant perhaps, and where to read on. */
  public static String line(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(command, unmatched)
            : invalid(e);
    return message + " See `" + command.getCommandSpec().qualifiedName() + " --help`.";
  }

  private static String invalid(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    String value = e.getValue();
    if (value != null && !value.isEmpty()) {
      message = message.replace(value, Quoted.list(List.of(value)));
    }
    message =
        message
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "))
            .replaceAll(" is not an int$", " is not a whole number in range, in plain digits")
            .replaceAll(" is not a long$", " is not a whole number in range, in plain digits")
            .replaceAll(
                "'(-?\\d+),(\\d+)' is not a double$", "'$1,$2' is not a number; write $1.$2")
            .replaceAll(" is not a double$", " is not a number");
    String difference =
        value != null && e.getArgSpec() instanceof OptionSpec option
            ? Spellings.difference(option.longestName())
            : null;
    int room = difference == null ? LONGEST : Math.min(LONGEST, LONGEST_TOLD - difference.length());
    if (message.length() > room) {
      message = message.substring(0, room) + "…";
    }
    if (!message.endsWith(".")) {
      message += ".";
    }
    return difference == null ? message : message + " " + difference;
  }

  private static String unmatched(CommandLine command, UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    CommandSpec spec = command.getCommandSpec();
    String shown = "'" + Quoted.plain(first) + "'";
    if (!first.startsWith("-")) {
      return spec.parent() == null ? noCommand(first, shown, e) : "Nothing takes " + shown + ".";
    }
    String name = Translation.plainName(first);
    String instead = Spellings.instead(name);
    if (instead != null) {
      return "There is no option " + name + ": " + instead + ".";
    }
    if (name.chars().anyMatch(Character::isWhitespace)) {
      return "Unknown option: " + shown + "; a text that begins with - goes after --.";
    }
    CommandSpec owner = spec.parent() == null ? ownerOf(spec, name) : null;
    if (owner != null) {
      return "The option "
          + name
          + " belongs to `"
          + owner.qualifiedName()
          + "`; write that first.";
    }
    return "Unknown option: " + shown + "." + suggestions(meant(command, e));
  }

  private static String noCommand(String first, String shown, UnmatchedArgumentException e) {
    return "There is no command "
        + shown
        + "."
        + (first.contains(" ")
            ? " For a picture of that: eddy generate " + Quoted.of(first) + "."
            : first.length() > Translation.LONGEST_NAME ? "" : suggestions(e.getSuggestions()));
  }

  /** The command below {@code root} that has such an option, whoever spells it so. */
  private static @Nullable CommandSpec ownerOf(CommandSpec root, String name) {
    Spellings.Same same = Spellings.same(name);
    String ours = same == null ? name : Translation.plainName(same.ours());
    return root.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> spec.optionsMap().containsKey(ours))
        .findFirst()
        .orElse(null);
  }

  /** Eddy's names of the options that are spelled like the one typed, by whomever. */
  private static List<String> meant(CommandLine command, UnmatchedArgumentException e) {
    if (e.getUnmatched().getFirst().length() > Translation.LONGEST_NAME) {
      return List.of(); // near to no name
    }
    CommandSpec all = CommandSpec.create();
    CommandSpec own = command.getCommandSpec();
    own.optionsMap().keySet().forEach(name -> all.addOption(OptionSpec.builder(name).build()));
    for (Spellings.Same same : Spellings.SAME) {
      if (own.optionsMap().containsKey(Translation.plainName(same.ours()))
          && !all.optionsMap().containsKey(same.theirs())) {
        all.addOption(OptionSpec.builder(same.theirs()).build());
      }
    }
    String typed = Translation.plainName(e.getUnmatched().getFirst());
    return new UnmatchedArgumentException(new CommandLine(all), List.of(typed))
        .getSuggestions().stream()
            .map(
                name -> {
                  Spellings.Same same =
                      own.optionsMap().containsKey(name) ? null : Spellings.same(name);
                  return same == null ? name : Translation.plainName(same.ours());
                })
            .distinct()
            .toList();
  }

  private static String suggestions(List<String> names) {
    return names.isEmpty() ? "" : " Did you mean " + String.join(" or ", names) + "?";
  }
}
