package eddy.scheduler.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.scheduler.SamplerOptions;
import eddy.scheduler.Scheduler;
import eddy.scheduler.TimestepSpacing;
import eddy.scheduler.sampler.TCDScheduler;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulersTest {
  /** As Stable Diffusion 1.5 has it. */
  static final Config SD15 =
      config(
          Map.of(
              "_class_name",
              "PNDMScheduler",
              "_diffusers_version",
              "0.6.0",
              "beta_start",
              0.00085,
              "beta_end",
              0.012,
              "beta_schedule",
              "scaled_linear",
              "num_train_timesteps",
              1000,
              "set_alpha_to_one",
              false,
              "skip_prk_steps",
              true,
              "steps_offset",
              1,
              "clip_sample",
              false));

  static Config config(Map<String, ? extends @Nullable Object> values) {
    return new Config("scheduler_config.json", values);
  }

  private static Config config(String className, String key, Object value) {
    return config(Map.of("_class_name", className, key, value));
  }

  static List<String> names() {
    return Schedulers.names();
  }

  static List<String> classNames() {
    return Schedulers.classNames();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameInTheListRunsOnTheModel(String name) {
    runs(Schedulers.byName(name, modelFor(name)), 8);
  }

  /** EDM's samplers are for models whose own is one. */
  static Config modelFor(String name) {
    return name.startsWith("edm")
        ? config(Map.of("_class_name", "EDMEulerScheduler", "sigma_data", 0.5))
        : SD15;
  }

  static void runs(Scheduler scheduler, int steps) {
    scheduler.setTimesteps(steps);
    float[] sample = {1f, -0.5f, 0.25f};
    float[] noise = {0.3f, 0.1f, -0.2f};
    for (int i = 0; i < scheduler.timesteps().length; i++) {
      float[] input = scheduler.scaleModelInput(sample, i);
      sample = scheduler.step(input, i, sample, count -> noise);
      assertThat(scheduler.predOriginalSample()).hasSize(3);
      for (float value : Objects.requireNonNull(scheduler.predOriginalSample())) {
        assertThat(value).isFinite();
      }
    }
    assertThat(sample).hasSize(3);
    for (float value : sample) {
      assertThat(value).isFinite();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void oneAndTwoAndThreeStepsEndInNumbers(String name) {
    for (int steps = name.equals("pndm") ? 4 : 1; steps <= 4; steps++) {
      runs(Schedulers.byName(name, modelFor(name)), steps);
    }
  }

  @Test
  void zeroTerminalSnrWithEpsilonRunsWhereTheCleanSampleIsClipped() {
    Scheduler ddim =
        Schedulers.fromConfig(
            config(
                Map.of(
                    "_class_name",
                    "DDIMScheduler",
                    "rescale_betas_zero_snr",
                    true,
                    "clip_sample",
                    true,
                    "timestep_spacing",
                    "trailing")));
    runs(ddim, 5);
  }

  @Test
  void tcdJumpsBelowTheNextLevelByEtaAndRefusesMoreThanAll() {
    Scheduler tcd = Schedulers.byName("tcd", SD15);
    assertThatThrownBy(() -> tcd.setTimesteps(4, SamplerOptions.DEFAULTS.withEta(1.5)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("0 to 1");
    tcd.setTimesteps(4, SamplerOptions.DEFAULTS.withEta(0));
    float[] next =
        tcd.step(new float[] {0.5f}, 0, new float[] {1f}, count -> fail("nothing is random"));
    assertThat(next).containsExactly(((TCDScheduler) tcd).predNoisedSample());
    assertThat(tcd.predOriginalSample()).isNotEqualTo(next);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aRunCanBeginAtAnyStep(String name) {
    Scheduler scheduler = Schedulers.byName(name, modelFor(name));
    if (name.equals("pndm")) {
      return; // its Runge-Kutta steps belong to the beginning
    }
    int steps = 6;
    for (int begin = 1; begin < steps; begin++) {
      scheduler.setTimesteps(steps);
      int index = begin * scheduler.order();
      scheduler.setBeginIndex(index);
      float[] clean = {0.4f, -0.2f};
      float[] sample = scheduler.addNoise(clean, new float[] {0.1f, -0.9f}, index);
      for (int i = index; i < scheduler.timesteps().length; i++) {
        sample = scheduler.step(new float[] {0.1f, -0.2f}, i, sample, float[]::new);
      }
      for (float value : sample) {
        assertThat(value).isFinite();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("classNames")
  void everyClassIsMadeFromItsOwnName(String className) {
    Scheduler scheduler = Schedulers.fromConfig(config(Map.of("_class_name", className)));
    assertThat(scheduler.className()).isEqualTo(className);
  }

  @Test
  void refusesAnUnknownClassAndAMissingOne() {
    assertThatThrownBy(
            () -> Schedulers.fromConfig(config(Map.of("_class_name", "FlowMatchEulerScheduler"))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("scheduler_config.json")
        .hasMessageContaining("FlowMatchEulerScheduler")
        .hasMessageContaining("; choose another with sampler (Schedulers.names() lists them).");
    assertThatThrownBy(() -> Schedulers.fromConfig(config(Map.of("beta_start", 0.1))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("_class_name is missing");
  }

  @ParameterizedTest
  @MethodSource("classNames")
  void refusesAKeyThatNoSamplerHas(String className) {
    assertThatThrownBy(() -> Schedulers.fromConfig(config(className, "sigma_shift", 3)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("scheduler_config.json")
        .hasMessageContaining("sigma_shift");
  }

  @ParameterizedTest
  @MethodSource("classNames")
  void refusesValuesThatItHasNoCodeFor(String className) {
    assertThatThrownBy(
            () -> Schedulers.fromConfig(config(className, "prediction_type", "flow_prediction")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("prediction_type")
        .hasMessageContaining("flow_prediction");
    assertThatThrownBy(() -> Schedulers.fromConfig(config(className, "beta_schedule", "sigmoid")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("beta_schedule")
        .hasMessageContaining("sigmoid");
    assertThatThrownBy(() -> Schedulers.fromConfig(config(className, "num_train_timesteps", 1)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("num_train_timesteps");
    assertThatThrownBy(() -> Schedulers.fromConfig(config(className, "beta_end", 1.5)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("key beta_end should be a number from 0 to 1");
    assertThatThrownBy(
            () -> Schedulers.fromConfig(config(className, "trained_betas", List.of(0.1, 0.2))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("trained_betas");
  }

  @ParameterizedTest
  @CsvSource({
    "EulerDiscreteScheduler, timestep_spacing, logspace",
    "EulerDiscreteScheduler, interpolation_type, cubic",
    "EulerDiscreteScheduler, timestep_type, odd",
    "EulerDiscreteScheduler, final_sigmas_type, one",
    "DDPMScheduler, variance_type, learned_range",
    "DDPMScheduler, variance_type, fixed_large_log",
    "DPMSolverMultistepScheduler, algorithm_type, dpmsolver3",
    "DPMSolverMultistepScheduler, solver_type, rk4",
    "DPMSolverMultistepScheduler, variance_type, learned",
    "UniPCMultistepScheduler, solver_type, bh3",
  })
  void refusesUnknownChoicesByKeyAndValue(String className, String key, String value) {
    assertThatThrownBy(() -> Schedulers.fromConfig(config(className, key, value)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(key)
        .hasMessageContaining(value);
  }

  @Test
  void refusesCombinationsThatEndInNotANumber() {
    assertThatThrownBy(
            () ->
                Schedulers.fromConfig(
                    config("DPMSolverMultistepScheduler", "algorithm_type", "dpmsolver")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("final_sigmas_type");
    assertThatThrownBy(
            () -> Schedulers.fromConfig(config("UniPCMultistepScheduler", "predict_x0", false)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("final_sigmas_type");
    assertThatThrownBy(
            () ->
                Schedulers.fromConfig(
                    config(
                        Map.of(
                            "_class_name", "EulerDiscreteScheduler",
                            "use_karras_sigmas", true,
                            "use_beta_sigmas", true))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("use_karras_sigmas, use_beta_sigmas");
    Scheduler zeroSnr =
        Schedulers.fromConfig(
            config(
                Map.of(
                    "_class_name",
                    "DDIMScheduler",
                    "rescale_betas_zero_snr",
                    true,
                    "clip_sample",
                    false,
                    "timestep_spacing",
                    "trailing")));
    assertThatThrownBy(() -> zeroSnr.setTimesteps(5))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("rescale_betas_zero_snr");
  }

  @ParameterizedTest
  @MethodSource("classNames")
  void refusesStepCountsThatCannotBe(String className) {
    Scheduler scheduler = Schedulers.byName(className, SD15);
    for (int steps : new int[] {0, -3, 1001}) {
      assertThatThrownBy(() -> scheduler.setTimesteps(steps))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("1 to 1000")
          .hasMessageContaining(Integer.toString(steps));
    }
  }

  @Test
  void refusesStepsThatALimitedSamplerCannotDo() {
    Scheduler lcm = Schedulers.byName("lcm", SD15);
    assertThatThrownBy(() -> lcm.setTimesteps(51))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("at most 50 steps");
    Scheduler prk = Schedulers.byName("pndm", SD15.with("skip_prk_steps", false));
    assertThatThrownBy(() -> prk.setTimesteps(3))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("at least 4 steps");
    Scheduler ddim = Schedulers.byName("ddim", SD15.with("steps_offset", 5));
    assertThatThrownBy(() -> ddim.setTimesteps(1000))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("timestep 1004");
  }

  @ParameterizedTest
  @MethodSource("classNames")
  void aSecondRunIsLikeTheFirst(String className) {
    Scheduler scheduler = Schedulers.byName(className, SD15);
    float[] first = run(scheduler);
    assertThat(run(scheduler)).containsExactly(first);
  }

  private static float[] run(Scheduler scheduler) {
    scheduler.setTimesteps(5);
    assertThat(scheduler.predOriginalSample()).isNull();
    float[] sample = {(float) scheduler.initNoiseSigma(), 0.5f};
    for (int i = 0; i < scheduler.timesteps().length; i++) {
      sample = scheduler.step(new float[] {0.4f, -0.3f}, i, sample, count -> new float[count]);
    }
    return sample;
  }

  @Test
  void stepsComeInOrder() {
    Scheduler euler = Schedulers.byName("euler", SD15);
    assertThatThrownBy(() -> euler.step(new float[1], 0, new float[1], float[]::new))
        .isInstanceOf(IllegalStateException.class);
    euler.setTimesteps(5);
    assertThatThrownBy(() -> euler.step(new float[1], 1, new float[1], float[]::new))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("due for step 0");
    euler.setBeginIndex(3);
    assertThat(euler.step(new float[1], 3, new float[1], float[]::new)).hasSize(1);
  }

  @Test
  void thresholdsEachPictureOfABatchAlone() {
    Map<String, Object> values = new HashMap<>();
    values.put("_class_name", "DDIMScheduler");
    values.put("prediction_type", "sample");
    values.put("thresholding", true);
    values.put("sample_max_value", 100.0);
    values.put("dynamic_thresholding_ratio", 1.0);
    Scheduler scheduler = Schedulers.fromConfig(config(values));
    scheduler.setTimesteps(2, SamplerOptions.DEFAULTS.withBatch(2));
    scheduler.step(new float[] {4f, -2f, 0.5f, 0.25f}, 0, new float[4], float[]::new);
    assertThat(scheduler.predOriginalSample()).containsExactly(1f, -0.5f, 0.5f, 0.25f);
  }

  @ParameterizedTest
  @CsvSource({"61", "103", "998"})
  void trailingSpacingNeverLeavesTheModelsTimesteps(int steps) {
    // numpy.arange(1000, 0, -1000 / steps) has steps + 1 elements here, the last of which is 0.
    double[] timesteps = TimestepSpacing.TRAILING.whole(1000, steps, 0);
    assertThat(timesteps).hasSize(steps);
    assertThat(Arrays.stream(timesteps).min().orElseThrow()).isGreaterThanOrEqualTo(0);
  }

  /** As diffusers' from_config drops a key that a class doesn't have. */
  @ParameterizedTest
  @CsvSource({
    "DDIMScheduler, true",
    "EulerDiscreteScheduler, true",
    "PNDMScheduler, false",
    "LMSDiscreteScheduler, false",
    "HeunDiscreteScheduler, false",
    "KDPM2DiscreteScheduler, false"
  })
  void zeroTerminalSnrOnlyWhereDiffusersHasIt(String className, boolean rescaled) {
    Config model =
        SD15.with("rescale_betas_zero_snr", true).with("prediction_type", "v_prediction");
    float last = Schedulers.noiseSchedule(model.with("_class_name", className)).alphaCumprod(999);
    float plain = Schedulers.noiseSchedule(SD15).alphaCumprod(999);
    assertThat(last < plain / 1000).isEqualTo(rescaled);
  }

  @Test
  void modelsWithoutBetasHaveNoneToShow() {
    assertThatThrownBy(() -> Schedulers.noiseSchedule(modelFor("edm_euler")))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "scheduler_config.json: this model's noise isn't made of betas, which are needed here;"
                + " choose another model.");
  }
}
