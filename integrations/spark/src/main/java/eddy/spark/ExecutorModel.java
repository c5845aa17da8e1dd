package eddy.spark;

import eddy.Eddy;
import eddy.file.Closing;
import eddy.settings.Fields;
import eddy.settings.Settings;
import eddy.table.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one model that is open in an executor's JVM, and the manifest that this JVM writes. They stay
 * open from task to task; another run closes them when it begins, if nobody is at work with them.
 */
final class ExecutorModel {
  private static @Nullable ExecutorModel open;
  private static int users;

  private final RunPlan plan;
  private final int threads;
  private final Eddy eddy;
  private final Manifest manifest;

  private ExecutorModel(RunPlan plan, int threads) {
    this.plan = plan;
    this.threads = threads;
    Settings defaults = WireRow.settings(plan.defaults());
    if (defaults.get(Fields.THREADS) == null) {
      defaults = defaults.with(Fields.THREADS, threads);
    }
    manifest =
        Manifest.open(Path.of(plan.folder()).resolve("manifest-" + UUID.randomUUID() + ".jsonl"));
    try {
      eddy = Eddy.model(Path.of(plan.model())).with(defaults).open();
    } catch (RuntimeException | Error e) {
      Closing.after(e, List.of(manifest));
      throw e;
    }
  }

  Eddy eddy() {
    return eddy;
  }

  Manifest manifest() {
    return manifest;
  }

  /** Until {@link #release}. */
  static ExecutorModel take(RunPlan plan, int threads) throws InterruptedException {
    synchronized (ExecutorModel.class) {
      while (true) {
        ExecutorModel now = open;
        if (now != null && now.plan.equals(plan) && now.threads == threads) {
          users++;
          return now;
        }
        if (users == 0) {
          close();
          ExecutorModel opened = new ExecutorModel(plan, threads);
          open = opened;
          users++;
          return opened;
        }
        ExecutorModel.class.wait(); // for the tasks of another run
      }
    }
  }

  static synchronized void release() {
    users--;
    ExecutorModel.class.notifyAll();
  }

  /** Where driver and executor are one JVM, the run's end is not the JVM's. */
  static synchronized void closeIdle() {
    if (users == 0) {
      close();
    }
  }

  private static void close() {
    ExecutorModel now = open;
    open = null;
    if (now != null) {
      Closing.all(List.of(now.manifest, now.eddy));
    }
  }
}
