package eddy.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eddy.backend.BackendOptions;
import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.CapacityException;
import eddy.error.DeviceException;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.Port;
import eddy.kernels.gpu.WeightSlot;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.run.GpuExecutable;
import eddy.kernels.gpu.run.KernelTime;
import eddy.kernels.gpu.variant.VariantTable;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.program.ProgramCache;
import eddy.tensor.DType;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jocl.cl_mem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of hand-made launches of {@code TestKernels.scale}, which computes x·c + w, element by
 * element as stored.
 */
class OpenClExecutableTest {
  private static final Shape TOKENS = Shape.of(1, 2, 3);

  @TempDir Path temp;

  /** A weight [6] with values 10, 20, … */
  private static final class TestWeight implements Weight {
    @Override
    public String key() {
      return "test.weight";
    }

    @Override
    public Shape shape() {
      return Shape.of(6);
    }

    @Override
    public DType dtype() {
      return DType.F32;
    }

    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      byte[] bytes = new byte[24];
      MemorySegment segment = MemorySegment.ofArray(bytes);
      for (int i = 0; i < 6; i++) {
        segment.set(
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN),
            4L * i,
            10f * (i + 1));
      }
      return use.apply(segment);
    }
  }

  /** Input x [1, 2, 3] at 0, output at 64: x·2 + w, then again into another output at 128. */
  private static GpuProgram program(Weight weight, int arenaElements) {
    List<KernelLaunch> launches = new ArrayList<>();
    int[][] params = {{6, 0, 64}, {6, 64, 128}};
    for (int[] p : params) {
      launches.add(
          new KernelLaunch(
              "TestKernels.scale",
              List.of(KernelBuffer.ARENA, KernelBuffer.CONSTANTS, new KernelBuffer.WeightBuffer(0)),
              p,
              Grid.line(6, 4),
              launches.size()));
    }
    return new GpuProgram(
        launches,
        List.of(new WeightSlot(weight, WeightSlot.WeightLayout.AS_STORED, false)),
        new float[] {2},
        arenaElements,
        0,
        Map.of("x", new Port(TOKENS, DType.F32, 0, 0)),
        Map.of(
            "once", new Port(TOKENS, DType.F32, 64, 0),
            "twice", new Port(Shape.of(6), DType.F32, 128, 0)));
  }

  private static Map<String, HostTensor> x(float... values) {
    return Map.of("x", HostTensor.of(TOKENS, values));
  }

  private static float[] of(Map<String, HostTensor> outputs, String name) {
    HostTensor value = outputs.get(name);
    assertThat(value).as(name).isNotNull();
    return value == null ? new float[0] : value.floats();
  }

  private static void checkRuns(GpuExecutable<cl_mem> executable) {
    Map<String, HostTensor> out = executable.run(x(1, 2, 3, 4, 5, 6));
    // Tokens are stored channels first: 1 4 2 5 3 6 on the device.
    assertThat(of(out, "once")).containsExactly(12, 34, 56, 28, 50, 72);
    assertThat(of(out, "twice")).containsExactly(34, 76, 98, 140, 162, 204);
  }

  @Test
  void runsLaunchesInOrderAndKeepsInputs() {
    ClDevice device = TestDevice.orSkip();
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
        GpuExecutable<cl_mem> executable = backend.prepare(program(new TestWeight(), 192))) {
      assertThatThrownBy(() -> executable.run(Map.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("input x was never given");
      checkRuns(executable);
      assertThat(of(executable.run(Map.of()), "once")).containsExactly(12, 34, 56, 28, 50, 72);
      assertThat(of(executable.run(x(0, 0, 0, 0, 0, 0)), "once"))
          .containsExactly(10, 30, 50, 20, 40, 60);
      assertThatThrownBy(() -> executable.run(Map.of("y", HostTensor.of(Shape.of(1), new int[1]))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("there is no input y; expected [x]");
      assertThatThrownBy(() -> executable.run(Map.of("x", HostTensor.of(Shape.of(1), new int[1]))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("input x: expected");
    }
  }

  @Test
  void profilesOnRequest() {
    ClDevice device = TestDevice.orSkip();
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
        GpuExecutable<cl_mem> executable = backend.prepare(program(new TestWeight(), 192))) {
      List<KernelTime> times = executable.profile(x(1, 2, 3, 4, 5, 6));
      assertThat(times).extracting(KernelTime::kernel).containsOnly("TestKernels.scale");
      assertThat(times).extracting(KernelTime::step).containsExactly(0, 1);
      assertThat(times).allMatch(t -> t.nanos() >= 0);
    }
  }

  @Test
  void aProfileGivesEachStepItsShareOfALaunch() {
    ClDevice device = TestDevice.orSkip();
    GpuProgram p = program(new TestWeight(), 192);
    GpuProgram shared =
        new GpuProgram(
            p.launches(),
            p.weights(),
            p.constants(),
            p.arenaElements(),
            p.halfArenaElements(),
            p.inputs(),
            p.outputs(),
            0,
            Set.of(),
            Map.of(0, Map.of(0, 0.75, 2, 0.25)));
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
        GpuExecutable<cl_mem> executable = backend.prepare(shared)) {
      checkRuns(executable);
      Map<Integer, Double> seconds = new HashMap<>();
      executable.profile().parts().forEach(part -> seconds.put(part.step(), part.seconds()));
      assertThat(seconds).containsOnlyKeys(0, 1, 2);
      double whole = seconds.getOrDefault(0, 0.0);
      assertThat(whole).isPositive();
      assertThat(seconds.getOrDefault(2, 0.0)).isCloseTo(whole / 3, within(1e-12));
    }
  }

  @Test
  void aProfileHasEachLaunchByTheDevicesClock() {
    ClDevice device = TestDevice.orSkip();
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
        GpuExecutable<cl_mem> executable = backend.prepare(program(new TestWeight(), 192))) {
      assertThatThrownBy(executable::profile).hasMessage("input x was never given");
      checkRuns(executable);
      Profile profile = executable.profile();
      assertThat(profile.clock()).isEqualTo(RunTime.Clock.DEVICE);
      assertThat(profile.parts()).extracting(Profile.ProfilePart::step).containsExactly(0, 1);
      assertThat(profile.parts())
          .extracting(Profile.ProfilePart::name)
          .containsOnly("TestKernels.scale");
      assertThat(profile.parts()).allMatch(p -> p.tasks() > 0 && p.seconds() >= 0);
      assertThat(profile.seconds())
          .isPositive()
          .isGreaterThan(
              profile.parts().stream().mapToDouble(Profile.ProfilePart::seconds).sum() - 1e-9);
      assertThat(of(executable.run(Map.of()), "once")).containsExactly(12, 34, 56, 28, 50, 72);
    }
  }

  @Test
  void sharesWeightsByIdentityAndGivesEverythingBack() {
    ClDevice device = TestDevice.orSkip();
    GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp));
    Weight weight = new TestWeight();
    GpuExecutable<cl_mem> first = backend.prepare(program(weight, 192));
    long one = backend.memory().inUse();
    assertThat(first.valueBytes() + first.weightBytes()).isEqualTo(one);
    GpuExecutable<cl_mem> second = backend.prepare(program(weight, 192));
    assertThat(backend.memory().inUse()).isEqualTo(2 * one - first.weightBytes());
    GpuExecutable<cl_mem> other = backend.prepare(program(new TestWeight(), 192));
    assertThat(backend.memory().inUse()).isEqualTo(3 * one - first.weightBytes());
    first.close();
    first.close();
    checkRuns(second);
    assertThatThrownBy(() -> first.run(Map.of())).isInstanceOf(IllegalStateException.class);
    other.close();
    second.close();
    assertThat(backend.memory().inUse()).isZero();
    backend.close();
    backend.close();
  }

  @Test
  void aFailedPreparationGivesEverythingBack() throws IOException {
    ClDevice device = TestDevice.orSkip();
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(temp))) {
      GpuProgram good = program(new TestWeight(), 192);
      List<KernelLaunch> launches = new ArrayList<>(good.launches());
      launches.add(
          new KernelLaunch("TestKernels.broken", List.of(), new int[1], Grid.line(1, 1), 2));
      GpuProgram broken =
          new GpuProgram(
              launches,
              good.weights(),
              good.constants(),
              good.arenaElements(),
              good.halfArenaElements(),
              good.inputs(),
              good.outputs());
      assertThatThrownBy(() -> backend.prepare(broken))
          .isInstanceOf(DeviceException.class)
          .hasMessageContaining("can't build the kernel TestKernels.broken: ")
          .hasMessageContaining("the whole log is in " + temp)
          .extracting(Throwable::getMessage)
          .asString()
          .hasLineCount(1);
      assertThat(backend.memory().inUse()).isZero();
      assertThat(files(".log")).hasSize(1);
      assertThat(Files.readString(files(".log").getFirst())).contains("error");
    }
  }

  @Test
  void whatCannotFitIsRefusedWithTheNumbers() {
    ClDevice device = TestDevice.orSkip();
    ProgramCache cache = new ProgramCache(temp);
    try (GpuBackend<cl_mem> backend =
        TestDevice.open(TestDevice.withMemory(device, 8L << 20, 1L << 20), cache)) {
      int twoMegabytes = 1 << 19;
      assertThatThrownBy(() -> backend.prepare(program(new TestWeight(), twoMegabytes)))
          .isInstanceOf(CapacityException.class)
          .hasMessageContaining(
              "allows buffers of 1 MB at most, but the network's values at this size need one of 2"
                  + " MB; use a smaller picture or batch.");
    }
    try (GpuBackend<cl_mem> backend =
        TestDevice.open(TestDevice.withMemory(device, 3L << 20, 3L << 20), cache)) {
      int twoMegabytes = 1 << 19;
      GpuExecutable<cl_mem> first = backend.prepare(program(new TestWeight(), twoMegabytes));
      assertThatThrownBy(() -> backend.prepare(program(new TestWeight(), twoMegabytes)))
          .isInstanceOf(CapacityException.class)
          .hasMessageContaining(
              "has too little memory: the network's values at this size need 2 MB, but Eddy holds"
                  + " 3 MB of the device's 3 MB; use a smaller picture or batch.");
      checkRuns(first);
    }
  }

  @Test
  void programsComeFromTheCacheAndADamagedEntryIsBuiltAnew() throws IOException {
    ClDevice device = TestDevice.orSkip();
    assertThat(builtFromSource(device)).isEqualTo(1);
    assertThat(files(".bin")).hasSize(1);
    assertThat(builtFromSource(device)).isZero();

    Path entry = files(".bin").getFirst();
    byte[] good = Files.readAllBytes(entry);
    byte[] bad = good.clone();
    bad[good.length / 2] ^= 1;
    Files.write(entry, bad);
    assertThat(builtFromSource(device)).as("after damage").isEqualTo(1);
    assertThat(Files.readAllBytes(entry)).as("the new entry").hasSizeGreaterThan(40);
    assertThat(builtFromSource(device)).isZero();

    // Whole as far as the cache can see, but no binary that the driver would take.
    String key = entry.getFileName().toString().replace(".bin", "");
    new ProgramCache(temp)
        .store(key, "no binary".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(builtFromSource(device)).as("after a foreign binary").isEqualTo(1);
    assertThat(builtFromSource(device)).isZero();
  }

  @Test
  void noDamageToAnEntryIsAnError() throws IOException {
    ClDevice device = TestDevice.orSkip();
    assertThat(builtFromSource(device)).isEqualTo(1);
    Path entry = files(".bin").getFirst();
    byte[] good = Files.readAllBytes(entry);
    for (int length : new int[] {0, 1, 40, good.length / 2, good.length - 1}) {
      Files.write(entry, java.util.Arrays.copyOf(good, length));
      assertThat(builtFromSource(device)).as("cut to %d bytes", length).isEqualTo(1);
      assertThat(builtFromSource(device)).as("built anew").isZero();
    }
    for (int at : new int[] {0, 8, 20, 60, good.length - 1}) {
      byte[] bad = good.clone();
      bad[at] ^= 0x55;
      Files.write(entry, bad);
      assertThat(builtFromSource(device)).as("byte %d changed", at).isEqualTo(1);
      assertThat(builtFromSource(device)).as("built anew").isZero();
    }
    // Neither read nor replaced, so built at each start.
    Files.delete(entry);
    Files.createDirectories(entry.resolve("inside"));
    assertThat(builtFromSource(device)).as("a folder in its place").isEqualTo(1);
    assertThat(builtFromSource(device)).as("a folder in its place").isEqualTo(1);
  }

  /** Where permissions mean something, which they don't to root. */
  @Test
  void worksWithAFolderThatCannotBeRead() throws IOException {
    ClDevice device = TestDevice.orSkip();
    java.io.File folder = temp.toFile();
    assertThat(builtFromSource(device)).isEqualTo(1);
    try {
      boolean closed = folder.setExecutable(false) && folder.setReadable(false);
      org.junit.jupiter.api.Assumptions.assumeTrue(
          closed && !folder.canRead(), "the user may read everything");
      assertThat(builtFromSource(device)).isEqualTo(1);
    } finally {
      assertThat(folder.setReadable(true) && folder.setExecutable(true)).isTrue();
    }
  }

  @Test
  void worksWithoutACache() throws IOException {
    ClDevice device = TestDevice.orSkip();
    Path noFolder = Files.writeString(temp.resolve("file"), "in the way").resolve("cache");
    try (GpuBackend<cl_mem> backend = TestDevice.open(device, new ProgramCache(noFolder));
        GpuExecutable<cl_mem> executable = backend.prepare(program(new TestWeight(), 192))) {
      checkRuns(executable);
    }
  }

  private int builtFromSource(ClDevice device) {
    OpenClDriver driver = OpenClDriver.open(device, new ProgramCache(temp));
    try (GpuBackend<cl_mem> backend =
            driver.backend(BackendOptions.DEFAULT, VariantTable.tuned(device.traits()));
        GpuExecutable<cl_mem> executable = backend.prepare(program(new TestWeight(), 192))) {
      checkRuns(executable);
      return driver.programs().builtFromSource();
    }
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.filter(p -> p.toString().endsWith(suffix)).toList();
    }
  }
}
