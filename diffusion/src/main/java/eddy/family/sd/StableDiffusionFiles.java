package eddy.family.sd;

import eddy.family.files.FileKind;
import eddy.family.files.Recognition;
import eddy.family.files.TensorNames;
import eddy.family.foreign.ForeignControlNets;
import eddy.family.foreign.ForeignFamilies;
import eddy.family.foreign.ForeignVaes;
import eddy.family.sd.original.LdmCheckpoint;
import eddy.tensor.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What files of Stable Diffusion's generations are, by names and a few shapes. */
public final class StableDiffusionFiles {
  private StableDiffusionFiles() {}

  /**
   * A checkpoint in the original layout.
   *
   * @param what its version, for the middle of a sentence
   */
  public static Recognition checkpoint(TensorNames file, String what) {
    Shape first = file.shape("model.diffusion_model.input_blocks.0.0.weight");
    int channels = first != null && first.rank() == 4 ? first.dim(1) : 0;
    String task =
        switch (channels) {
          case 9 -> " for inpainting";
          case 8 -> " for editing (InstructPix2Pix)";
          case 7 -> " for enlarging (the upscaler)";
          case 5 -> " with depth";
          default -> "";
        };
    boolean runs = task.isEmpty() || channels == 9;
    String withoutVae = runs && !file.anyStarts("first_stage_model.", "vae.") ? " without VAE" : "";
    return new Recognition(
        runs ? FileKind.CHECKPOINT : FileKind.OTHER_FAMILY,
        "a single-file checkpoint of " + what + task + withoutVae,
        runs ? null : "Eddy has no such task; choose a model that makes pictures of text alone.",
        Recognition.CHECKPOINT);
  }

  /** The version of a checkpoint whose text encoders don't tell it. */
  static String byContext(TensorNames file) {
    return TextWidths.named(context(file));
  }

  private static int context(TensorNames file) {
    return file.firstSize(1, "attn2.to_k.weight");
  }

  /** A ControlNet, or one part of a model; null for anything else. */
  static @Nullable Recognition part(TensorNames file) {
    if (ForeignControlNets.known(file.keys()) != null) {
      return null;
    }
    if (file.anyStarts(
        "control_model.",
        "controlnet_cond_embedding.",
        "controlnet_down_blocks.",
        "input_hint_block.")) {
      return Recognition.of(
          FileKind.CONTROLNET, "a ControlNet, made for " + TextWidths.named(context(file)));
    }
    if (ForeignFamilies.of(file) != null) {
      return null;
    }
    if (file.has("conv_in.weight")
        && file.anyStarts("down_blocks.")
        && file.anyStarts("time_embedding.")) {
      return Recognition.of(FileKind.UNET, "the U-Net of " + TextWidths.named(context(file)));
    }
    if (ForeignVaes.of(file) == null
        && (file.has("decoder.conv_in.weight")
            || file.has("first_stage_model.decoder.conv_in.weight"))) {
      boolean original = file.anyContains("decoder.up.0.") || file.anyStarts("first_stage_model.");
      return Recognition.of(
          FileKind.VAE,
          "a VAE"
              + (original ? " with the original code's key names" : " with diffusers' key names"));
    }
    for (String prefix : List.of("text_model.", "")) {
      Shape table = file.shape(prefix + "embeddings.token_embedding.weight");
      if (table != null && table.rank() == 2) {
        return Recognition.of(
            FileKind.TEXT_ENCODER, "a CLIP text encoder of width " + encoder(table.dim(1)));
      }
    }
    return null;
  }

  private static String encoder(int width) {
    return switch (width) {
      case 768 -> "768 (of Stable Diffusion 1.x, or the first of XL)";
      case 1024 -> "1024 (of Stable Diffusion 2.x)";
      case 1280 -> "1280 (the second of Stable Diffusion XL)";
      default -> String.valueOf(width);
    };
  }

  /** Whether it is a checkpoint in the original layout that isn't XL's. */
  static boolean isCheckpoint(TensorNames file) {
    return isAnyCheckpoint(file) && !LdmCheckpoint.isXl(file);
  }

  /** Whether it is a checkpoint in the original layout, and not of a family that Eddy lacks. */
  public static boolean isAnyCheckpoint(TensorNames file) {
    return LdmCheckpoint.isOne(file) && ForeignFamilies.of(file) == null;
  }
}
