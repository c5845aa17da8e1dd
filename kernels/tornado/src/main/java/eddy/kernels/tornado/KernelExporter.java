package eddy.kernels.tornado;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid3D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.exceptions.TornadoExecutionPlanException;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/**
 * Compiles every kernel for TornadoVM's virtual OpenCL device and writes one {@code .cl} file for
 * each. {@code export.sh} beside the module's pom runs it with the options it needs. The same
 * sources give the same files, byte by byte.
 *
 * <p>TornadoVM appends what it compiles to the file named by {@code tornado.print.kernel.dir}; that
 * is cut up, freed of what differs from run to run (the order of declarations) or isn't needed
 * (extensions), and checked for the two things that TornadoVM compiles without a word and that must
 * not be: local arrays counted in bytes, and private arrays that can't stay in registers.
 */
public final class KernelExporter {
  /** Options that change what is compiled, as they stand in the files' headers. */
  private static final List<String> FLAGS =
      List.of(
          "eddy.kernels.export",
          "tornado.recover.bailout",
          "tornado.virtual.device",
          "tornado.panama.objectHeader",
          "tornado.compiler.fullInlining",
          "tornado.enable.nativeFunctions",
          "tornado.enable.fastMathOptimizations");

  private static final String FOLDER = "kernels/tornado/src/main/java/eddy/kernels/tornado/";

  /** Every kernel is compiled from these beside its own class. */
  private static final List<String> SHARED =
      List.of(FOLDER + "Blocks.java", FOLDER + "Scalars.java");

  private static final List<String> SIZES =
      List.of(
          "kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java",
          "kernels/gpu/src/main/java/eddy/kernels/gpu/Tiles.java");

  /** And some from others. */
  private static final Map<String, List<String>> BESIDE =
      Map.of(
          "MatmulKernels", List.of("WideProducts"),
          "Conv2dKernels", List.of("WideProducts"),
          "WinogradKernels", List.of("WideProducts"),
          "FlashKernels", List.of("FlashTiles"),
          "GroupNormRunKernels", List.of("MatmulKernels", "WideProducts"),
          "LayerNormKernels", List.of("MatmulKernels", "WideProducts"),
          "TensorCoreKernels", List.of("TensorSums"),
          "TensorAttentionKernels", List.of("TensorHeads"));

  private static final Pattern DECLARATIONS = Pattern.compile("  (\\w+) (\\w[\\w, ]*); *");
  private static final Pattern LOCAL_BY_BYTE = Pattern.compile("adf_\\w+\\[u?l_");
  private static final Pattern PRIVATE_BY_VARIABLE = Pattern.compile("ul_\\w+\\[[a-z]");

  /** The name of the task in its graph, as a grid scheduler wants it. */
  private static final String TASK = "kernel.run";

  private KernelExporter() {}

  /**
   * Each kernel as the only task of a graph on small arrays, so that it can be compiled.
   *
   * @param tensorCores with those that only the CUDA backend compiles
   */
  static List<KernelTasks.KernelTask> tasks(boolean tensorCores) {
    FloatArray arena = new FloatArray(64);
    KernelTasks.Arrays arrays =
        new KernelTasks.Arrays(
            new ShortArray(64),
            arena,
            new FloatArray(64),
            new ShortArray(64),
            new FloatArray(64),
            new FloatArray(64),
            new IntArray(64),
            tensorCores
                ? new KernelTasks.Arrays.ForTensorCores(
                    new HalfFloatArray(64), new IntArray(64), new ByteArray(64))
                : null);
    KernelTasks.Frame frame =
        new KernelTasks.Frame() {
          @Override
          public TaskGraph open(String kernel, List<Object> used) {
            return new TaskGraph("kernel")
                .transferToDevice(DataTransferMode.FIRST_EXECUTION, used.toArray());
          }

          @Override
          public TaskGraph close(TaskGraph graph) {
            return graph.transferToHost(DataTransferMode.EVERY_EXECUTION, arena);
          }
        };
    List<KernelTasks.KernelTask> tasks = new ArrayList<>(KernelTasks.all(arrays, frame));
    if (tensorCores) {
      tasks.addAll(KernelTasks.tensorCores(arrays, frame));
    }
    return tasks;
  }

  /**
   * Exports.
   *
   * @param args the project's root, the folder to write to
   */
  public static void main(String[] args) throws IOException, TornadoExecutionPlanException {
    Path root = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Files.createDirectories(target);
    Set<String> files = new HashSet<>();
    for (Map.Entry<String, String> e : compile(tasks(false), "__kernel ").entrySet()) {
      String kernel = e.getKey();
      String text =
          header(root, kernel, "export.sh", "OpenClText") + '\n' + normalize(kernel, e.getValue());
      Files.writeString(target.resolve(kernel + ".cl"), text);
      files.add(kernel + ".cl");
    }
    deleteOthers(target, ".cl", files);
    System.out.println(files.size() + " kernels exported to " + target);
  }

