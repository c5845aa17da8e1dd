package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.WinogradTiles.Segment;
import eddy.kernels.cpu.loops.MatmulTiles;
import eddy.kernels.cpu.loops.Winograd;
import java.util.ArrayList;
import java.util.List;

/**
 * A 3 × 3 convolution of stride 1 after Winograd (Lavin and Gray, 2016): the result is cut into
 * tiles of m × m pixels, m being 2 or 4, and each position of the transformed tiles, of which there
 * are (m + 2)², is a matrix product over the channels. That takes 2.25 or 4 times fewer
 * multiplications than direct sums. {@link eddy.kernels.cpu.loops.Winograd} has the transforms.
 *
 * <p>The picture is worked off in strips of some hundred tiles, so that what is in flight stays in
 * the caches. One stage transforms the input of some strips, and another takes some rows of the
 * weight at a time: it transforms them, multiplies, and transforms what comes out. Weights are
 * transformed anew for the next strips, which costs little beside the products and no memory.
 */
final class WinogradStages {
  /** Elements of the input that are transformed ahead, 6 MB of the third-level cache. */
  private static final int AHEAD = 3 << 19;

  /** Most weight panels of a task: each task reads all that was transformed ahead. */
  private static final int GROUP = 4;

  /** Most channels that sums take in before they are put aside. */
  private static final int PASS = 512;

  /**
   * A cache line between what belongs to one position and to the next: transforms touch all
   * positions at once, and sizes that are powers of two would put them all in one set of the cache.
   */
  private static final int PAD = 16;

  /** Tiles of a sample from which on the weights' transform pays: those of 16 × 16 pixels. */
  private static final int ENOUGH_TILES = 16;

  /** Channels and rows from which on the transforms cost less than they save. */
  private static final int ENOUGH_CHANNELS = 32;

  private final PackedMatrix weight;
  private final Window window;
  private final int x;
  private final TileStore store;
  private final int m;
  private final int side;
  private final int positions;
  private final WinogradTiles tiles;
  private final int groups;
  private final int passes;
  private final int threads;

  /** {@link WinogradTiles#places}. */
  private final int[] places;

  /** What is worked off together. */
  private record Strip(List<Segment> segments, Panels panels, int input) {}

  private WinogradStages(
      int m, PackedMatrix weight, Window window, int x, TileStore store, int threads) {
    this.weight = weight;
    this.window = window;
    this.x = x;
    this.store = store;
    this.m = m;
    this.threads = threads;
    side = m + 2;
    positions = side * side;
    tiles = new WinogradTiles(m, window);
    places = tiles.places();
    // As many for each thread.
    int rounds = Split.ceilDiv(Split.ceilDiv(weight.panels(), GROUP), threads);
    groups = Math.min(weight.panels(), rounds * threads);
    passes = Split.ceilDiv(weight.channels(), PASS);
  }

  /**
   * The side of the tiles that suits a convolution of stride 1 best, or 0 where direct sums are
   * faster, from measurements (docs/benchmarks/winograd.md). It depends on nothing but the shape,
   * so that the same seed gives the same picture on any number of cores.
   */
  static int tileSide(int channels, int rows, Window window) {
    boolean can = VECTORS && VL <= 2 * MR;
    if (!can || channels < ENOUGH_CHANNELS || rows < ENOUGH_CHANNELS) {
      return 0;
    }
    int height = window.outHeight();
    int width = window.outWidth();
    if (Split.ceilDiv(height, 4) * Split.ceilDiv(width, 4) >= ENOUGH_TILES) {
      return 4;
    }
    return Split.ceilDiv(height, 2) * Split.ceilDiv(width, 2) >= ENOUGH_TILES ? 2 : 0;
  }

  /**
   * The stages of a convolution, in order.
   *
   * @param m side of a tile of the result, 2 or 4
   */
  static List<CpuStage> of(
      int m, PackedMatrix weight, Window window, int x, TileStore store, int threads) {
    return new WinogradStages(m, weight, window, x, store, threads).stages();
  }

