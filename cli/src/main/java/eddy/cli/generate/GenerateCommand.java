package eddy.cli.generate;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import eddy.Eddy;
import eddy.Job;
import eddy.Pictures;
import eddy.cli.options.DeviceOptions;
import eddy.cli.options.SectionedHelp;
import eddy.cli.options.SettingOptions;
import eddy.cli.options.Translation;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Interruption;
import eddy.cli.terminal.Io;
import eddy.cli.terminal.ProgressPrinter;
import eddy.cli.terminal.StandardInput;
import eddy.error.InputException;
import eddy.output.OutputFiles;
import eddy.picture.file.LatentsFile;
import eddy.settings.Fields;
import eddy.settings.Recorded;
import eddy.settings.Section;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code eddy generate}: text to picture. Most of its options come out of the table of settings.
 */
@Command(
    name = "generate",
    description = "Makes a picture of what PROMPT says.",
    versionProvider = VersionText.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Examples:",
      "  eddy generate \"the sun over mountains at sunset\"",
      "  eddy generate \"a red circle on a blue background\" --seed 7 --batch 4",
      "  eddy generate \"a castle\" --model ~/models/sd15 --sampler \"DPM++ 2M Karras\"",
      "  eddy generate --from eddy-7.png --steps 50 --output finer.png",
      "  eddy generate --prompts prompts.jsonl --output pictures"
    })
public final class GenerateCommand implements Callable<Integer> {
  private final Io io;
  private final SettingOptions options = new SettingOptions();
  private final OutputOptions outputOptions = new OutputOptions();
  private final DeviceOptions deviceOptions = new DeviceOptions();
  private final TableOptions tableOptions = new TableOptions();

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

  private GenerateCommand(Io io) {
    this.io = io;
  }

