package eddy.kernels.tornado;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.kernels.tornado.backend.NativeArrays;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;

/** The table of kernels against the kernels there are, and those that are asked for. */
class KernelTasksTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root", "../.."));
  private static final Pattern NAME = Pattern.compile("\"(\\w+Kernels\\.\\w+)\"");

  /** The kernels for OpenCL. */
  private static Set<String> exported() {
    FloatArray floats = NativeArrays.floats(8);
    ShortArray halves = NativeArrays.shorts(8);
    IntArray params = NativeArrays.ints(8);
    List<KernelTasks.KernelTask> tasks =
        KernelTasks.all(
            new KernelTasks.Arrays(halves, floats, floats, halves, floats, floats, params, null),
            new KernelTasks.Frame() {
              @Override
              public TaskGraph open(String kernel, List<Object> used) {
                return new TaskGraph(kernel.replace('.', '_'));
              }

              @Override
              public TaskGraph close(TaskGraph graph) {
                return graph;
              }
            });
    return tasks.stream()
        .map(KernelTasks.KernelTask::kernel)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All of them. No tasks: TornadoVM compiles one at once, and only its CUDA backend can. */
  private static Set<String> table() {
    return Stream.of(KernelTasks.CLASSES, KernelTasks.TENSOR_CORES)
        .flatMap(List::stream)
        .flatMap(c -> KernelTasks.kernels(c).stream())
        .map(KernelTasks::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void itHoldsEveryKernelOfTheSources() throws IOException, ClassNotFoundException {
    Set<String> kernels = new TreeSet<>();
    Path sources = ROOT.resolve("kernels/tornado/src/main/java/eddy/kernels/tornado");
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (name.endsWith("Kernels")) {
          for (Method m : Class.forName("eddy.kernels.tornado." + name).getDeclaredMethods()) {
            if (Modifier.isPublic(m.getModifiers())
                && m.getParameterTypes()[0] == KernelContext.class) {
              kernels.add(name + "." + m.getName());
            }
          }
        }
      }
    }
    assertThat(kernels).hasSizeGreaterThan(30);
    assertThat(table()).isEqualTo(kernels);
  }

  @Test
  void itHoldsWhatTheLoweringAsksForAndWhatIsExported() throws IOException {
    Set<String> wanted = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("kernels/gpu/src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        NAME.matcher(Files.readString(file)).results().forEach(m -> wanted.add(m.group(1)));
      }
    }
    assertThat(wanted).hasSizeGreaterThan(10);
    assertThat(table()).containsAll(wanted);
    Path exported = ROOT.resolve("kernels/opencl/src/main/resources/eddy/kernels/opencl");
    try (Stream<Path> files = Files.list(exported)) {
      assertThat(exported())
          .containsExactlyElementsOf(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> f.endsWith(".cl"))
                  .map(f -> f.substring(0, f.length() - 3))
                  .sorted()
                  .toList());
    }
  }
}
