package eddy.loader.folder;

import eddy.family.files.AdapterNames;
import eddy.tensor.WeightSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a model's weights while it is opened, before its networks are made: LoRAs, new words. The
 * weights have diffusers' names, whatever file they come from.
 */
public interface WeightAdapter {
  /** Changes nothing. */
  WeightAdapter NONE =
      (names, denoiser, textEncoders) ->
          new Adapted(
              denoiser, textEncoders, Collections.nCopies(textEncoders.size(), Map.of()), () -> {});

  /**
   * @param names what files for the model's family call things; null if there are none for it
   * @param denoiser the weights of the network that the sampler asks
   * @param textEncoders the text encoders' weights, in diffusers' order
   * @throws eddy.error.InputException if the changes don't fit the model; nothing is left open then
   */
  Adapted adapt(
      @Nullable AdapterNames names, WeightSource denoiser, List<WeightSource> textEncoders);

  /**
   * The changed weights, good until {@link #close}.
   *
   * @param denoiser the weights of the network that the sampler asks
   * @param textEncoders the text encoders' weights
   * @param words for each text encoder, the words that its token table has new rows for, and the
   *     rows: ids from the old table's end on
   * @param closer closes the files that the changes come from
   */
  record Adapted(
      WeightSource denoiser,
      List<WeightSource> textEncoders,
      List<Map<String, List<Integer>>> words,
      Runnable closer)
      implements AutoCloseable {
    public Adapted {
      textEncoders = List.copyOf(textEncoders);
      words = List.copyOf(words);
    }

    /** How many rows a text encoder's token table has more than before. */
    public int newRows(int textEncoder) {
      return words.get(textEncoder).values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void close() {
      closer.run();
    }
  }
}
