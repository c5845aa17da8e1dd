package eddy.pipeline.denoise;

import eddy.picture.CropRegion;
import eddy.picture.MaskOps;
import eddy.picture.Picture;
import eddy.picture.PictureOps;
import eddy.picture.Resampling;
import eddy.pipeline.request.Mask;
import eddy.pipeline.request.StartPicture;
import eddy.tensor.HostTensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a run with a mask works on: the whole start picture, or the mask's surroundings enlarged;
 * and the way back into the original (VaeImageProcessor.apply_overlay in diffusers).
 */
public final class PaintedArea {
  private final HostTensor.Floats original;
  private final HostTensor.Floats originalMask;
  private final boolean overlay;
  private final List<CropRegion> regions;
  private final int width;
  private final int height;

  /**
   * @param width of what is painted
   * @param height of what is painted
   * @param factor pixels a latent
   * @throws eddy.error.InputException when a mask that is to be cropped to is empty, or one that
   *     isn't empty is too thin to mark a latent
   */
  public PaintedArea(StartPicture start, Mask mask, int width, int height, int factor) {
    original = start.values();
    originalMask = mask.values();
    overlay = mask.overlay();
    this.width = width;
    this.height = height;
    Integer padding = mask.paddingCrop();
    regions =
        padding == null
            ? List.of()
            : IntStream.range(0, originalMask.shape().dim(0))
                .mapToObj(
                    i -> CropRegion.of(PictureOps.one(originalMask, i), width, height, padding))
                .toList();
    MaskOps.requireLatents(mask(), factor);
  }

  /** The start picture, [n, 3, height, width]. */
  public HostTensor.Floats picture() {
    return worked(original);
  }

  /** The mask, [n, 1, height, width]. */
  public HostTensor.Floats mask() {
    return worked(originalMask);
  }

  /** What is worked on of pictures as large as the start picture. */
  public HostTensor.Floats worked(HostTensor.Floats pictures) {
    if (regions.isEmpty()) {
      return pictures;
    }
    int n = Math.max(pictures.shape().dim(0), regions.size());
    List<HostTensor.Floats> parts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      CropRegion r = region(i);
      HostTensor.Floats cut =
          PictureOps.crop(PictureOps.one(pictures, i), r.left(), r.top(), r.width(), r.height());
      parts.add(PictureOps.resizeAndFill(cut, width, height, Resampling.LANCZOS));
    }
    return PictureOps.stacked(parts);
  }

  /**
   * The result of a picture of the batch.
   *
   * @param painted [1, 3, height, width], 0 to 1
   */
  public Picture result(int index, HostTensor.Floats painted) {
    if (regions.isEmpty() && !overlay) {
      return Picture.ofUnit(painted.values(), width, height);
    }
    HostTensor.Floats base = PictureOps.one(original, index);
    HostTensor.Floats put = painted;
    int w = base.shape().dim(3);
    int h = base.shape().dim(2);
    if (!regions.isEmpty()) {
      CropRegion r = region(index);
      HostTensor.Floats back =
          PictureOps.resizeAndCrop(painted, r.width(), r.height(), Resampling.LANCZOS);
      put = PictureOps.crop(back, -r.left(), -r.top(), w, h);
    }
    HostTensor.Floats mask = PictureOps.one(originalMask, index);
    return Picture.ofUnit(MaskOps.overlay(base, put, mask), w, h);
  }

  private CropRegion region(int index) {
    return regions.get(regions.size() == 1 ? 0 : index);
  }
}
