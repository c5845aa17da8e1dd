package eddy.benchkit.model;

import eddy.cli.CommandProvider;
import eddy.cli.terminal.Io;

/** Brings {@code bench model} to the command line. */
public final class BenchModelProvider implements CommandProvider {
  @Override
  public String parent() {
    return "bench";
  }

  @Override
  public Object command(Io io) {
    return new BenchModelCommand(io);
  }
}
