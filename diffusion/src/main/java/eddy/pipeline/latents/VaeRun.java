package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.Finite;
import eddy.backend.MemoryUse;
import eddy.error.InputException;
import eddy.family.CodecJob;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.vae.AutoencoderKL;
import eddy.pipeline.memory.StageMemory;
import eddy.pipeline.request.TilingOptions;
import eddy.pipeline.stage.Stage;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Half of a VAE at work on the pictures of a job, one at a time, as a whole or tile by tile. Sizes
 * are those of the latents.
 */
abstract class VaeRun implements Stage {
  private static final String IN = "in";
  private static final String OUT = "out";

  /** Side of the smallest tiles that are chosen unasked, in pixels. */
  private static final int SMALLEST = 256;

  /** Bytes of a picture's pixel: three floats, and its three bytes beside them. */
  private static final long PIXEL = 3 * Float.BYTES + 3;

  /** Which half. */
  public enum Half {
    ENCODER,
    DECODER
  }

  private final Half half;
  private final AutoencoderKL vae;
  private final boolean f32;
  private final CodecJob job;
  private final TilingOptions tiling;
  private final int height;
  private final int width;

  /**
   * @param f32 values inside exceed what fp16 holds
   */
  VaeRun(Half half, AutoencoderKL vae, boolean f32, CodecJob job) {
    this.half = half;
    this.vae = vae;
    this.f32 = f32;
    this.job = job;
    tiling = job.tiling();
    height = job.height() / vae.config().factor();
    width = job.width() / vae.config().factor();
  }

  /** A size of latents; tiles are sorted by it, so that the smallest comes first. */
  private record Size(int height, int width) implements Comparable<Size> {
    @Override
    public int compareTo(Size o) {
      return Comparator.comparingInt((Size s) -> s.height * s.width)
          .thenComparingInt(Size::height)
          .compare(this, o);
    }
  }

  /** A tile's place in the grid. */
  private record Place(int row, int column) {}

  /**
   * Runs it.
   *
   * @param inputs each [C, h, w] in latents, or [3, factor·h, factor·w] in pixels
   * @return what it makes of each
   * @throws eddy.error.NumericException when a result isn't finite
   */
  List<float[]> run(Backend backend, List<float[]> inputs) {
    int tile = tileOfLatents(backend);
    return tile == 0 ? whole(backend, inputs) : tiled(backend, inputs, grid(tile));
  }

  @Override
  public List<Plan> plans(PlanOptions options) {
    int tile = tiling.mode() == TilingOptions.Mode.ON ? asked() : 0;
    boolean larger = height > tile || width > tile;
    return tile == 0 || !larger
        ? List.of(plan(new Size(height, width), options))
        : bySize(grid(tile)).keySet().stream().map(size -> plan(size, options)).toList();
  }

  /** What a run takes. */
  @Override
  public StageMemory memory(Backend backend) {
    int tile = tileOfLatents(backend);
    // Tiles wait for being joined, overlaps and all.
    double tiles = tile == 0 ? 0 : Math.pow(1 - tiling.overlap(), -2);
    return new StageMemory(
        tile == 0
            ? job.name()
            : job.name() + " in tiles of " + tile * vae.config().factor() + " pixels",
        tile == 0 ? estimateWhole(backend) : estimateTiled(backend, tile),
        (long) (hostBytes() * (1 + tiles)) + job.hostBytes());
  }

  /**
   * Side of the tiles, in latents, that pictures of that size are cut into; 0 when they stay whole.
   */
  final int tileOfLatents(Backend backend) {
    int factor = vae.config().factor();
    int pixels = tiling.tileSize();
    int tile = asked();
    boolean larger = height > tile || width > tile;
    return switch (tiling.mode()) {
      case OFF -> 0;
      case ON -> larger ? tile : 0;
      case AUTO -> {
        long pictures = hostBytes();
        if (fits(estimateWhole(backend), pictures)) {
          yield 0;
        }
        // Smaller than trained on, where not even that fits, but never so small that it shows.
        while (pixels == 0
            && tile / 2 * factor >= SMALLEST
            && !(larger && fits(estimateTiled(backend, tile), pictures))) {
          tile /= 2;
          larger = height > tile || width > tile;
        }
        yield larger ? tile : 0;
      }
    };
  }

  /** Side of the tiles that are asked for, or that the VAE was trained on, in latents. */
  private int asked() {
    int factor = vae.config().factor();
    int pixels = tiling.tileSize();
    if (pixels % factor != 0) {
      throw new InputException(
          "Expected a tile size that is a multiple of "
              + factor
              + " pixels, as the VAE's latents are, but got "
              + pixels
              + ".");
    }
    return pixels == 0 ? Math.max(1, vae.config().sampleSize() / factor) : pixels / factor;
  }

  private boolean fits(MemoryUse use, long beside) {
    return use.possible() && use.bytes() + beside <= job.memory();
  }

