package eddy.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import eddy.file.Closing;
import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.gpu.run.Submission.Span;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Work that a driver has been told as a whole: a CUDA graph, ready to run again and again. */
final class StepGraph implements AutoCloseable {
  /**
   * {@code CU_STREAM_CAPTURE_MODE_THREAD_LOCAL}: what other threads ask of the driver meanwhile is
   * none of this one's business.
   */
  private static final int THREAD_LOCAL = 1;

  /** {@code CU_EVENT_RECORD_EXTERNAL}: the event is recorded when the graph runs. */
  private static final int WHEN_RUN = 1;

  private final CudaDriver driver;
  private final long executable;

  private StepGraph(CudaDriver driver, long executable) {
    this.driver = driver;
    this.executable = executable;
  }

  /** Something that is put into a stream. */
  interface Work {
    void into(long stream);
  }

  /**
   * Records work without running it, in a stream of its own, so that nothing which others put into
   * the driver's gets into it.
   */
  static StepGraph record(CudaDriver driver, Work work) {
    CudaApi api = driver.api();
    List<AutoCloseable> held = new ArrayList<>();
    try {
      long stream = api.handle("cuStreamCreate", CudaDriver.NON_BLOCKING);
      held.add(() -> api.giveBack("cuStreamDestroy_v2", stream));
      api.run("cuStreamBeginCapture_v2", stream, THREAD_LOCAL);
      long graph;
      try {
        work.into(stream);
      } finally {
        // A capture that isn't ended would keep its stream from being destroyed.
        graph = endCapture(api, stream);
        held.add(() -> api.giveBack("cuGraphDestroy", graph));
      }
      return new StepGraph(driver, api.handle("cuGraphInstantiateWithFlags", graph, 0));
    } finally {
      Closing.all(held);
    }
  }

  /** Puts it into the driver's stream. */
  void enqueue() {
    driver.api().run("cuGraphLaunch", executable, driver.stream());
  }

  /**
   * Runs pieces of work one after the other, waits, and answers with when each ran. They run as a
   * graph with events between them: the host, which takes longer to ask for a short kernel than the
   * kernel takes, doesn't count.
   */
  static List<Span> timed(CudaDriver driver, List<Work> pieces) {
    CudaApi api = driver.api();
    List<AutoCloseable> held = new ArrayList<>();
    try {
      List<Long> events = new ArrayList<>();
      for (int i = 0; i <= pieces.size(); i++) {
        long event = api.handle("cuEventCreate", 0);
        held.add(() -> api.giveBack("cuEventDestroy_v2", event));
        events.add(event);
      }
      StepGraph graph =
          record(
              driver,
              stream -> {
                for (int i = 0; i < pieces.size(); i++) {
                  api.run("cuEventRecordWithFlags", events.get(i), stream, WHEN_RUN);
                  pieces.get(i).into(stream);
                }
                api.run("cuEventRecordWithFlags", events.getLast(), stream, WHEN_RUN);
              });
      held.add(graph);
      graph.enqueue();
      driver.finish();
      List<Span> spans = new ArrayList<>();
      long start = 0;
      for (int i = 0; i < pieces.size(); i++) {
        long end = nanos(api, events.getFirst(), events.get(i + 1));
        spans.add(new Span(start, end));
        start = end;
      }
      return spans;
    } finally {
      Closing.all(held);
    }
  }

  private static long endCapture(CudaApi api, long stream) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment graph = arena.allocate(JAVA_LONG);
      api.run("cuStreamEndCapture", stream, graph);
      return graph.get(JAVA_LONG, 0);
    }
  }

  private static long nanos(CudaApi api, long from, long to) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment millis = arena.allocate(JAVA_FLOAT);
      api.run("cuEventElapsedTime", millis, from, to);
      return Math.round(1e6 * millis.get(JAVA_FLOAT, 0));
    }
  }

  @Override
  public void close() {
    driver.api().giveBack("cuGraphExecDestroy", executable);
  }
}
