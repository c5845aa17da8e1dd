package eddy.report;

/** Eddy's version, as the build put it into the jar. */
public final class Version {
  private Version() {}

  /** Such as {@code 0.1.0}; "dev" when run from classes. */
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
