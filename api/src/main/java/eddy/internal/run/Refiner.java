package eddy.internal.run;

import eddy.config.Config;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.family.ModelKind;
import eddy.family.RefinerModel;
import eddy.loader.folder.ModelOptions;
import eddy.settings.Fields;
import eddy.settings.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The model that ends what another began.
 *
 * @param switchAt share of the noise levels that the other one takes away, above 0 and below 1
 */
record Refiner(OpenModel model, RefinerModel refiner, double switchAt) implements AutoCloseable {
  private static final double START = 0.8;

  /**
   * Refuses settings without the model that they are for.
   *
   * @throws InputException which names it
   */
  static void check(Asked asked) {
    if (asked.given(Fields.REFINER_MODEL) == null) {
      asked.requireFile(Fields.REFINER_MODEL);
      if (asked.given(Fields.REFINER_START) != null) {
        throw new InputException(
            Message.of(
                Fields.REFINER_START.setting(),
                " goes with ",
                Fields.REFINER_MODEL.setting(),
                " PATH; give that too, or leave it out."));
      }
    }
  }

  /**
   * Opens it.
   *
   * @param key of the base model
   * @return null if none was given
   * @throws InputException if it isn't a refiner, or the other isn't a base model for one
   */
  static @Nullable Refiner open(Asked asked, ModelKey key, OpenModel base) {
    Path path = asked.given(Fields.REFINER_MODEL);
    if (path == null) {
      return null;
    }
    OpenModel opened =
        OpenModel.open(path, ModelOptions.DEFAULTS.withTokenizer(tokenizer(path, key)));
    boolean fits = false;
    try {
      RefinerModel refiner = requireRefiner(path, opened);
      String objection = refiner.objection(base.model());
      if (objection != null) {
        throw new InputException(
            Message.in(
                base.path(),
                ": is ",
                objection,
                ", but ",
                Fields.REFINER_MODEL.setting(),
                " ends what a base model began; name one with ",
                Fields.MODEL.setting(),
                ", or leave ",
                Fields.REFINER_MODEL.setting(),
                " out."));
      }
      fits = true;
      return new Refiner(opened, refiner, asked.or(Fields.REFINER_START, START));
    } finally {
      if (!fits) {
        opened.close();
      }
    }
  }

  private static RefinerModel requireRefiner(Path path, OpenModel opened) {
    if (opened.model() instanceof RefinerModel refiner
        && opened.traits().kind() == ModelKind.REFINER) {
      return refiner;
    }
    throw new InputException(
        Message.in(
            path,
            ": is no refiner, which ",
            Fields.REFINER_MODEL.setting(),
            " needs; name another, or leave ",
            Fields.REFINER_MODEL.setting(),
            " out."));
  }

  /** A checkpoint carries none; the base model has the same. */
  private static @Nullable Path tokenizer(Path path, ModelKey base) {
    if (Files.isDirectory(path)) {
      return null;
    }
    return base.tokenizer() == null && Files.isDirectory(base.path())
        ? base.path()
        : base.tokenizer();
  }

  /** The base model's noise levels, so that latents keep their scale, with its own prediction. */
  Config schedulerConfig(OpenModel base) {
    String predicted = model.schedulerConfig().stringOr("prediction_type", "epsilon");
    return base.schedulerConfig().with("prediction_type", predicted);
  }

  /**
   * @throws InputException for settings that it can't end
   */
  void requireFit(Resolved settings) {
    if (settings.start() != null && settings.start().masked() != null) {
      throw new InputException(
          Message.of(
              Fields.REFINER_MODEL.setting(),
              " can't end a run with ",
              Fields.MASK.setting(),
              "; leave one of them out."));
    }
    if (settings.hires() != null) {
      throw new InputException(
          Message.of(
              Fields.REFINER_MODEL.setting(),
              " can't end a run with a second, larger pass; leave it or ",
              Fields.HIRES_SCALE.setting(),
              " and ",
              Fields.HIRES_SIZE.setting(),
              " out."));
    }
  }

  /** Tells a picture's parameters about it. */
  void tell(Told told) {
    told.tell(Fields.REFINER_MODEL, model.path());
    told.tell(Fields.REFINER_START, switchAt);
  }

  @Override
  public void close() {
    model.close();
  }
}
