package eddy.settings;

import static eddy.settings.Form.INTEGER;
import static eddy.settings.Form.NUMBER;
import static eddy.settings.Form.PATH;
import static eddy.settings.Form.PICTURE;
import static eddy.settings.Form.choice;
import static eddy.settings.Form.list;
import static eddy.settings.Section.CONTROL_NET;
import static eddy.settings.Section.START;

import eddy.picture.file.Fit;
import java.nio.file.Path;
import java.util.List;

/** Pictures that a run begins with, or that the result is held to. A part of {@link Fields}. */
interface StartFields {
  /** A picture to begin with. */
  Field<PictureSource> INIT =
      Field.of("init", PICTURE)
          .in(START, "PICTURE", "begin with that, not with noise")
          .named("Init image", "began with the picture")
          .build();

  /** How much of it to change, 0 to 1. */
  Field<Double> STRENGTH =
      Field.of("strength", NUMBER)
          .in(START, "X", "how much to change, 0 to 1; default 0.75")
          .range(0, 1)
          .otherwise(0.75)
          .png("Denoising strength")
          .build();

  /** How it comes to the width and height. */
  Field<Fit> RESIZE =
      Field.of("resize", choice(Fit.class))
          .in(
              START,
              "crop|fit|stretch",
              "how ",
              INIT.setting(),
              " comes to ",
              SamplingFields.WIDTH.setting(),
              " and ",
              SamplingFields.HEIGHT.setting(),
              "; default crop")
          .otherwise(Fit.CROP)
          .png("Resize mode", "Crop and resize, Resize and fill or Just resize", Fit::ofTitle)
          .written(Fit::title)
          .build();

  /** Which part of it is painted anew: what is white or, if anything is, transparent. */
  Field<PictureSource> MASK =
      Field.of("mask", PICTURE)
          .in(START, "PICTURE", "paint its white, or else transparent, part only")
          .named("Mask", "was painted within the mask")
          .build();

  /** By how many pixels, 0 to 256, the mask's edge is softened. */
  Field<Double> MASK_BLUR =
      Field.of("mask-blur", NUMBER)
          .in(START, "X", "pixels by which its edge is softened; default 4")
          .range(0, 256)
          .otherwise(4.0)
          .png("Mask blur")
          .build();

  /** Pixels, 0 to 4096, round the mask; only that part is worked on. All of it unless given. */
  Field<Integer> MASK_PADDING =
      Field.of("mask-padding", INTEGER)
          .in(START, "N", "paint the mask's surroundings only, N pixels round it")
          .range(0, 4096)
          .png("Masked area padding")
          .build();

  /** ControlNets: folders or safetensors files. */
  Field<List<Path>> CONTROL_NET_FILE =
      Field.of("control-net", list(PATH))
          .in(CONTROL_NET, "PATH", "folder or .safetensors; may stand several times")
          .named("ControlNet", "was held to the ControlNet")
          .build();

  /** For each of them, the edges, depth, pose and so on that it holds the result to. */
  Field<List<PictureSource>> CONTROL_IMAGE =
      Field.of("control-image", list(PICTURE))
          .in(CONTROL_NET, "PICTURE", "the edges, depth, pose, ... that it holds the result to")
          .named("Control image", "was held to the picture")
          .build();

  /** For each of them, how strongly, -10 to 10; 1 unless given. */
  Field<List<Double>> CONTROL_WEIGHT =
      Field.of("control-weight", list(NUMBER))
          .in(CONTROL_NET, "X", "how strongly; default 1")
          .range(-10, 10)
          .png("Control weight")
          .build();

  /** For each of them, from which share of the steps on, 0 to 1; 0 unless given. */
  Field<List<Double>> CONTROL_START =
      Field.of("control-start", list(NUMBER))
          .in(CONTROL_NET, "X", "from which share of the steps on; default 0")
          .range(0, 1)
          .png("Control start")
          .build();

  /** For each of them, up to which share of the steps, 0 to 1; 1 unless given. */
  Field<List<Double>> CONTROL_END =
      Field.of("control-end", list(NUMBER))
          .in(CONTROL_NET, "X", "up to which share of the steps; default 1")
          .range(0, 1)
          .png("Control end")
          .build();
}
