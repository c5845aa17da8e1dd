package eddy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
    "eddy.network..",
    "eddy.scheduler..",
    "eddy.prompt..",
    "eddy.pipeline..",
    "eddy.family..",
    "eddy.media..",
    "eddy.picture"
  };

  /** The front door. */
  private static final String[] API = {
    "eddy",
    "eddy.settings..",
    "eddy.event..",
    "eddy.picture.file..",
    "eddy.picture.webp..",
    "eddy.output..",
    "eddy.report..",
    "eddy.device..",
    "eddy.bench..",
    "eddy.inspect..",
    "eddy.diffuse..",
    "eddy.table..",
    "eddy.internal.."
  };

  /** On the front door. */
  private static final String[] FRONT_ENDS = {
    "eddy.cli..",
    "eddy.benchkit..",
    "eddy.testkit..",
    "eddy.benchmarks..",
    "eddy.peers..",
    "eddy.langchain4j..",
    "eddy.springai..",
    "eddy.mcp..",
    "eddy.server..",
    "eddy.spark.."
  };

  /** Above the engine and diffusion. */
  private static final String[] UPPER = both(both(API, FRONT_ENDS), "eddy.loader..");

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
            "eddy.family",
            "eddy.family.sd",
            "eddy.family.sdxl",
            "eddy.family.files",
            "eddy.family.foreign",
            "eddy.media",
            "eddy.picture",
            "eddy.loader.format",
            "eddy.loader.format.safetensors",
            "eddy.loader.json",
            "eddy.loader.tokenizer",
            "eddy.loader.folder",
            "eddy.loader.adapter",
            "eddy.kernels.cpu",
            "eddy.kernels.gpu",
            "eddy.kernels.budget",
            "eddy.benchkit.model",
            "eddy.kernels.opencl",
            "eddy.kernels.cuda",
            "eddy",
            "eddy.settings",
            "eddy.event",
            "eddy.picture.file",
            "eddy.picture.webp",
            "eddy.output",
            "eddy.report",
            "eddy.device",
            "eddy.bench",
            "eddy.inspect",
            "eddy.diffuse",
            "eddy.table",
            "eddy.internal.run",
            "eddy.cli",
            "eddy.cli.terminal",
            "eddy.spark",
            "eddy.benchkit",
            "eddy.benchkit.cases",
            "eddy.benchkit.compare",
            "eddy.mcp",
            "eddy.server",
            "eddy.server.desk",
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
          .resideInAnyPackage(UPPER);

  @ArchTest
  static final ArchRule backends_are_found_not_imported =
      noClasses()
          .that()
          .resideOutsideOfPackage("eddy.kernels..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("eddy.kernels..")
                  .and(not(resideInAPackage("eddy.kernels.budget.."))))
          .because("backends are found with ServiceLoader; what kernels cost is no backend");

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
          .resideInAnyPackage(both(API, FRONT_ENDS));

  /** {@code eddy.bench} measures published architectures, and so may name them. */
  @ArchTest
  static final ArchRule families_are_found_not_imported =
      noClasses()
          .that()
          .resideInAnyPackage(
              "eddy",
              "eddy.loader..",
              "eddy.pipeline..",
              "eddy.settings..",
              "eddy.internal..",
              "eddy.inspect..",
              "eddy.diffuse..",
              "eddy.cli..",
              "eddy.family",
              "eddy.family.files..",
              "eddy.family.foreign..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("eddy.family.sd..", "eddy.family.sdxl..")
          .because("a family is a folder that nobody else knows by name");

  @ArchTest
  static final ArchRule the_front_door_knows_no_front_end =
      noClasses()
          .that()
          .resideInAnyPackage(API)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(both(FRONT_ENDS, "picocli.."));

  @ArchTest
  static final ArchRule what_is_internal_stays_behind_the_front_door =
      noClasses()
          .that()
          .resideOutsideOfPackages(API)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("eddy.internal..");

  /** Besides the front door: errors and texts, the one writer of files, and values of settings. */
  @ArchTest
  static final ArchRule the_command_line_goes_through_the_front_door =
      noClasses()
          .that()
          .resideInAPackage("eddy.cli..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("eddy..")
                  .and(not(resideInAnyPackage(both(API, "eddy.cli.."))))
                  .and(not(resideInAnyPackage("eddy.error..", "eddy.text..", "eddy.file..")))
                  .and(
                      not(
                          nameMatching(
                              "eddy\\.(picture\\.Picture|config\\.Providers|backend\\.(BackendOptions|Tuning)(\\$.*)?)"))));

  @ArchTest
  static final ArchRule the_op_catalogue_and_its_comparison_know_the_engine_alone =
      noClasses()
          .that()
          .resideInAnyPackage("eddy.benchkit.cases..", "eddy.benchkit.compare..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              both(
                  both(API, DIFFUSION),
                  "eddy.loader..",
                  "eddy.cli..",
                  "eddy.testkit..",
                  "eddy.kernels.."));

  @ArchTest
  static final ArchRule of_the_command_line_modules_with_commands_know_how_to_be_found =
      noClasses()
          .that()
          .resideInAnyPackage("eddy.benchkit..", "eddy.mcp..", "eddy.server..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("eddy.cli..", "eddy.testkit..")
                  .and(not(resideInAnyPackage("eddy.cli.terminal..", "eddy.cli.options..")))
                  .and(not(nameMatching("eddy\\.cli\\.CommandProvider"))));

  /**
   * Besides the front door: errors, texts and files; of the command line, how to be found. Those of
   * other adapters aren't on this test's class path; {@link FloorsTest} reads them.
   */
  @ArchTest
  static final ArchRule integrations_go_through_the_front_door =
      noClasses()
          .that()
          .resideInAnyPackage("eddy.mcp..", "eddy.server..", "eddy.spark..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("eddy..")
                  .and(
                      not(
                          resideInAnyPackage(
                              both(API, "eddy.mcp..", "eddy.server..", "eddy.spark.."))))
                  .and(not(resideInAnyPackage("eddy.error..", "eddy.text..", "eddy.file..")))
                  .and(not(resideInAnyPackage("eddy.cli.terminal..", "eddy.cli.options..")))
                  .and(
                      not(
                          nameMatching(
                              "eddy\\.(cli\\.CommandProvider|backend\\.Device(Info|Id)|picture\\.Picture|config\\.Providers)"))));

  @ArchTest
  static final ArchRule testkit_imports_only_the_engine_the_catalogue_and_its_comparison =
      noClasses()
          .that()
          .resideInAPackage("eddy.testkit..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(both(API, "eddy.loader..", "eddy.cli..", "eddy.benchkit"))
                  .and(
                      not(resideInAnyPackage("eddy.benchkit.cases..", "eddy.benchkit.compare.."))));

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
