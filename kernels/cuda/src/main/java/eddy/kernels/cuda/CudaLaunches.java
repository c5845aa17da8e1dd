package eddy.kernels.cuda;

import eddy.kernels.gpu.run.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program's launches, run as one graph: what a run costs the host is one call, whatever their
 * number. All that changes from run to run lies in the device's memory, so the graph never does.
 */
final class CudaLaunches implements Submission {
  private final CudaDriver driver;
  private final List<CudaLaunch> launches;

  /** Made when first run: whoever only measures needs another one. */
  private @Nullable StepGraph graph;

  CudaLaunches(CudaDriver driver, List<CudaLaunch> launches) {
    this.driver = driver;
    this.launches = List.copyOf(launches);
  }

  @Override
  public void enqueue() {
    driver.use();
    StepGraph whole = graph;
    if (whole == null) {
      whole =
          StepGraph.record(
              driver, stream -> launches.forEach(launch -> launch.enqueue(driver.api(), stream)));
      graph = whole;
    }
    whole.enqueue();
  }

  @Override
  public List<Span> timed(long groups) {
    driver.use();
    return StepGraph.timed(
        driver,
        launches.stream()
            .<StepGraph.Work>map(
                launch -> stream -> launch.cut(groups).enqueue(driver.api(), stream))
            .toList());
  }

  @Override
  public void close() {
    if (graph != null) {
      driver.use();
      graph.close();
      graph = null;
    }
  }
}
