package eddy.spark;

import eddy.cli.CommandProvider;
import eddy.cli.terminal.Io;

/** Brings {@code spark} to the command line. */
public final class SparkCommandProvider implements CommandProvider {
  @Override
  public String parent() {
    return "";
  }

  @Override
  public Object command(Io io) {
    return SparkCommand.line(io);
  }
}
