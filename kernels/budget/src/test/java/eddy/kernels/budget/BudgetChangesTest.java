package eddy.kernels.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.kernels.budget.BudgetLine.LineKey;
import eddy.kernels.budget.tool.ExportedKernel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the comparison says, and the file that it reads. */
class BudgetChangesTest {
  private static final String TOOLS = "clang-1.2.3";

  private static BudgetLine line(String kernel, String tools, String source, int registers) {
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    figures.put(Figure.REGISTERS, registers);
    figures.put(Figure.TILE, 200 - registers);
    return new BudgetLine(
        new LineKey("opencl", kernel, "gfx1100", tools), source, "128x4", figures);
  }

  private static KernelBudget budget(BudgetLine... lines) {
    return new KernelBudget(new TreeMap<>()).with(List.of(lines));
  }

  private static List<String> changes(BudgetLine from, BudgetLine to) {
    return BudgetChanges.of(budget(from), key -> key.tools().equals(TOOLS), List.of(to));
  }

  @Test
  void whatGotWorseIsNamedWithItsFigureFirst() {
    assertThat(changes(line("A.a", TOOLS, "x", 100), line("A.a", TOOLS, "y", 101)))
        .containsExactly(
            "opencl A.a for gfx1100: registers 100 -> 101, WORSE",
            "opencl A.a for gfx1100: tile 100 -> 99, WORSE");
  }

  @Test
  void whatGotBetterIsToBeWrittenDown() {
    assertThat(changes(line("A.a", TOOLS, "x", 100), line("A.a", TOOLS, "y", 99)))
        .hasSize(2)
        .allMatch(text -> text.endsWith("better: write the file anew"));
  }

  @Test
  void anotherSourceOfTheSameCostIsWrittenDownToo() {
    assertThat(changes(line("A.a", TOOLS, "x", 100), line("A.a", TOOLS, "x", 100))).isEmpty();
    assertThat(changes(line("A.a", TOOLS, "x", 100), line("A.a", TOOLS, "y", 100)))
        .containsExactly(
            "opencl A.a for gfx1100 costs the same, but its source changed: write the file anew");
  }

  @Test
  void kernelsThatCameAndWent() {
    assertThat(changes(line("A.a", TOOLS, "x", 100), line("A.b", TOOLS, "y", 100)))
        .containsExactly(
            "opencl A.a for gfx1100 has a line, but isn't read any more",
            "opencl A.b for gfx1100 has no line");
  }

  @Test
  void linesOfOtherToolsAreNeitherComparedNorReplaced() {
    BudgetLine other = line("A.a", "clang-9.9.9", "x", 1);
    assertThat(changes(other, line("A.a", TOOLS, "y", 100))).hasSize(1);
    Map<String, ExportedKernel> kernels =
        Map.of("opencl A.a", new ExportedKernel("opencl", "A.a", Path.of("A.a.cl"), "y"));
    BudgetLine now = line("A.a", TOOLS, "y", 100);
    KernelBudget replaced =
        BudgetChanges.replaced(
            budget(other, line("A.gone", "clang-9.9.9", "x", 1), line("A.a", TOOLS, "x", 2)),
            key -> key.tools().equals(TOOLS),
            List.of(now),
            kernels);
    assertThat(replaced.lines().values()).containsExactlyInAnyOrder(other, now);
  }

  @Test
  void theFileIsReadAsItIsWritten() {
    KernelBudget budget = budget(line("A.a", TOOLS, "x", 100), line("B.b", TOOLS, "x", 7));
    assertThat(KernelBudget.parse("b.tsv", budget.text())).isEqualTo(budget);
    assertThatThrownBy(() -> KernelBudget.parse("b.tsv", budget.text() + "A.c\tgfx1100\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b.tsv:6: ")
        .hasMessageContaining("A.c");
    assertThatThrownBy(() -> KernelBudget.parse("b.tsv", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("b.tsv: expected the columns language");
  }

  @Test
  void bounds() {
    KernelBounds bounds = KernelBounds.parse("k.tsv", "opencl\tA.*\tgfx*\tregisters\t<=\t100\n");
    assertThat(bounds.violations(budget(line("A.a", TOOLS, "x", 100)))).isEmpty();
    assertThat(bounds.violations(budget(line("A.a", TOOLS, "x", 101))))
        .containsExactly(
            "opencl A.a for gfx1100, read with clang-1.2.3: registers is 101, but has to be <="
                + " 100");
    assertThat(bounds.violations(budget(line("B.b", TOOLS, "x", 100))))
        .singleElement()
        .asString()
        .endsWith("is of no line");
  }
}
