package eddy.cli.terminal;

/** What the program ends with. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** A bug in Eddy. */
  public static final int BUG = 1;

  /** {@code eddy check} found something wrong: a bug in Eddy, or in the device's driver. */
  public static final int FAILED_CHECK = 1;

  /** What the user gave can't be used, or not with what there is here. */
  public static final int BAD_INPUT = 2;

  /** What a shell reports for a program that wrote into a closed pipe. */
  public static final int NO_READER = 141;

  private ExitCode() {}
}
