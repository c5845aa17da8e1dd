package eddy.family.sd.original;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ControlNet's {@code config.json} from the shapes of its weights, in diffusers' names. */
public final class ControlNetShapes {
  private static final int GROUPS = 32;
  private static final int HEAD_CHANNELS = 64;

  /** SDXL's text, its pooled text, and its six sizes. */
  private static final int XL_CONTEXT = 2048;

  private static final int XL_POOLED = 1280;
  private static final int XL_SIZES = 6;

  private final WeightSource w;

  private ControlNetShapes(WeightSource w) {
    this.w = w;
  }

  /**
   * @throws InputException for a network in whose size the number of heads can't be told
   */
  public static Config config(WeightSource w) {
    return new ControlNetShapes(w).config();
  }

  private Config config() {
    List<Integer> channels = new ArrayList<>();
    List<String> down = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    int blocks = count("down_blocks.");
    boolean middle = anyStarts("mid_block.attentions.");
    for (int i = 0; i < blocks; i++) {
      String at = "down_blocks." + i + ".";
      channels.add(size(at + "resnets.0.conv1.weight", 0));
      boolean cross = anyStarts(at + "attentions.");
      down.add(cross ? "CrossAttnDownBlock2D" : "DownBlock2D");
      String transformer = cross ? at + "attentions.0." : "mid_block.attentions.0.";
      boolean told = cross || i == blocks - 1;
      depths.add(told ? Math.max(1, count(transformer + "transformer_blocks.")) : 1);
    }
    boolean linear = w.keys().stream().anyMatch(k -> k.endsWith(".proj_in.weight") && rank(k) == 2);
    boolean xl = anyStarts("add_embedding.");
    int context = UNetConfigs.contextWidth(w);
    Map<String, @Nullable Object> c = new LinkedHashMap<>();
    c.put("in_channels", size("conv_in.weight", 1));
    c.put("block_out_channels", channels);
    c.put("down_block_types", down);
    c.put("mid_block_type", middle ? "UNetMidBlock2DCrossAttn" : "UNetMidBlock2D");
    c.put("layers_per_block", Math.max(1, count("down_blocks.0.resnets.")));
    c.put("transformer_layers_per_block", depths);
    // The smallest of XL's have no cross-attention that could tell.
    c.put("cross_attention_dim", context == 0 && xl ? XL_CONTEXT : context);
    c.put("use_linear_projection", linear);
    c.put("attention_head_dim", heads(channels, linear || xl));
    if (xl) {
      int projected = size("add_embedding.linear_1.weight", 1);
      if (projected <= XL_POOLED || (projected - XL_POOLED) % XL_SIZES != 0) {
        throw ownSize("its add_embedding takes " + projected + " channels");
      }
      c.put("addition_embed_type", "text_time");
      c.put("addition_time_embed_dim", (projected - XL_POOLED) / XL_SIZES);
      c.put("projection_class_embeddings_input_dim", projected);
    }
    c.put("conditioning_channels", size("controlnet_cond_embedding.conv_in.weight", 1));
    c.put("conditioning_embedding_out_channels", pictureChannels());
    return new Config(w.name(), c);
  }

  /** Blocks come in twos: one keeps the channels, the next goes on to the next number of them. */
  private List<Integer> pictureChannels() {
    String at = "controlnet_cond_embedding.";
    List<Integer> out = new ArrayList<>(List.of(size(at + "conv_in.weight", 0)));
    int blocks = count(at + "blocks.");
    for (int i = 1; i < blocks; i += 2) {
      out.add(size(at + "blocks." + i + ".weight", 0));
    }
    return out;
  }

  /** Heads leave no trace in the shapes: 8 in Stable Diffusion 1.x, later of 64 channels each. */
  private List<Integer> heads(List<Integer> channels, boolean wide) {
    List<Integer> out = new ArrayList<>();
    for (int c : channels) {
      if (c < 1 || c % GROUPS != 0 || (wide && c % HEAD_CHANNELS != 0)) {
        throw ownSize("its levels have " + channels + " channels");
      }
      out.add(wide ? c / HEAD_CHANNELS : 8);
    }
    return out;
  }

  private InputException ownSize(String what) {
    return new InputException(
        w.name()
            + ": this ControlNet has a size of its own ("
            + what
            + "), in which the number of attention heads can't be told from the shapes; name a"
            + " diffusers folder with its config.json.");
  }

  private boolean anyStarts(String prefix) {
    return w.keys().stream().anyMatch(k -> k.startsWith(prefix));
  }

  private int count(String prefix) {
    int n = 0;
    while (anyStarts(prefix + n + ".")) {
      n++;
    }
    return n;
  }

  private int rank(String key) {
    Weight weight = w.find(key);
    return weight == null ? 0 : weight.shape().rank();
  }

  private int size(String key, int axis) {
    Weight weight = w.find(key);
    return weight == null || weight.shape().rank() <= axis ? 0 : weight.shape().dim(axis);
  }
}
