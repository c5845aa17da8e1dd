package eddy.cli;

import eddy.cli.terminal.Io;

/**
 * A command of another module, which the command line finds by {@link java.util.ServiceLoader} when
 * that module's jar lies beside its own.
 */
public interface CommandProvider {
  /** The command below which it stands, such as "bench"; "" for one that stands below eddy. */
  String parent();

  /**
   * The command.
   *
   * @param io where it reads and writes
   * @return an object whose class has picocli's {@code @Command}
   */
  Object command(Io io);
}
