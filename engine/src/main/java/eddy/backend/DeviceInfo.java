package eddy.backend;

import org.jspecify.annotations.Nullable;

/**
 * A device as {@code eddy devices} lists it.
 *
 * @param id what to give as {@code device}
 * @param name the maker's name of it
 * @param details cores, vector width, driver: for people
 * @param gpu true for a GPU; {@code auto} prefers those
 * @param memoryBytes memory that tensors can live in; 0 if unknown
 * @param note what whoever opens it should be told, such as why it is slower than it could be
 */
public record DeviceInfo(
    DeviceId id,
    String name,
    String details,
    boolean gpu,
    long memoryBytes,
    @Nullable String note) {
  /** A device of which nothing need be told. */
  public DeviceInfo(DeviceId id, String name, String details, boolean gpu, long memoryBytes) {
    this(id, name, details, gpu, memoryBytes, null);
  }
}
