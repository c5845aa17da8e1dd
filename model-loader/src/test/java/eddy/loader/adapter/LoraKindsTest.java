package eddy.loader.adapter;

import static eddy.loader.adapter.Fixture.CONV;
import static eddy.loader.adapter.Fixture.NORM;
import static eddy.loader.adapter.Fixture.TO_OUT;
import static eddy.loader.adapter.Fixture.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;

import eddy.loader.adapter.Fixture.Drawn;
import eddy.loader.folder.WeightAdapter;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.loader.format.safetensors.SafetensorsWriter;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LoCon's middle, LoHa, LoKr, DoRA and plain differences, each against its formula. */
final class LoraKindsTest {
  private static final int TAPS = 9;

  @TempDir private Path folder;
  private Fixture model;

  @BeforeEach
  void write() {
    model = new Fixture(folder, 10);
  }

  @AfterEach
  void close() {
    model.close();
  }

  private static String kohya(String module) {
    return "lora_unet_" + module.replace('.', '_') + ".";
  }

  private void check(String module, Map<String, Drawn> parts, double scale, Fixture.Delta delta) {
    Map<String, Drawn> tensors = new LinkedHashMap<>();
    parts.forEach((part, t) -> tensors.put(kohya(module) + part, t));
    try (WeightAdapter.Adapted adapted = model.with(model.file("kind", tensors), 0.5f)) {
      assertChanged(adapted.denoiser(), model.unet, module + ".weight", 0.5 * scale, delta);
    }
  }

  private static Drawn one(float value) {
    return new Drawn(Shape.of(), new float[] {value});
  }

  /** Σ over p and q of a[o, p] · mid[p, q, tap] · down[q, i]. */
  private static Fixture.Delta tucker(Fixture.Delta outer, Drawn mid, Drawn inner) {
    int outRank = mid.shape().dim(0);
    int inRank = mid.shape().dim(1);
    return (row, column) -> {
      double sum = 0;
      for (int p = 0; p < outRank; p++) {
        for (int q = 0; q < inRank; q++) {
          sum +=
              outer.at(row, p) * mid.at(p, q * TAPS + column % TAPS) * inner.at(q, column / TAPS);
        }
      }
      return sum;
    };
  }

  private static Fixture.Delta product(Drawn a, Drawn b) {
    return (row, column) -> {
      double sum = 0;
      for (int r = 0; r < b.shape().dim(0); r++) {
        sum += a.at(row, r) * b.at(r, column);
      }
      return sum;
    };
  }

  @Test
  void aMiddleInTuckersForm() {
    Drawn up = model.drawn(8, 5, 1, 1);
    Drawn mid = model.drawn(5, 5, 3, 3);
    Drawn down = model.drawn(5, 8, 1, 1);
    check(
        CONV,
        Map.of(
            "lora_up.weight",
            up,
            "lora_mid.weight",
            mid,
            "lora_down.weight",
            down,
            "alpha",
            one(2)),
        2.0 / 5,
        tucker(up::at, mid, down));
  }

  @Test
  void loHa() {
    Drawn a1 = model.drawn(8, 3);
    Drawn b1 = model.drawn(3, 72);
    Drawn a2 = model.drawn(8, 3);
    Drawn b2 = model.drawn(3, 72);
    Fixture.Delta first = product(a1, b1);
    Fixture.Delta second = product(a2, b2);
    check(
        CONV,
        Map.of("hada_w1_a", a1, "hada_w1_b", b1, "hada_w2_a", a2, "hada_w2_b", b2, "alpha", one(1)),
        1.0 / 3,
        (row, column) -> first.at(row, column) * second.at(row, column));
  }

