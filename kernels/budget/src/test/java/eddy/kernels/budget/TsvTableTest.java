package eddy.kernels.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.kernels.budget.TsvTable.TsvRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTableTest {
  @Test
  void rowsWithoutComments() {
    assertThat(TsvTable.parse("a.tsv", "# x\ty\n\nb\t1\nc\t\n", 2))
        .extracting(TsvRow::words)
        .containsExactly(List.of("b", "1"), List.of("c", ""));
  }

  @Test
  void whatIsWrongIsSaidWithFileAndLine() {
    assertThatThrownBy(() -> TsvTable.parse("a.tsv", "# x\nb\t1\nc\n", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.tsv:3: expected 2 columns, but got \"c\"");
    TsvRow row = TsvTable.parse("a.tsv", "b\t1.5\t7", 3).getFirst();
    assertThat(row.real(1)).isEqualTo(1.5);
    assertThat(row.whole(2)).isEqualTo(7);
    assertThat(row.large(2)).isEqualTo(7);
    assertThatThrownBy(() -> row.whole(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.tsv:1: expected a whole number in column 2, not 1.5");
    assertThatThrownBy(() -> row.large(1)).hasMessageStartingWith("a.tsv:1: ");
    assertThatThrownBy(() -> row.real(0)).hasMessageContaining("expected a number in column 1");
  }

  @Test
  void aFileThatIsntThereIsNamed() {
    assertThatThrownBy(() -> TsvTable.text(TsvTable.class, "gone.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gone.tsv");
  }
}
