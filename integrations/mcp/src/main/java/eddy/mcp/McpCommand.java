package eddy.mcp;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import eddy.Eddy;
import eddy.cli.options.DeviceOptions;
import eddy.cli.options.SectionedHelp;
import eddy.cli.options.SettingOptions;
import eddy.cli.options.VersionText;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Interruption;
import eddy.cli.terminal.Io;
import eddy.error.InputException;
import eddy.output.OutputFiles;
import eddy.settings.Fields;
import eddy.settings.Section;
import eddy.settings.Settings;
import eddy.text.Quoted;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code eddy mcp}: a server of the Model Context Protocol on standard input and output. */
@Command(
    name = "mcp",
    description = "Makes pictures for a client of the Model Context Protocol (MCP).",
    versionProvider = VersionText.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "The client starts this command, and talks to it by standard input and output;",
      "whatever else there is to say goes to standard error. It has one tool,",
      "generate_image, which takes a prompt, the size and the usual settings, and",
      "gives PNG pictures with their parameters. Options given here count where a call",
      "says nothing. It ends when standard input does.",
      "",
      "Examples:",
      "  eddy mcp",
      "  eddy mcp --model ~/models/stable-diffusion-v1-5 --output-dir ~/Pictures"
    })
final class McpCommand implements Callable<Integer> {
  private static final String OUTPUT_DIR = "--output-dir";

  /** What is the user's to choose, and not the client's. */
  private static final List<Section> SECTIONS =
      List.of(
          Section.MODEL,
          Section.ADAPTERS,
          Section.SAMPLING,
          Section.REFINER,
          Section.HIRES,
          Section.MEMORY);

  private final Io io;
  private final SettingOptions options = new SettingOptions();
  private final DeviceOptions deviceOptions = new DeviceOptions();

  @Option(
      names = OUTPUT_DIR,
      paramLabel = "DIR",
      description = "keep the pictures there, too, as eddy-SEED.png; default: nowhere")
  private @Nullable String outputDir;

  private McpCommand(Io io) {
    this.io = io;
  }

  /** The command with its options in sections. */
  static CommandLine line(Io io) {
    McpCommand command = new McpCommand(io);
    CommandLine line = new CommandLine(command);
    for (Section section : SECTIONS) {
      line.getCommandSpec().addMixin(section.title(), command.options.section(section));
    }
    line.getCommandSpec()
        .addMixin(Section.DEVICE.title(), CommandSpec.forAnnotatedObject(command.deviceOptions));
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, new SectionedHelp());
    return line;
  }

  @Override
  public Integer call() {
    Path folder = outputDir == null ? null : folder(outputDir);
    Settings settings = deviceOptions.settings().over(options.settings());
    settings.check();
    String given = options.text(Fields.MODEL);
    Path model = given == null ? io.demoModel() : Io.path("--model", given);
    PrintStream before = System.out;
    System.setOut(io.err()); // nothing but messages of the protocol may come between those
    try (Eddy eddy = Eddy.model(model).with(settings).listener(io::tell).open()) {
      String device = eddy.device().id().toString();
      io.note(
          "serving the Model Context Protocol on standard input and output, with "
              + Fields.name(model)
              + " on "
              + device
              + ".");
      Interruption.during(
          io, () -> ImageServer.serve(io, new ImageTool(io, eddy, settings, folder)));
    } finally {
      System.setOut(before);
    }
    return ExitCode.OK;
  }

  /**
   * Where the pictures are kept.
   *
   * @throws InputException if it is no folder, or can't be written to
   */
  private static Path folder(String name) {
    Path folder = Io.path(OUTPUT_DIR, name);
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          OUTPUT_DIR + " " + Quoted.plain(name) + ": there is no such folder; make it first.");
    }
    OutputFiles.ofSeeds(name, List.of("0")).tryOut(_ -> {});
    return folder;
  }
}
