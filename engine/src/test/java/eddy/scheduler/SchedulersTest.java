package eddy.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import eddy.InputException;
import eddy.config.Config;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulersTest {
  /** As Stable Diffusion 1.5 has it. */
  private static final Config SD15 =
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

  private static Config config(Map<String, ? extends @Nullable Object> values) {
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
  @CsvSource({
    "ddim, DDIMScheduler",
    "DDIM, DDIMScheduler",
    "DDIMScheduler, DDIMScheduler",
    "PLMS, PNDMScheduler",
    "Euler, EulerDiscreteScheduler",
    "Euler a, EulerAncestralDiscreteScheduler",
    "euler_ancestral, EulerAncestralDiscreteScheduler",
    "EulerAncestralDiscreteScheduler, EulerAncestralDiscreteScheduler",
    "DPM++ 2M Karras, DPMSolverMultistepScheduler",
    "DPM++ 2M SDE Karras, DPMSolverMultistepScheduler",
    "dpmpp_2m_exponential, DPMSolverMultistepScheduler",
    "dpmpp-2m-sde, DPMSolverMultistepScheduler",
    "LMS Karras, LMSDiscreteScheduler",
    "Heun, HeunDiscreteScheduler",
    "UniPC, UniPCMultistepScheduler",
    "LCM, LCMScheduler",
    "DPM++ SDE, DPMSolverSDEScheduler",
    "dpmpp_sde_gpu, DPMSolverSDEScheduler",
    "DPM++ 2S, DPMSolverSinglestepScheduler",
    "DPM2 a Karras, KDPM2AncestralDiscreteScheduler",
    "dpm_2_ancestral, KDPM2AncestralDiscreteScheduler",
    "k_dpm_2, KDPM2DiscreteScheduler",
    "KDPM2AncestralDiscreteScheduler, KDPM2AncestralDiscreteScheduler",
    "k_dpmpp_2m, DPMSolverMultistepScheduler",
    "DPM++ 2M SDE Heun Exponential, DPMSolverMultistepScheduler",
    "DPM++ 3M SDE Exponential, DPMSolverMultistepScheduler",
    "dpmpp_3m_sde, DPMSolverMultistepScheduler",
    "deis, DEISMultistepScheduler",
    "ipndm, IPNDMSigmaScheduler",
    "uni_pc, UniPCMultistepScheduler",
    "uni_pc_bh2, UniPCMultistepScheduler",
    "Euler SGM Uniform, EulerDiscreteScheduler",
    "TCD, TCDScheduler",
  })
  void findsSamplersByTheNamesThatPeopleUse(String name, String className) {
    assertThat(Schedulers.byName(name, SD15).className()).isEqualTo(className);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameInTheListRunsOnTheModel(String name) {
    runs(Schedulers.byName(name, modelFor(name)), 8);
  }

  /** EDM's samplers are for models whose own is one. */
  private static Config modelFor(String name) {
    return name.startsWith("edm")
        ? config(Map.of("_class_name", "EDMEulerScheduler", "sigma_data", 0.5))
        : SD15;
  }

  private static void runs(Scheduler scheduler, int steps) {
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

  static List<Arguments> pairs() {
    return Schedulers.names().stream()
        .flatMap(name -> Schedulers.schedules().stream().map(each -> Arguments.of(name, each)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aSamplerRunsOnAScheduleOrRefusesItByName(String name, String schedule) {
    Scheduler scheduler;
    try {
      scheduler = Schedulers.byName(name, schedule, modelFor(name));
    } catch (InputException e) {
      assertThat(e)
          .hasMessageContaining("The sampler " + name + " can't run on the schedule " + schedule);
      return;
    }
    int steps = name.equals("pndm") ? 4 : 2;
    runs(scheduler, steps);
    runs(Schedulers.byName(name + " " + schedule, modelFor(name)), steps);
  }

  @ParameterizedTest
  @CsvSource({
    "normal, 999 666 333 0",
    "Uniform, 999 666 333 0",
    "sgm_uniform, 999 749 499 249",
    "SGM Uniform, 999 749 499 249",
    "simple, 999 749 499 249",
    "trailing, 999 749 499 249",
    "ddim_uniform, 751 501 251 1",
    "DDIM, 751 501 251 1",
  })
  void schedulesOfTimestepsGoByTheNamesThatPeopleUse(String schedule, String timesteps) {
    Config leading = SD15.with("timestep_spacing", "leading");
    Scheduler euler = Schedulers.byName("euler", schedule, leading);
    euler.setTimesteps(4);
    assertThat(euler.timesteps())
        .containsExactly(
            Arrays.stream(timesteps.split(" ")).mapToDouble(Double::parseDouble).toArray());
  }

  @ParameterizedTest
  @CsvSource({"euler", "euler_a", "heun", "lms", "dpm2", "dpm2_a", "dpmpp_2m", "dpmpp_sde", "deis"})
  void karrasCoversTheWholeRangeOfNoiseWhateverTheModelsSpacing(String name) {
    Config leading = SD15.with("timestep_spacing", "leading");
    Scheduler scheduler = Schedulers.byName(name, "Karras", leading);
    scheduler.setTimesteps(10);
    NoiseSchedule noise = scheduler.noiseSchedule();
    double[] sigmas = scheduler.sigmas();
    assertThat(sigmas[0]).isEqualTo(noise.maxSigma());
    double last = Arrays.stream(sigmas).filter(sigma -> sigma > 0).min().orElseThrow();
    assertThat(last).isCloseTo(noise.sigma(0), within(1e-6));
    // Equal steps in sigma^(1/7).
    double first = Math.pow(sigmas[0], 1 / 7.0);
    double step = (first - Math.pow(last, 1 / 7.0)) / 9;
    double second = Arrays.stream(sigmas).filter(s -> s < sigmas[0]).max().orElseThrow();
    assertThat(first - Math.pow(second, 1 / 7.0)).isCloseTo(step, within(1e-6));
  }

  @Test
  void automaticIsWhatTheWebInterfaceTakes() {
    Scheduler automatic = Schedulers.byName("DPM++ 2M", "Automatic", SD15);
    Scheduler karras = Schedulers.byName("DPM++ 2M Karras", SD15);
    automatic.setTimesteps(6);
    karras.setTimesteps(6);
    assertThat(automatic.sigmas()).containsExactly(karras.sigmas());
  }

  @Test
  void aScheduleInTheNameAndAnotherBesideItContradictEachOther() {
    assertThatThrownBy(() -> Schedulers.byName("DPM++ 2M Karras", "beta", SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("already has the schedule karras, but beta");
    assertThat(Schedulers.byName("DPM++ 2M Karras", "karras", SD15)).isNotNull();
  }

  @Test
  void anUnknownScheduleGetsTheNearestOnes() {
    assertThatThrownBy(() -> Schedulers.byName("euler", "karas", SD15))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("There is no schedule named 'karas'; did you mean karras?")
        .hasMessageContaining("All schedules: normal, karras");
    assertThatThrownBy(() -> Schedulers.byName("euler", "polyexponential", SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no schedule named 'polyexponential'");
  }

  @Test
  void samplersOfAnotherKindOfTrainingAreRefused() {
    assertThatThrownBy(() -> Schedulers.byName("edm_euler", SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("PNDMScheduler")
        .hasMessageContaining("choose euler");
    assertThatThrownBy(() -> Schedulers.byName("euler", modelFor("edm_euler")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("EDMEulerScheduler")
        .hasMessageContaining("choose edm_euler");
  }

  /** As diffusers' from_config drops them; a name with a schedule asks for them. */
  @Test
  void eulerAncestralTakesKarrasByNameButNotFromAConfig() {
    Config model = SD15.with("use_karras_sigmas", true);
    Scheduler plain = Schedulers.byName("euler_a", model);
    plain.setTimesteps(4);
    assertThat(plain.timesteps()).containsExactly(999, 666, 333, 0);
    Scheduler karras = Schedulers.byName("Euler a Karras", model);
    karras.setTimesteps(4);
    assertThat(karras.timesteps()[1]).isNotEqualTo(666);
  }

  @Test
  void titlesAreThoseOfTheWebInterface() {
    assertThat(Schedulers.title("dpmpp_2m_karras")).isEqualTo("DPM++ 2M");
    assertThat(Schedulers.title("euler_ancestral")).isEqualTo("Euler a");
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
  void aNameDecidesItsSpacingAndAlgorithmButKeepsTheModelsConfig() {
    Config model =
        SD15.with("use_exponential_sigmas", true)
            .with("prediction_type", "v_prediction")
            .with("timestep_spacing", "trailing");
    Scheduler karras = Schedulers.byName("DPM++ 2M Karras", model);
    Scheduler expected =
        Schedulers.fromConfig(
            SD15.with("_class_name", "DPMSolverMultistepScheduler")
                .with("use_karras_sigmas", true));
    assertThat(karras.predictionType()).isEqualTo(PredictionType.V_PREDICTION);
    karras.setTimesteps(7);
    expected.setTimesteps(7);
    assertThat(karras.sigmas()).containsExactly(expected.sigmas());
  }

  @Test
  void whatTheModelsConfigLeavesOutTakesTheNewSamplersDefault() {
    // PNDM's own default spacing is leading, Euler's is linspace.
    Scheduler euler = Schedulers.byName("euler", SD15);
    euler.setTimesteps(4);
    assertThat(euler.timesteps()).containsExactly(999, 666, 333, 0);
    Scheduler ddim = Schedulers.byName("ddim", SD15);
    ddim.setTimesteps(4);
    assertThat(ddim.timesteps()).containsExactly(751, 501, 251, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "eular, did you mean euler",
    "Eulr a, euler_a",
    "dpm++ 2m karas, dpmpp_2m_karras",
    "unipcc, unipc",
    "DDIMSchedular, DDIMScheduler",
  })
  void anUnknownNameGetsTheNearestOnes(String name, String suggestion) {
    assertThatThrownBy(() -> Schedulers.byName(name, SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("There is no sampler named '" + name + "'")
        .hasMessageContaining("did you mean")
        .hasMessageContaining(suggestion)
        .hasMessageContaining("All samplers: ddim, ddpm");
  }

  @Test
  void aNameLikeNoOtherGetsTheListAlone() {
    assertThatThrownBy(() -> Schedulers.byName("quetzalcoatl", SD15))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("There is no sampler named 'quetzalcoatl'; choose one of ddim,")
        .hasMessageNotContaining("did you mean");
  }

  @Test
  void refusesAnUnknownClassAndAMissingOne() {
    assertThatThrownBy(
            () -> Schedulers.fromConfig(config(Map.of("_class_name", "FlowMatchEulerScheduler"))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("scheduler_config.json")
        .hasMessageContaining("FlowMatchEulerScheduler")
        .hasMessageContaining("DDIMScheduler");
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
        .hasMessageContaining("between 0 and 1");
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
    Scheduler scheduler = Schedulers.fromConfig(model.with("_class_name", className));
    float last = scheduler.noiseSchedule().alphaCumprod(999);
    float plain = Schedulers.fromConfig(SD15).noiseSchedule().alphaCumprod(999);
    assertThat(last < plain / 1000).isEqualTo(rescaled);
  }
}
