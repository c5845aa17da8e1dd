package eddy.network.unet;

import eddy.config.Ceilings;
import eddy.config.Config;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many transformer blocks each attention of a U-Net has: {@code transformer_layers_per_block}
 * and {@code reverse_transformer_layers_per_block}. The first is one number, a list with one for
 * each down block, or a list with a list for each, one number a layer; the second is such a list by
 * up block, which must be there when the first has lists inside, and is else the first backwards.
 *
 * @param down by down block and layer
 * @param mid in the middle
 * @param up by up block and layer
 */
record TransformerLayers(List<List<Integer>> down, int mid, List<List<Integer>> up) {
  private static final String KEY = "transformer_layers_per_block";
  private static final String REVERSE = "reverse_transformer_layers_per_block";

  static TransformerLayers of(Config c, int blocks, int layersPerBlock) {
    Object given = c.raw(KEY);
    List<?> perBlock =
        given instanceof List<?> list
            ? list
            : Collections.nCopies(blocks, c.intOr(KEY, 1, 0, Ceilings.LAYERS));
    List<List<Integer>> down = perLayer(c, KEY, perBlock, blocks, layersPerBlock);
    int mid = down.getLast().getFirst();
    Object reverse = c.raw(REVERSE);
    if (reverse == null && perBlock.stream().anyMatch(List.class::isInstance)) {
      throw c.wrong(REVERSE, "a list of " + blocks + ", since " + KEY + " has lists inside", null);
    }
    if (reverse != null && !(reverse instanceof List<?>)) {
      throw c.wrong(REVERSE, "a list of " + blocks + " or null", reverse);
    }
    List<?> backwards = reverse instanceof List<?> list ? list : perBlock.reversed();
    return new TransformerLayers(
        down, mid, perLayer(c, REVERSE, backwards, blocks, layersPerBlock + 1));
  }

  private static List<List<Integer>> perLayer(
      Config c, String key, List<?> perBlock, int blocks, int layers) {
    String expected =
        "a list of "
            + blocks
            + " numbers, or lists of "
            + layers
            + " numbers, from 0 to "
            + Ceilings.LAYERS;
    if (perBlock.size() != blocks) {
      throw c.wrong(key, expected, perBlock);
    }
    List<List<Integer>> out = new ArrayList<>();
    for (Object block : perBlock) {
      List<?> each = block instanceof List<?> list ? list : Collections.nCopies(layers, block);
      List<Integer> counts = new ArrayList<>();
      for (Object count : each) {
        if (!(count instanceof Number n)
            || n.doubleValue() != n.intValue()
            || n.intValue() < 0
            || n.intValue() > Ceilings.LAYERS
            || each.size() != layers) {
          throw c.wrong(key, expected, perBlock);
        }
        counts.add(n.intValue());
      }
      out.add(List.copyOf(counts));
    }
    return List.copyOf(out);
  }
}