  @Test
  void loHaInTuckersForm() {
    Drawn a1 = model.drawn(3, 8);
    Drawn t1 = model.drawn(3, 3, 3, 3);
    Drawn b1 = model.drawn(3, 8);
    Drawn a2 = model.drawn(3, 8);
    Drawn t2 = model.drawn(3, 3, 3, 3);
    Drawn b2 = model.drawn(3, 8);
    Fixture.Delta first = tucker((row, p) -> a1.at(p, row), t1, b1);
    Fixture.Delta second = tucker((row, p) -> a2.at(p, row), t2, b2);
    Map<String, Drawn> parts = new LinkedHashMap<>();
    parts.put("hada_w1_a", a1);
    parts.put("hada_t1", t1);
    parts.put("hada_w1_b", b1);
    parts.put("hada_w2_a", a2);
    parts.put("hada_t2", t2);
    parts.put("hada_w2_b", b2);
    check(CONV, parts, 1, (row, column) -> first.at(row, column) * second.at(row, column));
  }

  /** w1 ⊗ w2: row o is row o/c of the first and o%c of the second; columns likewise. */
  private static Fixture.Delta kronecker(Drawn first, int rows, int columns, Fixture.Delta second) {
    return (row, column) ->
        first.at(row / rows, column / columns) * second.at(row % rows, column % columns);
  }

  @Test
  void loKrOfWholeFactorsHasNoAlpha() {
    Drawn w1 = model.drawn(2, 4);
    Drawn w2 = model.drawn(4, 2);
    check(
        TO_OUT,
        Map.of("lokr_w1", w1, "lokr_w2", w2, "alpha", one(7)),
        1,
        kronecker(w1, 4, 2, w2::at));
  }

  @Test
  void loKrOfLowRank() {
    Drawn w1 = model.drawn(2, 4);
    Drawn a = model.drawn(4, 3);
    Drawn b = model.drawn(3, 2);
    check(
        TO_OUT,
        Map.of("lokr_w1", w1, "lokr_w2_a", a, "lokr_w2_b", b, "alpha", one(6)),
        2,
        kronecker(w1, 4, 2, product(a, b)));
  }

  @Test
  void loKrOfAConvolution() {
    Drawn w1 = model.drawn(2, 4);
    Drawn whole = model.drawn(4, 2, 3, 3);
    check(CONV, Map.of("lokr_w1", w1, "lokr_w2", whole), 1, kronecker(w1, 4, 2 * TAPS, whole::at));
    Drawn a = model.drawn(3, 4);
    Drawn t = model.drawn(3, 3, 3, 3);
    Drawn b = model.drawn(3, 2);
    check(
        CONV,
        Map.of("lokr_w1", w1, "lokr_w2_a", a, "lokr_t2", t, "lokr_w2_b", b, "alpha", one(3)),
        1,
        kronecker(w1, 4, 2 * TAPS, tucker((row, p) -> a.at(p, row), t, b)));
  }

  @Test
  void plainDifferences() {
    Drawn weight = model.drawn(8, 8);
    Drawn bias = model.drawn(8);
    Drawn normWeight = model.drawn(8);
    Drawn normBias = model.drawn(8);
    Path file =
        model.file(
            "diff",
            Map.of(
                kohya(TO_OUT) + "diff", weight,
                kohya(TO_OUT) + "diff_b", bias,
                kohya(NORM) + "w_norm", normWeight,
                kohya(NORM) + "b_norm", normBias));
    try (WeightAdapter.Adapted adapted = model.with(file, 0.5f)) {
      assertChanged(adapted.denoiser(), model.unet, TO_OUT + ".weight", 0.5, weight::at);
      assertChanged(adapted.denoiser(), model.unet, TO_OUT + ".bias", 0.5, bias::at);
      assertChanged(adapted.denoiser(), model.unet, NORM + ".weight", 0.5, normWeight::at);
      assertChanged(adapted.denoiser(), model.unet, NORM + ".bias", 0.5, normBias::at);
    }
  }

  // DoRA: m · V / ‖V‖ with V = W + ΔW, lengths of rows, or of input channels as LyCORIS had it
  // first

