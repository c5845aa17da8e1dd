package eddy.kernels.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import eddy.kernels.budget.tool.ExportedKernel;
import eddy.kernels.budget.tool.Toolchain;
import eddy.kernels.budget.tool.Toolchain.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles every exported kernel for GPUs and compares what the compilers made of it with {@code
 * kernel-budget.tsv}. A line is compared only with what the same versions of the same tools make; a
 * group of tools that isn't here is named and skipped, or fails where {@code -Drequire.budget}
 * lists it. A better figure fails too, so that it is written down and holds from then on. {@code
 * -Dkernel.budget.update=true} writes the lines of all tools that are here anew.
 *
 * <p>Those for AMD are compared in every build, which takes a minute on two cores where nothing was
 * compiled yet; those for NVIDIA, some minutes, where {@code -Dkernel.budget.groups=all} asks for
 * them, as {@code .ci/long} does.
 */
class KernelBudgetTest {
  private static final Path FILE =
      Readings.ROOT.resolve(
          "kernels/budget/src/main/resources/eddy/kernels/budget/kernel-budget.tsv");
  private static final String HOW =
      "; if that is meant, run ./mvnw verify -pl kernels/budget -am -Dtest=KernelBudgetTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dkernel.budget.update=true and commit the"
          + " file";
  private static final boolean UPDATE = Boolean.getBoolean("kernel.budget.update");
  private static final Set<String> REQUIRED = names("require.budget", "");
  private static final Set<String> ASKED = names("kernel.budget.groups", "amd");

  private static Set<String> names(String property, String otherwise) {
    return Arrays.stream(System.getProperty(property, otherwise).split(","))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static KernelBudget committed() throws IOException {
    return Files.exists(FILE)
        ? KernelBudget.parse(FILE.toString(), Files.readString(FILE))
        : new KernelBudget(new TreeMap<>());
  }

  private static String name(Group group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void say(String text) {
    System.out.println("kernel budget: " + text);
  }

  @ParameterizedTest
  @EnumSource
  void costAsWrittenDown(Group group) throws Exception {
    boolean asked = ASKED.contains("all") || ASKED.contains(name(group));
    if (!UPDATE && !asked && !REQUIRED.contains(name(group))) {
      notChecked(group, "-Dkernel.budget.groups=all asks for it");
    }
    Optional<Toolchain> found = Toolchain.find(group);
    if (found.isEmpty()) {
      notChecked(group, "it needs " + group.needs() + ", not all of which are here");
    }
    Toolchain tools = found.orElseThrow();
    KernelBudget file = committed();
    if (UPDATE) {
      List<BudgetLine> lines = Readings.of(tools);
      Files.writeString(FILE, BudgetChanges.replaced(file, tools::wrote, lines, kernels()).text());
      say(name(group) + " written, " + lines.size() + " lines of " + tools.tools());
      return;
    }
    if (file.lines().keySet().stream().noneMatch(tools::wrote)) {
      notChecked(
          group, "no line of kernel-budget.tsv was read with " + tools.tools() + ", which is here");
    }
    List<BudgetLine> lines = Readings.of(tools);
    List<String> changes = BudgetChanges.of(file, tools::wrote, lines);
    say(name(group) + " checked, " + lines.size() + " lines of " + tools.tools());
    assertThat(changes).as("what changed in kernel-budget.tsv" + HOW).isEmpty();
  }

  private static void notChecked(Group group, String why) {
    String text = name(group) + " NOT checked: " + why;
    say(text);
    if (REQUIRED.contains(name(group))) {
      fail(text);
    }
    abort(text);
  }

  private static Map<String, ExportedKernel> kernels() throws IOException {
    return ExportedKernel.all(Readings.ROOT).stream()
        .collect(Collectors.toMap(k -> k.language() + " " + k.name(), k -> k));
  }

  /** Without any tools: kernels that went, and, told only, lines read of what a kernel once was. */
  @Test
  void linesAreOfKernelsThatAreThere() throws IOException {
    Map<String, ExportedKernel> kernels = kernels();
    Map<String, Long> stale = new TreeMap<>();
    for (BudgetLine line : committed().lines().values()) {
      ExportedKernel kernel = kernels.get(line.key().language() + " " + line.key().kernel());
      if (kernel == null) {
        throw new AssertionError(line.key() + " has a line, but there's no such kernel" + HOW);
      }
      if (!kernel.hash().equals(line.source())) {
        stale.merge(line.key().tools(), 1L, Long::sum);
      }
    }
    stale.forEach(
        (tools, n) ->
            say(n + " lines of " + tools + " are of earlier sources and wait for those tools"));
  }

  /** Whatever a figure was read with. */
  @Test
  void boundsHold() throws IOException {
    KernelBounds bounds = KernelBounds.read();
    assertThat(bounds.violations(committed())).as("bounds of kernel-bounds.tsv").isEmpty();
  }
}
