package eddy.cli;

import eddy.cli.bench.BenchCommand;
import eddy.cli.bench.TuneCommand;
import eddy.cli.device.DevicesCommand;
import eddy.cli.diffuse.DiffuseCommand;
import eddy.cli.generate.GenerateCommand;
import eddy.cli.inspect.InspectCommand;
import eddy.cli.options.EnumConverter;
import eddy.cli.options.Translation;
import eddy.cli.options.WrongArguments;
import eddy.cli.terminal.ExitCode;
import eddy.cli.terminal.Interruption;
import eddy.cli.terminal.Io;
import eddy.cli.terminal.StandardOutput;
import eddy.error.EddyException;
import eddy.file.IoReason;
import eddy.report.Bytes;
import eddy.report.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Entry of the program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // No window is ever opened; without this, writing a PNG may look for a display.
    System.setProperty("java.awt.headless", "true");
    // What backends log looks like the messages of commands, unless the user wants it otherwise.
    String format = "java.util.logging.SimpleFormatter.format";
    System.setProperty(format, System.getProperty(format, "eddy: %5$s%n"));
    System.exit(run(Io.ofProcess(), args));
  }

  /**
   * Runs one command.
   *
   * @return the exit code
   */
  public static int run(Io io, String... args) {
    int code;
    try {
      code = run(io, commandLine(io), args);
    } catch (Throwable t) {
      // picocli hands exceptions to failed(...), but lets errors such as OutOfMemoryError pass.
      code = failed(io, t);
    }
    code = code == ExitCode.OK ? allWritten(io) : code;
    io.out().flush();
    io.err().flush();
    return code;
  }

  /** Says so if standard output didn't take all that was written to it, and picks the exit code. */
  private static int allWritten(Io io) {
    String failure = io.out() instanceof StandardOutput out ? out.failure() : null;
    if (failure == null) {
      return ExitCode.OK;
    }
    if (failure.equals(IoReason.NO_READER)) {
      return ExitCode.NO_READER; // as with `| head`, which is nothing to complain about
    }
    io.note("standard output can't be written (" + failure + "); send it elsewhere.");
    return ExitCode.BAD_INPUT;
  }

  private static int run(Io io, CommandLine line, String... typed) {
    Translation translation = Translation.of(line, typed);
    OptionSpec asked = translation.asked();
    if (asked != null) {
      if (asked.longestName().equals("--device")) {
        return line.execute("devices");
      }
      asked.completionCandidates().forEach(io.out()::println);
      return ExitCode.OK;
    }
    translation.notes().forEach(io::note);
    return line.execute(translation.arguments());
  }

  public static CommandLine commandLine(Io io) {
    CommandLine line =
        new CommandLine(new EddyCommand())
            .addSubcommand(GenerateCommand.line(io))
            .addSubcommand(new DiffuseCommand(io))
            .addSubcommand(new DevicesCommand(io))
            .addSubcommand(new InspectCommand(io))
            .addSubcommand(new BenchCommand(io))
            .addSubcommand(new TuneCommand(io))
            .addSubcommand(new CompletionCommand())
            .addSubcommand(new HelpCommand())
            .addSubcommand(new VersionCommand());
    ProvidedCommands.addTo(line, io);
    line.setOut(new PrintWriter(io.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(io.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    // A prompt may begin with @, which picocli would otherwise take for a file of arguments.
    line.setExpandAtFiles(false);
    // No list of names has quotes in it; picocli would look for their ends, and warn where there is
    // none.
    line.setSplitQuotedStrings(true);
    // Nobody joins Eddy's short options, and -steps shouldn't be read as -s with a value.
    line.setPosixClusteredShortOptionsAllowed(false);
    EnumConverter.register(line);
    line.setUsageHelpWidth(80);
    line.setExecutionStrategy(
        parsed -> {
          WrongArguments.refuseEmpty(parsed);
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setParameterExceptionHandler((e, _) -> wrongArguments(io, e));
    line.setExecutionExceptionHandler((e, _, _) -> failed(io, e));
    return line;
  }

  private static int wrongArguments(Io io, ParameterException e) {
    io.note(WrongArguments.line(e));
    return ExitCode.BAD_INPUT;
  }

  /** Says what went wrong and picks the exit code. */
  static int failed(Io io, Throwable problem) {
    if (Interruption.isStopping()) {
      return Interruption.EXIT_CODE;
    }
    if (io.terminal()) {
      io.err().print("\r\u001b[K");
    }
    for (Throwable t = problem; t != null; t = t.getCause()) {
      if (t instanceof ParameterException e) {
        return wrongArguments(io, e);
      }
      if (t instanceof EddyException e) {
        io.note(e.message());
        return code(e);
      }
      if (t instanceof OutOfMemoryError e) {
        io.note(outOfMemory(e.getMessage()));
        return ExitCode.BAD_INPUT;
      }
    }
    io.note(
        "this is a bug in Eddy "
            + Version.text()
            + "; please report it with the command that you typed and these lines:");
    problem.printStackTrace(io.err());
    return ExitCode.BUG;
  }

  private static int code(EddyException e) {
    return switch (e.kind()) {
      case INPUT, CAPACITY, DEVICE, NUMERIC -> ExitCode.BAD_INPUT;
      case CANCELLED -> Interruption.EXIT_CODE;
    };
  }

  private static String outOfMemory(@Nullable String what) {
    Runtime runtime = Runtime.getRuntime();
    return "Out of memory ("
        + what
        + "): Java may use "
        + Bytes.text(runtime.maxMemory())
        + " and had "
        + Bytes.text(runtime.totalMemory() - runtime.freeMemory())
        + " in use; make the picture or the batch smaller, add --dtype f16, or allow more with"
        + " EDDY_JAVA_OPTS=-Xmx12g, for instance.";
  }
}
