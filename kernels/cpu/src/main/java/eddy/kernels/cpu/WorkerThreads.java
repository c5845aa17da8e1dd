package eddy.kernels.cpu;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A fixed pool of threads that share out the tasks of one {@link CpuStage} at a time; the caller
 * takes part. A U-Net step is some four hundred stages, many of them well under a millisecond, so
 * idle workers spin for a moment before they sleep.
 */
final class WorkerThreads implements AutoCloseable {
  private static final int SPINS = 4000;
  private static final float[] NO_ARENA = {};

  private final Worker[] workers;
  private volatile @Nullable Batch batch;
  private volatile boolean closed;

  /**
   * @param threads in all, the caller's among them; at least 1
   */
  WorkerThreads(int threads) {
    workers = new Worker[threads - 1];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new Worker(i + 1);
      workers[i].start();
    }
  }

  int threads() {
    return workers.length + 1;
  }

  /**
   * Does all tasks of a stage and returns when they are done. One stage at a time: other callers
   * wait.
   *
   * @param scratch one for each thread
   */
  synchronized void run(CpuStage stage, float[] arena, Scratch[] scratch) {
    int tasks = stage.tasks();
    if (tasks <= 1 || workers.length == 0) {
      for (int i = 0; i < tasks; i++) {
        stage.run(i, arena, scratch[0]);
      }
      return;
    }
    Batch b = new Batch(stage, arena, scratch, tasks);
    batch = b;
    for (Worker w : workers) {
      if (w.asleep) {
        LockSupport.unpark(w);
      }
    }
    b.work(0);
    b.await();
    batch = null;
    Throwable failure = b.failure.get();
    if (failure != null) {
      throw new IllegalStateException("a task of " + stage + " failed", failure);
    }
  }

  /** Does {@code task} for 0 to {@code tasks} − 1, without arena or scratch. */
  void run(int tasks, IntConsumer task) {
    run(new Loop(tasks, task), NO_ARENA, NO_SCRATCH_FOR_ANY);
  }

  private static final Scratch[] NO_SCRATCH_FOR_ANY = new Scratch.Size().allocate(1);

  private record Loop(int tasks, IntConsumer body) implements CpuStage {
    @Override
    public void run(int task, float[] arena, Scratch scratch) {
      body.accept(task);
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Worker w : workers) {
      LockSupport.unpark(w);
    }
  }

  /**
   * One run of one stage. A new object each time, so that a late worker can't take a later task.
   */
  private static final class Batch {
    final CpuStage stage;
    final float[] arena;
    final Scratch[] scratch;
    final int tasks;
    final AtomicInteger next = new AtomicInteger();
    final AtomicInteger done = new AtomicInteger();
    final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Batch(CpuStage stage, float[] arena, Scratch[] scratch, int tasks) {
      this.stage = stage;
      this.arena = arena;
      this.scratch = scratch;
      this.tasks = tasks;
    }

    void work(int thread) {
      Scratch own = scratch[Math.min(thread, scratch.length - 1)];
      for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
        try {
          stage.run(i, arena, own);
        } catch (Throwable t) {
          failure.compareAndSet(null, t);
        } finally {
          done.incrementAndGet();
        }
      }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a hint, on which nothing depends
    void await() {
      for (int spins = 0; done.get() < tasks; spins++) {
        if (spins < SPINS) {
          Thread.onSpinWait();
        } else {
          Thread.yield();
        }
      }
    }
  }

  private final class Worker extends Thread {
    private final int index;
    private volatile boolean asleep;

    Worker(int index) {
      super("eddy-cpu-" + index);
      this.index = index;
      setDaemon(true);
    }

    @Override
    public void run() {
      Batch last = null;
      while (!closed) {
        Batch b = awaitOther(last);
        if (b != null) {
          b.work(index);
          last = b;
        }
      }
    }

    private @Nullable Batch awaitOther(@Nullable Batch last) {
      for (int spins = 0; spins < SPINS; spins++) {
        Batch b = batch;
        if (b != null && b != last) {
          return b;
        }
        Thread.onSpinWait();
      }
      asleep = true;
      try {
        Batch b = batch;
        while (!closed && (b == null || b == last)) {
          LockSupport.park(this);
          b = batch;
        }
        return b;
      } finally {
        asleep = false;
      }
    }
  }
}
