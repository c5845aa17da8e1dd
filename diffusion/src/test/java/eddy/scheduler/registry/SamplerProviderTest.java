package eddy.scheduler.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.scheduler.sampler.DDIMScheduler;
import eddy.scheduler.sampler.DDPMScheduler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What providers of samplers may bring; that they are found is tested in {@code api}. */
class SamplerProviderTest {
  /** A provider of one sampler, with a class of its own. */
  private static SamplerProvider one(String name, String title, String className) {
    Sampler like = Sampler.of(name, title, DDIMScheduler.class, DDIMScheduler::new);
    Sampler sampler =
        new Sampler(
            like.name(),
            like.title(),
            className,
            like.constructor(),
            Sampler.Takes.TIMESTEPS,
            null,
            like.settings(),
            like.keys());
    return () -> List.of(sampler);
  }

  @Test
  void itsSamplersStandBehindEddysOwn() {
    Samplers all = Samplers.of(List.of(new BuiltInSamplers(), one("mine", "My Own", "Mine")));
    assertThat(all.names()).startsWith("ddim").endsWith("edm_dpmpp_2m", "mine");
    assertThat(all.classNames()).contains("DDIMScheduler", "Mine");
    assertThat(all.find("my-own").sampler().className()).isEqualTo("Mine");
    assertThat(all.find("mine sgm_uniform").schedule()).isEqualTo(ScheduleName.SGM_UNIFORM);
    assertThat(all.find("Mine").sampler().takes()).isEqualTo(Sampler.Takes.TIMESTEPS);
  }

  @Test
  void aClassWithoutANameIsForModelsThatNameIt() {
    SamplerProvider provider =
        () -> List.of(Sampler.ofClass(DDPMScheduler.class, DDPMScheduler::new));
    Samplers all = Samplers.of(List.of(provider));
    assertThat(all.names()).isEmpty();
    assertThat(all.classNames()).containsExactly("DDPMScheduler");
    assertThat(all.find("ddpm_scheduler").sampler().isClass()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "euler, My Own, Mine, euler",
    "mine, DPM++ 2M, Mine, DPM++ 2M",
    "mine, dpm-pp_2m, Mine, dpm-pp_2m",
    "mine, My Own, HeunDiscreteScheduler, HeunDiscreteScheduler",
  })
  void twoOfOneNameAreRefused(String name, String title, String className, String said) {
    SamplerProvider second = one(name, title, className);
    assertThatThrownBy(() -> Samplers.of(List.of(new BuiltInSamplers(), second)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Two samplers are named '"
                + said
                + "', one of "
                + BuiltInSamplers.class.getName()
                + " and one of "
                + second.getClass().getName()
                + "; take the jar of one of them off the class path.");
  }
}
