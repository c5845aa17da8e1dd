package eddy.spark;

import eddy.error.CancelledException;
import eddy.table.MadePictures;
import eddy.table.Manifest;
import eddy.table.ManifestLine;
import eddy.table.TableRow;
import eddy.table.TableRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** Makes the rows of a partition; tells what became of each. */
final class PictureTask implements FlatMapFunction<Iterator<WireRow>, WireResult> {
  private static final long serialVersionUID = 1L;

  private final RunPlan plan;
  private final Broadcast<MadePictures> known;
  private final RunCounts counts;

  PictureTask(RunPlan plan, Broadcast<MadePictures> known, RunCounts counts) {
    this.plan = plan;
    this.known = known;
    this.counts = counts;
  }

  @Override
  public Iterator<WireResult> call(Iterator<WireRow> rows) throws InterruptedException {
    TaskContext context = TaskContext.get();
    Path folder = Path.of(plan.folder());
    ExecutorModel model = ExecutorModel.take(plan, context.cpus());
    try {
      // Whoever was at this partition before, and ended early, has written down what it made.
      boolean first = context.attemptNumber() == 0 && context.stageAttemptNumber() == 0;
      MadePictures made = first ? known.value() : new MadePictures(Manifest.readAll(folder));
      TableRun run = new TableRun(model.eddy(), Path.of(plan.model()), folder, made);
      return lines(rows, run, model, context).iterator();
    } finally {
      ExecutorModel.release();
    }
  }

  private List<WireResult> lines(
      Iterator<WireRow> rows, TableRun run, ExecutorModel model, TaskContext context) {
    List<WireResult> out = new ArrayList<>();
    boolean device = false;
    while (rows.hasNext()) {
      if (context.isInterrupted()) {
        throw new CancelledException("The task was called off.");
      }
      TableRow row = rows.next().row();
      ManifestLine line = run.found(row);
      boolean there = line != null;
      if (line == null) {
        if (!device) {
          device = !model.eddy().device().name().isEmpty(); // without one, the task fails
        }
        line = run.make(row, _ -> {});
        model.manifest().add(line);
      }
      counts.add(line, there);
      out.add(new WireResult(line.json(), line.isMade(), there));
    }
    return out;
  }
}
