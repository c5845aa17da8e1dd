package eddy.internal.run;

import eddy.error.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The open models: those that are in use, and the one that was taken last, since the next picture
 * is mostly of the same. Another VAE, LoRA or embedding makes another of the same files, which are
 * mapped and not read for it.
 */
public final class Models implements AutoCloseable {
  private final Map<ModelKey, Entry> entries = new HashMap<>();
  private @Nullable Entry last;

  private static final class Entry {
    private final OpenModel model;
    private int users;
    private boolean told;

    Entry(OpenModel model) {
      this.model = model;
    }
  }

  /** A model in use, until it is closed. */
  final class Lease implements AutoCloseable {
    private final ModelKey key;
    private final Entry entry;
    private boolean closed;

    private Lease(ModelKey key, Entry entry) {
      this.key = key;
      this.entry = entry;
    }

    OpenModel model() {
      return entry.model;
    }

    /** What was passed over while it was opened; told once. */
    List<String> takeNotes() {
      synchronized (Models.this) {
        List<String> notes = entry.told ? List.of() : entry.model.notes();
        entry.told = true;
        return notes;
      }
    }

    @Override
    public void close() {
      synchronized (Models.this) {
        if (!closed) {
          closed = true;
          entry.users--;
          drop(key, entry);
        }
      }
    }
  }

  /**
   * Opens a model if it isn't open.
   *
   * @param reports hears what became of each LoRA and embedding, if it is opened now
   */
  synchronized Lease take(ModelKey key, Consumer<Message> reports) {
    Entry entry = entries.get(key);
    if (entry == null) {
      entry = new Entry(OpenModel.open(key, reports));
      entries.put(key, entry);
    }
    entry.users++;
    last = entry;
    List.copyOf(entries.entrySet()).forEach(e -> drop(e.getKey(), e.getValue()));
    return new Lease(key, entry);
  }

  private void drop(ModelKey key, Entry entry) {
    if (entry.users == 0 && entry != last) {
      entries.remove(key);
      entry.model.close();
    }
  }

  /** Closes what nobody uses; what is in use is closed when it no longer is. */
  @Override
  public synchronized void close() {
    last = null;
    List.copyOf(entries.entrySet()).forEach(e -> drop(e.getKey(), e.getValue()));
  }
}