  private void dora(String end, int[] shape, boolean ofRows) {
    Drawn up = model.drawn(8, 3);
    Drawn down = model.drawn(3, 72);
    Drawn magnitudes = model.drawn(shape);
    float[] base = Fixture.values(model.unet, CONV + ".weight");
    Fixture.Delta product = product(up, down);
    double[][] v = new double[8][72];
    double[] squares = new double[8];
    for (int o = 0; o < 8; o++) {
      for (int c = 0; c < 72; c++) {
        v[o][c] = base[o * 72 + c] + 2.0 / 3 * product.at(o, c);
        squares[ofRows ? o : c / TAPS] += v[o][c] * v[o][c];
      }
    }
    check(
        CONV,
        Map.of("lora_up.weight", up, "lora_down.weight", down, "alpha", one(2), end, magnitudes),
        1,
        (row, column) -> {
          int group = ofRows ? row : column / TAPS;
          double length = magnitudes.values()[group] / Math.sqrt(squares[group]);
          return v[row][column] * length - base[row * 72 + column];
        });
  }

  @Test
  void doraOfInputChannels() {
    dora("dora_scale", new int[] {1, 8, 1, 1}, false);
  }

  @Test
  void doraOfRows() {
    dora("dora_scale", new int[] {8, 1, 1, 1}, true);
    dora("lora_magnitude_vector", new int[] {8}, true);
    dora("lora_magnitude_vector.weight", new int[] {1, 8, 1, 1}, true);
  }

  // Precision

  @Test
  void halvesStayHalves() {
    Drawn base = model.drawn(8, 8);
    Path unet = folder.resolve("halves.safetensors");
    new SafetensorsWriter().addHalf(TO_OUT + ".weight", base.shape(), base.values()).write(unet);
    try (SafetensorsFile source = SafetensorsFile.open(unet)) {
      checkRounded(source);
      Weight halves = Objects.requireNonNull(source.find(TO_OUT + ".weight"));
      checkRounded(new Brain(halves));
    }
  }

  private void checkRounded(WeightSource source) {
    Drawn diff = model.drawn(8, 8);
    Path file = model.file("diff", Map.of("unet." + TO_OUT + ".diff", diff));
    try (WeightAdapter.Adapted adapted =
        Adapters.builder()
            .lora(LoraSpec.of(file, 1))
            .build()
            .adapt(Fixture.NAMES, source, List.of())) {
      Weight changed = Objects.requireNonNull(adapted.denoiser().find(TO_OUT + ".weight"));
      assertThat(changed.dtype()).isEqualTo(DType.F16);
      assertThat(adapted.denoiser().find(TO_OUT + ".weight")).isSameAs(changed);
      float[] before = Fixture.values(source, TO_OUT + ".weight");
      float[] after = changed.toFloats();
      for (int i = 0; i < after.length; i++) {
        float rounded = Float.float16ToFloat(Float.floatToFloat16(before[i] + diff.values()[i]));
        assertThat(after[i]).isEqualTo(rounded);
      }
      byte[] bytes = changed.withBytes(b -> b.toArray(ValueLayout.JAVA_BYTE));
      assertThat(bytes).hasSize(2 * after.length);
      ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (float value : after) {
        assertThat(Float.float16ToFloat(little.getShort())).isEqualTo(value);
      }
    }
  }

  /** The weight in BF16. */
  private record Brain(Weight base) implements WeightSource, Weight {
    @Override
    public String name() {
      return "bf16";
    }

    @Override
    public Set<String> keys() {
      return Set.of(base.key());
    }

    @Override
    public @Nullable Weight find(String key) {
      return key.equals(base.key()) ? this : null;
    }

    @Override
    public String key() {
      return base.key();
    }

    @Override
    public Shape shape() {
      return base.shape();
    }

    @Override
    public DType dtype() {
      return DType.BF16;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      float[] values = base.toFloats();
      ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
      for (float v : values) {
        bytes.putShort((short) (Float.floatToRawIntBits(v) >>> 16));
      }
      return use.apply(MemorySegment.ofArray(bytes.array()));
    }
  }
}
