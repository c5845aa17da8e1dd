package eddy.kernels.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether what runs is what stands in the Java sources: TornadoVM isn't there in most builds, so
 * each exported kernel carries the hashes of the sources that it was made from, and these are
 * compared.
 */
class KernelExportTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root", "../.."));
  private static final String KERNEL_FOLDER = "kernels/tornado/src/main/java/eddy/kernels/tornado/";
  private static final String SHARED_FOLDER = "kernels/gpu/src/main/java/eddy/kernels/gpu/";
  private static final Pattern KERNEL =
      Pattern.compile("public static void (\\w+)\\(\\s*KernelContext\\b");

  /** What OpenCL has no words for: kernels for the tensor cores of NVIDIA GPUs. */
  private static final Set<String> TENSOR_CORES =
      Set.of(
          "TensorCoreKernels.matmul",
          "TensorCoreKernels.convolution",
          "TensorAttentionKernels.any48",
          "TensorAttentionKernels.any64",
          "TensorAttentionKernels.any80",
          "TensorAttentionKernels.any160",
          "TensorAttentionKernels.flash48",
          "TensorAttentionKernels.flash64",
          "TensorAttentionKernels.flash80",
          "TensorAttentionKernels.flash160");

  /** What kernels are exported as: where to, and what a file's code begins with. */
  private enum Language {
    OPENCL(
        "kernels/opencl/src/main/resources/eddy/kernels/opencl", ".cl", "__kernel ", "export.sh"),
    PTX("kernels/cuda/src/main/resources/eddy/kernels/cuda", ".ptx", ".version ", "export-cuda.sh");

    private final Path folder;
    private final String suffix;
    private final String code;
    private final String command;

    Language(String folder, String suffix, String code, String script) {
      this.folder = ROOT.resolve(folder);
      this.suffix = suffix;
      this.code = code;
      this.command =
          "; export it again with TORNADOVM_HOME=DIR kernels/tornado/"
              + script
              + " and commit what changes";
    }

    boolean has(String kernel) {
      return this == PTX || !TENSOR_CORES.contains(kernel);
    }
  }

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern SOURCE_LINE =
      Pattern.compile("(?m)^// source (\\S+) sha256 ([0-9a-f]{64})$");

  /** Class and method of every kernel of a language, from the sources, with its source file. */
  private static Map<String, String> kernels(Language language) throws IOException {
    Map<String, String> out = new TreeMap<>();
    for (Path source : files(ROOT.resolve(KERNEL_FOLDER), "Kernels.java")) {
      Matcher m = KERNEL.matcher(Files.readString(source));
      while (m.find()) {
        out.put(name(source, ".java") + "." + m.group(1), KERNEL_FOLDER + source.getFileName());
      }
    }
    assertThat(out.keySet()).as("kernels in " + KERNEL_FOLDER).containsAll(TENSOR_CORES);
    out.keySet().removeIf(kernel -> !language.has(kernel));
    assertThat(out).isNotEmpty();
    return out;
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static String name(Path file, String suffix) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - suffix.length());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKernelIsExportedAndNothingElse(Language language) throws IOException {
    String suffix = language.suffix;
    assertThat(files(language.folder, suffix).stream().map(f -> name(f, suffix)))
        .as("exported kernels in " + language.folder + language.command)
        .containsExactlyInAnyOrderElementsOf(kernels(language).keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyKernelWasExportedFromTheSourcesThatAreHere() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Map.Entry<String, String> k : kernels(language).entrySet()) {
        tests.add(
            DynamicTest.dynamicTest(
                k.getKey() + language.suffix, () -> check(language, k.getKey(), k.getValue())));
      }
    }
    return tests.stream();
  }

  private static void check(Language language, String kernel, String itsSource) throws Exception {
    String command = language.command;
    Path file = language.folder.resolve(kernel + language.suffix);
    assertThat(file).as("the kernel " + kernel + " was never exported" + command).exists();
    String text = Files.readString(file);
    String header = text.substring(0, Math.max(0, text.indexOf(language.code)));
    assertThat(header)
        .as("the header of " + file + command)
        .matches("(?s)// " + Pattern.quote(kernel) + ", compiled from Java by TornadoVM \\S+\n.*")
        .contains("\n// flag ");
    Map<String, String> hashes = new TreeMap<>();
    Matcher m = SOURCE_LINE.matcher(header);
    while (m.find()) {
      hashes.put(m.group(1), m.group(2));
    }
    assertThat(hashes.keySet())
        .as("the sources in the header of " + file + command)
        .contains(itsSource)
        .containsAll(used(itsSource));
    for (Map.Entry<String, String> e : hashes.entrySet()) {
      assertThat(sha256(ROOT.resolve(e.getKey())))
          .as("the kernel " + kernel + " was exported before " + e.getKey() + " changed" + command)
          .isEqualTo(e.getValue());
    }
  }

  /** The sources that a kernel's source uses classes of, directly or not: they are inlined. */
  private static Set<String> used(String source) throws IOException {
    Set<String> out = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(source));
    while (!next.isEmpty()) {
      String text = COMMENT.matcher(Files.readString(ROOT.resolve(next.pop()))).replaceAll(" ");
      for (String folder : List.of(KERNEL_FOLDER, SHARED_FOLDER)) {
        for (Path other : files(ROOT.resolve(folder), ".java")) {
          String path = folder + other.getFileName();
          boolean mentioned =
              Pattern.compile("\\b" + name(other, ".java") + "\\.").matcher(text).find();
          if (mentioned && !path.equals(source) && out.add(path)) {
            next.push(path);
          }
        }
      }
    }
    return out;
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
