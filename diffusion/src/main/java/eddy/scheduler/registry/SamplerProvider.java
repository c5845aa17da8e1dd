package eddy.scheduler.registry;

import java.util.List;

/**
 * What brings samplers. Providers are found with {@link java.util.ServiceLoader}, in this jar or
 * any other on the class path; from then on their samplers are there under their names as Eddy's
 * own are, for {@link Schedulers} and for everything that lists them.
 */
public interface SamplerProvider {
  /** The samplers, each under names that no other has. */
  List<Sampler> samplers();
}
