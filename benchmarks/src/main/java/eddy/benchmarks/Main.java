package eddy.benchmarks;

import eddy.backend.Backends;
import eddy.testkit.CaseSelection;
import eddy.testkit.OpCase;
import eddy.testkit.OpCases;
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
      options.param("backend", Backends.working().toArray(String[]::new));
    }
    if (!given.getParameter("opCase").hasValue()) {
      options.param("opCase", names(CaseSelection.of(List.of(), false)));
    }
    return options.build();
  }

  private static String[] names(List<OpCase> cases) {
    return cases.stream().map(OpCase::name).toArray(String[]::new);
  }
}
