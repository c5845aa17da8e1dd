package eddy.loader.folder;

import eddy.tensor.WeightSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Changes a model's weights while it is opened, before its networks are made: LoRAs, new words. The
 * weights have diffusers' names, whatever file they come from.
 */
public interface WeightAdapter {
  /** Changes nothing. */
  WeightAdapter NONE =
      (unet, textEncoders) ->
          new Adapted(
              unet, textEncoders, Collections.nCopies(textEncoders.size(), Map.of()), () -> {});

  /**
   * @param unet the U-Net's weights
   * @param textEncoders the text encoders' weights, in diffusers' order
   * @throws eddy.error.InputException if the changes don't fit the model; nothing is left open then
   */
  Adapted adapt(WeightSource unet, List<WeightSource> textEncoders);

  /**
   * The changed weights, good until {@link #close}.
   *
   * @param unet the U-Net's weights
   * @param textEncoders the text encoders' weights
   * @param words for each text encoder, the words that its token table has new rows for, and the
   *     rows: ids from the old table's end on
   * @param closer closes the files that the changes come from
   */
  record Adapted(
      WeightSource unet,
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
