package eddy.cli;

import eddy.loader.adapter.TaesdFile;
import eddy.loader.folder.ModelOptions;
import eddy.loader.folder.StableDiffusionModel;
import eddy.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eddy generate}: text to picture. Its options stand in sections, one mixin each. */
@Command(
    name = "generate",
    description = "Makes a picture of what PROMPT says.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Examples:",
      "  eddy generate \"the sun over mountains at sunset\"",
      "  eddy generate \"a red circle on a blue background\" --seed 7 --batch 4",
      "  eddy generate \"a castle\" --model ~/models/sd15 --sampler \"DPM++ 2M Karras\"",
      "  eddy generate --from eddy-7.png --steps 50 --output finer.png"
    })
final class GenerateCommand implements Callable<Integer> {
  private final Io io;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PROMPT",
      description = "in quotes; may be \"\"; - reads standard input")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "PNG",
      description = "repeat that picture; options given here win")
  private @Nullable String from;

  @Mixin(name = "Prompt")
  private PromptOptions promptOptions = new PromptOptions();

  @Mixin(name = "Model")
  private ModelChoice modelChoice = new ModelChoice();

  @Mixin(name = "LoRA and embeddings")
  private AdapterOptions adapterOptions = new AdapterOptions();

  @Mixin(name = "Size and sampling")
  private SamplingOptions samplingOptions = new SamplingOptions();

  @Mixin(name = "From a picture")
  private StartOptions startOptions = new StartOptions();

  @Mixin(name = "ControlNet")
  private ControlOptions controlOptions = new ControlOptions();

  @Mixin(name = "SDXL")
  private XlOptions xlOptions = new XlOptions();

  @Mixin(name = "Refiner")
  private RefinerOptions refinerOptions = new RefinerOptions();

  @Mixin(name = "A second, larger pass")
  private HiresOptions hiresOptions = new HiresOptions();

  @Mixin(name = "Memory and time")
  private MemoryOptions memoryOptions = new MemoryOptions();

  @Mixin(name = "Output")
  private OutputOptions outputOptions = new OutputOptions();

  @Mixin(name = "Device")
  private DeviceOptions device = new DeviceOptions();

  GenerateCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    Recorded recorded = from == null ? Recorded.NOTHING : Recorded.of(Io.path("--from", from));
    promptOptions.check();
    samplingOptions.check();
    startOptions.check();
    outputOptions.check();
    controlOptions.check();
    xlOptions.check();
    refinerOptions.check(recorded);
    hiresOptions.check();
    memoryOptions.check();
    device.check();
    words = promptOptions.read(words, io);
    Path path = modelChoice.path(io, recorded);
    ModelOptions options =
        adapterOptions.apply(
            modelChoice.options(path, recorded),
            PromptOptions.given(words, recorded),
            recorded,
            io);
    Map<String, String> fields = new LinkedHashMap<>();
    ModelChoice.describe(path, options, fields);
    adapterOptions.describe(recorded, fields);
    InputFiles inputs = InputFiles.of(spec.commandLine().getParseResult(), path, options);
    try (StableDiffusionModel opened = StableDiffusionModel.open(path, options);
        Refiner refiner = refinerOptions.open(path, opened, options, recorded, fields);
        Controls controls = controlOptions.open(recorded, opened);
        TaesdFile taesd = outputOptions.openTaesd(opened)) {
      opened.notes().forEach(note -> io.note("note: " + note));
      if (refiner != null) {
        refiner.model().notes().forEach(note -> io.note("note: " + note));
      }
      Generation generation = prepare(opened, refiner, controls, taesd, fields, recorded, inputs);
      recorded.notes().forEach(note -> io.note("note: " + note));
      Interruption.during(io, () -> generation.run(io, device));
    }
    return Main.OK;
  }

  /** Checks everything that can be checked before the work begins. */
  private Generation prepare(
      StableDiffusionModel model,
      @Nullable Refiner refiner,
      Controls controls,
      @Nullable TaesdFile taesd,
      Map<String, String> modelFields,
      Recorded recorded,
      InputFiles inputs) {
    Start start = startOptions.read(io, recorded);
    Scheduler scheduler = samplingOptions.scheduler(recorded, model.schedulerConfig());
    Sampling sampling = samplingOptions.resolve(recorded, model, scheduler, start, io);
    device.defaults(recorded);
    scheduler.setTimesteps(sampling.steps()); // refuses more steps than the model was trained on
    Settings settings =
        new Settings(
            promptOptions.resolve(words, recorded, model),
            sampling,
            start,
            controls,
            xlOptions.resolve(recorded, model, refiner != null),
            hiresOptions.resolve(recorded, start != null, model.vae().config().factor()),
            memoryOptions.tiling(recorded, model.vae().config().factor()),
            memoryOptions.cache(recorded),
            new Settings.ModelFields(modelFields),
            device.dtype(),
            device.activations(),
            device.exact());
    settings.request().build(); // refuses what doesn't fit together
    if (refiner != null) {
      refiner.requireFit(settings);
    }
    OutputFiles outputs = outputOptions.files(io, settings.seeds(), inputs);
    Generation.Refining refining =
        refiner == null
            ? null
            : new Generation.Refining(
                refiner, samplingOptions.scheduler(recorded, refiner.schedulerConfig(model)));
    samplingOptions
        .withoutEffect(sampling, settings.prompts(), promptOptions.givesNegative(), scheduler)
        .forEach(warning -> io.note("warning: " + warning));
    return new Generation(
        model, refining, settings, scheduler, outputs, outputOptions, taesd, memoryOptions);
  }
}
