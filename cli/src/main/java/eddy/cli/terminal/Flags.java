package eddy.cli.terminal;

import eddy.error.Assignment;
import eddy.error.Choices;
import eddy.error.Setting;
import eddy.error.Wording;

/** How the command line names settings: by the options that it has for them. */
public final class Flags implements Wording {
  public static final Wording WORDING = new Flags();

  private Flags() {}

  @Override
  public String setting(Setting setting) {
    return "--" + setting.key();
  }

  /** A switch takes its value behind an equals sign only. */
  @Override
  public String assignment(Assignment assignment) {
    String between = assignment.value().matches("true|false") ? "=" : " ";
    return setting(assignment.setting()) + between + assignment.value();
  }

  @Override
  public String choices(Choices choices) {
    String help = setting(choices.setting()) + " help";
    return switch (choices.setting().key()) {
      case "device" -> "`eddy devices`";
      case "op" -> "`eddy bench ops --list`";
      default -> choices.given() ? help : "`eddy generate " + help + "`";
    };
  }
}
