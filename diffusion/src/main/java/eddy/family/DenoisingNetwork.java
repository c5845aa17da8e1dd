package eddy.family;

import eddy.error.Expected;
import eddy.pipeline.request.GenerationRequest;
import eddy.pipeline.stage.RunSize;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Map;

/**
 * What a sampler asks, whatever is inside: a network that says of a noisy sample what is noise in
 * it, or what the sample would be without.
 */
public interface DenoisingNetwork {
  /** For messages: "the U-Net". */
  String title();

  /**
   * The shape of what the sampler works on, [batch, …].
   *
   * @param width of the pictures, in pixels
   * @param height of the pictures, in pixels
   * @throws eddy.error.InputException for sizes that it can't make
   */
  Shape sample(int batch, int width, int height);

  /**
   * What it is told beside the texts, by name: sizes, the guidance scale, another stage's picture.
   * The first dimension of each is the size's {@link RunSize#rows()}, the negative prompts' rows
   * first. The same for all steps of a run.
   */
  default Map<String, HostTensor> told(GenerationRequest request, RunSize size) {
    return Map.of();
  }

  /** Records one evaluation. */
  NetworkOutput record(Recording recording);

  /** Takes the guidance scale as a number in place of a negative prompt. */
  default boolean isGuidanceDistilled() {
    return false;
  }

  /**
   * Channels behind the sample's in its input, [n, C, h, w], under the name {@link
   * Recording#CHANNELS}: a mask and what it leaves of the picture; 0 if it sees no mask.
   */
  default int maskChannels() {
    return 0;
  }

  /** Begins with noise alone, even where the request has a picture: it is told that picture. */
  default boolean startsFromNoise() {
    return false;
  }

  /**
   * Refuses what this network can't do.
   *
   * @throws eddy.error.InputException for ControlNets or a cache of deep features, unless a network
   *     takes them
   */
  default void check(GenerationRequest request) {
    Expected.that(
        request.controls().isEmpty(), "no ControlNet, since this model takes none", "one");
    Expected.that(
        request.cache() == null,
        "no cache of deep features, since " + title() + " of this model has none to keep",
        "one");
  }
}
