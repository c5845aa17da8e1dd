package eddy.tensor;

import eddy.error.Message;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where weights come from: one file, a sharded set of files, or random numbers. */
public interface WeightSource {
  /** What to call it in messages: the file's or folder's path. */
  String name();

  /** What says how the network should be, for messages. */
  default Message configName() {
    return Message.of("its config.json");
  }

  /** What to do when the two don't match; the end of a sentence. */
  default String advice() {
    return "check that the file and config.json are of one model";
  }

  /** Every key there is. */
  Set<String> keys();

  /** The weight of that key, or null when there is none. */
  @Nullable Weight find(String key);

  /**
   * The same, for a reader that knows the shape it needs. A file answers with what it has, whatever
   * its shape; {@link RandomWeights} makes one up.
   */
  default @Nullable Weight find(String key, Shape needed) {
    return find(key);
  }
}
