package eddy.parity;

import static eddy.parity.ReferenceData.assertCloseRelative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import eddy.config.Config;
import eddy.loader.format.safetensors.SafetensorsFile;
import eddy.random.NoiseGenerator;
import eddy.scheduler.BetaScheduler;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Scheduler;
import eddy.scheduler.registry.Schedulers;
import eddy.scheduler.sampler.TCDScheduler;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole trajectories of every sampler: from the reference's first sample, fed with the reference's
 * model outputs and noise, each sample along the way has to be the reference's.
 */
class SchedulerParityTest {
  private static final double TOLERANCE = 1e-5;
  private static final double TIMESTEP_TOLERANCE = 1e-6;

  private static final Map<String, Object> CASES = cases();
  private static final SafetensorsFile TENSORS = ReferenceData.goldens("schedulers.safetensors");

  @AfterAll
  static void close() {
    TENSORS.close();
  }

  static Set<String> allCases() {
    return CASES.keySet();
  }

  @Test
  void everyClassOfTheReferenceIsSupported() {
    Set<String> inReference =
        CASES.keySet().stream().map(SchedulerParityTest::className).collect(Collectors.toSet());
    assertThat(Schedulers.classNames()).containsAll(inReference);
  }

  @ParameterizedTest
  @MethodSource("allCases")
  void followsTheTrajectory(String name) {
    Scheduler scheduler = started(name);
    if (has(name, "begin_index")) {
      scheduler.setBeginIndex((int) TENSORS.longs(name + "/begin_index")[0]);
      float[] noised =
          scheduler.addNoise(common("clean", 0), common("noise", 0), scheduler.beginIndex());
      assertCloseRelative("add_noise", noised, TENSORS.floats(name + "/init_sample"), TOLERANCE);
    }
    RecordedNoise noise = new RecordedNoise(name);
    float[] sample = TENSORS.floats(name + "/init_sample");
    int begin = scheduler.beginIndex();
    int evaluations = scheduler.timesteps().length - begin;
    assertThat(evaluations).as("evaluations").isEqualTo(value(name, "evals"));
    for (int i = 0; i < evaluations; i++) {
      assertCloseRelative(
          "model_input " + i,
          scheduler.scaleModelInput(sample, begin + i),
          slice(name, "model_input", i),
          TOLERANCE);
      noise.step = i;
      sample = scheduler.step(slice(name, "model_output", i), begin + i, sample, noise);
      assertCloseRelative("prev_sample " + i, sample, slice(name, "prev_sample", i), TOLERANCE);
      float[] original = Objects.requireNonNull(scheduler.predOriginalSample());
      assertThat(original).doesNotContain(Float.NaN);
      if (has(name, "pred_original_sample")) {
        // For TCD the reference keeps what the step jumped to, which isn't a clean sample.
        float[] kept =
            scheduler instanceof TCDScheduler tcd
                ? Objects.requireNonNull(tcd.predNoisedSample())
                : original;
        assertCloseRelative(
            "pred_original_sample " + i, kept, slice(name, "pred_original_sample", i), TOLERANCE);
      }
    }
    assertThat(noise.drawn).as("noise draws").isEqualTo(value(name, "noises"));
  }

  @ParameterizedTest
  @MethodSource("allCases")
  void choosesTheTimestepsAndNoiseLevels(String name) {
    Scheduler scheduler = started(name);
    assertThat(scheduler.order()).as("order").isEqualTo(value(name, "order"));
    double[] timesteps = TENSORS.doubles(name + "/timesteps");
    boolean whole = Arrays.stream(timesteps).allMatch(t -> t == Math.rint(t));
    assertThat(scheduler.timesteps()).hasSameSizeAs(timesteps);
    for (int i = 0; i < timesteps.length; i++) {
      assertThat(scheduler.timesteps()[i])
          .as("timestep %d", i)
          .isCloseTo(
              timesteps[i], within(whole ? 0 : fractionalTolerance(timesteps[i], timesteps)));
    }
    if (has(name, "sigmas")) {
      double[] sigmas = TENSORS.doubles(name + "/sigmas");
      assertThat(scheduler.sigmas()).hasSameSizeAs(sigmas);
      for (int i = 0; i < sigmas.length; i++) {
        assertThat(scheduler.sigmas()[i])
            .as("sigma %d", i)
            .isCloseTo(sigmas[i], within(TOLERANCE * sigmas[i]));
      }
    }
    double initial = TENSORS.doubles(name + "/init_noise_sigma")[0];
    assertThat(scheduler.initNoiseSigma())
        .as("init_noise_sigma")
        .isCloseTo(initial, within(TOLERANCE * initial));
  }

