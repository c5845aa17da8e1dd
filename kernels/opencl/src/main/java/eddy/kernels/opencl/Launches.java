package eddy.kernels.opencl;

import eddy.backend.Profile;
import eddy.backend.RunTime;
import eddy.error.DeviceException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.kernels.gpu.Grid;
import eddy.kernels.gpu.KernelBuffer;
import eddy.kernels.gpu.KernelLaunch;
import eddy.kernels.opencl.device.ClDevice;
import eddy.kernels.opencl.device.DeviceMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.Sizeof;
import org.jocl.cl_buffer_region;
import org.jocl.cl_command_queue;
import org.jocl.cl_event;
import org.jocl.cl_kernel;
import org.jocl.cl_mem;
import org.jspecify.annotations.Nullable;

/**
 * A program's launches, each a kernel object with its arguments set once, so that a run only has to
 * put them into the queue. The {@code params} of all launches lie in one buffer, each in a
 * sub-buffer of its own; equal ones share it.
 *
 * <p>The calling convention is that of TornadoVM's generated code: four arguments of its own (two
 * null pointers, eight bytes of local memory, one null pointer), then the Java method's arrays,
 * whose elements begin at byte 0, {@code params} last.
 */
final class Launches implements AutoCloseable {
  private static final int TORNADO_ARGUMENTS = 4;
  private static final int TORNADO_LOCAL_BYTES = 8;

  private record Launch(String kernel, int step, cl_kernel handle, Grid grid) {
    long[] global() {
      return grid.global();
    }

    long[] local() {
      return grid.local();
    }
  }

  private final List<Launch> launches = new ArrayList<>();
  private final List<cl_mem> regions = new ArrayList<>();
  private DeviceMemory.@Nullable Buffer params;

  /** The buffers that launches read and write. */
  record Buffers(cl_mem arena, cl_mem halfArena, cl_mem constants, List<cl_mem> weights) {
    cl_mem of(KernelBuffer buffer) {
      return switch (buffer) {
        case KernelBuffer.Arena _ -> arena;
        case KernelBuffer.HalfArena _ -> halfArena;
        case KernelBuffer.Constants _ -> constants;
        case KernelBuffer.WeightBuffer(int slot) -> weights.get(slot);
      };
    }
  }

  private Launches() {}

