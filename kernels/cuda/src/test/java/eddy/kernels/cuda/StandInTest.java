package eddy.kernels.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.kernels.cuda.driver.CudaApi;
import eddy.kernels.cuda.driver.CudaException;
import eddy.tensor.HostTensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the stand-in sees what it is there to see: each test does one thing wrong. */
class StandInTest {
  private final StandIn standIn = StandIn.orSkip();
  private final CudaApi api = standIn.api();
  private final long[] contexts = new long[2];

  private long stream(int device) {
    api.run("cuInit", 0);
    int handle = api.number("cuDeviceGet", device);
    contexts[device] = api.handle("cuDevicePrimaryCtxRetain", handle);
    api.run("cuCtxSetCurrent", contexts[device]);
    return api.handle("cuStreamCreate", 1);
  }

  private void requireSeen(String what) {
    assertThat(standIn.violations()).anyMatch(v -> v.contains(what));
  }

  @Test
  void memoryThatWasFreed() {
    long stream = stream(0);
    long memory = api.handle("cuMemAlloc_v2", 64L);
    try (Arena arena = Arena.ofConfined()) {
      api.run("cuMemcpyHtoDAsync_v2", memory, arena.allocate(64), 64L, stream);
      api.run("cuMemFree_v2", memory);
      // The copy was only put into the stream until now.
      api.run("cuStreamSynchronize", stream);
    }
    requireSeen("memory is used after it was freed");
  }

  @Test
  void copiesBeyondTheEnd() {
    long stream = stream(0);
    long memory = api.handle("cuMemAlloc_v2", 64L);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment to = arena.allocate(64);
      api.run("cuMemcpyDtoHAsync_v2", to, memory + 32, 64L, stream);
      api.run("cuStreamSynchronize", stream);
    }
    requireSeen("64 bytes at byte 32 of 64");
  }

  @Test
  void memoryOfAnotherDevice() {
    stream(0);
    long memory = api.handle("cuMemAlloc_v2", 64L);
    long other = stream(1);
    try (Arena arena = Arena.ofConfined()) {
      api.run("cuMemcpyDtoHAsync_v2", arena.allocate(64), memory, 64L, other);
      api.run("cuStreamSynchronize", other);
    }
    requireSeen("memory of device 0 is used on device 1");
  }

  @Test
  void aStreamWithoutItsContext() {
    long first = stream(0);
    stream(1);
    assertThatThrownBy(() -> api.run("cuStreamSynchronize", first))
        .isInstanceOf(CudaException.class);
    requireSeen("the stream is of another device");
  }

  @Test
  void handlesOfAnotherKindAndThoseGivenBack() {
    long stream = stream(0);
    assertThatThrownBy(() -> api.run("cuGraphLaunch", stream, stream))
        .isInstanceOf(CudaException.class);
    requireSeen("a stream was given for a ready graph");
    api.run("cuStreamDestroy_v2", stream);
    assertThatThrownBy(() -> api.run("cuStreamSynchronize", stream))
        .isInstanceOf(CudaException.class);
    requireSeen("the stream was given back before");
    assertThatThrownBy(() -> api.run("cuModuleUnload", 12L)).isInstanceOf(CudaException.class);
    requireSeen("0xc is no module");
  }

  @Test
  void waitingForAStreamThatRecords() {
    long stream = stream(0);
    api.run("cuStreamBeginCapture_v2", stream, 1);
    assertThatThrownBy(() -> api.run("cuStreamSynchronize", stream))
        .isInstanceOf(CudaException.class);
    requireSeen("cuStreamSynchronize: capturing");
  }

  @Test
  void eventsThatWereNotRecorded() {
    stream(0);
    long event = api.handle("cuEventCreate", 0);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment millis = arena.allocate(4);
      assertThatThrownBy(() -> api.run("cuEventElapsedTime", millis, event, event))
          .isInstanceOf(CudaException.class);
    }
    requireSeen("it wasn't recorded yet");
  }

  @Test
  void whatIsLeftOver() {
    long stream = stream(0);
    api.handle("cuMemAlloc_v2", 64L);
    api.run("cuStreamDestroy_v2", stream);
    api.run("cuDevicePrimaryCtxRelease_v2", api.number("cuDeviceGet", 0));
    requireSeen("1 things of device 0 weren't given back");
    assertThat(standIn.count("live")).isEqualTo(1);
  }

  @Test
  void launchesBeyondTheirArrays() {
    try (var backend = TestGraphs.open(standIn, 0);
        var executable = backend.prepare(TestGraphs.program(TestGraphs.weight(), 2, 130))) {
      HostTensor x = HostTensor.of(TestGraphs.LINE, new float[6]);
      // The last six numbers, from 128 on, don't fit an arena of 130.
      executable.run(Map.of("x", x));
    }
    requireSeen("scale: 6 elements from 64 to 128");
    requireSeen("cuMemcpyDtoHAsync: 24 bytes at byte 512 of 520");
  }
}
