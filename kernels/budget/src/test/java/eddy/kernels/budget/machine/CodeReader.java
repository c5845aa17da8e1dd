package eddy.kernels.budget.machine;

import eddy.kernels.budget.Figure;
import eddy.kernels.budget.TileGeometry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a kernel's machine code says of its speed. */
public final class CodeReader {
  private final MachineCode code;
  private final @Nullable TileGeometry geometry;

  /** Trips of each loop in a trip of the one round it. */
  private final Map<Integer, Long> trips = new HashMap<>();

  private final int tile;

  /** Registers that a tile changes. */
  private final Set<String> changing = new HashSet<>();

  private CodeReader(MachineCode code, @Nullable TileGeometry geometry) {
    this.code = code;
    this.geometry = geometry;
    this.tile = tileLoop();
    if (tile >= 0) {
      IntStream.of(code.all(tile)).forEach(i -> changing.addAll(instruction(i).written()));
    }
  }

  /** The figures of code that {@code nvdisasm} printed. */
  public static CodeReader ofSass(String text, @Nullable TileGeometry geometry) {
    return new CodeReader(Sass.parse(text), geometry);
  }

  /** The figures of an assembler file for an AMD GPU. */
  public static CodeReader ofAmd(String text, @Nullable TileGeometry geometry) {
    return new CodeReader(AmdAssembly.parse(text), geometry);
  }

  /**
   * The loop from tile to tile: of those that load from global memory and store nothing there, the
   * one with most multiply-adds; the innermost of those that have the same. Where all loops store,
   * one that does; -1 where none loads.
   */
  private int tileLoop() {
    List<Integer> loading = code.loops().stream().filter(this::loadsAtAll).toList();
    List<Integer> only = loading.stream().filter(l -> sum(l, Of.STORES) == 0).toList();
    int best = -1;
    for (int loop : only.isEmpty() ? loading : only) {
      long here = sum(loop, Of.MADS);
      long most = best < 0 ? -1 : sum(best, Of.MADS);
      if (here > most || (here == most && code.isWithin(loop, best))) {
        best = loop;
      }
    }
    return best;
  }

  private boolean loadsAtAll(int loop) {
    return IntStream.of(code.all(loop)).anyMatch(i -> instruction(i).loadBits() > 0);
  }

  private Instruction instruction(int index) {
    return code.instructions().get(index);
  }

  private enum Of {
    SLOTS,
    MADS,
    MAD_SLOTS,
    MATRIX,
    LOADS,
    STORES,
    BARRIERS,
    DIVISIONS,
    WIDE
  }

  /**
   * True for a load from global memory of what isn't the same in every tile. Sizes and offsets of
   * {@code params} are: after the first tile, they come from a cache at once.
   */
  private boolean loads(int index) {
    Instruction i = instruction(index);
    return i.loadBits() > 0
        && (tile < 0 || i.address().isEmpty() || !Collections.disjoint(i.address(), changing));
  }

  private long value(int index, Of what) {
    Instruction i = instruction(index);
    return switch (what) {
      case SLOTS -> i.slots();
      case MADS -> i.mads();
      case MAD_SLOTS -> i.matrix() ? 1 : i.mads();
      case MATRIX -> i.matrix() ? 1 : 0;
      case LOADS -> loads(index) ? 1 : 0;
      case STORES -> i.stores() ? 1 : 0;
      case BARRIERS -> i.barrier() ? 1 : 0;
      case DIVISIONS -> i.division() ? 1 : 0;
      case WIDE -> i.wide() ? 1 : 0;
    };
  }

  /** Over the instructions of a loop, each once. */
  private long sum(int loop, Of what) {
    return IntStream.of(code.all(loop)).mapToLong(i -> value(i, what)).sum();
  }

  /** How often a loop's body runs in one trip of the tile's. */
  private long times(int loop) {
    long times = 1;
    for (int l = loop; l != tile && l >= 0; l = code.parents()[l]) {
      times *= trips.getOrDefault(l, 1L);
    }
    return times;
  }

  /** Over a tile, each loop as often as it runs. */
  private long weighted(Of what) {
    return IntStream.of(code.all(tile))
        .mapToLong(i -> value(i, what) * times(code.loopOf()[i]))
        .sum();
  }

  /** Over one trip of a loop whose own trips aren't known yet. */
  private long weightedIn(int loop, Of what) {
    return IntStream.of(code.all(loop))
            .mapToLong(i -> value(i, what) * times(code.loopOf()[i]))
            .sum()
        / times(code.parents()[loop]);
  }

  /** Multiplies and adds, as opposed to loops that only load, or work out exponentials. */
  private boolean isProduct(int loop) {
    return IntStream.of(code.all(loop)).noneMatch(i -> instruction(i).exponential())
        && 10 * weightedIn(loop, Of.MADS) >= weightedIn(loop, Of.SLOTS);
  }