  @ParameterizedTest
  @MethodSource("allCases")
  void addsNoiseAndMakesVelocities(String name) {
    Scheduler scheduler = started(name);
    if (has(name, "add_noise")) {
      double[] timesteps = TENSORS.doubles(name + "/add_noise_t");
      for (int i = 0; i < timesteps.length; i++) {
        int index = indexOf(timesteps[i], scheduler.timesteps());
        float[] noised = scheduler.addNoise(common("clean", i), common("noise", i), index);
        assertCloseRelative("add_noise " + i, noised, slice(name, "add_noise", i), TOLERANCE);
      }
    }
    if (has(name, "velocity")) {
      long[] timesteps = TENSORS.longs(name + "/velocity_t");
      for (int i = 0; i < timesteps.length; i++) {
        float[] velocity =
            ((BetaScheduler) scheduler)
                .noiseSchedule()
                .velocity(common("clean", i), common("noise", i), (int) timesteps[i]);
        assertCloseRelative("velocity " + i, velocity, slice(name, "velocity", i), TOLERANCE);
      }
    }
  }

  @SuppressWarnings("unchecked") // what Jackson makes of an object when asked for a map
  private static Map<String, Object> cases() {
    return new ObjectMapper()
        .convertValue(
            ReferenceData.json(ReferenceData.golden("schedulers.json")), LinkedHashMap.class);
  }

  private static Scheduler started(String name) {
    Config config =
        new Config(name, map(value(name, "config"))).with("_class_name", className(name));
    Scheduler scheduler = Schedulers.fromConfig(config);
    SamplerOptions options = SamplerOptions.DEFAULTS;
    SamplerOptions.Churn churn = options.churn();
    for (String key : List.of("step_kwargs", "set_timesteps_kwargs")) {
      for (Map.Entry<String, Object> e : map(value(name, key)).entrySet()) {
        Object value = e.getValue();
        switch (e.getKey()) {
          case "eta" -> options = options.withEta(number(value));
          case "use_clipped_model_output" ->
              options = options.withUseClippedModelOutput((Boolean) value);
          case "s_churn" -> churn = churn.withAmount(number(value));
          case "s_tmin" -> churn = churn.withMinSigma(number(value));
          case "s_tmax" -> churn = churn.withMaxSigma(number(value));
          case "s_noise" -> churn = churn.withNoise(number(value));
          case "order" -> options = options.withLmsOrder((int) number(value));
          case "strength" -> options = options.withStrength(number(value));
          case "original_inference_steps" ->
              options = options.withOriginalInferenceSteps((int) number(value));
          default -> Assertions.fail("unknown option " + e.getKey());
        }
      }
    }
    int steps = (int) number(value(name, "num_inference_steps"));
    int batch = ReferenceData.shape(TENSORS, name + "/init_sample").dim(0);
    scheduler.setTimesteps(steps, options.withChurn(churn).withBatch(batch));
    return scheduler;
  }

  /** The reference's draws in its order; each has to be asked for at the step it was made in. */
  private static final class RecordedNoise implements NoiseGenerator {
    private final String name;
    private final long[] steps;
    private int step;
    private int drawn;

    RecordedNoise(String name) {
      this.name = name;
      steps = has(name, "noise_step") ? TENSORS.longs(name + "/noise_step") : new long[0];
    }

    @Override
    public float[] randn(int count) {
      assertThat(drawn).as("draws before step %d", step).isLessThan(steps.length);
      assertThat((long) step).as("step of draw %d", drawn).isEqualTo(steps[drawn]);
      return slice(name, "noise", drawn++);
    }
  }

  /**
   * Timesteps are interpolated in the logarithm of sigma. The reference does so in fp32 over a
   * range that ends at 1,000, and its rounding doesn't get finer near 0: where 0 is meant it may
   * have 1.3e-5. So what is allowed is absolute there: the last place of fp32 at the largest
   * timestep.
   */
  private static double fractionalTolerance(double timestep, double[] all) {
    double largest = Arrays.stream(all).map(Math::abs).max().orElseThrow();
    return Math.max(
        TIMESTEP_TOLERANCE * Math.max(1, Math.abs(timestep)), Math.ulp((float) largest));
  }

  /** The second of equal timesteps, if there are several: so the reference looks them up. */
  private static int indexOf(double timestep, double[] timesteps) {
    int[] found =
        IntStream.range(0, timesteps.length)
            .filter(
                i -> Math.abs(timesteps[i] - timestep) <= fractionalTolerance(timestep, timesteps))
            .toArray();
    assertThat(found).as("%s among %s", timestep, Arrays.toString(timesteps)).isNotEmpty();
    return found[Math.min(1, found.length - 1)];
  }

  private static boolean has(String name, String tensor) {
    return TENSORS.keys().contains(name + "/" + tensor);
  }

  private static float[] slice(String name, String tensor, int index) {
    String key = name + "/" + tensor;
    float[] all = TENSORS.floats(key);
    int size = all.length / ReferenceData.shape(TENSORS, key).dim(0);
    return Arrays.copyOfRange(all, index * size, (index + 1) * size);
  }

  private static float[] common(String tensor, int index) {
    return slice("common", tensor, index);
  }

  private static String className(String name) {
    return (String) value(name, "cls");
  }

  /** A member of a case's entry in the JSON file. */
  private static Object value(String name, String key) {
    Map<String, Object> entry = map(Objects.requireNonNull(CASES.get(name)));
    return Objects.requireNonNull(entry.get(key), key);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  @SuppressWarnings("unchecked") // JSON objects have strings as keys
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
