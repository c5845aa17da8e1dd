package examples;

import eddy.Eddy;
import eddy.Pictures;
import eddy.event.Progress;
import eddy.settings.Fields;
import eddy.settings.Settings;
import java.nio.file.Path;

/**
 * Makes a picture, and three more that begin with it: the same, but with more and more of it
 * changed. Arguments: the model, and the folder for the pictures.
 */
public final class Variations {
  private Variations() {}

  public static void main(String[] args) {
    Settings settings = Settings.of("a red circle on a blue background").steps(8).seed(7);
    try (Eddy eddy = Eddy.model(Path.of(args[0])).device("cpu").open()) {
      Path first = eddy.generate(settings).save(Path.of(args[1], "first.png")).getFirst();
      for (double strength : new double[] {0.3, 0.6, 0.9}) {
        Settings changed = settings.init(first, strength).with(Fields.BATCH, 1);
        Pictures made = eddy.generate(changed, Variations::show);
        System.out.println(made.save(Path.of(args[1], "strength-" + strength + ".png")).getFirst());
      }
    }
  }

  private static void show(Progress progress) {
    if (progress instanceof Progress.Warning(var message)) {
      System.err.println(message);
    }
  }
}
