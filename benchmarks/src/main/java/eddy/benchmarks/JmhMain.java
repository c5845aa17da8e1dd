package eddy.benchmarks;

import eddy.backend.Backends;
import eddy.benchkit.cases.CaseSelection;
import eddy.benchkit.cases.OpCase;
import eddy.benchkit.cases.OpCases;
import eddy.error.EddyException;
import eddy.error.InputException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * JMH's own command line, with parameters filled in from the catalogue and the machine. Forks get
 * the options of this JVM, which {@code benchmarks/run.sh} starts with the launcher's.
 */
public final class JmhMain {
  private JmhMain() {}

  public static void main(String[] args) throws Exception {
    if (System.getProperty("eddy.home") == null) {
      System.err.println(
          "benchmarks: started without the JVM options of bin/exec-java.sh, kernels are compiled"
              + " late or not to vectors; benchmarks/run.sh has them.");
    }
    try {
      run(new CommandLineOptions(args));
    } catch (CommandLineOptionException | EddyException e) {
      System.err.println("benchmarks: " + e.getMessage());
      System.exit(2);
    }
  }

  private static void run(CommandLineOptions given) throws Exception {
    if (given.shouldHelp()) {
      given.showHelp();
    } else if (given.shouldList() || given.shouldListWithParams()) {
      new Runner(given).list();
      if (given.shouldListWithParams()) {
        Set<OpCase> run = Set.copyOf(CaseSelection.ofStableDiffusion());
        System.out.println("Values of opCase; * marks those that are run unless others are given:");
        OpCases.all().forEach(c -> System.out.println((run.contains(c) ? "* " : "  ") + c.name()));
      }
    } else {
      new Runner(options(given)).run();
    }
  }

  /**
   * @throws InputException if an opCase is neither a case nor the beginning of one
   */
  static Options options(Options given) {
    ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
    if (!given.getParameter("backend").hasValue()) {
      options.param("backend", Backends.working().toArray(String[]::new));
    }
    Collection<OpCase> cases = CaseSelection.of(List.of(), false);
    if (given.getParameter("opCase").hasValue()) {
      cases = named(given.getParameter("opCase").get());
    }
    options.param("opCase", cases.stream().map(OpCase::name).toArray(String[]::new));
    return options.build();
  }

  /** Of an op, a kind or a beginning those of Stable Diffusion's shapes, or else the small ones. */
  private static Set<OpCase> named(Collection<String> names) {
    Set<OpCase> picked = new LinkedHashSet<>();
    for (String name : names) {
      List<OpCase> matching = CaseSelection.matching(name);
      if (matching.isEmpty()) {
        throw new InputException(
            "-p opCase="
                + name
                + ": there is no such case, nor any whose name begins like that; -lp lists all.");
      }
      List<OpCase> real =
          matching.stream().filter(CaseSelection.ofStableDiffusion()::contains).toList();
      picked.addAll(real.isEmpty() ? matching : real);
    }
    return picked;
  }
}