  /** Bytes of the pictures themselves, as floats and as what is written. */
  private long hostBytes() {
    long side = vae.config().factor();
    return PIXEL * job.count() * height * side * width * side;
  }

  private MemoryUse estimateTiled(Backend backend, int tile) {
    List<MemoryUse> sizes =
        bySize(grid(tile)).keySet().stream()
            .map(size -> backend.estimate(plan(size, backend.planOptions())))
            .sorted(Comparator.comparingLong(MemoryUse::valueBytes))
            .toList();
    // The smallest stays open beside the others, for the weights that all of them share.
    MemoryUse largest = sizes.getLast();
    long kept = sizes.size() == 1 ? 0 : sizes.getFirst().valueBytes();
    return new MemoryUse(
        largest.weightBytes(), largest.valueBytes() + kept, largest.mostValueBytes());
  }

  private MemoryUse estimateWhole(Backend backend) {
    return backend.estimate(plan(new Size(height, width), backend.planOptions()));
  }

  private List<float[]> whole(Backend backend, List<float[]> inputs) {
    List<float[]> out = new ArrayList<>();
    Size size = new Size(height, width);
    try (Executable executable = backend.compile(plan(size, backend.planOptions()))) {
      for (float[] input : inputs) {
        out.add(run(backend, executable, size, input));
      }
    }
    return out;
  }

  private List<float[]> tiled(Backend backend, List<float[]> inputs, TileGrid grid) {
    int factor = vae.config().factor();
    boolean decodes = half == Half.DECODER;
    TileGrid in = decodes ? grid : grid.times(factor);
    TileGrid out = decodes ? grid.times(factor) : grid;
    TreeMap<Size, List<Place>> sizes = bySize(grid);
    List<float[][][]> tiles =
        inputs.stream().map(i -> new float[grid.rows()][grid.columns()][]).toList();
    // One executable stays open, so that weights are packed once.
    try (Executable first = backend.compile(plan(sizes.firstKey(), backend.planOptions()))) {
      sizes.forEach(
          (size, places) -> {
            if (size.equals(sizes.firstKey())) {
              run(backend, first, size, places, inputs, in, tiles);
              return;
            }
            try (Executable executable = backend.compile(plan(size, backend.planOptions()))) {
              run(backend, executable, size, places, inputs, in, tiles);
            }
          });
    }
    return tiles.stream().map(t -> TileGrid.join(out, t, outChannels())).toList();
  }

  private void run(
      Backend backend,
      Executable executable,
      Size size,
      List<Place> places,
      List<float[]> inputs,
      TileGrid in,
      List<float[][][]> tiles) {
    for (int i = 0; i < inputs.size(); i++) {
      for (Place p : places) {
        float[] cut = in.cut(inputs.get(i), inChannels(), p.row(), p.column());
        tiles.get(i)[p.row()][p.column()] = run(backend, executable, size, cut);
      }
    }
  }

  private float[] run(Backend backend, Executable executable, Size size, float[] input) {
    HostTensor in = HostTensor.of(inShape(size), input);
    float[] out = executable.run(Map.of(IN, in), OUT).floats();
    return Finite.require("the VAE", out, executable, backend);
  }

  private Plan plan(Size size, PlanOptions wanted) {
    Graph graph = new Graph();
    return Plan.of(graph, record(graph, "", size), options(wanted));
  }

  @Override
  public PlanOptions options(PlanOptions wanted) {
    return f32 ? wanted.withF32Values() : wanted;
  }

  /** A picture as a whole. */
  @Override
  public Map<String, Tensor> record(Graph graph, String suffix) {
    return record(graph, suffix, new Size(height, width));
  }

  private Map<String, Tensor> record(Graph graph, String suffix, Size size) {
    Tensor in = graph.input(IN + suffix, inShape(size).toArray());
    return Map.of(OUT + suffix, half == Half.DECODER ? vae.decode(in) : vae.encode(in));
  }

  private Shape inShape(Size size) {
    int scale = half == Half.DECODER ? 1 : vae.config().factor();
    return Shape.of(1, inChannels(), scale * size.height(), scale * size.width());
  }

  private int inChannels() {
    return half == Half.DECODER ? vae.config().latentChannels() : vae.config().inChannels();
  }

  private int outChannels() {
    return half == Half.DECODER ? vae.config().outChannels() : 2 * vae.config().latentChannels();
  }

  private static TreeMap<Size, List<Place>> bySize(TileGrid grid) {
    TreeMap<Size, List<Place>> sizes = new TreeMap<>();
    IntStream.range(0, grid.rows())
        .forEach(
            r ->
                IntStream.range(0, grid.columns())
                    .forEach(
                        c ->
                            sizes
                                .computeIfAbsent(
                                    new Size(grid.tileHeight(r), grid.tileWidth(c)),
                                    s -> new ArrayList<>())
                                .add(new Place(r, c))));
    return sizes;
  }

  private TileGrid grid(int tile) {
    return new TileGrid(height, width, tile, (int) (tile * tiling.overlap()));
  }
}
