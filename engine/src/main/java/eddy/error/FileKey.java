package eddy.error;

import org.jspecify.annotations.Nullable;

/**
 * A file or folder, and which of its keys.
 *
 * @param file its path, as the user named it or as it was found from there
 * @param key of its JSON or its tensors; null if all of it is meant
 */
public record FileKey(String file, @Nullable String key) implements Subject {}
