package eddy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * One name, one thing: whoever reads a type's simple name, in a sentence or in an import, knows
 * which is meant. Nested types that only their own package sees may be called anything.
 */
class NamesTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));

  /**
   * A name that the field itself gives to several things.
   *
   * @param files where they are declared, and nowhere else
   */
  private record Shared(String reason, String... files) {}

  private static final String LAYER = "the layer and the op that it records, as in PyTorch";
  private static final String OP = "engine/src/main/java/eddy/op/Op.java";
  private static final String NN = "engine/src/main/java/eddy/nn/";
  private static final String PARAMS = "kernels/gpu/src/main/java/eddy/kernels/gpu/Params.java";
  private static final String LOADER = "model-loader/src/main/java/eddy/loader/";

  private static final Map<String, Shared> SHARED =
      Map.ofEntries(
          entry(
              "Attention",
              LAYER + "; and its kernels' parameters",
              NN + "Attention.java",
              OP,
              PARAMS),
          entry("Conv2d", LAYER, NN + "Conv2d.java", OP),
          entry("Embedding", LAYER, NN + "Embedding.java", OP),
          entry("GroupNorm", LAYER, NN + "GroupNorm.java", OP),
          entry("LayerNorm", LAYER, NN + "LayerNorm.java", OP),
          entry("Linear", LAYER, NN + "Linear.java", OP),
          entry(
              "TimestepEmbedding",
              "diffusers' layer, and the function that makes its input",
              "diffusion/src/main/java/eddy/network/unet/TimestepEmbedding.java",
              OP),
          entry(
              "Product",
              "a LoRA's two factors multiplied; and the parameters of the kernels for products",
              LOADER + "adapter/DeltaRows.java",
              PARAMS),
          entry(
              "Builder",
              "Java's usual name for what makes the type around it",
              "api/src/main/java/eddy/Eddy.java",
              LOADER + "adapter/Adapters.java",
              "integrations/langchain4j/src/main/java/eddy/langchain4j/EddyImageModel.java",
              "integrations/spring-ai/src/main/java/eddy/springai/EddyImageOptions.java"));

  private static Map.Entry<String, Shared> entry(String name, String reason, String... files) {
    return Map.entry(name, new Shared(reason, files));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> ROOT.relativize(f).toString().contains("src/main/java/"))
          .filter(f -> !ROOT.relativize(f).startsWith("examples"))
          .toList();
    }
  }

  /** Where each name that other packages see is declared. */
  private static Map<String, List<String>> declared() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
      for (CompilationUnitTree unit : task.parse()) {
        new TreePathScanner<Void, Void>() {
          @Override
          public Void visitClass(ClassTree type, Void unused) {
            if (isSeen(getCurrentPath(), type)) {
              found
                  .computeIfAbsent(type.getSimpleName().toString(), _ -> new ArrayList<>())
                  .add(ROOT.toUri().relativize(unit.getSourceFile().toUri()).getPath());
            }
            return super.visitClass(type, unused);
          }
        }.scan(unit, null);
      }
    }
    return found;
  }

  /** Of its own file, or a public member; those of interfaces are public without saying so. */
  private static boolean isSeen(TreePath path, ClassTree type) {
    Tree around = path.getParentPath().getLeaf();
    return switch (around.getKind()) {
      case COMPILATION_UNIT -> true;
      case INTERFACE, ANNOTATION_TYPE -> true;
      case CLASS, ENUM, RECORD -> type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      default -> false;
    };
  }

  @Test
  void noTwoTypesHaveOneName() throws IOException {
    Map<String, List<String>> several = declared();
    several.values().removeIf(places -> places.size() == 1);
    SHARED.forEach(
        (name, shared) ->
            assertThat(several.remove(name))
                .as("%s, which is %s", name, shared.reason())
                .containsExactlyInAnyOrder(shared.files()));
    assertThat(several).isEmpty();
  }
}
