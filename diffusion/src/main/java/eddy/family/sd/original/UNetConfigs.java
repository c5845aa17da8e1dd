package eddy.family.sd.original;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.files.MappedWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.WeightSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code unet/config.json} from the shapes of a U-Net. */
public final class UNetConfigs {
  /** Channels of the text that Stable Diffusion 2.x takes. */
  public static final int SECOND_CONTEXT = 1024;

  private static final int GROUPS = 32;
  private static final int HEAD_CHANNELS = 64;

  private UNetConfigs() {}

  /**
   * @param pooled channels of the pooled text, for XL
   * @throws InputException for a U-Net in whose size the number of heads can't be told
   */
  static Config of(
      MappedWeights unet, StableDiffusionVersion version, int pooled, boolean vPrediction) {
    List<Integer> channels = new ArrayList<>();
    List<String> down = new ArrayList<>();
    List<String> up = new ArrayList<>();
    List<Integer> depths = new ArrayList<>();
    int blocks = unet.count("down_blocks.");
    int middle = unet.count("mid_block.attentions.0.transformer_blocks.");
    for (int i = 0; i < blocks; i++) {
      String at = "down_blocks." + i + ".";
      channels.add(unet.size(at + "resnets.0.conv1.weight", 0));
      boolean cross = unet.anyStarts(at + "attentions.");
      down.add(cross ? "CrossAttnDownBlock2D" : "DownBlock2D");
      int depth = unet.count(at + "attentions.0.transformer_blocks.");
      // Blocks without attention: what the last one says is what the middle has.
      depths.add(cross ? depth : Math.max(1, i == blocks - 1 ? middle : 1));
      boolean crossUp = unet.anyStarts("up_blocks." + i + ".attentions.");
      up.add(crossUp ? "CrossAttnUpBlock2D" : "UpBlock2D");
    }
    Set<Integer> told = new TreeSet<>(Set.of(Math.max(1, middle)));
    for (int i = 0; i < blocks; i++) {
      told.addAll(down.get(i).startsWith("Cross") ? Set.of(depths.get(i)) : Set.of());
    }
    if (told.size() == 1) {
      depths.replaceAll(d -> told.iterator().next());
    }
    Map<String, @Nullable Object> c = new LinkedHashMap<>();
    c.put("_class_name", "UNet2DConditionModel");
    c.put("in_channels", unet.size("conv_in.weight", 1));
    c.put("out_channels", unet.size("conv_out.weight", 0));
    c.put("block_out_channels", channels);
    c.put("down_block_types", down);
    c.put("up_block_types", up);
    c.put("layers_per_block", Math.max(1, unet.count("down_blocks.0.resnets.")));
    c.put("transformer_layers_per_block", depths);
    c.put("cross_attention_dim", contextWidth(unet));
    boolean linear = linear(unet);
    c.put("use_linear_projection", linear);
    c.put("attention_head_dim", heads(unet, version, channels, linear));
    c.put("sample_size", vPrediction && version.isSecond() ? 96 : version.side());
    c.put("upcast_attention", version.isSecond());
    if (version.isTold()) {
      int sizes = version.sizes();
      int projected = unet.size("add_embedding.linear_1.weight", 1);
      if (projected <= pooled || (projected - pooled) % sizes != 0) {
        throw new InputException(
            unet.name()
                + ": its label_emb.0.0.weight takes "
                + projected
                + " channels, which is not a pooled text of "
                + pooled
                + " and "
                + sizes
                + " sizes; the text encoder and the U-Net are not of one model.");
      }
      c.put("addition_embed_type", "text_time");
      c.put("addition_time_embed_dim", (projected - pooled) / sizes);
      c.put("projection_class_embeddings_input_dim", projected);
    }
    return new Config(unet.name(), c);
  }

  /**
   * The width of the text that a U-Net, or a ControlNet, in diffusers' names takes; 0 if none
   * tells.
   */
  public static int contextWidth(WeightSource network) {
    for (String key : network.keys()) {
      if (key.endsWith("attn2.to_k.weight")) {
        Weight w = network.find(key);
        if (w != null && w.shape().rank() == 2) {
          return w.shape().dim(1);
        }
      }
    }
    return 0;
  }

  /** The projections round a transformer are matrices, not 1×1 convolutions. */
  private static boolean linear(MappedWeights unet) {
    return unet.keys().stream()
        .filter(k -> k.endsWith(".proj_in.weight"))
        .findFirst()
        .map(unet::shape)
        .map(Shape::rank)
        .filter(r -> r == 2)
        .isPresent();
  }

  /** Heads leave no trace in the shapes: 8 in Stable Diffusion 1.x, later of 64 channels each. */
  private static List<Integer> heads(
      MappedWeights unet, StableDiffusionVersion version, List<Integer> channels, boolean linear) {
    boolean eight = version.heads() == 8 && !linear;
    for (int c : channels) {
      if (c < 1 || c % GROUPS != 0 || c % (eight ? 8 : HEAD_CHANNELS) != 0) {
        throw ownSize(unet.name(), "its levels have " + channels + " channels");
      }
    }
    return eight
        ? Collections.nCopies(channels.size(), 8)
        : channels.stream().map(c -> Objects.requireNonNull(c) / HEAD_CHANNELS).toList();
  }

  /** For networks of which the shapes don't tell all. */
  static InputException ownSize(String name, String what) {
    return new InputException(
        Message.in(
            name,
            ": has a size of its own (",
            what,
            "), in which the number of attention heads and groups can't be told from the shapes;"
                + " name a diffusers folder with its config.json files: ",
            Setting.of("config").to("DIR"),
            "."));
  }
}
