package eddy.benchmarks;

import eddy.InputException;
import eddy.backend.Availability;
import eddy.backend.BackendProvider;
import eddy.backend.Backends;
import eddy.testkit.OpCase;
import eddy.testkit.OpCases;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** JMH's own command line, with parameters filled in from the catalogue and the machine. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    CommandLineOptions given = new CommandLineOptions(args);
    if (given.shouldHelp()) {
      given.showHelp();
    } else if (given.shouldList() || given.shouldListWithParams()) {
      new Runner(given).list();
      if (given.shouldListWithParams()) {
        System.out.println("Values of opCase; * marks those that are run unless others are given:");
        OpCases.all().forEach(c -> System.out.println((c.heavy() ? "* " : "  ") + c.name()));
      }
    } else {
      new Runner(options(given)).run();
    }
  }

  static Options options(Options given) {
    ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
    if (!given.getParameter("backend").hasValue()) {
      options.param("backend", backends().toArray(String[]::new));
    }
    if (!given.getParameter("opCase").hasValue()) {
      options.param("opCase", realCases().toArray(String[]::new));
    }
    return options.build();
  }

  /** Those that can work here, but for the reference one, which isn't made for speed. */
  static List<String> backends() {
    List<String> names = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (BackendProvider p : Backends.providers()) {
      if (p.priority() >= 0) {
        switch (p.probe()) {
          case Availability.Available _ -> names.add(p.name());
          case Availability.Unavailable(String reason) -> reasons.add(p.name() + ": " + reason);
        }
      }
    }
    if (names.isEmpty()) {
      throw new InputException("No backend can be used: " + String.join("; ", reasons));
    }
    return names;
  }

  /** The shapes that Stable Diffusion has; the small ones of the catalogue are for finding bugs. */
  static List<String> realCases() {
    return OpCases.all().stream().filter(OpCase::heavy).map(OpCase::name).toList();
  }
}
