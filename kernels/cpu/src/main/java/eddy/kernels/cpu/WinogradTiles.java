package eddy.kernels.cpu;

import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import java.util.ArrayList;
import java.util.List;

/**
 * The tiles that a convolution's result is cut into, and the strips that they are worked off in.
 */
final class WinogradTiles {
  /** Tiles of a strip: a task's sums of all positions stay in the second-level cache. */
  private static final int STRIP = 96;

  private final int samples;
  private final int m;
  private final int across;
  private final int down;
  private final List<List<Segment>> strips;

  /**
   * Some tile rows of one sample; its tiles fill whole vectors of a strip, {@code vector} first.
   */
  record Segment(int sample, int tileRow, int tileRows, int vector) {}

  /**
   * @param m side of a tile
   */
  WinogradTiles(int m, Window window) {
    samples = window.samples();
    this.m = m;
    across = Split.ceilDiv(window.outWidth(), m);
    down = Split.ceilDiv(window.outHeight(), m);
    strips = across * down <= STRIP ? wholeSamples() : tileRows();
  }

  private List<List<Segment>> tileRows() {
    List<List<Segment>> out = new ArrayList<>();
    int parts = Math.min(down, Split.ceilDiv(across * down, STRIP));
    for (int n = 0; n < samples; n++) {
      for (int p = 0; p < parts; p++) {
        int row = Split.part(down, p, parts);
        out.add(List.of(new Segment(n, row, Split.part(down, p + 1, parts) - row, 0)));
      }
    }
    return out;
  }

  private List<List<Segment>> wholeSamples() {
    List<List<Segment>> out = new ArrayList<>();
    int vectors = Split.ceilDiv(across * down, VL);
    int together = Math.max(1, STRIP / (vectors * VL));
    for (int n = 0; n < samples; n += together) {
      List<Segment> strip = new ArrayList<>();
      for (int i = n; i < Math.min(samples, n + together); i++) {
        strip.add(new Segment(i, 0, down, (i - n) * vectors));
      }
      out.add(strip);
    }
    return out;
  }

  /** Tiles side by side. */
  int across() {
    return across;
  }

  /** The segments of each strip: several whole samples, or some tile rows of one. */
  List<List<Segment>> strips() {
    return strips;
  }

  /** Vectors that the tiles of a strip fill. */
  int vectors(List<Segment> strip) {
    Segment last = strip.getLast();
    return last.vector + Split.ceilDiv(last.tileRows * across, VL);
  }

  /** Vectors of the longest strip. */
  int mostVectors() {
    return strips.stream().mapToInt(this::vectors).max().orElse(0);
  }

  /** Tile rows of the highest segment. */
  int mostTileRows() {
    return strips.stream().flatMap(List::stream).mapToInt(Segment::tileRows).max().orElse(0);
  }

  /** Where the tiles of a segment begin in rows of {@code across · m} pixels. */
  int[] places() {
    int[] places = new int[mostTileRows() * across];
    for (int t = 0; t < places.length; t++) {
      places[t] = t / across * m * across * m + t % across * m;
    }
    return places;
  }
}
