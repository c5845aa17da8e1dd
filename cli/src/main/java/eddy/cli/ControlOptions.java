package eddy.cli;

import eddy.error.InputException;
import eddy.loader.adapter.ControlNetFile;
import eddy.loader.folder.StableDiffusionModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** ControlNets, which hold the result to pictures: the first of each option belong together. */
final class ControlOptions {
  private static final String NET = "--control-net";

  @Option(
      names = NET,
      paramLabel = "PATH",
      description = "folder or .safetensors; may stand several times")
  private List<String> nets = new ArrayList<>();

  @Option(
      names = "--control-image",
      paramLabel = "PICTURE",
      description = "the edges, depth, pose, ... that it holds the result to")
  private List<String> images = new ArrayList<>();

  @Option(names = "--control-weight", paramLabel = "X", description = "how strongly; default 1")
  private List<Double> weights = new ArrayList<>();

  @Option(
      names = "--control-start",
      paramLabel = "X",
      description = "from which share of the steps on; default 0")
  private List<Double> starts = new ArrayList<>();

  @Option(
      names = "--control-end",
      paramLabel = "X",
      description = "up to which share of the steps; default 1")
  private List<Double> ends = new ArrayList<>();

  /** Refuses numbers out of range, and options that don't make pairs. */
  void check() {
    weights.forEach(w -> Checks.range("--control-weight", w, -10, 10));
    starts.forEach(x -> Checks.range("--control-start", x, 0, 1));
    ends.forEach(x -> Checks.range("--control-end", x, 0, 1));
    requireCount("--control-image", images.size(), nets.size(), false);
    requireCount("--control-weight", weights.size(), nets.size(), true);
    requireCount("--control-start", starts.size(), nets.size(), true);
    requireCount("--control-end", ends.size(), nets.size(), true);
  }

  private static void requireCount(String option, int count, int nets, boolean mayBeAbsent) {
    if (count != nets && !(mayBeAbsent && count == 0)) {
      throw new InputException(
          option
              + " stands "
              + count
              + (count == 1 ? " time, but " : " times, but ")
              + NET
              + " "
              + nets
              + (nets == 1 ? " time" : " times")
              + "; give one "
              + option
              + " for each, in the same order"
              + (mayBeAbsent ? ", or none." : "."));
    }
  }

  /**
   * Opens the files.
   *
   * @param model that they should go with
   * @throws InputException if one can't be read or is for another family
   */
  Controls open(Recorded recorded, StableDiffusionModel model) {
    if (nets.isEmpty()) {
      recorded.requireFile("was held to the ControlNet", Controls.NET, NET);
      return Controls.NONE;
    }
    List<Double> w = numbers(weights, recorded, Fields.CONTROL_WEIGHT, 1);
    List<Double> from = numbers(starts, recorded, Fields.CONTROL_START, 0);
    List<Double> to = numbers(ends, recorded, Fields.CONTROL_END, 1);
    for (int i = 0; i < nets.size(); i++) {
      if (from.get(i) > to.get(i)) {
        throw new InputException(
            "--control-start should be at most --control-end, but "
                + nets.get(i)
                + " has "
                + Settings.number(from.get(i))
                + " and "
                + Settings.number(to.get(i))
                + ".");
      }
    }
    List<Controls.Entry> entries = new ArrayList<>();
    boolean complete = false;
    try {
      for (int i = 0; i < nets.size(); i++) {
        PictureFile picture = PictureFile.read(Io.path("--control-image", images.get(i)));
        ControlNetFile file = ControlNetFile.open(Io.path(NET, nets.get(i)), model.unetWeights());
        entries.add(new Controls.Entry(file, picture, w.get(i), from.get(i), to.get(i)));
        file.requireFits(model.unet().config());
      }
      complete = true;
      return new Controls(entries);
    } finally {
      if (!complete) {
        entries.forEach(e -> e.file().close());
      }
    }
  }

  /** One for each ControlNet: those given, those of {@code --from} if as many, or the default. */
  private List<Double> numbers(
      List<Double> given, Recorded recorded, Field<List<Double>> field, double otherwise) {
    @Nullable List<Double> before = recorded.or(given.isEmpty() ? null : given, field);
    return before != null && before.size() == nets.size()
        ? before
        : nets.stream().map(n -> otherwise).toList();
  }
}
