package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.NV;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.MatmulTiles;
import eddy.kernels.cpu.loops.shape.Lanes;

/**
 * Linear layers and convolutions: result [N][rows][pixels] = weight · columns, then the epilogue.
 * The columns of all samples stand side by side, so that short samples fill the vectors together.
 *
 * <p>Goto & van de Geijn's blocking (2008), with the roles swapped: activations are the vector
 * operand, weights the broadcast one. A task owns a block of columns and a range of weight panels.
 * For each block of k it packs its columns into panels of up to three vectors (they stay in the
 * second-level cache), then runs each weight panel (first-level cache) over all of them. Sums of
 * unfinished tiles wait in scratch; a finished tile goes through the epilogue straight into the
 * result.
 *
 * <table>
 * <caption>Variants, plain to special</caption>
 * <tr><td>here</td><td>direct sums: every product and convolution</td></tr>
 * <tr><td>{@link WinogradStages}</td><td>3 × 3 convolutions of stride 1 with enough channels and
 *     pixels: fewer multiplications outweigh the transforms</td></tr>
 * </table>
 */
final class MatmulStage implements CpuStage {
  /** Most vectors of columns in a task: 240 columns by 576 of k fill half of a 1 MB cache. */
  private static final int MAX_VECTORS = Math.max(NV, 240 / VL);

  private final PackedMatrix weight;
  private final Window window;
  private final int x;
  private final TileStore store;
  private final int vectors;
  private final int columnBlocks;
  private final int rowBlocks;

  /** For each block of columns. */
  private final Panels[] panels;

  /**
   * @param x where the input begins in the arena
   * @param store what to do with finished tiles
   */
  MatmulStage(PackedMatrix weight, Window window, int x, TileStore store, int threads) {
    this.weight = weight;
    this.window = window;
    this.x = x;
    this.store = store;
    vectors = Split.ceilDiv(window.columns(), VL);
    int[] split = split(vectors, weight.panels(), threads);
    columnBlocks = split[0];
    rowBlocks = split[1];
    panels = new Panels[columnBlocks];
    for (int i = 0; i < columnBlocks; i++) {
      panels[i] =
          new Panels(
              Split.part(vectors, i, columnBlocks), Split.part(vectors, i + 1, columnBlocks));
    }
  }

  /**
   * How many blocks of columns and of rows to deal out to {@code threads}: of those that take
   * hardly longer than the shortest time, the one with the most tasks (up to a point), so that a
   * thread that is held up by something else leaves its share to the others.
   */
  static int[] split(int vectors, int panels, int threads) {
    int fewest = Split.ceilDiv(vectors, MAX_VECTORS);
    int most = Math.min(vectors, fewest + threads);
    double least = Double.MAX_VALUE;
    for (int columns = fewest; columns <= most; columns++) {
      for (int rows = 1; rows <= Math.min(panels, 4 * threads); rows++) {
        least = Math.min(least, time(vectors, panels, threads, columns, rows));
      }
    }
    int[] best = {fewest, 1};
    int tasks = 0;
    for (int columns = fewest; columns <= most; columns++) {
      for (int rows = 1; rows <= Math.min(panels, 4 * threads); rows++) {
        int enough = Math.min(columns * rows, 4 * threads);
        if (enough > tasks && time(vectors, panels, threads, columns, rows) <= 1.02 * least) {
          best = new int[] {columns, rows};
          tasks = enough;
        }
      }
    }
    return best;
  }

  /** Rounds that the busiest thread does times the work of a task, packing included. */
  private static double time(int vectors, int panels, int threads, int columns, int rows) {
    int rounds = Split.ceilDiv(columns * rows, threads);
    // Packing a vector of columns costs about as much as six rows' arithmetic.
    double perVector = MR * Split.ceilDiv(panels, rows) + 6.0;
    return rounds * Split.ceilDiv(vectors, columns) * perVector;
  }

  @Override
  public int tasks() {
    return columnBlocks * rowBlocks;
  }

  @Override
  public void reserve(Scratch.Size size) {
    Panels widest = new Panels(0, Split.ceilDiv(vectors, columnBlocks));
    int most = widest.columns();
    int rows = weight.blocks() == 1 ? 1 : Split.ceilDiv(weight.panels(), rowBlocks);
    // a: a weight panel as floats; b: columns; c: sums; d: shifts; e and f: lists for packing.
    size.a(MR * weight.maxDepth())
        .b(widest.elements(weight.maxDepth()))
        .c(rows * MR * (weight.blocks() == 1 ? Lanes.NR : most))
        .d(MR)
        .e(window.tableSize(most))
        .f(window.tableSize(most));
  }

  @Override
  public void run(int task, float[] arena, Scratch s) {
    int columnBlock = task / rowBlocks;
    int rowBlock = task - columnBlock * rowBlocks;
    Panels panels = this.panels[columnBlock];
    int p0 = Split.part(weight.panels(), rowBlock, rowBlocks);
    int p1 = Split.part(weight.panels(), rowBlock + 1, rowBlocks);
    for (int block = 0; block < weight.blocks(); block++) {
      int c0 = weight.firstChannel(block);
      int c1 = weight.firstChannel(block + 1);
      window.pack(arena, x, c0, c1, panels, s.b, s.e, s.f);
      for (int p = p0; p < p1; p++) {
        multiply(block, p, p - p0, panels, arena, s);
      }
    }
  }

  private void multiply(
      int block, int weightPanel, int row, Panels panels, float[] arena, Scratch s) {
    int kc = weight.depth(block);
    float[] a = weight.floats(block, weightPanel, s.a);
    int ao = weight.floatsAt(block, weightPanel);
    boolean single = weight.blocks() == 1;
    boolean last = block == weight.blocks() - 1;
    for (int p = 0; p < panels.count(); p++) {
      int width = panels.width(p);
      int co = single ? 0 : row * panels.columns() * MR + panels.before(p) * MR;
      MatmulTiles.multiply(width / VL, kc, a, ao, s.b, panels.offset(p, kc), s.c, co, block > 0);
      if (last) {
        int columns = panels.real(p, window.columns());
        store.tile(s.c, co, width, weightPanel * MR, panels.first(p), columns, arena, s.d);
      }
    }
  }
}
