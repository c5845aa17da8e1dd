package eddy.pipeline.latents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileGridTest {
  @ParameterizedTest
  @CsvSource({
    "20, 27, 8, 2",
    "8, 9, 8, 2",
    "13, 8, 8, 2",
    "14, 30, 8, 2",
    "5, 5, 3, 0",
    "9, 7, 4, 3"
  })
  void tilesThatAgreeGiveThePictureBack(int height, int width, int tile, int overlap) {
    int channels = 2;
    float[] picture = new float[channels * height * width];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (float) Math.sin(i);
    }
    TileGrid grid = new TileGrid(height, width, tile, overlap);
    float[][][] tiles = new float[grid.rows()][grid.columns()][];
    for (int r = 0; r < grid.rows(); r++) {
      for (int c = 0; c < grid.columns(); c++) {
        tiles[r][c] = grid.cut(picture, channels, r, c);
        assertThat(tiles[r][c]).hasSize(channels * grid.tileHeight(r) * grid.tileWidth(c));
      }
    }
    float[] joined = TileGrid.join(grid, tiles, channels);
    for (int i = 0; i < picture.length; i++) {
      assertThat(joined[i]).isCloseTo(picture[i], within(1e-6f));
    }
  }

  @Test
  void goesOverLinearlyWhereTilesShare() {
    // One row of 12 in tiles of 8 that share 4: the second begins at 4, the third at 8.
    TileGrid grid = new TileGrid(1, 12, 8, 4);
    assertThat(grid.columns()).isEqualTo(3);
    float[][][] tiles = {{filled(8, 0), filled(8, 4), filled(4, 8)}};
    assertThat(TileGrid.join(grid, tiles, 1)).containsExactly(0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void resultsMayBeLargerThanWhatWasCut() {
    TileGrid grid = new TileGrid(5, 6, 4, 1).times(8);
    assertThat(grid.tileHeight(0)).isEqualTo(32);
    assertThat(grid.tileHeight(1)).isEqualTo(16);
    assertThat(grid.tileWidth(1)).isEqualTo(24);
    assertThat(grid.rows()).isEqualTo(2);
  }

  private static float[] filled(int count, float value) {
    float[] out = new float[count];
    Arrays.fill(out, value);
    return out;
  }
}
