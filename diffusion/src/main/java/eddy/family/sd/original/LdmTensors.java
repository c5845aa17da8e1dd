package eddy.family.sd.original;

import eddy.network.clip.CLIPTextConfig;
import eddy.network.clip.CLIPTextModel;
import eddy.network.unet.UNet2DConditionConfig;
import eddy.network.unet.UNet2DConditionModel;
import eddy.network.vae.AutoencoderKL;
import eddy.network.vae.AutoencoderKLConfig;
import eddy.tensor.DType;
import eddy.tensor.RandomWeights;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import eddy.tensor.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names and shapes of everything in a checkpoint of networks with those configs. */
public final class LdmTensors {
  private LdmTensors() {}

  /**
   * All tensors in the original layout, by key.
   *
   * @param texts of the text encoders, in the order in which their embeddings are joined
   */
  public static Map<String, Shape> of(
      List<CLIPTextConfig> texts, UNet2DConditionConfig unetConfig, AutoencoderKLConfig vaeConfig) {
    Map<String, Shape> out = new LinkedHashMap<>();
    RandomWeights unet = new RandomWeights("U-Net", DType.F16);
    UNet2DConditionModel asked = new UNet2DConditionModel(Weights.of(unet), unetConfig);
    OriginalNames names = new OriginalNames(unet.keys());
    for (String key : unet.keys()) {
      out.put(LdmCheckpoint.UNET + LdmNames.unet(key, names), shape(unet, key));
    }
    RandomWeights vae = new RandomWeights("VAE", DType.F16);
    int levels = new AutoencoderKL(Weights.of(vae), vaeConfig).config().blockOutChannels().size();
    for (String key : vae.keys()) {
      Shape s = shape(vae, key);
      boolean matrix = s.rank() == 2;
      out.put(
          "first_stage_model." + LdmNames.vae(key, levels),
          matrix ? Shape.of(s.dim(0), s.dim(1), 1, 1) : s);
    }
    boolean xl = asked.config().hasTextTime();
    for (int i = 0; i < texts.size(); i++) {
      String at = xl ? LdmCheckpoint.XL_TEXT + i + "." : LdmCheckpoint.TEXT;
      text(out, at, texts.get(i));
    }
    return out;
  }

  private static void text(Map<String, Shape> out, String at, CLIPTextConfig config) {
    RandomWeights text = new RandomWeights("text encoder", DType.F16);
    CLIPTextModel unused = new CLIPTextModel(Weights.of(text), config); // asks for every key
    boolean openClip = config.isOpenClip();
    for (String key : text.keys()) {
      Shape s = shape(text, key);
      if (!openClip) {
        String name = key.startsWith("text_model.") ? key : "text_model." + key;
        out.put(at + "transformer." + name, s);
      } else if (key.startsWith("text_projection")) {
        out.put(at + "model.text_projection", Shape.of(s.dim(1), s.dim(0)));
      } else if (key.contains("self_attn.q_proj.")) {
        String layer = LdmNames.openClip(key.substring(0, key.indexOf("self_attn.")) + "x");
        String kind = s.rank() == 2 ? "weight" : "bias";
        out.put(
            at + "model." + layer.substring(0, layer.length() - 1) + "attn.in_proj_" + kind,
            s.with(0, 3 * s.dim(0)));
      } else if (!key.contains("self_attn.k_proj.") && !key.contains("self_attn.v_proj.")) {
        out.put(at + "model." + LdmNames.openClip(key), s);
      }
    }
  }

  private static Shape shape(RandomWeights weights, String key) {
    Weight w = Objects.requireNonNull(weights.find(key));
    return w.shape();
  }
}
