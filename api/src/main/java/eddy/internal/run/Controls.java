package eddy.internal.run;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.Closing;
import eddy.loader.adapter.ControlNetFile;
import eddy.picture.Resampling;
import eddy.picture.file.Fit;
import eddy.picture.file.PictureFile;
import eddy.pipeline.request.Control;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Numbers;
import eddy.settings.PictureSource;
import eddy.settings.Told;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ControlNets of a run, which hold the result to pictures; their files stay open until it is
 * done. The first of each setting belong together.
 */
public record Controls(List<Entry> entries) implements AutoCloseable {
  private static final Controls NONE = new Controls(List.of());

  /**
   * One of them.
   *
   * @param start share of the steps before which it is silent
   * @param end share of the steps after which it is silent
   */
  public record Entry(
      ControlNetFile file, PictureFile picture, double weight, double start, double end) {}

  public Controls {
    entries = List.copyOf(entries);
  }

  /** Opens a ControlNet for the model of the run, and checks that it fits. */
  interface Opener {
    ControlNetFile open(Path path);
  }

  /**
   * Refuses settings that don't make pairs.
   *
   * @throws InputException which says how many there are of each
   */
  static void check(Asked asked) {
    int nets = count(asked, Fields.CONTROL_NET_FILE);
    requireCount(asked, Fields.CONTROL_IMAGE, nets, false);
    requireCount(asked, Fields.CONTROL_WEIGHT, nets, true);
    requireCount(asked, Fields.CONTROL_START, nets, true);
    requireCount(asked, Fields.CONTROL_END, nets, true);
  }

  private static <T> int count(Asked asked, Field<List<T>> field) {
    List<T> given = asked.given(field);
    return given == null ? 0 : given.size();
  }

  private static <T> void requireCount(
      Asked asked, Field<List<T>> field, int nets, boolean mayBeAbsent) {
    int count = count(asked, field);
    if (count != nets && !(mayBeAbsent && count == 0)) {
      throw new InputException(
          Message.of(
              field.setting(),
              " stands ",
              count,
              count == 1 ? " time, but " : " times, but ",
              Fields.CONTROL_NET_FILE.setting(),
              " ",
              nets,
              nets == 1 ? " time" : " times",
              "; give one ",
              field.setting(),
              " for each, in the same order",
              mayBeAbsent ? ", or none." : "."));
    }
  }

  /**
   * Opens the files.
   *
   * @throws InputException if one can't be read or is for another family
   */
  static Controls open(Asked asked, Opener opener) {
    List<Path> nets = asked.given(Fields.CONTROL_NET_FILE);
    if (nets == null || nets.isEmpty()) {
      asked.requireFile(Fields.CONTROL_NET_FILE);
      return NONE;
    }
    List<PictureSource> images = asked.or(Fields.CONTROL_IMAGE, List.of());
    List<Double> w = numbers(asked, Fields.CONTROL_WEIGHT, nets.size(), 1);
    List<Double> from = numbers(asked, Fields.CONTROL_START, nets.size(), 0);
    List<Double> to = numbers(asked, Fields.CONTROL_END, nets.size(), 1);
    for (int i = 0; i < nets.size(); i++) {
      if (from.get(i) > to.get(i)) {
        throw new InputException(
            Message.of(
                Fields.CONTROL_START.setting(),
                " should be at most ",
                Fields.CONTROL_END.setting(),
                ", but ",
                nets.get(i),
                " has ",
                Numbers.text(from.get(i)),
                " and ",
                Numbers.text(to.get(i)),
                "."));
      }
    }
    List<Entry> entries = new ArrayList<>();
    try {
      for (int i = 0; i < nets.size(); i++) {
        PictureFile picture = images.get(i).read();
        ControlNetFile file = opener.open(nets.get(i));
        entries.add(new Entry(file, picture, w.get(i), from.get(i), to.get(i)));
      }
      return new Controls(entries);
    } catch (RuntimeException | Error e) {
      Closing.after(e, files(entries));
      throw e;
    }
  }

  /** One for each ControlNet: those given, those of the picture if as many, or the default. */
  private static List<Double> numbers(
      Asked asked, Field<List<Double>> field, int count, double otherwise) {
    List<Double> given = asked.given(field);
    @Nullable List<Double> before =
        asked.orRecorded(given == null || given.isEmpty() ? null : given, field);
    return before != null && before.size() == count
        ? before
        : Collections.nCopies(count, otherwise);
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

  /** Tells a picture's parameters about them. */
  void tell(Told told) {
    if (!entries.isEmpty()) {
      told.name(Fields.CONTROL_NET_FILE, joined(e -> Fields.name(e.file.path())));
      told.name(Fields.CONTROL_IMAGE, joined(e -> e.picture.name()));
      told.tell(Fields.CONTROL_WEIGHT, entries.stream().map(Entry::weight).toList());
      told.tell(Fields.CONTROL_START, entries.stream().map(Entry::start).toList());
      told.tell(Fields.CONTROL_END, entries.stream().map(Entry::end).toList());
    }
  }

  private String joined(Function<Entry, String> what) {
    return entries.stream().map(what).collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    Closing.all(files(entries));
  }

  private static List<ControlNetFile> files(List<Entry> entries) {
    return entries.stream().map(Entry::file).toList();
  }
}
