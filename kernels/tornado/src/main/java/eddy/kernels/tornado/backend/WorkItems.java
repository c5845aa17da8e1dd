package eddy.kernels.tornado.backend;

import eddy.kernels.gpu.Grid;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid3D;

/** Work-items as TornadoVM takes them. */
final class WorkItems {
  private WorkItems() {}

  static WorkerGrid of(Grid grid) {
    WorkerGrid worker = new WorkerGrid3D(grid.globalX(), grid.globalY(), grid.globalZ());
    set(worker, grid);
    return worker;
  }

  /** For the runs to come. */
  static void set(WorkerGrid worker, Grid grid) {
    // In this order: the number of groups is worked out when the second comes.
    worker.setGlobalWork(grid.globalX(), grid.globalY(), grid.globalZ());
    worker.setLocalWork(grid.localX(), grid.localY(), grid.localZ());
  }
}
