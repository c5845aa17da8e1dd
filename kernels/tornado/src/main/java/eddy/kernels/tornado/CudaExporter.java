package eddy.kernels.tornado;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;

/**
 * Compiles every kernel, those for tensor cores included, for a virtual device of TornadoVM's CUDA
 * backend, mends the CUDA C that it prints ({@link CudaText}), has {@code nvcc} make PTX of it, and
 * writes one {@code .ptx} file for each. {@code export-cuda.sh} beside the module's pom runs it
 * with the options it needs. The same sources give the same files, byte by byte.
 *
 * <p>{@code nvcc} writes the newest version of the PTX ISA into its output, which drivers of before
 * refuse. Each file gets the lowest version with which {@code ptxas} takes it.
 */
public final class CudaExporter {
  /** Versions of the PTX ISA, from the first with all that tensor cores need on. */
  private static final List<String> VERSIONS =
      List.of("7.0", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "8.0");

  private static final String ARCHITECTURE = "80";

  /** Work-items of a group: no kernel is launched with more. */
  private static final int ITEMS = 256;

  /** Kernels that are held to fewer registers, so that a multiprocessor has room for two groups. */
  private static final Pattern TWO_GROUPS =
      Pattern.compile("(Matmul|Conv2d)Kernels\\.(wide|tiled|fast).*|TensorCoreKernels\\..*");

  private static final Pattern ISA = Pattern.compile("(?m)^\\.version (\\S+)$");

  /** Which bytes of a load are used: worth nothing to us, and only for ISA 8.3 and newer. */
  private static final Pattern HINT = Pattern.compile("(?m)^\\s*\\.pragma \"used_bytes_mask.*\n");

  private CudaExporter() {}

  /**
   * Exports.
   *
   * @param args the project's root, the folder to write to, CUDA's folder of programs, a folder for
   *     what is in between
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException, TornadoExecutionPlanException {
    Path root = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path programs = Path.of(args[2]);
    Path work = Path.of(args[3]);
    String version = version(programs);
    Map<String, String> printed =
        KernelExporter.compile(KernelExporter.tasks(true), "extern \"C\" ");
    Files.createDirectories(target);
    Map<String, Future<?>> compiled = new TreeMap<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (Map.Entry<String, String> e : printed.entrySet()) {
        String kernel = e.getKey();
        int groups = TWO_GROUPS.matcher(kernel).matches() ? 2 : 1;
        String source = CudaText.of(kernel, e.getValue(), ITEMS, groups);
        String header = header(root, kernel, version, source);
        Path file = target.resolve(kernel + ".ptx");
        compiled.put(
            kernel + ".ptx",
            pool.submit(
                () -> {
                  String before = before(file, header);
                  String text = before != null ? before : ptx(programs, work, kernel, source);
                  return Files.writeString(file, header + text);
                }));
      }
    }
    for (Future<?> one : compiled.values()) {
      one.get();
    }
    KernelExporter.deleteOthers(target, ".ptx", compiled.keySet());
    System.out.println(compiled.size() + " kernels exported to " + target);
  }

  private static String header(Path root, String kernel, String version, String source)
      throws IOException {
    return KernelExporter.header(root, kernel, "export-cuda.sh", "CudaText", "CudaVectors", "Warps")
        + "// nvcc "
        + version
        + " -arch=compute_"
        + ARCHITECTURE
        + ", from CUDA C with sha256 "
        + KernelExporter.sha256(source)
        + "\n\n";
  }

  /** The PTX that is there, if the same nvcc made it of the same CUDA C; else null. */
  private static @Nullable String before(Path file, String header) throws IOException {
    if (Boolean.getBoolean("eddy.export.all") || !Files.exists(file)) {
      return null;
    }
    String text = Files.readString(file);
    int end = text.indexOf("\n\n") + 2;
    return line(text).equals(line(header)) ? text.substring(end) : null;
  }

  private static String line(String header) {
    return header.lines().filter(l -> l.startsWith("// nvcc ")).findFirst().orElse("");
  }

  private static String version(Path programs) throws IOException, InterruptedException {
    String text = run(List.of(programs.resolve("nvcc").toString(), "-V"));
    Matcher m = Pattern.compile("release \\S+, V(\\S+)").matcher(text);
    if (!m.find()) {
      throw new IllegalStateException("nvcc says no version: " + text);
    }
    return m.group(1);
  }

  private static String ptx(Path programs, Path work, String kernel, String source)
      throws IOException, InterruptedException {
    Path in = Files.writeString(work.resolve(kernel + ".cu"), source);
    Path out = work.resolve(kernel + ".ptx");
    run(
        List.of(
            programs.resolve("nvcc").toString(),
            "-w",
            "-O3",
            "-arch=compute_" + ARCHITECTURE,
            "-ptx",
            in.toString(),
            "-o",
            out.toString()));
    String text = Files.readString(out);
    // From its first directive on: what stands before says which build of nvcc it was.
    Matcher isa = ISA.matcher(text);
    if (!isa.find()) {
      throw new IllegalStateException("nvcc made no PTX of " + kernel);
    }
    text = text.substring(isa.start()).stripTrailing() + "\n";
    text = HINT.matcher(text).replaceAll("");
    String why = "";
    for (String version : VERSIONS) {
      String lowered = ISA.matcher(text).replaceFirst(".version " + version);
      Files.writeString(out, lowered);
      Process ptxas =
          start(
              List.of(
                  programs.resolve("ptxas").toString(),
                  "-arch=sm_" + ARCHITECTURE,
                  out.toString(),
                  "-o",
                  work.resolve(kernel + ".cubin").toString()));
      why = new String(ptxas.getInputStream().readAllBytes(), UTF_8);
      if (ptxas.waitFor() == 0) {
        return lowered;
      }
    }
    throw new IllegalStateException("ptxas refuses " + kernel + ": " + why.strip());
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true).start();
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + status + ": " + text.strip());
    }
    return text;
  }
}