  /** All figures that the code tells. */
  public Map<Figure, Integer> figures() {
    Map<Figure, Integer> out = new EnumMap<>(Figure.class);
    int[] whole = IntStream.range(0, code.instructions().size()).toArray();
    put(out, Figure.CODE, IntStream.of(whole).mapToLong(i -> value(i, Of.SLOTS)).sum());
    put(out, Figure.QUOTIENTS, IntStream.of(whole).mapToLong(i -> value(i, Of.DIVISIONS)).sum());
    if (tile < 0) {
      return out;
    }
    put(out, Figure.UNREAD, countTrips());
    long slots = weighted(Of.SLOTS);
    put(out, Figure.SLOTS, slots);
    put(out, Figure.MADS, geometry == null ? weighted(Of.MADS) : geometry.mads());
    put(out, Figure.MATRIX, weighted(Of.MATRIX));
    put(out, Figure.LOADS, weighted(Of.LOADS));
    narrowest().ifPresent(bits -> put(out, Figure.NARROWEST, bits));
    put(out, Figure.WAITS, waits());
    put(out, Figure.BARRIERS, weighted(Of.BARRIERS));
    put(out, Figure.DIVISIONS, weighted(Of.DIVISIONS));
    put(out, Figure.WIDE, weighted(Of.WIDE));
    if (geometry != null) {
      int inner = inner();
      put(out, Figure.INNER, 100 * sum(inner, Of.MAD_SLOTS) / sum(inner, Of.SLOTS));
      long matrix = weighted(Of.MATRIX);
      long useful = matrix > 0 ? matrix : geometry.mads();
      put(out, Figure.TILE, 100 * useful / slots);
    }
    return out;
  }

  private static void put(Map<Figure, Integer> out, Figure figure, long value) {
    out.put(figure, Math.toIntExact(value));
  }

  private OptionalLong narrowest() {
    return IntStream.of(code.all(tile))
        .filter(this::loads)
        .mapToLong(i -> instruction(i).loadBits())
        .min();
  }

  /** Widths of a tile's loads, and how many there are of each. */
  public String widths() {
    Map<Integer, Long> widths = new TreeMap<>();
    for (int i : tile < 0 ? new int[0] : code.all(tile)) {
      if (loads(i)) {
        int bits = instruction(i).loadBits();
        widths.merge(-bits, times(code.loopOf()[i]), Long::sum);
      }
    }
    return widths.isEmpty()
        ? "-"
        : widths.entrySet().stream()
            .map(e -> -e.getKey() + "x" + e.getValue())
            .collect(Collectors.joining(","));
  }

  /**
   * Works out how often the loops in a tile run: by their counters, and else, for those that
   * multiply and add, by the multiply-adds of a tile.
   *
   * @return how many loops stay unread
   * @throws IllegalStateException if the geometry and the code contradict each other
   */
  private int countTrips() {
    TripCounts counts = new TripCounts(code);
    List<Integer> unread = new ArrayList<>();
    for (int loop : code.loops()) {
      if (loop != tile && code.isWithin(loop, tile)) {
        OptionalLong count = counts.of(loop);
        if (count.isPresent()) {
          trips.put(loop, count.getAsLong());
        } else {
          unread.add(loop);
        }
      }
    }
    if (geometry == null) {
      return unread.size();
    }
    int products = 0;
    // The outermost of nested ones gets all trips, so that what's round the innermost isn't
    // forgotten: a share may come out too low, never too high.
    for (int loop : unread) {
      boolean nested = unread.stream().anyMatch(o -> o != loop && code.isWithin(loop, o));
      if (!nested && isProduct(loop)) {
        long each = weightedIn(loop, Of.MADS) * times(code.parents()[loop]);
        if (geometry.madsOfProduct() % each != 0) {
          throw new IllegalStateException(
              "a product of "
                  + geometry.madsOfProduct()
                  + " multiply-adds isn't a multiple of its loop's "
                  + each);
        }
        trips.put(loop, geometry.madsOfProduct() / each);
        products++;
      }
    }
    if (weighted(Of.MADS) < geometry.mads()) {
      throw new IllegalStateException(
          "kernel-tiles.tsv says "
              + geometry.mads()
              + " multiply-adds a tile, but the code has "
              + weighted(Of.MADS));
    }
    return unread.size() - products;
  }

  /** The tile's own body, or that of its innermost loops which has most multiply-adds. */
  private int inner() {
    int best = tile;
    long most = IntStream.of(code.own(tile)).mapToLong(i -> value(i, Of.MAD_SLOTS)).sum();
    for (int loop : code.loops()) {
      if (code.isLeaf(loop) && code.isWithin(loop, tile) && sum(loop, Of.MAD_SLOTS) > most) {
        best = loop;
        most = sum(loop, Of.MAD_SLOTS);
      }
    }
    return best;
  }

  /**
   * How often a tile waits for loads: an instruction that needs what was loaded since the last wait
   * waits for all of it. The body is gone through twice, since a load may be for the next tile.
   */
  private long waits() {
    int[] body = code.all(tile);
    Map<String, Integer> pending = new HashMap<>();
    long waits = 0;
    for (int round = 0; round < 2; round++) {
      waits = 0;
      for (int i : body) {
        int load = i;
        Instruction instruction = instruction(i);
        List<Integer> awaited =
            instruction.touched().stream().filter(pending::containsKey).map(pending::get).toList();
        if (!awaited.isEmpty()) {
          long most = awaited.stream().mapToLong(l -> times(code.loopOf()[l])).max().orElse(1);
          waits += Math.min(most, times(code.loopOf()[i]));
          pending.clear();
        }
        if (loads(i)) {
          instruction.loaded().forEach(register -> pending.put(register, load));
        }
      }
    }
    return waits;
  }
}
