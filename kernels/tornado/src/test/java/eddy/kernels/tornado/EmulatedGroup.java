package eddy.kernels.tornado;

import eddy.kernels.gpu.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import uk.ac.manchester.tornado.api.KernelContext;

/**
 * A work-group, run on the JVM: a thread for each work-item, local arrays that they share, barriers
 * that stop them, and warps of 32 for what {@link EmulatedItem} does together.
 */
final class EmulatedGroup {
  static final int WARP = 32;

  private final CyclicBarrier barrier;
  private final List<Object> locals = new ArrayList<>();
  private final Warp[] warps;

  /** What the work-items of a warp show each other. */
  static final class Warp {
    final CyclicBarrier barrier;
    final int[] addresses = new int[WARP];
    final float[][] a = new float[WARP][];
    final float[][] b = new float[WARP][];
    final float[] shown = new float[WARP];

    Warp(int size) {
      barrier = new CyclicBarrier(size);
    }
  }

  private EmulatedGroup(int size) {
    barrier = new CyclicBarrier(size);
    warps = new Warp[(size + WARP - 1) / WARP];
    for (int i = 0; i < warps.length; i++) {
      warps[i] = new Warp(Math.min(WARP, size - i * WARP));
    }
  }

  /** Runs a kernel for all work-items, group after group. */
  static void run(Grid grid, Consumer<KernelContext> kernel) {
    for (int z = 0; z < grid.globalZ() / grid.localZ(); z++) {
      for (int y = 0; y < grid.globalY() / grid.localY(); y++) {
        for (int x = 0; x < grid.globalX() / grid.localX(); x++) {
          runGroup(grid, new int[] {x, y, z}, kernel);
        }
      }
    }
  }

  private static void runGroup(Grid grid, int[] place, Consumer<KernelContext> kernel) {
    EmulatedGroup group = new EmulatedGroup(grid.groupSize());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> items = new ArrayList<>();
      for (int item = 0; item < grid.groupSize(); item++) {
        EmulatedItem ctx = new EmulatedItem(group, grid, place, item);
        items.add(
            threads.submit(
                () -> {
                  try {
                    kernel.accept(ctx);
                    ctx.finish();
                  } catch (Throwable e) {
                    // Or the others would wait for it for ever.
                    threads.shutdownNow();
                    throw e;
                  }
                }));
      }
      Throwable first = null;
      for (Future<?> item : items) {
        try {
          item.get();
        } catch (ExecutionException e) {
          boolean follows = e.getCause() instanceof IllegalStateException s && s.getCause() != null;
          if (first == null || !follows) {
            first = e.getCause();
          }
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      if (first != null) {
        throw new AssertionError("work-group " + List.of(place[0], place[1], place[2]), first);
      }
    }
  }

  static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException("another work-item failed", e);
    }
  }

  void localBarrier() {
    await(barrier);
  }

  Warp warp(int item) {
    return warps[item / WARP];
  }

  /** The local array that each work-item asks for as its {@code index}-th. */
  synchronized int[] ints(int index, int length) {
    if (locals.size() == index) {
      int[] array = new int[length];
      Arrays.fill(array, EmulatedItem.POISON);
      locals.add(array);
    }
    return (int[]) locals.get(index);
  }

  synchronized float[] floats(int index, int length) {
    if (locals.size() == index) {
      float[] array = new float[length];
      Arrays.fill(array, Float.NaN);
      locals.add(array);
    }
    return (float[]) locals.get(index);
  }
}
