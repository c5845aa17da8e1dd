package eddy.loader.adapter;

import eddy.error.Assignment;
import eddy.error.InputException;
import eddy.error.Message;
import eddy.error.Setting;
import eddy.family.files.AdapterNames;
import eddy.loader.format.LoraKey.LoraPart;
import eddy.tensor.Weight;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the place of every change of a LoRA file in a model's networks. */
final class LoraMerger {
  private final AdapterNames names;
  private final boolean strict;
  private final List<Network> networks = new ArrayList<>();

  private static final Assignment LENIENT = Setting.of("lora-strict").to(false);

  private record Network(AdaptedSource source, Map<String, String> names, boolean isDenoiser) {}

  private record Place(Network network, String module) {}

  /**
   * @param names of the model's family
   */
  LoraMerger(
      AdapterNames names,
      AdaptedSource denoiser,
      List<AdaptedSource> textEncoders,
      boolean strict) {
    this.names = names;
    this.strict = strict;
    networks.add(new Network(denoiser, names.denoiser(denoiser.keys()), true));
    int count = textEncoders.size();
    for (int i = 0; i < count; i++) {
      AdaptedSource source = textEncoders.get(i);
      networks.add(new Network(source, names.textEncoder(i, count, source.keys()), false));
    }
  }

  /**
   * Adds what the file changes.
   *
   * @throws InputException if nothing of the file fits or, when strict, not all of it: a change has
   *     no place or doesn't fit its weight, or the file was made for another family
   */
  LoraReport add(LoraFile file, LoraSpec spec) {
    if (strict) {
      checkFamily(file);
    }
    List<String> homeless = new ArrayList<>(file.unknown());
    Map<String, String> taken = new HashMap<>();
    for (Map.Entry<String, Map<LoraPart, String>> e : file.modules().entrySet()) {
      Place place = place(e.getKey());
      if (place == null || !change(file, e.getKey(), place, spec)) {
        homeless.addAll(e.getValue().values());
        continue;
      }
      String target = networks.indexOf(place.network) + "/" + place.module;
      String other = taken.put(target, e.getKey());
      if (other != null) {
        throw InputException.in(
            file.name(),
            ": changes "
                + place.module
                + " twice, as "
                + Quoted.plain(other)
                + " and as "
                + Quoted.plain(e.getKey())
                + "; export the LoRA in one format only.");
      }
    }
    int applied = file.keys() - homeless.size();
    if (applied == 0) {
      checkFamily(file);
    }
    if (!homeless.isEmpty() && (strict || applied == 0)) {
      throw new InputException(
          Message.in(
                  file.name(),
                  ": ",
                  homeless.size(),
                  " of its ",
                  file.keys(),
                  " keys have no place in this model (",
                  title(),
                  "): ",
                  Quoted.list(homeless),
                  "; choose another LoRA",
                  applied == 0 ? "." : Message.of(", or leave them out with ", LENIENT, "."))
              .remedy(applied == 0 ? List.of() : List.of(LENIENT)));
    }
    return new LoraReport(
        Path.of(file.name()),
        spec.unetWeight(),
        spec.textEncoderWeight(),
        applied,
        file.keys(),
        homeless);
  }

  private @Nullable Place place(String module) {
    for (Network n : networks) {
      String path = ModuleNames.find(n.names, module);
      if (path != null) {
        return new Place(n, path);
      }
    }
    return null;
  }

  private boolean change(LoraFile file, String module, Place place, LoraSpec spec) {
    float weight = place.network.isDenoiser ? spec.unetWeight() : spec.textEncoderWeight();
    LoraChange ofWeight = LoraChange.ofWeight(file, module);
    LoraChange ofBias = LoraChange.ofBias(file, module);
    if (ofBias != null && place.network.source.find(place.module + ".bias") == null) {
      return false;
    }
    if (!fits(place, ".weight", ofWeight) || !fits(place, ".bias", ofBias)) {
      return false;
    }
    add(place, ".weight", ofWeight, weight);
    add(place, ".bias", ofBias, weight);
    return true;
  }

  /** Whether a change, if there is one, has the size of its weight; when strict it must. */
  private boolean fits(Place place, String end, @Nullable LoraChange change) {
    Weight target = change == null ? null : place.network.source.find(place.module + end);
    if (change == null || target == null) {
      return true;
    }
    boolean fits = change.fits(target.shape());
    if (!fits && strict) {
      throw new InputException(
          Message.of(
                  change.name(),
                  " is ",
                  change.size(),
                  ", but the model's ",
                  end.substring(1),
                  " there is ",
                  target.shape(),
                  "; the LoRA was made for another model: choose another, or leave out such layers"
                      + " with ",
                  LENIENT,
                  ".")
              .about(Setting.of("lora"))
              .remedy(LENIENT));
    }
    return fits;
  }

  private static void add(Place place, String end, @Nullable LoraChange change, float weight) {
    ChangedWeight changed =
        change == null || weight == 0 ? null : place.network.source.change(place.module + end);
    if (change != null && changed != null) {
      changed.add(change, weight);
    }
  }

  private String title() {
    return names.title(networks.getFirst().source);
  }

  private void checkFamily(LoraFile file) {
    Map<String, Integer> modules = file.inputs();
    String other = names.other(modules, networks.getFirst().source, networks.size() - 1);
    if (other != null) {
      throw InputException.in(
          file.name(),
          ": this LoRA was made for "
              + other
              + ", but the model is "
              + title()
              + "; choose a LoRA of the model's family, or the model that it was made for.");
    }
  }
}
