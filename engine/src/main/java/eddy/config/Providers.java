package eddy.config;

import eddy.error.InputException;
import eddy.text.Quoted;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What jars on the class path bring: backends, weight formats, families, samplers, commands. They
 * are looked for once and kept, since that means to open every jar.
 */
public final class Providers {
  private static final Map<Class<?>, Found<?>> KNOWN = new ConcurrentHashMap<>();

  /** What was found by way of a class loader, which isn't kept alive for it. */
  private record Found<T>(WeakReference<@Nullable ClassLoader> loader, List<T> all) {}

  private Providers() {}

  /**
   * All of a type, in the order in which they are found with {@link ServiceLoader} by way of the
   * thread's context class loader.
   *
   * @param what they are called in messages: "samplers"
   * @throws InputException if a jar names one that can't be loaded
   */
  @SuppressWarnings("unchecked") // of the type that it is kept under
  public static <T> List<T> of(Class<T> type, String what) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Found<T> known = (Found<T>) KNOWN.get(type);
    if (known == null || known.loader.get() != loader) {
      known = new Found<>(new WeakReference<>(loader), load(type, loader, what));
      KNOWN.put(type, known);
    }
    return known.all;
  }

  private static <T> List<T> load(Class<T> type, @Nullable ClassLoader loader, String what) {
    try {
      return ServiceLoader.load(type, loader).stream().map(ServiceLoader.Provider::get).toList();
    } catch (ServiceConfigurationError e) {
      throw new InputException(
          "The "
              + what
              + " of a jar can't be loaded ("
              + Quoted.plain(String.valueOf(e.getMessage()))
              + "); take it off the class path, or get one for this version of Eddy.",
          e);
    }
  }
}
