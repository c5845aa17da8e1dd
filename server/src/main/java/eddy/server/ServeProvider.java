package eddy.server;

import eddy.cli.CommandProvider;
import eddy.cli.terminal.Io;

/** Brings {@code serve} to the command line. */
public final class ServeProvider implements CommandProvider {
  @Override
  public String parent() {
    return "";
  }

  @Override
  public Object command(Io io) {
    return new ServeCommand(io);
  }
}
