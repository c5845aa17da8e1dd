package eddy.kernels.budget;

import eddy.kernels.budget.tool.ExportedKernel;
import eddy.kernels.budget.tool.Toolchain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads many kernels at once. */
final class Readings {
  static final Path ROOT = Path.of(System.getProperty("eddy.root")).toAbsolutePath().normalize();

  private Readings() {}

  /** The lines of all kernels that are kept and that these tools read. */
  static List<BudgetLine> of(Toolchain tools) throws Exception {
    return of(tools, ExportedKernel.all(ROOT));
  }

  static List<BudgetLine> of(Toolchain tools, Collection<ExportedKernel> kernels) throws Exception {
    Path folder = ROOT.resolve("kernels/budget/target/read");
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<List<BudgetLine>>> all = new ArrayList<>();
      for (ExportedKernel kernel : kernels) {
        if (tools.reads(kernel)) {
          all.add(pool.submit(() -> tools.read(kernel, folder)));
        }
      }
      List<BudgetLine> out = new ArrayList<>();
      for (Future<List<BudgetLine>> one : all) {
        try {
          out.addAll(one.get());
        } catch (ExecutionException e) {
          pool.shutdownNow();
          throw new IllegalStateException(e.getMessage(), e);
        }
      }
      return out;
    }
  }
}
