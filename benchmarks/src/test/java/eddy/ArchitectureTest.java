package eddy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may import whom: the table of modules in CONTRIBUTING.md, as rules. */
@AnalyzeClasses(packages = "eddy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String TORNADO = "uk.ac.manchester.tornado";

  private static final String[] NETWORKS = {"eddy.nn..", "eddy.network.."};

  private static final String[] DIFFUSION = {
    "eddy.network..", "eddy.scheduler..", "eddy.prompt..", "eddy.pipeline.."
  };

  /** Above the engine and diffusion. */
  private static final String[] UPPER = {
    "eddy.loader..", "eddy.cli..", "eddy.testkit..", "eddy.benchmarks..", "eddy.peers.."
  };

  /** All but the engine's. */
  private static final String[] OTHERS = both(both(DIFFUSION, UPPER), "eddy.kernels..");

  private static String[] both(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  /** A rule about a package that is not there would hold for nothing. */
  @ArchTest
  static void every_package_that_the_rules_name_has_classes(JavaClasses classes) {
    Set<String> packages =
        classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .contains(
            "eddy.error",
            "eddy.tensor",
            "eddy.config",
            "eddy.op",
            "eddy.graph",
            "eddy.backend",
            "eddy.nn",
            "eddy.network.clip",
            "eddy.network.unet",
            "eddy.network.controlnet",
            "eddy.network.vae",
            "eddy.network.taesd",
            "eddy.scheduler",
            "eddy.random",
            "eddy.prompt",
            "eddy.pipeline",
            "eddy.loader.format",
            "eddy.loader.format.safetensors",
            "eddy.loader.json",
            "eddy.loader.tokenizer",
            "eddy.loader.folder",
            "eddy.loader.ldm",
            "eddy.loader.adapter",
            "eddy.kernels.cpu",
            "eddy.kernels.gpu",
            "eddy.kernels.opencl",
            "eddy.cli",
            "eddy.testkit",
            "eddy.benchmarks");
  }

  @ArchTest
  static final ArchRule engine_imports_no_other_module =
      noClasses()
          .that()
          .resideOutsideOfPackages(OTHERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(OTHERS)
          .because("the engine is the bottom of the house");

  @ArchTest
  static final ArchRule networks_name_no_backend =
      noClasses()
          .that()
          .resideInAnyPackage(NETWORKS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "eddy.backend..", "eddy.scheduler..", "eddy.random..", "eddy.pipeline..")
          .because("a network only records a graph; who runs it is chosen elsewhere");

  @ArchTest
  static final ArchRule samplers_see_no_network =
      noClasses()
          .that()
          .resideInAnyPackage("eddy.scheduler..", "eddy.random..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "eddy.nn..",
              "eddy.network..",
              "eddy.op..",
              "eddy.graph..",
              "eddy.backend..",
              "eddy.pipeline..")
          .because("a sampler turns a prediction into the next sample, whatever made it");

  @ArchTest
  static final ArchRule ops_and_graphs_know_neither_networks_nor_backends =
      noClasses()
          .that()
          .resideInAnyPackage("eddy.tensor..", "eddy.op..", "eddy.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "eddy.nn..",
              "eddy.network..",
              "eddy.backend..",
              "eddy.scheduler..",
              "eddy.pipeline..");

  @ArchTest
  static final ArchRule backends_do_not_know_the_networks =
      noClasses()
          .that()
          .resideInAnyPackage("eddy.backend..", "eddy.kernels..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("eddy.nn..", "eddy.network..", "eddy.scheduler..", "eddy.pipeline..")
          .because("a backend runs plans of ops, whatever network they came from");

  @ArchTest
  static final ArchRule kernels_import_only_the_engine =
      noClasses()
          .that()
          .resideInAPackage("eddy.kernels..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("eddy.loader..", "eddy.cli..", "eddy.testkit..");

  @ArchTest
  static final ArchRule backends_are_found_not_imported =
      noClasses()
          .that()
          .resideOutsideOfPackage("eddy.kernels..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("eddy.kernels..")
          .because("backends are found with ServiceLoader");

  @ArchTest
  static final ArchRule only_the_opencl_backend_calls_opencl =
      noClasses()
          .that()
          .resideOutsideOfPackage("eddy.kernels.opencl..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jocl..");

  @ArchTest
  static final ArchRule diffusion_imports_only_the_engine =
      noClasses()
          .that()
          .resideInAnyPackage(DIFFUSION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(both(UPPER, "eddy.kernels.."))
          .because("a network, a sampler and the pipeline know no file and no front end");

  @ArchTest
  static final ArchRule loader_imports_only_the_engine_and_diffusion =
      noClasses()
          .that()
          .resideInAPackage("eddy.loader..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("eddy.cli..", "eddy.testkit..");

  @ArchTest
  static final ArchRule testkit_imports_only_the_engine =
      noClasses()
          .that()
          .resideInAPackage("eddy.testkit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("eddy.loader..", "eddy.cli..");

  /** The catalogue and what makes it runnable, but not what compares: that is for tests. */
  @ArchTest
  static final ArchRule the_command_line_takes_cases_from_the_testkit_and_no_more =
      noClasses()
          .that()
          .resideInAPackage("eddy.cli..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("eddy.testkit..")
                  .and(
                      not(
                          nameMatching(
                              "eddy\\.testkit\\.(CaseSelection|GraphCase|OpCase|Operand)(\\$.*)?"))));

  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices().matching("eddy.(**)").should().beFreeOfCycles();

  /** By the text of every source file, so that modules outside this test's class path count too. */
  @ArchTest
  static void only_kernels_tornado_names_tornadovm(JavaClasses classes) throws IOException {
    Path root = Path.of(System.getProperty("eddy.root", "..")).toAbsolutePath().normalize();
    Path allowed = root.resolve("kernels").resolve("tornado");
    Path itself = root.resolve("benchmarks/src/test/java/eddy/ArchitectureTest.java");
    List<Path> sources;
    try (Stream<Path> files = Files.walk(root)) {
      sources =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> !f.startsWith(allowed) && !f.equals(itself))
              .toList();
    }
    assertThat(sources).hasSizeGreaterThan(50);
    assertThat(sources).filteredOn(ArchitectureTest::namesTornado).isEmpty();
  }

  private static boolean namesTornado(Path source) {
    try {
      return Files.readString(source).contains(TORNADO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
