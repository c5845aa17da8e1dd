package eddy.cli;

import picocli.CommandLine.IVersionProvider;

/** Eddy's version, as the build put it into the jar. */
final class Version implements IVersionProvider {
  /** Such as {@code 0.1.0}; "dev" when run from classes. */
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "eddy " + text() + " (Java " + Runtime.version() + ", " + System.getProperty("os.arch") + ")"
    };
  }
}
