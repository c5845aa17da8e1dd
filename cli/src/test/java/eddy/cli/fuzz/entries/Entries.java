package eddy.cli.fuzz.entries;

import eddy.cli.fuzz.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All entry points. A new one goes into one of these lists, or into a list of its own. */
public final class Entries {
  private Entries() {}

  /**
   * @param folder for files that seeds are like
   */
  public static List<Entry> all(Path folder) throws IOException {
    Materials materials = new Materials(folder);
    List<Entry> all = new ArrayList<>();
    all.addAll(WeightEntries.all(materials));
    all.addAll(ModelEntries.all(materials));
    all.addAll(AdapterEntries.all(materials));
    all.addAll(SamplerEntries.all(materials));
    all.addAll(PictureEntries.all());
    all.addAll(TextEntries.all(materials));
    all.addAll(CommandEntries.all(materials));
    return all;
  }
}
