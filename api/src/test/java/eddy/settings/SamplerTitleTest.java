package eddy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import eddy.scheduler.registry.Schedulers;
import org.junit.jupiter.api.Test;

class SamplerTitleTest {
  @Test
  void isTheWebUis() {
    assertThat(SamplerTitle.of("dpmpp_2m_karras")).isEqualTo("DPM++ 2M Karras");
    assertThat(SamplerTitle.of("euler-sgm-uniform")).isEqualTo("Euler Sgm Uniform");
    assertThat(SamplerTitle.of("dpm2_a")).isEqualTo("DPM2 a");
  }

  /** What is written into a PNG is understood again. */
  @Test
  void meansTheSame() {
    for (String name : Schedulers.names()) {
      assertSame(name);
      Schedulers.schedules().forEach(schedule -> assertSame(name + "_" + schedule));
    }
  }

  private static void assertSame(String name) {
    String title = SamplerTitle.of(name);
    assertThat(Schedulers.title(title)).as(name).isEqualTo(Schedulers.title(name));
    assertThat(Schedulers.scheduleIn(title)).as(name).isEqualTo(Schedulers.scheduleIn(name));
  }
}
