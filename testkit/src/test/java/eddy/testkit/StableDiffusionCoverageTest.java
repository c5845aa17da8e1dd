package eddy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.family.architecture.Architecture;
import eddy.family.architecture.RandomNetwork;
import eddy.family.architecture.RandomNetwork.Kind;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.kernels.gpu.lowering.GpuLowering;
import eddy.network.vae.AutoencoderKL;
import eddy.op.Op;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether the catalogue has every op that Stable Diffusion 1.5 at 512×512 and XL at 1024×1024
 * consist of: all steps of their recorded plans, to the very op with what is fused in, and to the
 * very shapes of all operands. Views are no steps of a plan for real backends.
 */
class StableDiffusionCoverageTest {
  /** An op on operands of these shapes. */
  private record Use(Op op, List<Shape> operands) {
    static Use of(Step step) {
      return new Use(step.op(), step.operandShapes());
    }

    static Use of(OpCase c) {
      return new Use(c.op(), c.operandShapes());
    }
  }

  private static List<Step> steps(Architecture arch) {
    int latents = arch.unet().sampleSize();
    List<Step> steps = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      RandomNetwork network = new RandomNetwork(arch, kind, latents, 1, DType.F32);
      steps.addAll(network.plan(GpuLowering.PLANS).steps());
    }
    steps.addAll(encoder(arch, 8 * latents).steps());
    return steps;
  }

  private static Plan encoder(Architecture arch, int pixels) {
    RandomWeights weights = new RandomWeights("random weights", DType.F32);
    AutoencoderKL vae = new AutoencoderKL(Weights.of(weights), arch.vae());
    Graph graph = new Graph();
    var moments = vae.encode(graph.input("picture", 1, 3, pixels, pixels));
    return Plan.of(graph, Map.of("moments", moments), GpuLowering.PLANS);
  }

  @ParameterizedTest
  @EnumSource(
      value = Architecture.class,
      names = {"SD15", "SDXL"})
  void everyStepIsACase(Architecture arch) {
    Set<Use> cases =
        CaseSelection.ofStableDiffusion().stream().map(Use::of).collect(Collectors.toSet());
    List<Step> steps = steps(arch);
    assertThat(steps.stream().map(Step::kind).map(kind -> kind.replaceFirst("\\..*", "")))
        .contains("conv2d", "linear", "attention", "group-norm", "layer-norm", "embedding");
    Set<String> missing = new TreeSet<>();
    for (Step step : steps) {
      if (!cases.contains(Use.of(step))) {
        missing.add(step.kind() + " " + step.shapes() + ": " + step.op());
      }
    }
    assertThat(missing).as("steps that are no case of the catalogue").isEmpty();
  }

  @Test
  void everyCaseIsAStep() {
    Set<Use> steps =
        Set.of(Architecture.SD15, Architecture.SDXL).stream()
            .flatMap(arch -> steps(arch).stream())
            .map(Use::of)
            .collect(Collectors.toSet());
    Map<String, OpCase> written = StableDiffusionCases.all();
    List<String> made =
        written.values().stream()
            .filter(c -> !steps.contains(Use.of(c)))
            .map(OpCase::name)
            .toList();
    assertThat(made).as("cases that are no step of a network").isEmpty();
    assertThat(written).hasSizeGreaterThan(200);
  }
}
