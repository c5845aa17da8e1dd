package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.benchkit.compare.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What each backend can do, compared with the table in the tree, so that neither a case nor a
 * backend's support of it can vanish unseen. {@code -Dsupport.matrix.update=true} writes the table
 * anew; columns of backends that don't work here stay as they are.
 */
class SupportMatrixTest {
  private static final Path FILE =
      Path.of(
          System.getProperty("eddy.root", ".."), "testkit/src/test/resources/support-matrix.txt");
  private static final String HOW =
      "; if that is meant, run ./mvnw verify -pl testkit -am -Dtest=SupportMatrixTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dsupport.matrix.update=true and commit the"
          + " table";

  /**
   * @param columns for each backend what each kind gives; the column {@code cases} counts them
   */
  private record Matrix(Map<String, Map<String, String>> columns) {
    static final String CASES = "cases";

    static Matrix read() throws IOException {
      Map<String, Map<String, String>> columns = new LinkedHashMap<>();
      List<String> heads = new ArrayList<>();
      for (String line : Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of()) {
        String[] cells = line.split(" +");
        if (line.startsWith("#")) {
          continue;
        }
        for (int i = 1; i < cells.length; i++) {
          if (heads.size() < i) {
            heads.add(cells[i]);
            columns.put(cells[i], new TreeMap<>());
          } else {
            columns.computeIfAbsent(heads.get(i - 1), _ -> new TreeMap<>()).put(cells[0], cells[i]);
          }
        }
      }
      return new Matrix(columns);
    }

    void write() throws IOException {
      Set<String> kinds = new LinkedHashSet<>();
      columns.values().forEach(c -> kinds.addAll(c.keySet()));
      StringBuilder out = new StringBuilder();
      out.append("# Kinds of op cases and what each backend makes of them. Compared with and\n");
      out.append("# written by SupportMatrixTest; its Javadoc says how.\n");
      row(out, "kind", List.copyOf(columns.keySet()));
      for (String kind : kinds.stream().sorted().toList()) {
        row(out, kind, columns.values().stream().map(c -> c.getOrDefault(kind, "-")).toList());
      }
      Files.writeString(FILE, out);
    }

    private static void row(StringBuilder out, String kind, List<String> cells) {
      StringBuilder line = new StringBuilder("%-32s".formatted(kind));
      cells.forEach(c -> line.append("%-14s".formatted(c)));
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static Map<String, List<OpCase>> kinds() {
    Map<String, List<OpCase>> kinds = new TreeMap<>();
    for (OpCase c : OpCases.all()) {
      if (!c.heavy()) {
        kinds.computeIfAbsent(c.kind(), _ -> new ArrayList<>()).add(c);
      }
    }
    return kinds;
  }

  /** PASS, UNSUPPORTED, or how many pass. */
  private static Map<String, String> column(String backend) {
    Map<String, String> out = new TreeMap<>();
    kinds()
        .forEach(
            (kind, cases) -> {
              int passed = 0;
              for (OpCase c : cases) {
                switch (Verdicts.of(backend, c)) {
                  case Verdict.Pass _ -> passed++;
                  case Verdict.NotSupported _ -> {}
                  case Verdict.Fail(_, String text) -> fail(text);
                }
              }
              boolean all = passed == cases.size();
              out.put(kind, all ? "PASS" : passed == 0 ? "UNSUPPORTED" : "PASS:" + passed);
            });
    return out;
  }

  private static Matrix now(Matrix committed) {
    Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    Map<String, String> counts = new TreeMap<>();
    kinds().forEach((kind, cases) -> counts.put(kind, Integer.toString(cases.size())));
    columns.put(Matrix.CASES, counts);
    columns.putAll(committed.columns());
    columns.put(Matrix.CASES, counts);
    Verdicts.backends().keySet().forEach(b -> columns.put(b, column(b)));
    return new Matrix(columns);
  }

  @Test
  void nothingVanishes() throws IOException {
    assumeTrue(Verdicts.filter() == null, "only one case is to be run");
    Matrix committed = Matrix.read();
    Matrix now = now(committed);
    if (Boolean.getBoolean("support.matrix.update")) {
      now.write();
      return;
    }
    assertThat(committed.columns().keySet())
        .as("backends in the table" + HOW)
        .contains(Matrix.CASES)
        .containsAll(Verdicts.backends().keySet());
    now.columns()
        .forEach(
            (column, kinds) ->
                assertThat(kinds)
                    .as("column " + column + " of support-matrix.txt" + HOW)
                    .isEqualTo(committed.columns().get(column)));
  }
}
