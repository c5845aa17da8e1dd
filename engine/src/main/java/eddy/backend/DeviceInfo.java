package eddy.backend;

/**
 * A device as {@code eddy devices} lists it.
 *
 * @param id what to give {@code --device}
 * @param name the maker's name of it
 * @param details cores, vector width, driver: for people
 * @param gpu true for a GPU; {@code auto} prefers those
 * @param memoryBytes memory that tensors can live in; 0 if unknown
 */
public record DeviceInfo(DeviceId id, String name, String details, boolean gpu, long memoryBytes) {}
