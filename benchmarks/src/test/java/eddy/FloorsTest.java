package eddy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The floors of the house by what sources import: bytecode doesn't show constants that were
 * inlined.
 */
class FloorsTest {
  private static final Path ROOT = Path.of(System.getProperty("eddy.root"));
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(eddy(?:\\.[a-z]\\w*)*)\\.[A-Z]", Pattern.MULTILINE);
  private static final int MOST_FILES = 31;

  private static final List<String> ENGINE = List.of("engine");
  private static final List<String> LOADER = List.of("engine", "diffusion", "model-loader");

  /** Each module, and whose packages its main code may import beside its own. */
  private static final Map<String, List<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("engine", List.of()),
              Map.entry("kernels/cpu", ENGINE),
              Map.entry("kernels/gpu", ENGINE),
              Map.entry("kernels/budget", List.of("engine", "kernels/gpu")),
              Map.entry("kernels/opencl", List.of("engine", "kernels/gpu")),
              Map.entry("kernels/cuda", List.of("engine", "kernels/gpu")),
              Map.entry("kernels/tornado", List.of("engine", "kernels/gpu")),
              Map.entry("diffusion", ENGINE),
              Map.entry("model-loader", List.of("engine", "diffusion")),
              Map.entry("api", LOADER),
              Map.entry("cli", List.of("engine", "diffusion", "api")),
              Map.entry(
                  "bench-kit", List.of("engine", "kernels/budget", "diffusion", "api", "cli")),
              Map.entry("integrations/langchain4j", List.of("engine", "api")),
              Map.entry("integrations/spring-ai", List.of("engine", "api")),
              Map.entry("integrations/mcp", List.of("engine", "api", "cli")),
              Map.entry("server", List.of("engine", "diffusion", "api", "cli")),
              Map.entry("testkit", List.of("engine", "bench-kit")),
              Map.entry(
                  "benchmarks",
                  List.of("engine", "diffusion", "model-loader", "kernels/cpu", "bench-kit")),
              Map.entry("benchmarks/peers", List.of("engine", "diffusion", "bench-kit"))));

  private static List<Path> sources(String module) {
    Path main = ROOT.resolve(module).resolve("src/main/java");
    if (!Files.isDirectory(main)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(main)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules of each package. */
  private static Map<String, Set<String>> homes() {
    Map<String, Set<String>> homes = new HashMap<>();
    for (String module : MAY_IMPORT.keySet()) {
      for (Path file : sources(module)) {
        Matcher m = PACKAGE.matcher(read(file));
        if (m.find()) {
          homes.computeIfAbsent(m.group(1), _ -> new HashSet<>()).add(module);
        }
      }
    }
    return homes;
  }

  @Test
  void eachPackageIsOfOneModule() {
    assertThat(homes()).allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
  }

  @Test
  void modulesImportThoseBelowThem() {
    Map<String, Set<String>> homes = homes();
    List<String> wrong = new ArrayList<>();
    MAY_IMPORT.forEach(
        (module, allowed) -> {
          for (Path file : sources(module)) {
            Matcher m = IMPORT.matcher(read(file));
            while (m.find()) {
              String home = homes.getOrDefault(m.group(1), Set.of("nowhere")).iterator().next();
              if (!home.equals(module) && !allowed.contains(home)) {
                wrong.add(ROOT.relativize(file) + " imports " + m.group(1) + " of " + home);
              }
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  /** Of the front door and the command line; what is package-info counts not. */
  @Test
  void noRoomIsCrowded() {
    Map<String, Integer> counts = new TreeMap<>();
    for (String module : List.of("api", "cli", "bench-kit")) {
      for (Path file : sources(module)) {
        if (!file.endsWith("package-info.java")) {
          counts.merge(String.valueOf(file.getParent()), 1, Integer::sum);
        }
      }
    }
    assertThat(counts).allSatisfy((room, n) -> assertThat(n).as(room).isLessThan(MOST_FILES));
  }
}
