package eddy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.Backends;
import eddy.backend.Executable;
import eddy.backend.Profile;
import eddy.family.architecture.RandomNetwork;
import eddy.family.sd.StableDiffusion;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.loader.folder.LoadedModel;
import eddy.op.Op;
import eddy.pipeline.text.ClipConditioner;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what a U-Net makes of the text alone is made in the first step and kept for the others. */
final class KeptTextTest {
  static List<String> models() {
    return ReferenceData.models();
  }

  private record Evaluated(Plan plan, Executable executable, Map<String, HostTensor> inputs) {}

  private interface Check {
    void of(Evaluated unet);
  }

  private static void each(String name, Check check) {
    try (Backend backend = Backends.open("cpu", BackendOptions.DEFAULT, _ -> {});
        LoadedModel loaded = LoadedModel.open(ReferenceData.model(name))) {
      StableDiffusion model = loaded.model(StableDiffusion.class);
      RandomNetwork unet =
          new RandomNetwork(model, RandomNetwork.Kind.UNET, model.unet().config().sampleSize(), 2);
      Plan plan = unet.plan(backend.planOptions());
      try (Executable executable = backend.compile(plan)) {
        check.of(new Evaluated(plan, executable, unet.inputs()));
      }
    }
  }

  /** Indices of the steps that project the text. */
  private static List<Integer> projections(Plan plan) {
    Tensor text = plan.inputs().get(ClipConditioner.EMBEDS);
    return IntStream.range(0, plan.steps().size())
        .filter(i -> plan.steps().get(i).operands().getFirst() == text)
        .boxed()
        .toList();
  }

  private static List<Integer> ran(Executable executable) {
    return executable.profile().parts().stream().map(Profile.ProfilePart::step).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theSecondStepLeavesThemOut(String name) {
    each(
        name,
        unet -> {
          Plan plan = unet.plan();
          long cross =
              plan.steps().stream().map(Step::kind).filter("attention.cross"::equals).count();
          assertThat(cross).isPositive();
          List<Integer> projections = projections(plan);
          assertThat(projections).as("keys and values").hasSize(Math.toIntExact(2 * cross));
          assertThat(projections).allMatch(i -> plan.steps().get(i).op() instanceof Op.Linear);
          unet.executable().run(unet.inputs());
          List<Integer> second = ran(unet.executable());
          assertThat(second).doesNotContainAnyElementsOf(projections);
          assertThat(second)
              .isEqualTo(
                  IntStream.range(plan.invariantSteps(), plan.steps().size()).boxed().toList());
        });
  }

  /** Bit for bit, with the same text, and with another one half-way. */
  @ParameterizedTest
  @MethodSource("models")
  void theyChangeNothing(String name) {
    each(
        name,
        unet -> {
          Map<String, HostTensor> inputs = new HashMap<>(unet.inputs());
          unet.executable().run(inputs);
          List<Map<String, HostTensor>> given =
              List.of(
                  other(inputs, "sample", 1),
                  other(inputs, ClipConditioner.EMBEDS, 2),
                  other(inputs, "sample", 3));
          for (Map<String, HostTensor> some : given) {
            inputs.putAll(some);
            float[] kept = prediction(unet.executable().run(some));
            assertThat(kept).isEqualTo(prediction(unet.executable().run(inputs)));
          }
        });
  }

  private static Map<String, HostTensor> other(
      Map<String, HostTensor> inputs, String name, long seed) {
    Shape shape = Objects.requireNonNull(inputs.get(name)).shape();
    Random random = new Random(seed);
    float[] values = new float[Math.toIntExact(shape.count())];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Map.of(name, HostTensor.of(shape, values));
  }

  private static float[] prediction(Map<String, HostTensor> outputs) {
    return Objects.requireNonNull(outputs.get("prediction")).floats();
  }
}
