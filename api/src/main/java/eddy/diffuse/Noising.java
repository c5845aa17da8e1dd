package eddy.diffuse;

import eddy.backend.Backend;
import eddy.config.Config;
import eddy.device.Devices;
import eddy.event.Progress;
import eddy.loader.folder.LoadedModel;
import eddy.picture.Picture;
import eddy.picture.file.PictureFile;
import eddy.picture.file.Thumbnail;
import eddy.pipeline.latents.ForwardDiffusion;
import eddy.pipeline.latents.ForwardDiffusion.NoisyFrame;
import eddy.random.TorchCpuGenerator;
import eddy.scheduler.NoiseSchedule;
import eddy.scheduler.registry.Schedulers;
import eddy.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A picture to which noise is added, which diffusion models learn to undo.
 *
 * @param width of each picture
 * @param height of each picture
 * @param moments the clean picture, then those with more and more noise
 */
public record Noising(int width, int height, List<Moment> moments) {
  /**
   * A moment of it.
   *
   * @param timestep of the training; -1 for the clean picture
   * @param alphaBar the clean picture's share of the variance, 1 to 0
   * @param signal what the clean values were multiplied by
   * @param noise the noise's standard deviation
   * @param snrDecibels signal to noise; infinite for the clean picture
   * @param picture with noise
   * @param decoded of latents with noise; null without a model
   */
  public record Moment(
      int timestep,
      double alphaBar,
      double signal,
      double noise,
      double snrDecibels,
      Picture picture,
      @Nullable Picture decoded) {}

  /**
   * Adds noise.
   *
   * @param side of the pictures, the longer one, at most
   * @param steps pictures with noise, 1 to the schedule's number of timesteps
   * @param model whose noise schedule and VAE; null for Stable Diffusion's schedule alone
   * @param device settings of what the VAE runs on
   * @param listener is told what happens
   * @throws eddy.error.EddyException if a file or the device can't be used
   */
  public static Noising of(
      PictureFile file,
      int side,
      int steps,
      long seed,
      @Nullable Path model,
      Settings device,
      Consumer<Progress> listener) {
    if (model == null) {
      NoiseSchedule schedule = Schedulers.noiseSchedule(stableDiffusion());
      return of(file, side, steps, seed, schedule, null, device, listener);
    }
    try (LoadedModel opened = LoadedModel.open(model)) {
      NoiseSchedule schedule = Schedulers.noiseSchedule(opened.schedulerConfig());
      return of(file, side, steps, seed, schedule, opened, device, listener);
    }
  }

  /** What all of Stable Diffusion's families were trained with. */
  private static Config stableDiffusion() {
    return new Config(
        "the schedule of Stable Diffusion",
        Map.of(
            "_class_name",
            "DDPMScheduler",
            "num_train_timesteps",
            1000,
            "beta_start",
            0.00085,
            "beta_end",
            0.012,
            "beta_schedule",
            "scaled_linear"));
  }

  private static Noising of(
      PictureFile file,
      int side,
      int steps,
      long seed,
      NoiseSchedule schedule,
      @Nullable LoadedModel opened,
      Settings device,
      Consumer<Progress> listener) {
    int multiple = opened == null ? 1 : opened.model().codec().factor();
    Thumbnail small = Thumbnail.of(file, side, multiple);
    TorchCpuGenerator random = new TorchCpuGenerator(seed);
    List<NoisyFrame> frames =
        ForwardDiffusion.frames(
            schedule, small.signed(), random.randn(small.signed().length), steps);
    List<Picture> decoded = List.of();
    if (opened != null) {
      listener.accept(new Progress.StageBegun("adding noise to the latents, and decoding them"));
      try (Backend backend = Devices.open(device, listener)) {
        decoded =
            ForwardDiffusion.ofLatents(
                opened.model().codec(),
                backend,
                schedule,
                small.signed(),
                small.width(),
                small.height(),
                random,
                steps);
      }
    }
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      NoisyFrame f = frames.get(i);
      moments.add(
          new Moment(
              f.timestep(),
              f.alphaBar(),
              f.signal(),
              f.noise(),
              f.snrDecibels(),
              Picture.ofDecoded(f.values(), small.width(), small.height()),
              decoded.isEmpty() ? null : decoded.get(i)));
    }
    return new Noising(small.width(), small.height(), List.copyOf(moments));
  }
}
