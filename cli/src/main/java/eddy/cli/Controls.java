package eddy.cli;

import eddy.loader.adapter.ControlNetFile;
import eddy.picture.Resampling;
import eddy.picture.file.Fit;
import eddy.picture.file.PictureFile;
import eddy.pipeline.request.Control;
import eddy.settings.Fields;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ControlNets of a run; their files stay open until it is done. */
record Controls(List<Entry> entries) implements AutoCloseable {
  static final Controls NONE = new Controls(List.of());

  static final String NET = "ControlNet";
  static final String IMAGE = "Control image";

  /**
   * One of them.
   *
   * @param start share of the steps before which it is silent
   * @param end share of the steps after which it is silent
   */
  record Entry(ControlNetFile file, PictureFile picture, double weight, double start, double end) {}

  Controls {
    entries = List.copyOf(entries);
  }

  /** For the pipeline, of that size; what stands over of a picture of another shape is cut off. */
  List<Control> of(int width, int height) {
    return entries.stream()
        .map(
            e ->
                new Control(
                    e.file.network(),
                    Fit.CROP.resize(e.picture.onWhiteTensor(), width, height, Resampling.LANCZOS),
                    e.weight,
                    e.start,
                    e.end))
        .toList();
  }

  /** Adds what a picture's parameters say about them. */
  void describe(Map<String, String> fields) {
    if (!entries.isEmpty()) {
      fields.put(NET, joined(e -> ModelChoice.name(e.file.path())));
      fields.put(IMAGE, joined(e -> e.picture.name()));
      fields.put(Fields.CONTROL_WEIGHT.key(), joined(e -> Settings.number(e.weight)));
      fields.put(Fields.CONTROL_START.key(), joined(e -> Settings.number(e.start)));
      fields.put(Fields.CONTROL_END.key(), joined(e -> Settings.number(e.end)));
    }
  }

  private String joined(Function<Entry, String> what) {
    return entries.stream().map(what).collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    entries.forEach(e -> e.file.close());
  }
}
