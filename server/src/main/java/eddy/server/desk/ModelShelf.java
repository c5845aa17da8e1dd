package eddy.server.desk;

import eddy.Eddy;
import eddy.file.Closing;
import eddy.inspect.Inspection;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The models that requests may name, and those of them that are open. As many stay open as memory
 * holds, by the bytes of their weights; the one that was used longest ago closes first. One that is
 * in use doesn't close.
 */
public final class ModelShelf implements AutoCloseable {
  private final NamedFiles models;
  private final Settings opening;
  private final long most;
  private volatile String standard;

  /** By their names; the last one was used last. */
  private final Map<String, Shelved> open = new LinkedHashMap<>();

  private static final class Shelved {
    private final Eddy eddy;
    private final long bytes;
    private int users;

    Shelved(Eddy eddy, long bytes) {
      this.eddy = eddy;
      this.bytes = bytes;
    }
  }

  /** A model in use, until it is closed. */
  public final class ModelLease implements AutoCloseable {
    private final String name;
    private final Shelved shelved;
    private boolean closed;

    private ModelLease(String name, Shelved shelved) {
      this.name = name;
      this.shelved = shelved;
    }

    /** {@return what makes its pictures} */
    public Eddy eddy() {
      return shelved.eddy;
    }

    /** {@return what requests call it} */
    public String name() {
      return name;
    }

    @Override
    public void close() {
      synchronized (ModelShelf.this) {
        if (!closed) {
          closed = true;
          shelved.users--;
        }
      }
    }
  }

  /**
   * A shelf on which nothing is open yet.
   *
   * @param models that may be named
   * @param standard the name of the one that is taken where none is named
   * @param opening what each is opened with: the device and the like
   * @param most bytes of weights of the models that stay open; one may have more
   */
  public ModelShelf(NamedFiles models, String standard, Settings opening, long most) {
    this.models = models;
    this.standard = standard;
    this.opening = opening;
    this.most = most;
  }

  /** {@return the names, in their order} */
  public List<String> names() {
    return models.names();
  }

  /** {@return the one that is taken where none is named} */
  public String standard() {
    return standard;
  }

  /**
   * Takes another where none is named.
   *
   * @param name of a model
   * @throws Refusal if there is no such model
   */
  public void standard(String name) {
    standard = known(name);
  }

  /**
   * {@return the file or folder of a model}
   *
   * @param name null for the standard one
   * @throws Refusal if there is no such model
   */
  public Path path(@Nullable String name) {
    return models.find(known(name));
  }

  /** What a model is called here, however a request names its file. */
  private String known(@Nullable String name) {
    String known = models.known(name == null ? standard : name);
    if (known == null) {
      throw new Refusal(
          Refusal.Reason.NOT_FOUND,
          "There is no model "
              + Quoted.of(name == null ? standard : name)
              + "; there is "
              + Quoted.list(models.names())
              + ".",
          "model");
    }
    return known;
  }

  /** {@return the names of those that are open, the one that was used last at the end} */
  public synchronized List<String> openNames() {
    return List.copyOf(open.keySet());
  }

  /**
   * A model, which is opened if it isn't open.
   *
   * @param name null for the standard one
   * @return to be closed when it is no longer needed
   * @throws Refusal if there is no such model, or no memory for it while others are in use
   * @throws eddy.error.EddyException if it can't be opened
   */
  public synchronized ModelLease take(@Nullable String name) {
    String wanted = known(name);
    Shelved shelved = open.remove(wanted);
    if (shelved == null) {
      Path path = models.find(wanted);
      long bytes = Inspection.of(path).bytes();
      makeRoom(bytes);
      shelved = new Shelved(Eddy.model(path).with(opening.with(Fields.MODEL, null)).open(), bytes);
    }
    open.put(wanted, shelved);
    shelved.users++;
    return new ModelLease(wanted, shelved);
  }

  private void makeRoom(long bytes) {
    long all = bytes + open.values().stream().mapToLong(s -> s.bytes).sum();
    Iterator<Shelved> oldest = open.values().iterator();
    while (all > most && oldest.hasNext()) {
      Shelved shelved = oldest.next();
      if (shelved.users == 0) {
        all -= shelved.bytes;
        oldest.remove();
        shelved.eddy.close();
      }
    }
    if (all > most && all > bytes) {
      throw new Refusal(
          Refusal.Reason.UNAVAILABLE,
          "Models that are in use leave no memory for another; try again when they are done.");
    }
  }

  /** Closes all models, and calls off what they are at. */
  @Override
  public void close() {
    List<AutoCloseable> all;
    synchronized (this) {
      all = new ArrayList<>(open.values().stream().map(s -> s.eddy).toList());
      open.clear();
    }
    Closing.all(all);
  }
}