  /** The command with its options in sections. */
  public static CommandLine line(Io io) {
    GenerateCommand command = new GenerateCommand(io);
    CommandLine line = new CommandLine(command);
    for (Section section : Section.values()) {
      line.getCommandSpec()
          .addMixin(
              section.title(),
              switch (section) {
                case OUTPUT -> CommandSpec.forAnnotatedObject(command.outputOptions);
                case DEVICE -> CommandSpec.forAnnotatedObject(command.deviceOptions);
                default -> command.options.section(section);
              });
    }
    line.getCommandSpec()
        .addMixin("Many prompts", CommandSpec.forAnnotatedObject(command.tableOptions));
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, new SectionedHelp());
    return line;
  }

  @Override
  public Integer call() {
    tableOptions.check();
    if (from != null && tableOptions.prompts() != null) {
      throw new InputException(
          "--prompts takes no settings of a picture; leave --from out, and write them as options.");
    }
    Recorded recorded = from == null ? Recorded.NOTHING : Recorded.of(Io.path("--from", from));
    Settings settings = options.settings();
    refuseMark(settings);
    settings = outputOptions.settings().over(deviceOptions.settings().over(settings));
    settings.check();
    outputOptions.check();
    settings = new Settings(settings.values(), recorded);
    if (tableOptions.prompts() != null) {
      return many(settings);
    }
    Prompt prompt = prompt(settings);
    settings = settings.with(Fields.PROMPT, prompt.first());
    Path model = ModelChoice.path(options.text(Fields.MODEL), io, recorded);
    try (Eddy eddy = Eddy.model(model).with(settings).listener(io::tell).open()) {
      prompt.requireOne();
      try (Job job = prepare(eddy, settings, prompt)) {
        OutputFiles outputs = outputOptions.files(io, job.seeds(), job.inputs());
        Interruption.during(io, () -> make(job, outputs));
      }
    }
    return ExitCode.OK;
  }

  /** What is given beside the table counts where a row says nothing. */
  private int many(Settings settings) {
    boolean both = StandardInput.MARK.equals(tableOptions.prompts());
    if (both && StandardInput.MARK.equals(settings.get(Fields.PROMPT))) {
      throw new InputException(
          "Both --prompts - and the prompt - are to be read from standard input; write one of them"
              + " elsewhere.");
    }
    Prompt prompt = prompt(settings);
    prompt.requireOne();
    Settings defaults = settings.with(Fields.PROMPT, prompt.first());
    Path model = ModelChoice.path(options.text(Fields.MODEL), io, Recorded.NOTHING);
    return new ManyPrompts(io, tableOptions, outputOptions.folder(), model, defaults).call();
  }

  /** A text to be read is for the prompt alone. */
  private static void refuseMark(Settings settings) {
    for (var field : List.of(Fields.NEGATIVE, Fields.PROMPT_2, Fields.NEGATIVE_2)) {
      if (StandardInput.MARK.equals(settings.get(field))) {
        throw new InputException(
            "--"
                + field.setting().key()
                + " -: only PROMPT is read from standard input; give this text itself.");
      }
    }
  }

  /** What stands on the command line beside the options, or {@code --prompt}. */
  private record Prompt(List<String> words) {
    @Nullable String first() {
      return words.isEmpty() ? null : words.getFirst();
    }

    /**
     * @throws InputException if there are several
     */
    void requireOne() {
      if (words.size() > 1) {
        throw new InputException(
            "Expected one PROMPT, but got "
                + words.size()
                + " arguments; put it in quotes: eddy generate \""
                + Quoted.plain(String.join(" ", words))
                + "\".");
      }
    }
  }

  /** Whether a prompt has to be there, the model decides; how one is given is said here. */
  private Job prepare(Eddy eddy, Settings settings, Prompt prompt) {
    try {
      return eddy.prepare(settings, io::tell);
    } catch (InputException e) {
      if (prompt.words().isEmpty() && Fields.PROMPT.setting().equals(e.message().about())) {
        throw new InputException(
            "Expected a PROMPT, such as: eddy generate \"the sun over mountains at sunset\"; for an"
                + " empty one write \"\".",
            e);
      }
      throw e;
    }
  }

  /**
   * The prompt; standard input's if it is {@code -}, as it is too where {@code -} stands alone
   * ({@link Translation}).
   *
   * @throws InputException if both are given, or standard input holds none
   */
  private Prompt prompt(Settings settings) {
    String prompt = settings.get(Fields.PROMPT);
    if (prompt != null && !words.isEmpty()) {
      throw new InputException(
          "Expected one prompt, but got "
              + Quoted.of(words.getFirst())
              + " beside that of --prompt or -; leave one out.");
    }
    if (prompt == null) {
      return new Prompt(words);
    }
    return new Prompt(
        List.of(prompt.equals(StandardInput.MARK) ? StandardInput.prompt(io) : prompt));
  }

  /** Makes the pictures and writes them. */
  private void make(Job job, OutputFiles outputs) {
    long start = System.nanoTime();
    ProgressPrinter printer = new ProgressPrinter(io, System::nanoTime);
    job.start(outputOptions.listener(io, printer));
    Pictures pictures = job.result();
    printer.finish();
    write(pictures, outputs);
    io.note(
        String.format(
            Locale.ROOT,
            "seed %s, %dx%d, %d steps of %s on %s, %.1f s",
            pictures.seeds().getFirst(),
            pictures.first().width(),
            pictures.first().height(),
            pictures.steps(),
            pictures.sampler(),
            pictures.device(),
            (System.nanoTime() - start) * 1e-9));
  }

  private void write(Pictures pictures, OutputFiles outputs) {
    Path saveLatents = outputOptions.saveLatents();
    boolean latentsOut = saveLatents != null && OutputFiles.isStandardOutput(saveLatents);
    outputs.write(
        io.out(),
        pictures.contents(),
        latentsOut ? file -> io.note(file.toString()) : io.out()::println);
    if (saveLatents != null) {
      LatentsFile file = pictures.latentsFile(saveLatents);
      if (latentsOut) {
        OutputFiles.send(file::writeTo, io.out());
      } else {
        file.write();
      }
    }
  }
}
