package eddy.mcp;

import eddy.cli.CommandProvider;
import eddy.cli.terminal.Io;

/** Brings {@code mcp} to the command line. */
public final class McpProvider implements CommandProvider {
  @Override
  public String parent() {
    return "";
  }

  @Override
  public Object command(Io io) {
    return McpCommand.line(io);
  }
}
