package eddy.config;

import eddy.error.InputException;
import eddy.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** What jars on the class path bring: backends, weight formats, families, samplers, commands. */
public final class Providers {
  private Providers() {}

  /**
   * All of a type, in the order in which they are found with {@link ServiceLoader} by way of the
   * thread's context class loader.
   *
   * @param what they are called in messages: "samplers"
   * @throws InputException if a jar names one that can't be loaded
   */
  public static <T> List<T> of(Class<T> type, String what) {
    List<T> all = new ArrayList<>();
    try {
      ServiceLoader.load(type).forEach(all::add);
    } catch (ServiceConfigurationError e) {
      throw new InputException(
          "The "
              + what
              + " of a jar can't be loaded ("
              + Quoted.plain(String.valueOf(e.getMessage()))
              + "); take it off the class path, or get one for this version of Eddy.",
          e);
    }
    return all;
  }
}
