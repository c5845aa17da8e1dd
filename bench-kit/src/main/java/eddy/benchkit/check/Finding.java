package eddy.benchkit.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a check found.
 *
 * @param text one clause or sentence
 * @param lines what else people may want to know
 * @param figures the same and more for JSON
 */
record Finding(
    PartOutcome outcome, String text, List<String> lines, Map<String, @Nullable Object> figures) {
  Finding {
    lines = List.copyOf(lines);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** One of which there is no more to tell. */
  static Finding of(PartOutcome outcome, String text) {
    return new Finding(outcome, text, List.of(), Map.of());
  }
}
