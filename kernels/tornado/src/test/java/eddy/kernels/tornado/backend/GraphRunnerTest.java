package eddy.kernels.tornado.backend;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eddy.backend.Availability;
import eddy.error.DeviceException;
import eddy.kernels.gpu.Grid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ac.manchester.tornado.api.AccessorParameters;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.common.Access;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;

/** What is said of a kernel that the driver doesn't take. */
class GraphRunnerTest {
  @TempDir private Path folder;

  @Test
  void aKernelThatCanNotBeBuiltIsNamedAndNothingRunsAfterIt()
      throws IOException, TornadoExecutionPlanException {
    assumeTrue(
        new TornadoBackendProvider().probe() instanceof Availability.Available(var devices, _)
            && !devices.isEmpty(),
        "TornadoVM has no device");
    Path file = Files.writeString(folder.resolve("wrong.cl"), "__kernel void wrong() { return 1 }");
    FloatArray array = NativeArrays.floats(64);
    AccessorParameters accessors = new AccessorParameters(1);
    accessors.set(0, array, Access.READ_WRITE);
    TaskGraph graph =
        new TaskGraph("graph")
            .transferToDevice(DataTransferMode.FIRST_EXECUTION, array)
            .prebuiltTask("task", "wrong", file.toString(), accessors);
    GridScheduler scheduler = new GridScheduler("graph.task", WorkItems.of(Grid.line(64, 64)));
    try (TornadoExecutionPlan plan = new TornadoExecutionPlan(graph.snapshot())) {
      GraphRunner runner = new GraphRunner(plan, TornadoDevices.all().getFirst());
      assertThatThrownBy(() -> runner.run(0, scheduler, "Some.kernel"))
          .isInstanceOf(DeviceException.class)
          .hasMessageStartingWith("device tornado:0:0 (")
          .hasMessageContaining("can't build or run the kernel Some.kernel;");
      assertThatThrownBy(() -> runner.run(0, scheduler, "Some.kernel"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("TornadoVM failed before, at the kernel Some.kernel");
    }
  }
}
