package eddy.benchkit;

import eddy.cli.CommandProvider;
import eddy.cli.terminal.Io;

/** Brings {@code bench ops} to the command line. */
public final class BenchOpsProvider implements CommandProvider {
  @Override
  public String parent() {
    return "bench";
  }

  @Override
  public Object command(Io io) {
    return new BenchOpsCommand(io);
  }
}
