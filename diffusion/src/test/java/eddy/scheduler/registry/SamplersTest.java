package eddy.scheduler.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.scheduler.BetaScheduler;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.PredictionType;
import eddy.scheduler.Scheduler;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplersTest {
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
    assertThat(Schedulers.byName(name, SchedulersTest.SD15).className()).isEqualTo(className);
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
      scheduler = Schedulers.byName(name, schedule, SchedulersTest.modelFor(name));
    } catch (InputException e) {
      assertThat(e)
          .hasMessageContaining("The sampler " + name + " can't run on the schedule " + schedule);
      return;
    }
    int steps = name.equals("pndm") ? 4 : 2;
    SchedulersTest.runs(scheduler, steps);
    SchedulersTest.runs(
        Schedulers.byName(name + " " + schedule, SchedulersTest.modelFor(name)), steps);
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
    Config leading = SchedulersTest.SD15.with("timestep_spacing", "leading");
    Scheduler euler = Schedulers.byName("euler", schedule, leading);
    euler.setTimesteps(4);
    assertThat(euler.timesteps())
        .containsExactly(
            Arrays.stream(timesteps.split(" ")).mapToDouble(Double::parseDouble).toArray());
  }

  @ParameterizedTest
  @CsvSource({"euler", "euler_a", "heun", "lms", "dpm2", "dpm2_a", "dpmpp_2m", "dpmpp_sde", "deis"})
  void karrasCoversTheWholeRangeOfNoiseWhateverTheModelsSpacing(String name) {
    Config leading = SchedulersTest.SD15.with("timestep_spacing", "leading");
    Scheduler scheduler = Schedulers.byName(name, "Karras", leading);
    scheduler.setTimesteps(10);
    NoiseSchedule noise = ((BetaScheduler) scheduler).noiseSchedule();
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
    Scheduler automatic = Schedulers.byName("DPM++ 2M", "Automatic", SchedulersTest.SD15);
    Scheduler karras = Schedulers.byName("DPM++ 2M Karras", SchedulersTest.SD15);
    automatic.setTimesteps(6);
    karras.setTimesteps(6);
    assertThat(automatic.sigmas()).containsExactly(karras.sigmas());
  }

  @Test
  void aScheduleInTheNameAndAnotherBesideItContradictEachOther() {
    assertThatThrownBy(() -> Schedulers.byName("DPM++ 2M Karras", "beta", SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("already has the schedule karras, but beta");
    assertThat(Schedulers.byName("DPM++ 2M Karras", "karras", SchedulersTest.SD15)).isNotNull();
  }

  @Test
  void anUnknownScheduleGetsTheNearestOnes() {
    assertThatThrownBy(() -> Schedulers.byName("euler", "karas", SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("There is no schedule named 'karas'; did you mean karras?")
        .hasMessageContaining("? Schedulers.schedules() lists all.");
    assertThatThrownBy(() -> Schedulers.byName("euler", "polyexponential", SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no schedule named 'polyexponential'");
  }

  @Test
  void samplersOfAnotherKindOfTrainingAreRefused() {
    assertThatThrownBy(() -> Schedulers.byName("edm_euler", SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("PNDMScheduler")
        .hasMessageContaining("choose euler");
    assertThatThrownBy(() -> Schedulers.byName("euler", SchedulersTest.modelFor("edm_euler")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("EDMEulerScheduler")
        .hasMessageContaining("choose edm_euler");
  }

  /** As diffusers' from_config drops them; a name with a schedule asks for them. */
  @Test
  void eulerAncestralTakesKarrasByNameButNotFromAConfig() {
    Config model = SchedulersTest.SD15.with("use_karras_sigmas", true);
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
  void aNameDecidesItsSpacingAndAlgorithmButKeepsTheModelsConfig() {
    Config model =
        SchedulersTest.SD15
            .with("use_exponential_sigmas", true)
            .with("prediction_type", "v_prediction")
            .with("timestep_spacing", "trailing");
    Scheduler karras = Schedulers.byName("DPM++ 2M Karras", model);
    Scheduler expected =
        Schedulers.fromConfig(
            SchedulersTest.SD15
                .with("_class_name", "DPMSolverMultistepScheduler")
                .with("use_karras_sigmas", true));
    assertThat(((BetaScheduler) karras).predictionType()).isEqualTo(PredictionType.V_PREDICTION);
    karras.setTimesteps(7);
    expected.setTimesteps(7);
    assertThat(karras.sigmas()).containsExactly(expected.sigmas());
  }

  @Test
  void whatTheModelsConfigLeavesOutTakesTheNewSamplersDefault() {
    // PNDM's own default spacing is leading, Euler's is linspace.
    Scheduler euler = Schedulers.byName("euler", SchedulersTest.SD15);
    euler.setTimesteps(4);
    assertThat(euler.timesteps()).containsExactly(999, 666, 333, 0);
    Scheduler ddim = Schedulers.byName("ddim", SchedulersTest.SD15);
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
    assertThatThrownBy(() -> Schedulers.byName(name, SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("There is no sampler named '" + name + "'")
        .hasMessageContaining("did you mean")
        .hasMessageContaining(suggestion)
        .hasMessageContaining("? Schedulers.names() lists all.");
  }

  @Test
  void aNameLikeNoOtherGetsTheListAlone() {
    assertThatThrownBy(() -> Schedulers.byName("quetzalcoatl", SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("There is no sampler named 'quetzalcoatl'; choose one of ddim,")
        .hasMessageNotContaining("did you mean");
  }

  /** diffusers calls a sampler a scheduler; stable-diffusion.cpp and ComfyUI a schedule. */
  @Test
  void theOtherKindOfNameIsSaidToBeThat() {
    assertThatThrownBy(() -> Schedulers.byName("karras", SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("There is no sampler named 'karras', which is a schedule; ");
    assertThatThrownBy(
            () -> Schedulers.byName("euler", "EulerDiscreteScheduler", SchedulersTest.SD15))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            "There is no schedule named 'EulerDiscreteScheduler', which is a sampler; ");
  }
}