  static Launches prepare(List<KernelLaunch> launches, Buffers buffers, OpenClBackend backend) {
    Launches out = new Launches();
    boolean done = false;
    try {
      ClDevice device = backend.clDevice();
      Map<List<Integer>, cl_mem> params = out.upload(launches, backend);
      for (KernelLaunch launch : launches) {
        cl_kernel handle = backend.programs().kernel(launch.kernel());
        out.launches.add(new Launch(launch.kernel(), launch.step(), handle, launch.grid()));
        requireGroupFits(launch, handle, device);
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

  /** Puts all params into one buffer; answers with the part of it that holds each. */
  private Map<List<Integer>, cl_mem> upload(List<KernelLaunch> launches, OpenClBackend backend) {
    ParamsLayout layout = ParamsLayout.of(launches, backend.paramsAlignment());
    Map<List<Integer>, Integer> offsets = layout.offsets();
    int size = layout.ints();
    DeviceMemory.Buffer buffer =
        backend
            .memory()
            .allocate(size, Integer.BYTES, "the kernels' parameters", "use a smaller picture");
    params = buffer;
    int[] all = new int[Math.max(1, size)];
    offsets.forEach(
        (values, at) -> {
          for (int i = 0; i < values.size(); i++) {
            all[at + i] = values.get(i);
          }
        });
    CL.clEnqueueWriteBuffer(
        backend.queue(), buffer.handle(), true, 0, 4L * all.length, Pointer.to(all), 0, null, null);
    Map<List<Integer>, cl_mem> parts = new HashMap<>();
    offsets.forEach(
        (values, at) -> {
          cl_mem part =
              CL.clCreateSubBuffer(
                  buffer.handle(),
                  CL.CL_MEM_READ_ONLY,
                  CL.CL_BUFFER_CREATE_TYPE_REGION,
                  new cl_buffer_region(4L * at, 4L * Math.max(1, values.size())),
                  null);
          regions.add(part);
          parts.put(values, part);
        });
    return parts;
  }

  /** A kernel that needs many registers may not be able to use the device's largest groups. */
  private static void requireGroupFits(KernelLaunch launch, cl_kernel handle, ClDevice device) {
    long[] most = new long[1];
    CL.clGetKernelWorkGroupInfo(
        handle,
        device.device(),
        CL.CL_KERNEL_WORK_GROUP_SIZE,
        Sizeof.size_t,
        Pointer.to(most),
        null);
    if (launch.grid().groupSize() > most[0]) {
      throw new DeviceException(
          Message.of(
                  Setting.DEVICE.to(device.id()),
                  " (",
                  device.name(),
                  ") runs the kernel ",
                  launch.kernel(),
                  " with groups of ",
                  most[0],
                  " work-items at most, but it needs ",
                  launch.grid().groupSize(),
                  "; use another device, or -D" + OpenClBackendProvider.KERNELS + "=naive.")
              .about(Setting.DEVICE));
    }
  }

  /** Bytes of the parameters' buffer. */
  long bytes() {
    return params == null ? 0 : params.bytes();
  }

  /** Puts all launches into the queue. */
  void enqueue(cl_command_queue queue) {
    for (Launch l : launches) {
      CL.clEnqueueNDRangeKernel(queue, l.handle(), 3, null, l.global(), l.local(), 0, null, null);
    }
  }

  /** Puts all launches into a queue that profiles, waits, and answers with what each took. */
  List<KernelTime> time(cl_command_queue profilingQueue) {
    return profiled(
        profilingQueue,
        events -> {
          List<KernelTime> times = new ArrayList<>();
          for (int i = 0; i < launches.size(); i++) {
            Launch l = launches.get(i);
            times.add(new KernelTime(l.kernel(), l.step(), nanos(events.get(i))));
          }
          return times;
        });
  }

  /** The same with what lies between them. */
  Profile profile(cl_command_queue profilingQueue) {
    return profiled(
        profilingQueue,
        events -> {
          List<Profile.ProfilePart> parts = new ArrayList<>();
          for (int i = 0; i < launches.size(); i++) {
            Launch l = launches.get(i);
            double seconds = nanos(events.get(i)) * 1e-9;
            parts.add(
                new Profile.ProfilePart(l.step(), l.kernel(), l.grid().groupCount(), seconds));
          }
          return new Profile(parts, events.isEmpty() ? 0 : spent(events), RunTime.Clock.DEVICE);
        });
  }

  /** From the first command's start to the last one's end, in seconds. */
  private static double spent(List<cl_event> events) {
    return 1e-9
        * (clock(events.getLast(), CL.CL_PROFILING_COMMAND_END)
            - clock(events.getFirst(), CL.CL_PROFILING_COMMAND_START));
  }

  private <T> T profiled(cl_command_queue profilingQueue, Function<List<cl_event>, T> read) {
    List<cl_event> events = new ArrayList<>();
    try {
      for (Launch l : launches) {
        cl_event event = new cl_event();
        CL.clEnqueueNDRangeKernel(
            profilingQueue, l.handle(), 3, null, l.global(), l.local(), 0, null, event);
        events.add(event);
      }
      CL.clFinish(profilingQueue);
      return read.apply(events);
    } finally {
      events.forEach(CL::clReleaseEvent);
    }
  }

  /**
   * What a run takes.
   *
   * @param seconds from the first launch's start to the last one's end; if not whole, worked out
   *     from the groups that were run
   * @param spent what the device took in fact
   * @param whole every group was run
   */
  record Timing(double seconds, double spent, boolean whole) {}

  /**
   * Runs the first {@code most} groups of each launch in a queue that profiles, and waits. With
   * fewer groups than there are, results are left undone.
   */
  Timing time(cl_command_queue profilingQueue, long most) {
    List<cl_event> events = new ArrayList<>();
    try {
      boolean whole = true;
      for (Launch l : launches) {
        Grid grid = l.grid().cut(most);
        whole &= grid.equals(l.grid());
        cl_event event = new cl_event();
        CL.clEnqueueNDRangeKernel(
            profilingQueue, l.handle(), 3, null, grid.global(), grid.local(), 0, null, event);
        events.add(event);
      }
      CL.clFinish(profilingQueue);
      double spent = spent(events);
      double seconds = 0;
      for (int i = 0; i < launches.size(); i++) {
        Grid grid = launches.get(i).grid();
        double part = (double) grid.groupCount() / grid.cut(most).groupCount();
        seconds += 1e-9 * part * nanos(events.get(i));
      }
      return new Timing(whole ? spent : seconds, spent, whole);
    } finally {
      events.forEach(CL::clReleaseEvent);
    }
  }

  /** What a command of a queue that profiles took, by the device's clock. */
  static long nanos(cl_event event) {
    return clock(event, CL.CL_PROFILING_COMMAND_END) - clock(event, CL.CL_PROFILING_COMMAND_START);
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
    if (params != null) {
      params.close();
      params = null;
    }
  }
}
