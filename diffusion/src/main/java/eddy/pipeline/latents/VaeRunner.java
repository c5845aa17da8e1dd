package eddy.pipeline.latents;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.backend.Finite;
import eddy.backend.MemoryUse;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Tensor;
import eddy.network.vae.AutoencoderKL;
import eddy.pipeline.model.PipelineComponents;
import eddy.pipeline.request.TilingOptions;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Half of a VAE, run on one picture at a time, as a whole or tile by tile. Sizes are those of the
 * latents.
 */
public final class VaeRunner {
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
  private final Backend backend;
  private final PlanOptions options;
  private final TilingOptions tiling;
  private final long memory;

  /**
   * @param memory bytes that it may take; beyond them a picture is cut into tiles when tiling is
   *     AUTO
   */
  public VaeRunner(
      Half half,
      PipelineComponents components,
      Backend backend,
      TilingOptions tiling,
      long memory) {
    this.half = half;
    this.vae = components.vae();
    this.backend = backend;
    this.tiling = tiling;
    this.memory = memory;
    // As in diffusers, force_upcast counts for SDXL only.
    boolean upcast = components.unet().config().hasTextTime() && vae.config().forceUpcast();
    options = upcast ? backend.planOptions().withF32Values() : backend.planOptions();
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
   * @param height of the latents
   * @param width of the latents
   * @return what it makes of each
   * @throws InputException when a result isn't finite
   */
  List<float[]> run(List<float[]> inputs, int height, int width) {
    int tile = tile(inputs.size(), height, width);
    return tile == 0 ? whole(inputs, height, width) : tiled(inputs, grid(height, width, tile));
  }

  /** What a run on so many pictures of that size takes, beside {@link #hostBytes}. */
  public MemoryUse estimate(int count, int height, int width) {
    int tile = tile(count, height, width);
    return tile == 0 ? estimateWhole(height, width) : estimateTiled(height, width, tile);
  }

  /**
   * Side of the tiles, in latents, that pictures of that size are cut into; 0 when they stay whole.
   */
  public int tile(int count, int height, int width) {
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
    int trained = Math.max(1, vae.config().sampleSize() / factor);
    int tile = pixels == 0 ? trained : pixels / factor;
    boolean larger = height > tile || width > tile;
    return switch (tiling.mode()) {
      case OFF -> 0;
      case ON -> larger ? tile : 0;
      case AUTO -> {
        long pictures = hostBytes(count, height, width);
        if (fits(estimateWhole(height, width), pictures)) {
          yield 0;
        }
        // Smaller than trained on, where not even that fits, but never so small that it shows.
        while (pixels == 0
            && tile / 2 * factor >= SMALLEST
            && !(larger && fits(estimateTiled(height, width, tile), pictures))) {
          tile /= 2;
          larger = height > tile || width > tile;
        }
        yield larger ? tile : 0;
      }
    };
  }

  private boolean fits(MemoryUse use, long beside) {
    return use.possible() && use.bytes() + beside <= memory;
  }

  /** Bytes of the pictures themselves, as floats and as what is written. */
  public long hostBytes(int count, int height, int width) {
    long side = vae.config().factor();
    return PIXEL * count * height * side * width * side;
  }

  private MemoryUse estimateTiled(int height, int width, int tile) {
    List<MemoryUse> sizes =
        bySize(grid(height, width, tile)).keySet().stream()
            .map(size -> backend.estimate(plan(size)))
            .sorted(Comparator.comparingLong(MemoryUse::valueBytes))
            .toList();
    // The smallest stays open beside the others, for the weights that all of them share.
    MemoryUse largest = sizes.getLast();
    long kept = sizes.size() == 1 ? 0 : sizes.getFirst().valueBytes();
    return new MemoryUse(
        largest.weightBytes(), largest.valueBytes() + kept, largest.mostValueBytes());
  }

  private MemoryUse estimateWhole(int height, int width) {
    return backend.estimate(plan(new Size(height, width)));
  }

  private List<float[]> whole(List<float[]> inputs, int height, int width) {
    List<float[]> out = new ArrayList<>();
    Size size = new Size(height, width);
    try (Executable executable = backend.compile(plan(size))) {
      for (float[] input : inputs) {
        out.add(run(executable, size, input));
      }
    }
    return out;
  }

  private List<float[]> tiled(List<float[]> inputs, TileGrid grid) {
    int factor = vae.config().factor();
    boolean decodes = half == Half.DECODER;
    TileGrid in = decodes ? grid : grid.times(factor);
    TileGrid out = decodes ? grid.times(factor) : grid;
    TreeMap<Size, List<Place>> sizes = bySize(grid);
    List<float[][][]> tiles =
        inputs.stream().map(i -> new float[grid.rows()][grid.columns()][]).toList();
    // One executable stays open, so that weights are packed once.
    try (Executable first = backend.compile(plan(sizes.firstKey()))) {
      sizes.forEach(
          (size, places) -> {
            if (size.equals(sizes.firstKey())) {
              run(first, size, places, inputs, in, tiles);
              return;
            }
            try (Executable executable = backend.compile(plan(size))) {
              run(executable, size, places, inputs, in, tiles);
            }
          });
    }
    return tiles.stream().map(t -> TileGrid.join(out, t, outChannels())).toList();
  }

  private void run(
      Executable executable,
      Size size,
      List<Place> places,
      List<float[]> inputs,
      TileGrid in,
      List<float[][][]> tiles) {
    for (int i = 0; i < inputs.size(); i++) {
      for (Place p : places) {
        float[] cut = in.cut(inputs.get(i), inChannels(), p.row(), p.column());
        tiles.get(i)[p.row()][p.column()] = run(executable, size, cut);
      }
    }
  }

  private float[] run(Executable executable, Size size, float[] input) {
    HostTensor in = HostTensor.of(inShape(size), input);
    float[] out = executable.run(Map.of(IN, in), OUT).floats();
    return Finite.require("the VAE", out, executable, backend);
  }

  private Plan plan(Size size) {
    Graph graph = new Graph();
    Tensor in = graph.input(IN, inShape(size).toArray());
    Tensor out = half == Half.DECODER ? vae.decode(in) : vae.encode(in);
    return Plan.of(graph, Map.of(OUT, out), options);
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

  private TileGrid grid(int height, int width, int tile) {
    return new TileGrid(height, width, tile, (int) (tile * tiling.overlap()));
  }
}