  /**
   * What TornadoVM prints for each kernel, by its name and in their order.
   *
   * @param mark with which the text of a kernel begins
   */
  static Map<String, String> compile(List<KernelTasks.KernelTask> tasks, String mark)
      throws IOException, TornadoExecutionPlanException {
    Path printed = Path.of(System.getProperty("tornado.print.kernel.dir"));
    Files.deleteIfExists(printed);
    for (KernelTasks.KernelTask task : tasks) {
      compile(task.graph());
    }
    List<String> texts = split(Files.readString(printed), mark);
    if (texts.size() != tasks.size()) {
      throw new IllegalStateException(
          tasks.size() + " kernels were compiled, but " + texts.size() + " printed");
    }
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      out.put(tasks.get(i).kernel(), texts.get(i));
    }
    return out;
  }

  /** Deletes what ends so in the folder, and isn't of these. */
  static void deleteOthers(Path target, String suffix, Set<String> files) throws IOException {
    try (var there = Files.newDirectoryStream(target, "*" + suffix)) {
      for (Path file : there) {
        if (!files.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  private static void compile(TaskGraph graph) throws TornadoExecutionPlanException {
    WorkerGrid grid = new WorkerGrid3D(64, 1, 1);
    grid.setLocalWork(64, 1, 1);
    try (TornadoExecutionPlan plan = new TornadoExecutionPlan(graph.snapshot())) {
      plan.withGridScheduler(new GridScheduler(TASK, grid)).execute();
    }
  }

  private static List<String> split(String printed, String mark) {
    List<String> texts = new ArrayList<>();
    int at = printed.indexOf(mark);
    while (at >= 0) {
      int next = printed.indexOf(mark, at + 1);
      texts.add(printed.substring(at, next < 0 ? printed.length() : next));
      at = next;
    }
    return texts;
  }

  private static String normalize(String kernel, String text) {
    String name = kernel.substring(kernel.indexOf('.') + 1);
    if (!text.startsWith("__kernel void " + name + "(")) {
      throw new IllegalStateException(
          "expected " + kernel + ", but got " + text.lines().findFirst());
    }
    checkArrays(kernel, text);
    List<String> lines = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher m = DECLARATIONS.matcher(line);
      if (m.matches() && !m.group(1).equals("return")) {
        String names =
            Arrays.stream(m.group(2).split(", ")).sorted().collect(Collectors.joining(", "));
        declarations.add("  " + m.group(1) + " " + names + ";");
      } else if (!line.startsWith("#pragma")) {
        lines.add(line.stripTrailing());
      }
    }
    declarations.sort(null);
    lines.addAll(2, declarations);
    String out = OpenClText.rewrite(kernel, String.join("\n", lines).stripTrailing() + "\n");
    return (out.contains("double ") ? "#pragma OPENCL EXTENSION cl_khr_fp64 : enable\n" : "") + out;
  }

  /** Refuses what TornadoVM compiles without a word and what must not be. */
  static void checkArrays(String kernel, String text) {
    reject(LOCAL_BY_BYTE, kernel, text, "a local array is counted in bytes");
    reject(PRIVATE_BY_VARIABLE, kernel, text, "a private array is counted by a variable");
  }

  private static void reject(Pattern wrong, String kernel, String text, String what) {
    Matcher m = wrong.matcher(text);
    if (m.find()) {
      String line =
          text.substring(text.lastIndexOf('\n', m.start()) + 1, text.indexOf('\n', m.end()));
      throw new IllegalStateException(kernel + ": " + what + ": " + line.strip());
    }
  }

  /**
   * What a kernel was made from and how.
   *
   * @param script that makes it, beside this module's pom
   * @param classes of this package that it was made with, beside its own and those that all share
   */
  static String header(Path root, String kernel, String script, String... classes)
      throws IOException {
    String name = kernel.substring(0, kernel.indexOf('.'));
    StringBuilder out = new StringBuilder();
    out.append("// ").append(kernel).append(", compiled from Java by TornadoVM ").append(version());
    out.append(".\n// Don't edit: kernels/tornado/").append(script).append(" writes it.\n");
    List<String> sources = new ArrayList<>();
    sources.add(FOLDER + name + ".java");
    for (String beside : BESIDE.getOrDefault(name, List.of())) {
      sources.add(FOLDER + beside + ".java");
    }
    sources.addAll(SHARED);
    for (String one : classes) {
      sources.add(FOLDER + one + ".java");
    }
    sources.addAll(SIZES);
    for (String source : sources) {
      out.append("// source ").append(source).append(" sha256 ");
      out.append(sha256(Files.readString(root.resolve(source)))).append('\n');
    }
    for (String flag : FLAGS) {
      String value = System.getProperty(flag);
      if (value == null) {
        throw new IllegalStateException("-D" + flag + " must be given; use export.sh");
      }
      out.append("// flag ").append(flag).append('=').append(value).append('\n');
    }
    return out.toString();
  }

  private static String version() throws IOException {
    Properties release = new Properties();
    Path file = Path.of(System.getenv("TORNADOVM_HOME"), "etc", "tornado.release");
    release.load(new StringReader(Files.readString(file, UTF_8)));
    return release.getProperty("version");
  }

  /** Of a text in UTF-8, with lines that end as on Unix. */
  static String sha256(String text) {
    try {
      byte[] bytes = text.replace("\r\n", "\n").getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
