package eddy.kernels.opencl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Tunable;
import eddy.backend.Tuning;
import eddy.error.InputException;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.kernels.gpu.run.GpuExecutable;
import eddy.kernels.gpu.run.KernelTime;
import eddy.kernels.gpu.run.TuningFile;
import eddy.kernels.gpu.run.UserFolder;
import eddy.kernels.gpu.variant.ColumnVariant;
import eddy.kernels.gpu.variant.Measurements;
import eddy.kernels.gpu.variant.OpShape;
import eddy.kernels.gpu.variant.Sliced;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.program.KernelSource;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jocl.cl_mem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TuningFileTest {
  private static final ClDevice DEVICE = TestDevice.fake(0, 0, "Fast GPU", true);
  private static final OpShape SHAPE = new OpShape.SoftmaxShape(320, 77);
  private static final Map<OpShape, Measurements.Best> ONE =
      Map.of(SHAPE, new Measurements.Best(Sliced.of(ColumnVariant.NAIVE), 0.5));

  @TempDir Path temp;

  private Path written() {
    return TuningFile.of(DEVICE, temp.resolve("a/b"), KernelSource::head).add(ONE);
  }

  private Measurements read(ClDevice device) {
    return TuningFile.of(device, temp.resolve("a/b"), KernelSource::head).read();
  }

  @Test
  void givesBackWhatWasWrittenAndLeavesNothingElse() throws IOException {
    assertThat(read(DEVICE).best()).isEmpty();
    Path file = written();
    assertThat(read(DEVICE).best()).isEqualTo(ONE);
    OpShape other = new OpShape.SoftmaxShape(1, 1);
    TuningFile.of(DEVICE, temp.resolve("a/b"), KernelSource::head)
        .add(Map.of(other, new Measurements.Best(Sliced.of(ColumnVariant.GROUPED), 1)));
    assertThat(read(DEVICE).best()).containsOnlyKeys(SHAPE, other);
    try (Stream<Path> files = Files.list(temp.resolve("a/b"))) {
      assertThat(files).containsExactly(file);
    }
    assertThat(Files.readString(file)).startsWith("# eddy opencl tuning 1\ndevice Fast GPU, Acme");
  }

  @Test
  void eachDeviceHasItsOwn() {
    written();
    assertThat(read(TestDevice.fake(0, 0, "Other GPU", true)).best()).isEmpty();
    // The same device in another place.
    assertThat(read(TestDevice.fake(1, 2, "Fast GPU", true)).best()).isEqualTo(ONE);
  }

  @Test
  void ofAnotherDriverOrOtherKernelsItIsNotUsed() throws IOException {
    Path file = written();
    List<String> lines = Files.readAllLines(file);
    for (int changed = 0; changed < 4; changed++) {
      List<String> other = new ArrayList<>(lines);
      other.set(changed, lines.get(changed) + "x");
      Files.write(file, other);
      assertThat(read(DEVICE).best()).as(other.get(changed)).isEmpty();
    }
    // Measured anew, it is replaced.
    assertThat(written()).isEqualTo(file);
    assertThat(read(DEVICE).best()).isEqualTo(ONE);
  }

  @Test
  void noDamageIsAnError() throws IOException {
    Logger log = Logger.getLogger("eddy.opencl");
    log.setLevel(Level.OFF); // it has a line for each
    try {
      damage();
    } finally {
      log.setLevel(null);
    }
  }

  private void damage() throws IOException {
    Path file = written();
    byte[] good = Files.readAllBytes(file);
    for (int length = 0; length < good.length; length++) {
      Files.write(file, Arrays.copyOf(good, length));
      assertThat(read(DEVICE).best().size()).as("cut to %d", length).isLessThanOrEqualTo(1);
    }
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= (byte) 0x80;
      Files.write(file, bad);
      assertThat(read(DEVICE).best()).as("byte %d", i).isEmpty();
    }
    Files.write(file, "something else entirely\n".getBytes(UTF_8));
    assertThat(read(DEVICE).best()).isEmpty();
    Files.delete(file);
    Files.createDirectories(file.resolve("inside"));
    assertThat(read(DEVICE).best()).isEmpty();
    assertThatThrownBy(
            () -> TuningFile.of(DEVICE, temp.resolve("a/b"), KernelSource::head).tryOut())
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ": can't be written (")
        .hasMessageContaining("-Deddy.opencl.cache=DIR");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksStayAndPipesAreRefused() throws Exception {
    Path file = written();
    Path moved = Files.move(file, temp.resolve("elsewhere"));
    Files.createSymbolicLink(file, moved);
    TuningFile.of(DEVICE, file.getParent(), KernelSource::head).tryOut();
    TuningFile.of(DEVICE, file.getParent(), KernelSource::head).add(ONE);
    assertThat(file).isSymbolicLink();
    assertThat(read(DEVICE).best()).isNotEmpty();
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          assertThat(read(DEVICE).best()).isEmpty();
          TuningFile tuning = TuningFile.of(DEVICE, file.getParent(), KernelSource::head);
          assertThatThrownBy(tuning::tryOut)
              .isInstanceOf(InputException.class)
              .hasMessageStartingWith(file + ": can't be written (it is no file)");
          assertThatThrownBy(() -> tuning.add(ONE)).isInstanceOf(InputException.class);
        });
    assertThat(temp.resolve("a/b").toFile().list()).containsExactly(file.getFileName().toString());
  }

  @Test
  void withoutAFolderItSaysSoOnlyWhenItIsToBeWritten() throws IOException {
    assertThat(TuningFile.of(DEVICE, null, KernelSource::head).read().best()).isEmpty();
    assertThatThrownBy(() -> TuningFile.of(DEVICE, null, KernelSource::head).tryOut())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("There is no folder");
    Path noFolder = Files.writeString(temp.resolve("file"), "in the way").resolve("x");
    assertThat(TuningFile.of(DEVICE, noFolder, KernelSource::head).read().best()).isEmpty();
    assertThatThrownBy(() -> TuningFile.of(DEVICE, noFolder, KernelSource::head).add(ONE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("can't be written");
  }

  @Test
  void theKernelsThatItDependsOnAreOfEveryClassThereIsAChoiceOf() throws IOException {
    Path root = Path.of(System.getProperty("eddy.root", "../.."));
    List<String> oneOfAKind =
        List.of(
            "ElementwiseKernels",
            "EmbeddingKernels",
            "MoveKernels",
            "PeakKernels",
            "TransferKernels");
    try (Stream<Path> files =
        Files.list(root.resolve("kernels/opencl/src/main/resources/eddy/kernels/opencl"))) {
      assertThat(
              files
                  .map(f -> f.getFileName().toString())
                  .map(f -> f.substring(0, f.indexOf('.')))
                  .filter(c -> !oneOfAKind.contains(c)))
          .allMatch(
              c -> TuningFile.ONE_OF_EACH_CLASS.stream().anyMatch(k -> k.startsWith(c + ".")));
    }
  }

  /** Tokens through two linear layers of one shape, a norm and attention. */
  private static Plan network() {
    RandomWeights weights = new RandomWeights("random", DType.F32);
    Weight w = weights.find("w", Shape.of(48, 48));
    Weight b = weights.find("b", Shape.of(48));
    Graph g = new Graph();
    var x = g.input("x", 1, 33, 48).layerNorm(1e-5f, b, b);
    var y = x.linear(w, b).linear(w, null);
    return Plan.of(g, Map.of("y", y.attention(x, x, 2, false)), GpuLowering.PLANS);
  }

  private static List<String> kernels(Backend backend) {
    try (GpuExecutable<cl_mem> executable = (GpuExecutable<cl_mem>) backend.compile(network())) {
      HostTensor x = HostTensor.of(Shape.of(1, 33, 48), new float[33 * 48]);
      return executable.profile(Map.of("x", x)).stream().map(KernelTime::kernel).toList();
    }
  }

  @Test
  void whatWasMeasuredIsUsedAndADamagedFileIsNot() throws IOException {
    ClDevice device = TestDevice.orSkip();
    String before = System.getProperty(UserFolder.property("opencl"), "");
    System.setProperty(UserFolder.property("opencl"), temp.toString());
    try {
      OpenClBackendProvider provider = new OpenClBackendProvider();
      List<String> untuned;
      Tuning tuning;
      try (Backend backend = provider.open(device.id(), BackendOptions.DEFAULT)) {
        untuned = kernels(backend);
        tuning = ((Tunable) backend).tune(List.of(network()), 2, _ -> {});
      }
      assertThat(tuning.choices())
          .extracting(Tuning.Choice::op)
          .containsExactly("layer-norm 48x33", "matmul 48x33x48", "attention 24x33x33x2");
      assertThat(tuning.choices()).extracting(Tuning.Choice::uses).containsExactly(1, 2, 1);
      assertThat(tuning.choices())
          .allSatisfy(
              c -> {
                assertThat(c.candidates()).isGreaterThan(1);
                assertThat(c.seconds()).isPositive().isLessThanOrEqualTo(c.untunedSeconds());
              });
      Path file = Path.of(tuning.keptIn());
      assertThat(file).hasParent(temp);
      Measurements kept = TuningFile.of(device, temp, KernelSource::head).read();
      assertThat(kept.best()).hasSize(3);
      try (Backend backend = provider.open(device.id(), BackendOptions.DEFAULT)) {
        VariantTable table = VariantTable.tuned(device.traits()).with(kept::variant);
        assertThat(kernels(backend))
            .isEqualTo(
                GpuLowering.lower(network(), table, WeightStorage.AUTO, ActivationStorage.F32)
                    .launches()
                    .stream()
                    .map(l -> l.kernel())
                    .toList());
      }

      // Whatever the clock said, these are kernels that the limits don't choose.
      String text = Files.readString(file);
      Files.writeString(
          file,
          text.replaceAll("(?m)^(matmul\t\\S+\t)\\S+", "$1wide")
              .replaceAll("(?m)^(attention\t\\S+\t)\\S+", "$1scores")
              .replaceAll("(?m)^(layer-norm\t\\S+\t)\\S+", "$1naive"));
      try (Backend backend = provider.open(device.id(), BackendOptions.DEFAULT)) {
        assertThat(kernels(backend))
            .containsExactly(
                "LayerNormKernels.naive",
                "Conv2dKernels.wide",
                "Conv2dKernels.wide",
                "ScoreKernels.scores",
                "SoftmaxKernels.grouped",
                "ScoreKernels.average")
            .isNotEqualTo(untuned);
      }

      // A kernel that can't do it, and one that doesn't exist.
      Files.writeString(
          file,
          text.replaceAll("(?m)^(matmul\t\\S+\t)\\S+", "$1few")
              .replaceAll("(?m)^(attention\t\\S+\t)\\S+", "$1flash16")
              .replaceAll("(?m)^(layer-norm\t\\S+\t)\\S+", "$1moments/2"));
      try (Backend backend = provider.open(device.id(), BackendOptions.DEFAULT)) {
        assertThat(kernels(backend)).isEqualTo(untuned);
      }
    } finally {
      if (before.isEmpty()) {
        System.clearProperty(UserFolder.property("opencl"));
      } else {
        System.setProperty(UserFolder.property("opencl"), before);
      }
    }
  }

  /** Rows that are filled up once are filled up for the measurement too, and not counted. */
  @Test
  void keysInRowsOfTheirOwnAreMeasuredSo() {
    ClDevice device = TestDevice.orSkip();
    Graph g = new Graph();
    var keys = g.invariantInput("keys", Shape.of(1, 9, 48));
    var values = g.invariantInput("values", Shape.of(1, 9, 48));
    var y = g.input("x", 1, 33, 48).attention(keys, values, 2, false);
    Plan plan = Plan.of(g, Map.of("y", y), GpuLowering.PLANS);
    String before = System.getProperty(UserFolder.property("opencl"), "");
    System.setProperty(UserFolder.property("opencl"), temp.toString());
    try (Backend backend = new OpenClBackendProvider().open(device.id(), BackendOptions.DEFAULT)) {
      List<String> left = new ArrayList<>();
      Tuning tuning = ((Tunable) backend).tune(List.of(plan), 1, m -> left.add(m.toString()));
      assertThat(tuning.choices())
          .singleElement()
          .satisfies(
              c -> {
                assertThat(c.op()).isEqualTo("attention 24x33x9x2x12");
                assertThat(c.untuned()).isEqualTo("flash40");
                assertThat(c.seconds()).isPositive().isLessThanOrEqualTo(c.untunedSeconds());
              });
      assertThat(left).noneMatch(line -> line.contains("left out"));
    } finally {
      if (before.isEmpty()) {
        System.clearProperty(UserFolder.property("opencl"));
      } else {
        System.setProperty(UserFolder.property("opencl"), before);
      }
    }
  }
}
