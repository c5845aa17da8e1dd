package eddy.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clients at once: each answer is a picture or says when to come again, none hangs, and memory
 * and open files stay as they are. {@code -Dserver.load=CLIENTS,SECONDS}; 20,30 unless given.
 */
class LoadTest {
  private static final String ASKED = "{\"prompt\":\"a\",\"steps\":1,\"size\":\"64x64\"}";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  /** Of the heap, which a collection leaves a little of. */
  private static final long MORE_BYTES = 32L << 20;

  private static final long MORE_FILES = 16;

  @TempDir private Path folder;

  private record Taken(long bytes, long files) {
    static Taken now() {
      Runtime runtime = Runtime.getRuntime();
      System.gc();
      return new Taken(
          runtime.totalMemory() - runtime.freeMemory(),
          ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
              ? unix.getOpenFileDescriptorCount()
              : 0);
    }
  }

  private final AtomicLong pictures = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final ConcurrentHashMap<String, Long> others = new ConcurrentHashMap<>();

  private void client(RunningServer server, long end) {
    while (System.nanoTime() < end) {
      HttpResponse<byte[]> response = server.post("/v1/images/generations", ASKED);
      switch (response.statusCode()) {
        case 200 -> {
          byte[] png =
              Base64.getDecoder()
                  .decode(RunningServer.json(response).get("data").get(0).get("b64_json").asText());
          assertThat(png).startsWith(PNG);
          pictures.incrementAndGet();
        }
        case 429 -> {
          assertThat(response.headers().firstValue("Retry-After")).isPresent();
          refused.incrementAndGet();
          pause();
        }
        default ->
            others.merge(
                response.statusCode() + " " + new String(response.body(), UTF_8), 1L, Long::sum);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void allAreServedOrToldToComeAgain() throws Exception {
    String[] asked = System.getProperty("server.load", "20,30").split(",");
    int clients = Integer.parseInt(asked[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(asked[1]));
    RunningServer.Setup setup = new RunningServer.Setup().outputDir(folder);
    setup.keep = 50;
    try (RunningServer server = RunningServer.of(setup);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long end = System.nanoTime() + time.toNanos();
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        all.add(threads.submit(() -> client(server, end)));
      }
      // The first minute, or a part of it, fills caches and compiles code.
      Thread.sleep(Math.min(60_000, time.toMillis() / 3));
      Taken early = Taken.now();
      for (Future<?> one : all) {
        one.get();
      }
      Taken late = Taken.now();
      String told =
          clients
              + " clients, "
              + time.toSeconds()
              + " s: "
              + pictures
              + " pictures, "
              + refused
              + " times told to come again; heap "
              + (early.bytes >> 20)
              + " then "
              + (late.bytes >> 20)
              + " MiB, files "
              + early.files
              + " then "
              + late.files;
      System.out.println(told);
      assertThat(others).as(told).isEmpty();
      assertThat(pictures.get()).as(told).isGreaterThan(10);
      assertThat(late.bytes - early.bytes).as(told).isLessThan(MORE_BYTES);
      assertThat(late.files - early.files).as(told).isLessThan(MORE_FILES);
    }
  }
}
