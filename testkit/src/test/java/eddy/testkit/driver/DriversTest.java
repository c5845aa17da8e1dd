package eddy.testkit.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exported kernels on a simulator that reports races between work-items and accesses beside
 * buffers, and on drivers that allow less than PoCL does. Each driver has a process of its own,
 * since the loader reads its environment once.
 *
 * <p>A driver that isn't there is left out with a line that says so; {@code
 * -Drequire.driver=NAME[,NAME]} fails instead: {@code oclgrind}, {@code pocl}, {@code llvmpipe}.
 * {@code -Deddy.driver.oclgrind=FILE} and {@code -Deddy.driver.llvmpipe=FILE} name their libraries
 * where they aren't installed.
 */
class DriversTest {
  @TempDir private Path temp;

  @Test
  void aSimulatorReportsNothing() throws Exception {
    Path library =
        library("oclgrind", "/usr/lib/oclgrind/liboclgrind-rt-icd.so", "install oclgrind");
    Path reports = temp.resolve("reports.txt");
    Map<String, String> environment = only(library);
    environment.put("OCLGRIND_DATA_RACES", "1");
    environment.put("OCLGRIND_CHECK_API", "1");
    environment.put("OCLGRIND_LOCAL_MEM_SIZE", "65536");
    environment.put("OCLGRIND_NUM_THREADS", "1");
    environment.put("OCLGRIND_LOG", reports.toString());
    run("oclgrind", "Oclgrind", "kernels", environment, reports);
  }

  /**
   * Fewer than any group that a kernel is made for. With groups of 64 and 128, {@code .ci/long}
   * runs all cases.
   */
  @Test
  void everyOpRunsInGroupsOf32() throws Exception {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("POCL_MAX_WORK_GROUP_SIZE", "32");
    run("pocl", "Portable Computing Language", "ops", environment, null);
  }

  /** Mesa's, with 32 KiB of local memory. */
  @Test
  void everyKernelRunsOnMesa() throws Exception {
    Path library =
        library(
            "llvmpipe",
            "/usr/lib/"
                + System.getProperty("os.arch").replace("amd64", "x86_64")
                + "-linux-gnu/libRusticlOpenCL.so.1",
            "install mesa-opencl-icd");
    Map<String, String> environment = only(library);
    environment.put("RUSTICL_ENABLE", "llvmpipe");
    environment.put("LD_LIBRARY_PATH", String.valueOf(library.getParent()));
    run("llvmpipe", "rusticl", "kernels", environment, null);
  }

  /** The library of a driver; the test ends here if it isn't there. */
  private static Path library(String driver, String installed, String advice) {
    Path library = Path.of(System.getProperty("eddy.driver." + driver, installed));
    requireOrLeaveOut(driver, Files.exists(library), "there is no " + library + "; " + advice);
    return library;
  }

  private static void requireOrLeaveOut(String driver, boolean there, String why) {
    if (!there) {
      String text = "not tested on " + driver + ": " + why;
      boolean required =
          Arrays.asList(System.getProperty("require.driver", "").split(",")).contains(driver);
      assertThat(required).as(text).isFalse();
      System.out.println(text);
    }
    assumeTrue(there, why);
  }

  /** An environment in which the loader sees one driver alone. */
  private Map<String, String> only(Path library) throws IOException {
    Files.writeString(temp.resolve("only.icd"), library.toAbsolutePath() + "\n");
    Map<String, String> out = new LinkedHashMap<>();
    // Two loaders, two names.
    out.put("OCL_ICD_VENDORS", temp + "/");
    out.put("OPENCL_VENDOR_PATH", temp.toString());
    return out;
  }

  private void run(
      String driver,
      String platform,
      String what,
      Map<String, String> environment,
      @Nullable Path reports)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Deddy.root=" + System.getProperty("eddy.root", ".."));
    command.add("-Deddy.opencl.cache=" + temp.resolve("cache"));
    command.add("-Deddy.opencl.blocking=true");
    command.add("-Dop.case=" + System.getProperty("op.case", ""));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(DriverMain.class.getName(), platform, what));
    if (reports != null) {
      command.add(reports.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    requireOrLeaveOut(driver, code != DriverMain.ABSENT, out.strip());
    assertThat(code).as(out).isEqualTo(DriverMain.RIGHT);
    System.out.println(driver + ": " + summary(out));
  }

  /** The device, how many runs there were, and which kernels were left out. */
  private static String summary(String out) {
    return out.lines()
        .filter(
            line ->
                line.contains("KiB of local")
                    || line.contains(" runs, ")
                    || line.contains("kernels launched"))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
  }
}
