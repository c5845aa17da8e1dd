package eddy.cli.fuzz.entries;

import eddy.backend.Backend;
import eddy.backend.BackendOptions;
import eddy.backend.BackendOptions.WeightStorage;
import eddy.backend.Backends;
import eddy.cli.fuzz.Entry;
import eddy.cli.fuzz.Format;
import eddy.cli.fuzz.Piece;
import eddy.cli.fuzz.Sample;
import eddy.error.InputException;
import eddy.family.ModelKind;
import eddy.family.sd.StableDiffusion;
import eddy.loader.folder.LoadedModel;
import eddy.loader.folder.ModelOptions;
import eddy.pipeline.DiffusionPipeline;
import eddy.pipeline.request.GenerationRequest;
import eddy.scheduler.registry.Schedulers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whole models, with one file or a few of them spoilt: they are opened, their networks built, and
 * what a run would take is reckoned.
 */
final class ModelEntries {
  private static final Map<String, Predicate<String>> PARTS =
      Map.of(
          "model-index", name -> name.equals(Materials.INDEX),
          "unet-config", name -> name.equals("unet/config.json"),
          "vae-config", name -> name.equals("vae/config.json"),
          "text-config", name -> name.matches("text_encoder(_2)?/config\\.json"),
          "scheduler-config", name -> name.startsWith("scheduler/"),
          "tokenizer", name -> name.startsWith("tokenizer"),
          "model-weights", name -> name.endsWith(".safetensors"),
          "model", name -> true);

  private ModelEntries() {}

  static List<Entry> all(Materials materials) throws IOException {
    BackendOptions options = new BackendOptions(WeightStorage.AUTO, 1);
    Backend backend = Backends.open("cpu", options, warning -> {});
    List<Entry> out = new ArrayList<>();
    for (Map.Entry<String, Predicate<String>> part : new TreeMap<>(PARTS).entrySet()) {
      List<Sample> seeds = new ArrayList<>();
      for (Path model : Materials.models()) {
        seeds.add(Sample.of(Materials.pieces(model, "model", part.getValue())));
      }
      out.add(
          Entry.of(
              part.getKey(), seeds, input -> plan(input.path(), ModelOptions.DEFAULTS, backend)));
    }
    out.add(singleFile(backend));
    out.add(vae(backend));
    return out;
  }

  private static Entry singleFile(Backend backend) throws IOException {
    List<Sample> seeds = new ArrayList<>();
    for (Path file : Materials.singleFiles()) {
      Path config = configOf(file);
      if (config != null) {
        seeds.add(
            Sample.of(Piece.like("in.safetensors", Format.SAFETENSORS, 1, file))
                .and(Piece.fixed(config.toString())));
      }
    }
    return Entry.of(
        "single-file",
        seeds,
        input ->
            plan(input.path(), ModelOptions.DEFAULTS.withConfig(Path.of(input.text())), backend));
  }

  /** The folder of the model that a single file was made of; null if there is none. */
  private static @Nullable Path configOf(Path file) throws IOException {
    for (Path model : Materials.models()) {
      ModelOptions options = ModelOptions.DEFAULTS.withConfig(model);
      try (LoadedModel opened = LoadedModel.open(file, options)) {
        return opened.model(StableDiffusion.class) == null ? null : model;
      } catch (InputException e) {
        // Of another family: look further.
      }
    }
    return null;
  }

  private static Entry vae(Backend backend) throws IOException {
    Path model = Materials.plainModel();
    return Entry.of(
        "vae",
        List.of(Sample.of(Materials.pieces(model.resolve("vae"), "vae", name -> true))),
        input -> plan(model, ModelOptions.DEFAULTS.withVae(input.path()), backend));
  }

  /** Everything that comes before the first weight is packed. */
  private static void plan(Path path, ModelOptions options, Backend backend) {
    try (LoadedModel model = LoadedModel.open(path, options)) {
      Schedulers.fromConfig(model.schedulerConfig()).setTimesteps(4);
      int side = 8 * model.model(StableDiffusion.class).vae().config().factor();
      if (model.model().traits().kind() == ModelKind.TEXT_TO_PICTURE
          || model.model().traits().kind() == ModelKind.LCM) {
        GenerationRequest request =
            GenerationRequest.builder("a cat, asleep", side, side).steps(4).build();
        new DiffusionPipeline(model.model(StableDiffusion.class), backend).estimateMemory(request);
      }
    }
  }
}
