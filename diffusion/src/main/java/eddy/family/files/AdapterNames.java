package eddy.family.files;

import eddy.tensor.WeightSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What files that change a family's models (LoRAs, embeddings, ControlNets) call things. */
public interface AdapterNames {
  /**
   * Every name that LoRA files have for the denoiser's modules.
   *
   * @param keys of its weights, in diffusers' names
   * @return each module's path, such as {@code mid_block.attentions.0.proj_in}, by name
   */
  Map<String, String> denoiser(Set<String> keys);

  /**
   * The same for the modules of a text encoder.
   *
   * @param number from 0 on, in the order in which the model has them
   * @param count how many it has
   * @param keys of its weights, in transformers' names
   */
  Map<String, String> textEncoder(int number, int count, Set<String> keys);

  /**
   * What a model is called to whoever chooses an adapter for it: "Stable Diffusion XL (text of 2048
   * channels)".
   *
   * @param denoiser its weights, in diffusers' names
   */
  String title(WeightSource denoiser);

  /**
   * What a LoRA was made for, by itself: "Stable Diffusion XL".
   *
   * @param modules as for {@link #other}
   * @return null if what it changes doesn't tell
   */
  @Nullable String madeFor(Map<String, Integer> modules);

  /**
   * What a LoRA was made for, if that is another model; null if it may be this one.
   *
   * @param modules what the file changes, as it calls them, each with the channels that go into it
   *     or 0 where its tensors don't tell
   * @param textEncoders how many the model has
   */
  @Nullable String other(Map<String, Integer> modules, WeightSource denoiser, int textEncoders);

  /**
   * What an embedding's vectors are made for by their widths, one for each text encoder: "Stable
   * Diffusion XL"; null if no model of this family has such text encoders.
   */
  @Nullable String byWidths(List<Integer> widths);

  /**
   * The names of the tensors of an embedding for several text encoders, for each encoder those in
   * use, the usual one first; empty where a model has only one.
   */
  List<List<String>> embeddingKeys();
}
