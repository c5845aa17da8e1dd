package eddy.pipeline.request;

import eddy.error.Expected;
import eddy.error.Setting;

/**
 * Reuse of the U-Net's deep features over several steps (DeepCache, Ma et al. 2023): faster, and a
 * little different.
 *
 * @param interval every so many evaluations is a whole one; 1 is always
 * @param branch how deep the evaluations in between still go: 0 runs the first layer of the first
 *     block alone, and the last one of the last
 */
public record DeepCache(int interval, int branch) {
  public DeepCache {
    Expected.that(
        Setting.of("deep-cache"), interval >= 1, "a cache interval of at least 1", interval);
    Expected.that(branch >= 0, "a cache branch of 0 or more", branch);
  }
}
