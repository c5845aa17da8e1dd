package eddy.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void aKernelThatKnowsNoGroupsGetsSmallerOnes() {
    Grid line = Grid.line(1000, 64);
    assertThat(line.globalX()).isEqualTo(1024);
    for (int most : new int[] {64, 100, 1024}) {
      assertThat(line.within(most)).isEqualTo(line);
    }
    assertThat(line.within(32).groupSize()).isEqualTo(32);
    assertThat(line.within(40).groupSize()).isEqualTo(32);
    assertThat(line.within(3).groupSize()).isEqualTo(2);
    assertThat(line.within(1).groupSize()).isEqualTo(1);
    Grid lines = Grid.lines(1000, 7, 64).within(32);
    assertThat(lines.global()).containsExactly(1024, 7, 1);
    assertThat(lines.local()).containsExactly(32, 1, 1);
  }

  @Test
  void groupsThatAKernelGoesByStayAsTheyAre() {
    Grid tiles = Grid.groups(4, 4, 1, 16, 16, 1);
    assertThat(tiles.within(64)).isEqualTo(tiles);
  }

  @Test
  void whatIsCutKeepsItsGroups() {
    Grid line = Grid.line(1000, 64).within(32);
    assertThat(line.cut(1L << 40)).isEqualTo(line);
    assertThat(line.cut(3).global()).containsExactly(96, 1, 1);
    assertThat(line.cut(3).regroupable()).isTrue();
  }
}
