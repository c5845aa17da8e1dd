package eddy.kernels.gpu.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.BackendOptions.WeightStorage;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Tensor;
import eddy.kernels.gpu.DeviceTraits;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.TestWeight;
import eddy.kernels.gpu.lowering.Lowered;
import eddy.op.Padding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class VariantTableTest {
  private static final VariantTable TABLE = VariantTable.tuned(Lowered.GPU);

  private static List<String> candidates(VariantTable table, OpShape shape) {
    return table.candidates(shape).stream().map(Sliced::toString).toList();
  }

  @Test
  void namesStandForTables() {
    OpShape shape = new OpShape.MatmulShape(1280, 64, 1280, false);
    assertThat(VariantTable.named("x", "naive", Lowered.GPU).reasoned(shape)).hasToString("naive");
    assertThat(VariantTable.named("x", "tuned", Lowered.GPU).reasoned(shape))
        .isEqualTo(TABLE.reasoned(shape));
    assertThat(VariantTable.named("x", "wide", Lowered.GPU).reasoned(shape))
        .isEqualTo(VariantTable.wide(Lowered.GPU).reasoned(shape))
        .isNotEqualTo(TABLE.reasoned(shape));
    assertThatThrownBy(() -> VariantTable.named("eddy.x.kernels", "fast", Lowered.GPU))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "-Deddy.x.kernels=fast names no set of kernels; expected naive, tuned or wide.");
  }

  @Test
  void everyKernelThatFitsIsACandidateAndTheReasonedOneComesFirst() {
    assertThat(candidates(TABLE, new OpShape.MatmulShape(1280, 64, 1280, false)))
        .containsExactly(
            "tiled/10",
            "naive",
            "tiled",
            "tiled/2",
            "tiled/4",
            "tiled/8",
            "tiled/16",
            "wide",
            "wide/2",
            "wide/4",
            "wide/8",
            "wide/16",
            "vectors");
    assertThat(candidates(TABLE, new OpShape.MatmulShape(1280, 65536, 64, true)))
        .containsExactly("wide", "naive", "tiled");
    assertThat(candidates(TABLE, new OpShape.ConvolutionShape(4, 4096, 320, 9, 1, false)))
        .contains("few", "naive", "tiled", "tiled/16")
        .startsWith("few");
    assertThat(candidates(TABLE, new OpShape.AttentionShape(40, 4096, 77, 16, false)))
        .containsExactly(
            "small40", "naive", "scores", "flash512", "small160", "small80", "small64");
    assertThat(candidates(TABLE, new OpShape.AttentionShape(40, 4096, 4096, 16, false)))
        .containsExactly(
            "flash40",
            "naive",
            "scores",
            "flash512",
            "small160",
            "flash160",
            "small80",
            "flash80",
            "cross80",
            "small64",
            "flash64",
            "cross64",
            "small40",
            "cross40");
    assertThat(candidates(TABLE, new OpShape.AttentionShape(80, 1024, 77, 16, false, 80)))
        .containsExactly(
            "cross80", "naive", "scores", "flash512", "small160", "flash160", "small80", "flash80");
    assertThat(candidates(TABLE, new OpShape.GroupNormShape(1024, 64, 64)))
        .containsExactly("whole", "naive", "grouped", "moments/2", "moments/4");
    assertThat(candidates(TABLE, new OpShape.GroupNormShape(1 << 18, 32, 1 << 16)))
        .startsWith("gathered/32", "naive", "grouped", "moments/2")
        .contains("whole", "gathered/2");
    assertThat(candidates(TABLE, new OpShape.GroupNormShape(1050, 64, 25)))
        .containsExactly("grouped", "naive", "moments/2", "moments/4");
    assertThat(candidates(TABLE, new OpShape.LayerNormShape(320, 77)))
        .containsExactly("grouped", "naive");
    assertThat(candidates(TABLE, new OpShape.SoftmaxShape(3, 77)))
        .containsExactly("naive", "grouped");
  }

  @Test
  void slicesFillTheDevicesUnits() {
    OpShape deep = new OpShape.ConvolutionShape(1280, 512, 1280, 9, 1, true);
    // 40 tiles: on 132 units three slices are one wave; two units are busy as it is.
    assertThat(VariantTable.tuned(Lowered.GPU.withUnits(132)).choose(deep))
        .isEqualTo(new Sliced(ProductVariant.WIDE, 3));
    assertThat(VariantTable.tuned(Lowered.GPU.withUnits(2)).choose(deep))
        .isEqualTo(Sliced.of(ProductVariant.WIDE));
    // What is added up costs more than it gains where there is little depth.
    OpShape shallow = new OpShape.MatmulShape(640, 2048, 64, true);
    assertThat(VariantTable.tuned(Lowered.GPU.withUnits(132)).choose(shallow))
        .isEqualTo(Sliced.of(ProductVariant.WIDE));
  }

  @Test
  void wideTilesWantWholeTilesOfChannelsAndTheirMemory() {
    OpShape fits = new OpShape.MatmulShape(640, 4096, 320, true);
    OpShape channels = new OpShape.MatmulShape(640, 4096, 328, true);
    OpShape rows = new OpShape.MatmulShape(636, 4096, 320, true);
    DeviceTraits little = new DeviceTraits(1024, 16 << 10);
    assertThat(candidates(TABLE, fits)).contains("wide");
    assertThat(candidates(TABLE, channels)).doesNotContain("wide").startsWith("tiled");
    assertThat(candidates(TABLE, rows)).doesNotContain("wide");
    assertThat(candidates(VariantTable.tuned(little), fits)).contains("wide");
    assertThat(candidates(VariantTable.tuned(little), new OpShape.OnHalves(fits)))
        .doesNotContain("wide");
  }

  @Test
  void whatADeviceCantRunIsLeftOutForThatFormOnly() {
    OpShape product = new OpShape.MatmulShape(1280, 65536, 64, true);
    VariantTable without = TABLE.without(ProductVariant.WIDE, product);
    assertThat(candidates(without, product)).containsExactly("tiled", "naive");
    assertThat(without.without(ProductVariant.WIDE, product)).isSameAs(without);
    assertThat(candidates(without.with(_ -> Sliced.of(ProductVariant.WIDE)), product))
        .containsExactly("tiled", "naive");
    assertThat(without.with(_ -> Sliced.of(ProductVariant.WIDE)).choose(product).toString())
        .isEqualTo("tiled");
    assertThat(candidates(without, new OpShape.MatmulShape(1280, 65536, 64, false)))
        .startsWith("wide");
    assertThat(candidates(without, new OpShape.ConvolutionShape(1280, 65536, 64, 9, 1, true)))
        .contains("wide");
  }

  @Test
  void aSmallDeviceHasFewer() {
    VariantTable tight = VariantTable.tuned(new DeviceTraits(64, 1 << 20));
    assertThat(candidates(tight, new OpShape.MatmulShape(1280, 64, 1280, false)))
        .containsExactly("naive");
    assertThat(candidates(tight, new OpShape.ConvolutionShape(4, 4096, 320, 9, 1, false)))
        .containsExactly("few", "naive");
    assertThat(candidates(tight, new OpShape.AttentionShape(40, 4096, 77, 16, false)))
        .containsExactly("small80", "naive", "small160");
    assertThat(candidates(tight, new OpShape.GroupNormShape(1 << 20, 64, 1 << 18)))
        .containsExactly("naive");
    assertThat(candidates(tight, new OpShape.LayerNormShape(320, 77))).containsExactly("naive");
  }

  /** What Apple's and Adreno's GPUs and llvmpipe have: no head is filled up to 512 channels. */
  @Test
  void thirtyTwoKilobytesSufficeForHeadsOfUpTo160Channels() {
    VariantTable little = VariantTable.tuned(new DeviceTraits(256, 32 << 10));
    for (int keys : List.of(77, 1024)) {
      Map<Integer, String> chosen = new TreeMap<>();
      for (int depth : List.of(8, 40, 41, 64, 72, 80, 81, 128, 160, 161)) {
        OpShape shape = new OpShape.AttentionShape(depth, 1024, keys, 8, false);
        chosen.put(depth, little.reasoned(shape).variant().id());
      }
      String forty = keys == 77 ? "small40" : "flash40";
      assertThat(chosen)
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  8,
                  forty,
                  40,
                  forty,
                  41,
                  "small64",
                  64,
                  "small64",
                  72,
                  "small80",
                  80,
                  "small80",
                  81,
                  "small160",
                  128,
                  "small160",
                  160,
                  "small160",
                  161,
                  "flash512"));
    }
  }

  /** Of 77 keys, tiles of 40 work on 80, those of 24 or 32 on 96. */
  @Test
  void tilesOf40KeysAreUsedWhereTheyAreLessEmpty() {
    for (int depth : List.of(40, 64, 80)) {
      Map<Integer, String> chosen = new TreeMap<>();
      for (int keys : List.of(32, 40, 64, 72, 80, 96, 120, 160, 240, 4096)) {
        OpShape shape = new OpShape.AttentionShape(depth, 1024, keys, 16, false);
        chosen.put(keys, TABLE.reasoned(shape).variant().id());
        assertThat(TABLE.reasoned(new OpShape.OnHalves(shape)).variant().id())
            .isEqualTo(chosen.get(keys));
      }
      String flash = "flash" + depth;
      String cross = "cross" + depth;
      boolean in24 = depth == 80;
      assertThat(chosen)
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  32,
                  in24 ? cross : flash,
                  40,
                  cross,
                  64,
                  flash,
                  72,
                  in24 ? flash : cross,
                  80,
                  cross,
                  96,
                  flash,
                  120,
                  in24 ? flash : cross,
                  160,
                  in24 ? cross : flash,
                  240,
                  in24 ? flash : cross,
                  4096,
                  flash));
    }
  }

  /** 16 bytes are 4 floats and 8 halves. */
  @Test
  void rowsOfKeysThatDoNotBeginAtMultiplesOf16BytesAreReadNumberByNumber() {
    for (int keys = 8; keys <= 16; keys++) {
      OpShape floats = new OpShape.AttentionShape(64, 100, keys, 8, true);
      assertThat(TABLE.reasoned(floats).variant())
          .as("%d keys", keys)
          .isEqualTo(keys % 4 == 0 ? AttentionVariant.FLASH64 : AttentionVariant.SMALL64);
      assertThat(TABLE.reasoned(new OpShape.OnHalves(floats)).variant())
          .as("%d keys of halves", keys)
          .isEqualTo(keys % 8 == 0 ? AttentionVariant.FLASH64 : AttentionVariant.SMALL64);
    }
  }

  private static List<String> lowered(
      Function<OpShape, Sliced> choices, Function<Graph, Tensor> network) {
    return Lowered.kernels(Lowered.of(TABLE.with(choices::apply), WeightStorage.AUTO, network));
  }

  private static Tensor linear(Graph g) {
    return g.input("x", 2, 80, 320).linear(TestWeight.of(640, 320), null);
  }

  @Test
  void whatWasMeasuredIsLaunched() {
    assertThat(lowered(_ -> new Sliced(ProductVariant.WIDE, 2), VariantTableTest::linear))
        .containsExactly("MatmulKernels.wide", "MatmulKernels.sumSlices");
    assertThat(lowered(_ -> Sliced.of(ProductVariant.TILED), VariantTableTest::linear))
        .containsExactly("MatmulKernels.tiled");
    assertThat(lowered(_ -> Sliced.of(ProductVariant.NAIVE), VariantTableTest::linear))
        .containsExactly("MatmulKernels.naive");
    assertThat(
            lowered(
                _ -> Sliced.of(ProductVariant.FEW),
                g ->
                    g.input("x", 1, 16, 8, 8)
                        .conv2d(TestWeight.of(64, 16, 3, 3), null, 1, Padding.all(1))))
        .containsExactly("Conv2dKernels.few");
    Function<Graph, Tensor> attention =
        g ->
            g.input("q", 1, 64, 80)
                .attention(g.input("k", 1, 9, 80), g.input("v", 1, 9, 80), 2, false);
    assertThat(lowered(_ -> Sliced.of(AttentionVariant.SMALL160), attention))
        .containsExactly("FlashKernels.small160");
    assertThat(lowered(_ -> Sliced.of(AttentionVariant.SCORES), attention))
        .containsExactly("ScoreKernels.scores", "SoftmaxKernels.naive", "ScoreKernels.average");
    Function<Graph, Tensor> norm =
        g -> g.input("x", 1, 16, 32, 32).groupNorm(1, 1e-5f, TestWeight.of(16), TestWeight.of(16));
    assertThat(lowered(_ -> new Sliced(GroupNormVariant.MOMENTS, 8), norm))
        .containsExactly("GroupNormKernels.moments", "GroupNormKernels.apply");
    assertThat(lowered(_ -> Sliced.of(GroupNormVariant.GROUPED), norm))
        .containsExactly("GroupNormKernels.grouped");
    assertThat(lowered(_ -> new Sliced(GroupNormVariant.GATHERED, 2), norm))
        .containsExactly("GroupNormRunKernels.gather", "GroupNormRunKernels.spread");
    assertThat(
            lowered(
                _ -> Sliced.of(ColumnVariant.NAIVE),
                g -> g.input("x", 1, 64, 32).layerNorm(1f, TestWeight.of(32), TestWeight.of(32))))
        .containsExactly("LayerNormKernels.naive");
  }

  @Test
  void aChoiceHoldsForItsShapeOnly() {
    OpShape other = new OpShape.MatmulShape(640, 160, 321, false);
    assertThat(
            lowered(
                s -> Sliced.of(s.equals(other) ? ProductVariant.NAIVE : ProductVariant.TILED),
                VariantTableTest::linear))
        .containsExactly("MatmulKernels.tiled");
  }

  @Test
  void whatTheDeviceOrTheShapeCannotDoIsNotUsed() {
    List<String> own = lowered(_ -> null, VariantTableTest::linear);
    for (Sliced impossible :
        List.of(
            Sliced.of(ProductVariant.FEW),
            Sliced.of(ProductVariant.VECTORS), // 160 columns
            Sliced.of(AttentionVariant.FLASH40),
            new Sliced(ProductVariant.NAIVE, 2),
            new Sliced(ProductVariant.TILED, 1000))) {
      assertThat(lowered(_ -> impossible, VariantTableTest::linear))
          .as(impossible.toString())
          .isEqualTo(own);
    }
    // Heads of 80 channels don't fit a tile for 40.
    assertThat(
            lowered(
                _ -> Sliced.of(AttentionVariant.FLASH40),
                g ->
                    g.input("q", 1, 64, 80)
                        .attention(g.input("k", 1, 9, 80), g.input("v", 1, 9, 80), 1, false)))
        .containsExactly("FlashKernels.small80");
  }

  @Test
  void aGridIsCutToItsFirstGroups() {
    Grid grid = Grid.groups(10, 6, 4, 16, 16, 1);
    assertThat(grid.groupCount()).isEqualTo(240);
    assertThat(grid.cut(1)).isEqualTo(Grid.groups(1, 1, 1, 16, 16, 1));
    assertThat(grid.cut(7)).isEqualTo(Grid.groups(7, 1, 1, 16, 16, 1));
    assertThat(grid.cut(25)).isEqualTo(Grid.groups(10, 2, 1, 16, 16, 1));
    assertThat(grid.cut(130)).isEqualTo(Grid.groups(10, 6, 2, 16, 16, 1));
    assertThat(grid.cut(240)).isEqualTo(grid);
    assertThat(grid.cut(Long.MAX_VALUE)).isEqualTo(grid);
  }
}
