package eddy.cli;

import eddy.backend.BackendOptions.ActivationStorage;
import eddy.backend.BackendOptions.WeightStorage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that decides what a picture looks like, and what its PNG therefore says.
 *
 * @param model name of the model's folder
 * @param weights in which dtype they were kept
 * @param activations in which dtype the values between ops were kept
 */
record Settings(
    Prompts prompts,
    Sampling sampling,
    String model,
    WeightStorage weights,
    ActivationStorage activations) {

  static final String WEIGHTS = "Weights";
  static final String ACTIVATIONS = "Activations";
  static final String VERSION = "Version";

  /** What the PNG of picture {@code index} of a batch says; made again alone, it is the same. */
  Parameters parameters(int index) {
    Map<String, String> fields = new LinkedHashMap<>();
    sampling.describe(fields, index);
    fields.put(ModelChoice.MODEL, model);
    prompts.describe(fields);
    if (weights != WeightStorage.AUTO) {
      fields.put(WEIGHTS, weights.name().toLowerCase(Locale.ROOT));
    }
    if (activations != ActivationStorage.AUTO) {
      fields.put(ACTIVATIONS, activations.name().toLowerCase(Locale.ROOT));
    }
    fields.put(VERSION, "eddy " + Version.text());
    return new Parameters(prompts.prompt(), prompts.negative(), fields);
  }

  /** One sentence for each setting that changes nothing beside the others. */
  List<String> withoutEffect(String schedulerClass) {
    return sampling.withoutEffect(prompts, schedulerClass);
  }

  /** A number without a superfluous ".0". */
  static String number(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
