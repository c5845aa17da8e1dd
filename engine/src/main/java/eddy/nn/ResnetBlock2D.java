package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Two convolutions with group norms before them and a shortcut round them (He et al. 2016; DDPM's
 * form), used by the U-Net with a time embedding and by the VAE without.
 */
public final class ResnetBlock2D extends Module {
  private final GroupNorm norm1;
  private final Conv2d conv1;
  private final @Nullable Linear timeEmbProj;
  private final GroupNorm norm2;
  private final Conv2d conv2;
  private final @Nullable Conv2d convShortcut;

  /**
   * @param tembChannels channels of the time embedding; 0 when there is none
   */
  public ResnetBlock2D(Weights w, int in, int out, int tembChannels, int groups, float eps) {
    super(w);
    norm1 = new GroupNorm(w.at("norm1"), groups, in, eps);
    conv1 = new Conv2d(w.at("conv1"), in, out, 3);
    timeEmbProj = tembChannels == 0 ? null : new Linear(w.at("time_emb_proj"), tembChannels, out);
    norm2 = new GroupNorm(w.at("norm2"), groups, out, eps);
    conv2 = new Conv2d(w.at("conv2"), out, out, 3);
    convShortcut = in == out ? null : new Conv2d(w.at("conv_shortcut"), in, out, 1);
  }

  /**
   * @param x [N, in, H, W]
   * @param siluTemb silu of the time embedding, [N, tembChannels]; null when there is none
   * @return [N, out, H, W]
   */
  public Tensor forward(Tensor x, @Nullable Tensor siluTemb) {
    Tensor h = norm1.forward(x).silu();
    h = conv1.forward(h); // [N, out, H, W]
    if (timeEmbProj != null && siluTemb != null) {
      h = h.addChannels(timeEmbProj.forward(siluTemb)); // [N, out, H, W]
    }
    h = norm2.forward(h).silu();
    h = conv2.forward(h); // [N, out, H, W]
    Tensor shortcut = convShortcut == null ? x : convShortcut.forward(x); // [N, out, H, W]
    return named(shortcut.add(h)); // [N, out, H, W]
  }
}
