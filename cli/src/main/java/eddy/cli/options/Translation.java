package eddy.cli.options;

import eddy.cli.terminal.StandardInput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command line with the options of {@link Spellings} under Eddy's names. */
public final class Translation {
  /** No option has a name that is longer, whoever's it is. */
  static final int LONGEST_NAME = 80;

  private static final String PROMPT = "--prompt";
  private static final Set<String> ASKING = Set.of("help", "list", "?");

  private final List<String> arguments = new ArrayList<>();

  /** Eddy's names of the options that stand there. */
  private final Set<String> given = new LinkedHashSet<>();

  private final List<Spellings.Same> foreign = new ArrayList<>();
  private CommandSpec command;
  private @Nullable OptionSpec asked;

  /** How many of the arguments, or of what {@code --prompt} gives, can be the prompt. */
  private int prompts;

  /** Whether a word behind an option that is a flag elsewhere can be the prompt. */
  private final boolean withFlags;

  /** Whether the argument before is an option whose value comes now. */
  private boolean wantsValue;

  private Translation(CommandSpec root, boolean withFlags) {
    this.command = root;
    this.withFlags = withFlags;
  }

  /**
   * What is typed after {@code --} or isn't an option of a command stays as it is. There is one
   * prompt only, so that a word behind an option is its value where the prompt stands elsewhere.
   */
  public static Translation of(CommandLine root, String... typed) {
    Translation translation = of(root, true, typed);
    return translation.prompts > 1 ? of(root, false, typed) : translation;
  }

  private static Translation of(CommandLine root, boolean withFlags, String... typed) {
    Translation translation = new Translation(root.getCommandSpec(), withFlags);
    for (int i = 0; i < typed.length; i++) {
      if (typed[i].equals("--")) {
        translation.arguments.addAll(List.of(typed).subList(i, typed.length));
        translation.prompts += typed.length - i - 1;
        break;
      }
      translation.add(typed[i], i + 1 < typed.length ? typed[i + 1] : null);
    }
    return translation;
  }

  public String[] arguments() {
    return arguments.toArray(String[]::new);
  }

  /** The option whose names are asked for, as by {@code --sampler help}; null for none. */
  public @Nullable OptionSpec asked() {
    return asked;
  }

  /**
   * What somebody who spells as others do should know of the options given: the differences to
   * those others alone.
   */
  public List<String> notes() {
    return Spellings.DIFFERENT.stream()
        .filter(d -> given.contains(d.name()))
        .filter(d -> foreign.stream().anyMatch(s -> d.whose().containsAll(s.whose())))
        .map(d -> Spellings.difference(d.name()))
        .map(sentence -> "note: " + sentence)
        .toList();
  }

  /** An option's name without its value, with - between its words and in lower case. */
  public static String plainName(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    return name.startsWith("--") && name.length() <= LONGEST_NAME
        ? name.toLowerCase(Locale.ROOT).replace('_', '-')
        : name;
  }

  private void add(String argument, @Nullable String next) {
    boolean isValue = wantsValue;
    wantsValue = false;
    if (argument.equals(StandardInput.MARK)) {
      // After --, this is the text itself.
      boolean isPrompt = !isValue && command.optionsMap().containsKey(PROMPT);
      prompts += isPrompt ? 1 : 0;
      arguments.add(isPrompt ? PROMPT + "=" + argument : argument);
      return;
    }
    if (!argument.startsWith("-")) {
      Map.Entry<String, CommandLine> below = subcommand(argument);
      command = below == null ? command : below.getValue().getCommandSpec();
      prompts += below == null && !isValue ? 1 : 0;
      arguments.add(below == null ? argument : below.getKey());
      return;
    }
    int equals = argument.indexOf('=');
    String name = plainName(argument);
    String value = equals < 0 ? null : argument.substring(equals + 1);
    OptionSpec option = command.optionsMap().get(name);
    if (option == null || isAlone(option, value, next)) {
      Spellings.Same same = Spellings.same(name);
      if (same != null) {
        String ours = plainName(same.ours());
        OptionSpec meant = command.optionsMap().get(ours);
        if (meant != null) {
          foreign.add(same);
          option = meant;
          name = value == null ? same.ours() : ours;
        }
      }
    }
    if (option == null) {
      arguments.add(argument);
      return;
    }
    given.add(option.longestName());
    prompts += option.longestName().equals(PROMPT) ? 1 : 0;
    arguments.add(value == null ? name : name + "=" + value);
    wantsValue = !arguments.getLast().contains("=") && option.arity().max() > 0;
    String names = value == null ? next : value;
    if (names != null && isAsking(names) && hasNames(option)) {
      asked = option;
    }
  }

  /**
   * The command of that name in any case; null for none. picocli could do that too, but would copy
   * every argument into lower case, which takes long for texts that grow by it.
   */
  private Map.@Nullable Entry<String, CommandLine> subcommand(String name) {
    return command.subcommands().entrySet().stream()
        .filter(e -> e.getKey().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  /** Whether it stands without the value that Eddy's option of this name wants. */
  private boolean isAlone(OptionSpec option, @Nullable String value, @Nullable String next) {
    return value == null
        && hasNames(option)
        && (next == null || next.startsWith("-") || (withFlags && !isName(option, next)));
  }

  private static boolean isAsking(String text) {
    return ASKING.stream().anyMatch(text::equalsIgnoreCase);
  }

  private static boolean hasNames(OptionSpec option) {
    return option.arity().max() > 0 && option.completionCandidates() != null;
  }

  private static boolean isName(OptionSpec option, String text) {
    if (text.length() > LONGEST_NAME) {
      return false; // before a text of any length is copied
    }
    String key = text.toLowerCase(Locale.ROOT);
    return isAsking(text)
        || Spellings.values(option.longestName()).containsKey(key)
        || StreamSupport.stream(option.completionCandidates().spliterator(), false)
            .anyMatch(key::equals);
  }
}
