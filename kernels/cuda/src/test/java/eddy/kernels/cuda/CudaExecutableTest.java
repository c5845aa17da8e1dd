package eddy.kernels.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.CapacityException;
import eddy.error.DeviceException;
import eddy.kernels.gpu.GpuProgram;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.run.GpuBackend;
import eddy.kernels.gpu.run.GpuExecutable;
import eddy.kernels.gpu.run.KernelTime;
import eddy.tensor.HostTensor;
import eddy.tensor.Weight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs run through the real bindings by a stand-in that checks what it is asked. */
class CudaExecutableTest {
  private static final int ARENA = 256;

  @TempDir Path temp;

  private static Map<String, HostTensor> x(float... values) {
    return Map.of("x", HostTensor.of(TestGraphs.LINE, values));
  }

  private static void checkRun(
      GpuExecutable<DevicePointer> executable, Weight weight, int times, float... x) {
    assertThat(executable.run(x(x), "y").floats())
        .containsExactly(TestGraphs.expected(weight, times, x));
  }

  @Test
  void aRunIsOneGraphAndKeepsItsInputs() {
    StandIn standIn = StandIn.orSkip();
    Weight weight = TestGraphs.weight();
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0);
        GpuExecutable<DevicePointer> executable =
            backend.prepare(TestGraphs.program(weight, 3, ARENA))) {
      assertThatThrownBy(() -> executable.run(Map.of())).hasMessage("input x was never given");
      checkRun(executable, weight, 3, 1, 2, 3, 4, 5, 6);
      assertThat(executable.run(Map.of(), "y").floats())
          .containsExactly(TestGraphs.expected(weight, 3, 1, 2, 3, 4, 5, 6));
      checkRun(executable, weight, 3, 6, 5, 4, 3, 2, 1);
      assertThat(standIn.count("graph launches")).isEqualTo(3);
      assertThat(standIn.count("launches")).isEqualTo(9);
      assertThat(standIn.count("modules")).isEqualTo(1);
    }
    standIn.requireClean();
  }

  @Test
  void withoutPoolsMemoryIsTakenTheOldWay() {
    StandIn standIn = StandIn.orSkip().with("pools", 0);
    Weight weight = TestGraphs.weight();
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      try (GpuExecutable<DevicePointer> executable =
          backend.prepare(TestGraphs.program(weight, 2, ARENA))) {
        checkRun(executable, weight, 2, 1, 2, 3, 4, 5, 6);
      }
      assertThat(standIn.count("bytes")).isZero();
    }
    standIn.requireClean();
  }

  @Test
  void kernelsAreTimedByEventsOfTheDevice() {
    StandIn standIn = StandIn.orSkip();
    Weight weight = TestGraphs.weight();
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0);
        GpuExecutable<DevicePointer> executable =
            backend.prepare(TestGraphs.program(weight, 2, ARENA))) {
      List<KernelTime> times = executable.profile(x(1, 2, 3, 4, 5, 6));
      assertThat(times).extracting(KernelTime::step).containsExactly(0, 1);
      // The stand-in's clock: a microsecond a launch, and ten nanoseconds for each of two groups.
      assertThat(times).allSatisfy(t -> assertThat(t.nanos()).isBetween(1019L, 1021L));
      RunTime time = executable.time();
      assertThat(time.clock()).isEqualTo(RunTime.Clock.DEVICE);
      assertThat(time.seconds()).isBetween(2.03e-6, 2.05e-6);
      Profile profile = executable.profile();
      assertThat(profile.seconds()).isBetween(2.03e-6, 2.05e-6);
      assertThat(profile.parts()).extracting(Profile.ProfilePart::tasks).containsExactly(2L, 2L);
      checkRun(executable, weight, 2, 1, 2, 3, 4, 5, 6);
    }
    standIn.requireClean();
  }

  @Test
  void sharesWeightsAndCountsWhatItHolds() {
    StandIn standIn = StandIn.orSkip();
    Weight weight = TestGraphs.weight();
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      GpuExecutable<DevicePointer> first = backend.prepare(TestGraphs.program(weight, 1, ARENA));
      long one = backend.memory().inUse();
      assertThat(one).isEqualTo(first.valueBytes() + first.weightBytes());
      assertThat(standIn.count("bytes")).isEqualTo(one);
      GpuExecutable<DevicePointer> second = backend.prepare(TestGraphs.program(weight, 1, ARENA));
      assertThat(backend.memory().inUse()).isEqualTo(2 * one - first.weightBytes());
      first.close();
      checkRun(second, weight, 1, 1, 2, 3, 4, 5, 6);
      assertThatThrownBy(() -> first.run(Map.of())).isInstanceOf(IllegalStateException.class);
      assertThat(backend.memory().inUse()).isEqualTo(one);
    }
    standIn.requireClean();
  }

  @Test
  void twoDevicesDoNotMix() {
    StandIn standIn = StandIn.orSkip();
    Weight weight = TestGraphs.weight();
    try (GpuBackend<DevicePointer> first = TestGraphs.open(standIn, 0);
        GpuBackend<DevicePointer> second = TestGraphs.open(standIn, 1)) {
      GpuExecutable<DevicePointer> one = first.prepare(TestGraphs.program(weight, 1, ARENA));
      GpuExecutable<DevicePointer> two = second.prepare(TestGraphs.program(weight, 2, ARENA));
      for (int i = 0; i < 2; i++) {
        checkRun(one, weight, 1, 1, 2, 3, 4, 5, i);
        checkRun(two, weight, 2, 6, 5, 4, 3, 2, i);
      }
      assertThat(first.device().id()).hasToString("cuda:0");
      assertThat(second.device().id()).hasToString("cuda:1");
    }
    standIn.requireClean();
  }

  /** A context is a thread's, and each of Eddy's may be another one. */
  @Test
  void anyThreadMayUseAndCloseIt() throws Exception {
    StandIn standIn = StandIn.orSkip();
    Weight weight = TestGraphs.weight();
    GpuBackend<DevicePointer> backend = onOtherThread(() -> TestGraphs.open(standIn, 0));
    GpuExecutable<DevicePointer> executable =
        onOtherThread(() -> backend.prepare(TestGraphs.program(weight, 1, ARENA)));
    onOtherThread(
        () -> {
          checkRun(executable, weight, 1, 1, 2, 3, 4, 5, 6);
          return true;
        });
    onOtherThread(
        () -> {
          backend.close();
          return true;
        });
    standIn.requireClean();
  }

  private static <T> T onOtherThread(Callable<T> work) throws Exception {
    try (var thread = Executors.newSingleThreadExecutor()) {
      return thread.submit(work).get();
    }
  }

  @Test
  void whatCannotFitIsRefusedBeforeTheDriverIsAsked() {
    StandIn standIn = StandIn.orSkip().with("memory", 1 << 20);
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      GpuProgram program = TestGraphs.program(TestGraphs.weight(), 1, 1 << 18);
      assertThatThrownBy(() -> backend.prepare(program))
          .isInstanceOf(CapacityException.class)
          .hasMessageContaining("device cuda:0 (Stand-in 0) has too little memory: ");
      assertThat(backend.memory().inUse()).isZero();
    }
    standIn.requireClean();
  }

  @Test
  void runningOutOfMemoryHalfWayGivesEverythingBack() {
    // Arena, half arena, constants, weight, params.
    for (int after = 0; after < 5; after++) {
      StandIn standIn = StandIn.orSkip();
      Weight weight = TestGraphs.weight();
      try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
        standIn.with("fail_allocation", after);
        assertThatThrownBy(() -> backend.prepare(TestGraphs.program(weight, 1, ARENA)))
            .isInstanceOf(CapacityException.class)
            .hasMessageStartingWith(
                "device cuda:0 (Stand-in 0) ran out of memory while preparing the network"
                    + " (CUDA_ERROR_OUT_OF_MEMORY): Eddy holds 0 MB of the device's 64 MB; ");
        assertThat(backend.memory().inUse()).isZero();
        standIn.with("fail_allocation", -1);
        try (GpuExecutable<DevicePointer> executable =
            backend.prepare(TestGraphs.program(weight, 1, ARENA))) {
          checkRun(executable, weight, 1, 1, 2, 3, 4, 5, 6);
        }
      }
      standIn.requireClean();
    }
  }

  @Test
  void aKernelThatCannotBeBuiltIsNamedWithTheCompilersWords() throws Exception {
    StandIn standIn = StandIn.orSkip();
    String before = System.getProperty("eddy.cuda.cache", "");
    System.setProperty("eddy.cuda.cache", temp.toString());
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      GpuProgram program =
          TestGraphs.program("TestKernels.broken", TestGraphs.weight(), 1, ARENA, Grid.line(6, 4));
      assertThatThrownBy(() -> backend.prepare(program))
          .isInstanceOf(DeviceException.class)
          .hasMessageContaining("can't build the kernel TestKernels.broken: ptxas application")
          .hasMessageContaining("'bogus'; the whole log is in " + temp);
      assertThat(backend.memory().inUse()).isZero();
    } finally {
      System.setProperty("eddy.cuda.cache", before);
    }
    try (var logs = Files.list(temp)) {
      assertThat(Files.readString(logs.findFirst().orElseThrow()))
          .startsWith("TestKernels.broken on ")
          .contains("ptxas fatal   : Ptx assembly aborted");
    }
    standIn.requireClean();
  }

  @Test
  void aDriverTooOldForAKernelIsToldSo() {
    StandIn standIn = StandIn.orSkip().with("version", 12000);
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      GpuProgram program =
          TestGraphs.program("TestKernels.later", TestGraphs.weight(), 1, ARENA, Grid.line(6, 4));
      assertThatThrownBy(() -> backend.prepare(program))
          .isInstanceOf(DeviceException.class)
          .hasMessage(
              "device cuda:0 (Stand-in 0): the kernel TestKernels.later needs a driver for CUDA"
                  + " 12.8 or newer, but this one is for CUDA 12.0; update it, or use device"
                  + " opencl.");
    }
    standIn.requireClean();
  }

  @Test
  void launchesThatCannotBeAreRefusedBeforeTheyRun() {
    StandIn standIn = StandIn.orSkip().with("most_threads", 2);
    Weight weight = TestGraphs.weight();
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      GpuProgram groups =
          TestGraphs.program("TestKernels.scale", weight, 1, ARENA, Grid.groups(2, 1, 1, 4, 1, 1));
      assertThatThrownBy(() -> backend.prepare(groups))
          .isInstanceOf(DeviceException.class)
          .hasMessageContaining("with groups of 2 threads at most, but it needs 4; use ");
      // A kernel that knows no groups gets smaller ones.
      try (GpuExecutable<DevicePointer> line =
          backend.prepare(TestGraphs.program(weight, 1, ARENA))) {
        checkRun(line, weight, 1, 1, 2, 3, 4, 5, 6);
      }
    }
    standIn.with("most_threads", 1024);
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      GpuProgram tall =
          TestGraphs.program(
              "TestKernels.scale",
              TestGraphs.weight(),
              1,
              ARENA,
              Grid.groups(1, 65_536, 1, 4, 1, 1));
      assertThatThrownBy(() -> backend.prepare(tall))
          .isInstanceOf(DeviceException.class)
          .hasMessageContaining("with grids of 65535 groups a side at most, but it needs 65536");
    }
    standIn.requireClean();
  }

  @Test
  void aKernelOfOtherSourcesIsNotLaunched() {
    StandIn standIn = StandIn.orSkip();
    try (GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0)) {
      GpuProgram program = TestGraphs.program(TestGraphs.weight(), 1, ARENA);
      KernelLaunch launch = program.launches().getFirst();
      KernelLaunch less =
          new KernelLaunch(
              launch.kernel(), launch.buffers().subList(0, 2), launch.params(), launch.grid(), 0);
      assertThatThrownBy(
              () ->
                  backend.prepare(
                      new GpuProgram(
                          List.of(less),
                          program.weights(),
                          program.constants(),
                          ARENA,
                          0,
                          program.inputs(),
                          program.outputs())))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("TestKernels.scale was exported with 4 arrays, not 3");
      assertThat(backend.memory().inUse()).isZero();
    }
    standIn.requireClean();
  }

  @Test
  void aLostDeviceIsCalledThatAndCanBeClosed() {
    StandIn standIn = StandIn.orSkip();
    Weight weight = TestGraphs.weight();
    GpuBackend<DevicePointer> backend = TestGraphs.open(standIn, 0);
    GpuExecutable<DevicePointer> executable = backend.prepare(TestGraphs.program(weight, 2, ARENA));
    checkRun(executable, weight, 2, 1, 2, 3, 4, 5, 6);
    standIn.with("fail_launch", 1);
    assertThatThrownBy(() -> executable.run(Map.of()))
        .isInstanceOf(DeviceException.class)
        .hasMessageContaining("was lost while running the network (CUDA_ERROR_ILLEGAL_ADDRESS)");
    backend.close();
    standIn.requireClean();
  }
}
