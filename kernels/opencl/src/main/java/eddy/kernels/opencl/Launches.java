package eddy.kernels.opencl;

import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.gpu.run.BufferTable;
import eddy.kernels.gpu.run.LaunchLimits;
import eddy.kernels.gpu.run.ParamsLayout;
import eddy.kernels.gpu.run.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.Sizeof;
import org.jocl.cl_buffer_region;
import org.jocl.cl_command_queue;
import org.jocl.cl_event;
import org.jocl.cl_kernel;
import org.jocl.cl_mem;

/**
 * A program's launches, each a kernel object with its arguments set once, so that a run only has to
 * put them into the queue. The {@code params} of all launches lie in one buffer, each in a
 * sub-buffer of its own; equal ones share it.
 *
 * <p>The calling convention is that of TornadoVM's generated code: four arguments of its own (two
 * null pointers, eight bytes of local memory, one null pointer), then the Java method's arrays,
 * whose elements begin at byte 0, {@code params} last.
 */
final class Launches implements Submission {
  private static final int TORNADO_ARGUMENTS = 4;
  private static final int TORNADO_LOCAL_BYTES = 8;

  private record Launch(String kernel, cl_kernel handle, Grid grid) {}

  private final OpenClDriver driver;
  private final List<Launch> launches = new ArrayList<>();
  private final List<cl_mem> regions = new ArrayList<>();

  private Launches(OpenClDriver driver) {
    this.driver = driver;
  }

  static Launches prepare(
      List<KernelLaunch> launches, BufferTable<cl_mem> buffers, OpenClDriver driver) {
    Launches out = new Launches(driver);
    boolean done = false;
    try {
      Map<List<Integer>, cl_mem> params = out.regions(buffers);
      LaunchLimits limits =
          new LaunchLimits(driver.device(), "work-items", OpenClBackendProvider.KERNELS);
      for (KernelLaunch launch : launches) {
        limits.requireGroup(launch, driver.mostItems(launch.kernel()));
        cl_kernel handle = driver.programs().kernel(launch.kernel());
        out.launches.add(new Launch(launch.kernel(), handle, launch.grid()));
        for (int i = 0; i < TORNADO_ARGUMENTS; i++) {
          CL.clSetKernelArg(handle, i, i == 2 ? TORNADO_LOCAL_BYTES : Sizeof.cl_mem, null);
        }
        int at = TORNADO_ARGUMENTS;
        for (KernelBuffer buffer : launch.buffers()) {
          CL.clSetKernelArg(handle, at++, Sizeof.cl_mem, Pointer.to(buffers.of(buffer)));
        }
        CL.clSetKernelArg(
            handle, at, Sizeof.cl_mem, Pointer.to(params.get(ParamsLayout.boxed(launch.params()))));
      }
      done = true;
      return out;
    } finally {
      if (!done) {
        out.close();
      }
    }
  }

  /** The part of the params' buffer that holds each. */
  private Map<List<Integer>, cl_mem> regions(BufferTable<cl_mem> buffers) {
    Map<List<Integer>, cl_mem> parts = new HashMap<>();
    buffers
        .layout()
        .offsets()
        .forEach(
            (values, at) -> {
              cl_mem part =
                  CL.clCreateSubBuffer(
                      buffers.params(),
                      CL.CL_MEM_READ_ONLY,
                      CL.CL_BUFFER_CREATE_TYPE_REGION,
                      new cl_buffer_region(4L * at, 4L * Math.max(1, values.size())),
                      null);
              regions.add(part);
              parts.put(values, part);
            });
    return parts;
  }

  @Override
  public void enqueue() {
    for (Launch l : launches) {
      CL.clEnqueueNDRangeKernel(
          driver.queue(), l.handle(), 3, null, l.grid().global(), l.grid().local(), 0, null, null);
    }
  }

  @Override
  public List<Span> timed(long groups) {
    cl_command_queue queue = driver.profilingQueue();
    List<cl_event> events = new ArrayList<>();
    try {
      for (Launch l : launches) {
        Grid grid = l.grid().cut(groups);
        cl_event event = new cl_event();
        CL.clEnqueueNDRangeKernel(
            queue, l.handle(), 3, null, grid.global(), grid.local(), 0, null, event);
        events.add(event);
      }
      CL.clFinish(queue);
      return events.stream().map(Launches::span).toList();
    } finally {
      events.forEach(CL::clReleaseEvent);
    }
  }

  /** When a command of a queue that profiles ran, by the device's clock. */
  static Span span(cl_event event) {
    return new Span(
        clock(event, CL.CL_PROFILING_COMMAND_START), clock(event, CL.CL_PROFILING_COMMAND_END));
  }

  private static long clock(cl_event event, int which) {
    long[] nanos = new long[1];
    CL.clGetEventProfilingInfo(event, which, Sizeof.cl_ulong, Pointer.to(nanos), null);
    return nanos[0];
  }

  @Override
  public void close() {
    launches.forEach(l -> CL.clReleaseKernel(l.handle()));
    launches.clear();
    regions.forEach(CL::clReleaseMemObject);
    regions.clear();
  }
}
