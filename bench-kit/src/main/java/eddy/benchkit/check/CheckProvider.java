package eddy.benchkit.check;

import eddy.cli.CommandProvider;
import eddy.cli.terminal.Io;

/** Brings {@code check} to the command line. */
public final class CheckProvider implements CommandProvider {
  @Override
  public String parent() {
    return "";
  }

  @Override
  public Object command(Io io) {
    return new CheckCommand(io);
  }
}