  private List<CpuStage> stages() {
    List<List<Segment>> segments = tiles.strips();
    int all = segments.size();
    int rounds = Split.ceilDiv(all, together());
    List<CpuStage> out = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<Strip> strips = new ArrayList<>();
      int at = 0;
      int end = Split.part(all, round + 1, rounds);
      for (List<Segment> strip : segments.subList(Split.part(all, round, rounds), end)) {
        strips.add(new Strip(strip, new Panels(0, tiles.vectors(strip)), at));
        at += positions * inputStep(strips.getLast());
      }
      out.add(new Transforming(strips, at));
      out.add(new Multiplying(strips));
    }
    return out;
  }

  /**
   * Strips that are worked off at once: few channels leave room for many, and few rows of the
   * weight give few tasks.
   */
  private int together() {
    int fit = AHEAD / (positions * weight.channels() * tiles.mostVectors() * VL);
    return Math.max(Math.max(1, fit), Split.ceilDiv(threads, groups));
  }

  /** Elements from one position's input to the next. */
  private int inputStep(Strip strip) {
    return weight.channels() * strip.panels.columns() + PAD;
  }

  /** First stage: transforms the input of some strips. A task is some channels of one strip. */
  private final class Transforming implements CpuStage {
    private final List<Strip> strips;
    private final int elements;
    private final int chunks;

    Transforming(List<Strip> strips, int elements) {
      this.strips = strips;
      this.elements = elements;
      chunks = Math.min(weight.channels(), Split.ceilDiv(8 * threads, strips.size()));
    }

    @Override
    public String part() {
      return "input";
    }

    @Override
    public int tasks() {
      return strips.size() * chunks;
    }

    @Override
    public void reserve(Scratch.Size size) {
      // a: a row of the picture; b: the tiles' pixels; c: half a transform.
      size.shared(elements)
          .a(tiles.across() * m + 2)
          .b(m * side * plane(tiles.mostTileRows()))
          .c(positions * VL);
    }

    @Override
    public void run(int task, float[] arena, Scratch s) {
      Strip strip = strips.get(task / chunks);
      int chunk = task % chunks;
      int c1 = Split.part(weight.channels(), chunk + 1, chunks);
      for (int c = Split.part(weight.channels(), chunk, chunks); c < c1; c++) {
        for (Segment segment : strip.segments) {
          deal(segment, c, arena, s);
          transform(strip, segment, c, s);
        }
      }
    }

    private int plane(int tileRows) {
      return (tileRows + 1) * tiles.across() + VL;
    }

    /** Deals the pixels of a channel out to planes [row in tile mod m][column in tile]. */
    private void deal(Segment segment, int channel, float[] arena, Scratch s) {
      int plane = plane(segment.tileRows());
      int rows = segment.tileRows() * m + 2;
      int length = tiles.across() * m + 2;
      for (int y = 0; y < rows; y++) {
        window.row(arena, x, segment.sample(), channel, segment.tileRow() * m + y, s.a, 0, length);
        int to = y % m * side * plane + y / m * tiles.across();
        Winograd.deal(m, s.a, tiles.across(), s.b, to, plane);
      }
    }

    private void transform(Strip strip, Segment segment, int channel, Scratch s) {
      int plane = plane(segment.tileRows());
      int n = segment.tileRows() * tiles.across();
      int step = inputStep(strip);
      for (int t = 0; t < n; t += VL) {
        int to = strip.input + place(strip.panels, segment.vector() * VL + t, channel);
        Winograd.input(m, s.b, t, plane, tiles.across(), s.shared, to, step, s.c);
      }
    }

    private int place(Panels panels, int column, int channel) {
      int p = panels.of(column);
      int before = panels.before(p);
      return before * weight.channels() + channel * panels.width(p) + column - before;
    }
  }

  /**
   * Second stage: a task is some rows of the result, in all strips or, on many threads, in some.
   */
  private final class Multiplying implements CpuStage {
    private final List<Strip> strips;
    private final int parts;
    private final int columns;

    Multiplying(List<Strip> strips) {
      this.strips = strips;
      parts = Math.min(strips.size(), Split.ceilDiv(threads, groups));
      columns = strips.stream().mapToInt(strip -> strip.panels.columns()).max().orElse(0);
    }

    @Override
    public String part() {
      return "products";
    }

    @Override
    public int tasks() {
      return parts * groups;
    }

    /** Elements from one position's weights to the next. */
    private int weightStep(int channels) {
      return rows() * channels + PAD;
    }

    /** Elements from one position's sums to the next. */
    private int sumStep() {
      return rows() * columns + PAD;
    }

    private int rows() {
      return Split.ceilDiv(weight.panels(), groups) * MR;
    }

    /** Elements of sums that wait for the next pass, or that are finished at once. */
    private int sums() {
      return (passes == 1 ? 1 : Split.ceilDiv(strips.size(), parts)) * positions * sumStep();
    }

    @Override
    public void reserve(Scratch.Size size) {
      int channels = 0;
      for (int pass = 0; pass < passes; pass++) {
        channels = Math.max(channels, firstChannel(pass + 1) - firstChannel(pass));
      }
      // a: the weights, transformed; b: finished pixels; c: sums; d: shifts and halves of
      // transforms.
      size.a(positions * weightStep(channels))
          .b(MR * Math.max(places.length * m * m, weight.maxDepth()))
          .c(sums())
          .d(2 * positions * VL);
    }

    @Override
    public void run(int task, float[] arena, Scratch s) {
      int part = task / groups;
      int group = task % groups;
      int p0 = Split.part(weight.panels(), group, groups);
      int p1 = Split.part(weight.panels(), group + 1, groups);
      int first = Split.part(strips.size(), part, parts);
      int end = Split.part(strips.size(), part + 1, parts);
      for (int pass = 0; pass < passes; pass++) {
        transform(pass, p0, p1, s);
        for (int i = first; i < end; i++) {
          int sums = passes == 1 ? 0 : (i - first) * positions * sumStep();
          multiply(pass, p1 - p0, strips.get(i), sums, s);
          if (pass == passes - 1) {
            finish(strips.get(i), p0, p1, sums, arena, s);
          }
        }
      }
    }

    private int firstBlock(int pass) {
      return Split.part(weight.blocks(), pass, passes);
    }

    private int firstChannel(int pass) {
      return weight.firstChannel(firstBlock(pass));
    }

    /** Of some panels of the weight; they come to lie as [position][panel][channel][MR]. */
    private void transform(int pass, int p0, int p1, Scratch s) {
      int channels = firstChannel(pass + 1) - firstChannel(pass);
      for (int p = p0; p < p1; p++) {
        for (int block = firstBlock(pass); block < firstBlock(pass + 1); block++) {
          float[] from = weight.floats(block, p, s.b);
          int at = weight.floatsAt(block, p);
          int before = weight.firstChannel(block) - firstChannel(pass);
          int to = ((p - p0) * channels + before) * MR;
          Winograd.weights(m, from, at, weight.channels(block), s.a, to, weightStep(channels), s.d);
        }
      }
    }

    private void multiply(int pass, int panelsOfRows, Strip strip, int sums, Scratch s) {
      Panels panels = strip.panels;
      int first = firstChannel(pass);
      int channels = firstChannel(pass + 1) - first;
      for (int i = 0; i < positions; i++) {
        int b = strip.input + i * inputStep(strip);
        for (int row = 0; row < panelsOfRows; row++) {
          int a = i * weightStep(channels) + row * MR * channels;
          int c = sums + i * sumStep() + row * MR * panels.columns();
          for (int p = 0; p < panels.count(); p++) {
            int width = panels.width(p);
            int before = panels.before(p);
            int from = b + before * weight.channels() + first * width;
            MatmulTiles.multiply(
                width / VL, channels, s.a, a, s.shared, from, s.c, c + before * MR, pass > 0);
          }
        }
      }
    }

    private void finish(Strip strip, int p0, int p1, int sums, float[] arena, Scratch s) {
      for (int p = p0; p < p1; p++) {
        for (Segment segment : strip.segments) {
          int from = sums + (p - p0) * MR * strip.panels.columns();
          finish(strip.panels, segment, p, from, arena, s);
        }
      }
    }

    private void finish(
        Panels panels, Segment segment, int panel, int sums, float[] arena, Scratch s) {
      int n = segment.tileRows() * tiles.across();
      int line = tiles.across() * m;
      int area = segment.tileRows() * m * line;
      int half = positions * VL;
      int valid = Math.min(MR, weight.rows() - panel * MR);
      for (int t = 0; t < n; t += VL) {
        int column = segment.vector() * VL + t;
        int p = panels.of(column);
        int from = sums + panels.before(p) * MR + column - panels.before(p);
        int count = Math.min(VL, n - t);
        for (int r = 0; r < valid; r++) {
          int at = from + r * panels.width(p);
          Winograd.output(m, s.c, at, sumStep(), s.d, half, s.d);
          Winograd.join(m, s.d, half, count, places, t, s.b, r * area, line);
        }
      }
      int width = window.outWidth();
      int top = segment.tileRow() * m;
      int bottom = Math.min(window.outHeight(), top + segment.tileRows() * m);
      int first = segment.sample() * window.pixels() + top * width;
      if (line == width) {
        store.tile(s.b, 0, area, panel * MR, first, (bottom - top) * width, arena, s.d);
      } else {
        for (int y = 0; y < bottom - top; y++) {
          store.tile(s.b, y * line, area, panel * MR, first + y * width, width, arena, s.d);
        }
      }
    }
  }
}
