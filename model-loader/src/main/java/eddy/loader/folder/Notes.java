package eddy.loader.folder;

import eddy.text.Quoted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was passed over while a model was opened, although its files say it: for the user to know,
 * no reason to stop. Whoever opens a model has one, and {@link LoadedModel#notes} gives what came
 * together.
 */
public final class Notes {
  private final Set<String> notes = new LinkedHashSet<>();

  /**
   * @param note one sentence that names the file; said once, however often it is added
   */
  public void add(String note) {
    notes.add(Quoted.line(note));
  }

  /** In the order in which they came. */
  public List<String> all() {
    return List.copyOf(notes);
  }
}
