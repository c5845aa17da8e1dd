package eddy.internal.run;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.Closing;
import eddy.loader.adapter.TaesdFile;
import eddy.output.InputFiles;
import eddy.scheduler.Scheduler;
import eddy.settings.Field;
import eddy.settings.Fields;
import eddy.settings.Form;
import eddy.settings.PictureSource;
import eddy.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What passed every check that needs no device, with all files open, ready to be done.
 *
 * @param refining the refiner's sampler; null without one
 * @param taesd what draws previews; null for a rough guess at the latents' colours
 * @param preview steps between two previews; null for none
 * @param warnings settings without effect
 * @param notes what the user should know of a picture's parameters
 * @param inputs the files and folders that are read
 */
public record Preparation(
    Models.Lease lease,
    Resolved settings,
    Scheduler scheduler,
    @Nullable Scheduler refining,
    @Nullable TaesdFile taesd,
    @Nullable Integer preview,
    List<Message> warnings,
    List<String> notes,
    InputFiles inputs)
    implements AutoCloseable {

  /**
   * Checks and opens.
   *
   * @param model its file or folder
   * @param notes hears what the user should know
   * @param reports hears what became of each LoRA and embedding
   * @throws InputException if anything can't be used
   */
  public static Preparation of(
      Path model,
      Settings settings,
      Models models,
      Consumer<Message> notes,
      Consumer<Message> reports) {
    check(settings);
    Asked asked = new Asked(settings, notes);
    List<AutoCloseable> open = new ArrayList<>();
    try {
      ModelKey key = ModelKey.of(model, asked);
      Models.Lease lease = keep(open, models.take(key, reports));
      OpenModel opened = lease.model();
      Refiner refiner = Refiner.open(asked, key, opened);
      if (refiner != null) {
        open.add(refiner);
      }
      if (asked.given(Fields.PREVIEW) != null) {
        requirePicture(opened);
      }
      Controls controls = keep(open, Controls.open(asked, opened::control));
      Path tiny = asked.given(Fields.TAESD);
      TaesdFile taesd = tiny == null ? null : keep(open, opened.taesd(tiny));
      lease.takeNotes().forEach(note -> notes.accept(Message.of(note)));
      if (refiner != null) {
        refiner.model().notes().forEach(note -> notes.accept(Message.of(note)));
      }
      Start start = Start.of(asked);
      SamplerChoice choice = SamplerChoice.of(asked);
      Scheduler scheduler = choice.scheduler(asked, opened.schedulerConfig());
      Resolved resolved = resolve(asked, key, opened, refiner, controls, start, choice, scheduler);
      resolved.request().build(); // refuses what doesn't fit together
      if (refiner != null) {
        refiner.requireFit(resolved);
      }
      Scheduler refining =
          refiner == null ? null : choice.scheduler(asked, refiner.schedulerConfig(opened));
      List<Message> warnings =
          resolved.sampling().withoutEffect(asked, opened, resolved.prompts(), scheduler);
      return new Preparation(
          lease,
          resolved,
          scheduler,
          refining,
          taesd,
          asked.given(Fields.PREVIEW),
          warnings,
          asked.unread(),
          inputs(key, settings));
    } catch (RuntimeException | Error e) {
      Closing.after(e, open);
      throw e;
    }
  }

  /**
   * Refuses what can be refused before any file is opened.
   *
   * @throws InputException which says what
   */
  public static void check(Settings settings) {
    settings.check();
    Asked asked = new Asked(settings, note -> {});
    if (asked.given(Fields.TAESD) != null && asked.given(Fields.PREVIEW) == null) {
      throw new InputException(
          Message.of(
              Fields.TAESD.setting(),
              " goes with ",
              Fields.PREVIEW.setting(),
              " N, which it draws; give that too."));
    }
    Controls.check(asked);
    Refiner.check(asked);
    Hires.check(asked);
    Savings.check(asked);
  }

  /**
   * Opens a model that the settings ask for, to know early whether it can be opened.
   *
   * @throws InputException if not
   */
  public static void open(
      Path model,
      Settings settings,
      Models models,
      Consumer<Message> notes,
      Consumer<Message> reports) {
    check(settings);
    models.take(ModelKey.of(model, new Asked(settings, notes)), reports).close();
  }

  /**
   * @throws InputException for a model whose samples no preview can show
   */
  private static void requirePicture(OpenModel model) {
    int side = model.traits().side();
    if (model.samples(1, side, side).rank() != 4) {
      throw new InputException(
          Message.of(
                  Fields.PREVIEW.setting(),
                  " shows samples as a picture, but this model's aren't laid out as a picture;"
                      + " leave it out.")
              .about(Fields.PREVIEW.setting()));
    }
  }

  private static Resolved resolve(
      Asked asked,
      ModelKey key,
      OpenModel model,
      @Nullable Refiner refiner,
      Controls controls,
      @Nullable Start start,
      SamplerChoice choice,
      Scheduler scheduler) {
    SamplingSettings sampling = SamplingSettings.of(asked, model, choice, scheduler, start);
    WeightStorage weights = asked.or(Fields.WEIGHTS, WeightStorage.AUTO);
    ActivationStorage activations = asked.or(Fields.ACTIVATIONS, ActivationStorage.AUTO);
    boolean exact = asked.or(Fields.EXACT, false);
    scheduler.setTimesteps(sampling.steps()); // refuses more steps than the model was trained on
    return new Resolved(
        Prompts.of(asked, model),
        sampling,
        start,
        controls,
        Sizes.of(asked, model.traits(), refiner != null),
        Hires.of(asked, start != null, model.factor()),
        Savings.tiling(asked, model.factor()),
        Savings.cache(asked),
        key,
        refiner,
        weights,
        activations,
        exact);
  }

  /**
   * The files and folders that are read for pictures, told without opening them.
   *
   * @param model its file or folder
   * @throws InputException if one isn't there, or wasn't given that a picture was made with
   */
  public static InputFiles inputs(Path model, Settings settings) {
    return inputs(ModelKey.of(model, new Asked(settings, note -> {})), settings);
  }

  private static InputFiles inputs(ModelKey key, Settings settings) {
    InputFiles inputs = new InputFiles();
    inputs.add(Fields.MODEL.setting(), key.path());
    if (!settings.recorded().file().isEmpty()) {
      inputs.add(Settings.FROM, Path.of(settings.recorded().file()));
    }
    for (Field<?> field : Fields.ALL) {
      if (field.form().kind() == Form.FormKind.FILE) {
        Object value = settings.values().get(field);
        List<?> all =
            value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        for (Object each : all) {
          if (each instanceof Path path) {
            inputs.add(field.setting(), path);
          } else if (each instanceof PictureSource source && source.file() != null) {
            inputs.add(field.setting(), source.file());
          }
        }
      }
    }
    key.addTo(inputs);
    return inputs;
  }

  private static <T extends AutoCloseable> T keep(List<AutoCloseable> open, T one) {
    open.add(one);
    return one;
  }

  @Override
  public void close() {
    List<AutoCloseable> open = new ArrayList<>();
    open.add(lease);
    if (settings.refiner() != null) {
      open.add(settings.refiner());
    }
    open.add(settings.controls());
    if (taesd != null) {
      open.add(taesd);
    }
    Closing.all(open);
  }
}
