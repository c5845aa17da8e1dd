package eddy.kernels.cpu.loops;

import static eddy.kernels.cpu.loops.shape.Lanes.MR;
import static eddy.kernels.cpu.loops.shape.Lanes.NR;
import static eddy.kernels.cpu.loops.shape.Lanes.NV;
import static eddy.kernels.cpu.loops.shape.Lanes.VECTORS;
import static eddy.kernels.cpu.loops.shape.Lanes.VL;

import eddy.kernels.cpu.loops.shape.Int8Format;
import eddy.kernels.cpu.loops.shape.Slopes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Calls every loop of this package a few dozen times on tiny arrays, so that C2 compiles them while
 * models are still being read. The calls are short, so that whole methods get compiled instead of
 * single loops in the middle of one (on-stack replacement, which would be thrown away again), and
 * they take every branch, so that none is compiled as impossible. How few calls suffice depends on
 * the launcher's options; without them the warm-up does no harm and little good.
 */
public final class WarmUp {
  /** Enough for C2 with the launcher's threshold of a fiftieth of the JVM's. */
  private static final int CALLS = 60;

  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private final float[] x = new float[64 * NR];
  private final float[] y = new float[64 * NR];
  private final float[] z = new float[64 * NR];
  private final short[] halves = new short[64 * NR];
  private final short[] more = new short[64 * NR];
  private final byte[] bytes = new byte[64 * NR];
  private final int[] list = {0, VL, 1, 2, 3, 4};
  private final int[] twos = IntStream.range(0, VL).map(i -> 2 * i).toArray();
  private final int[] fours = IntStream.range(0, VL).map(i -> 4 * i).toArray();
  private final int[] map = {0, -1, 1, 2, 3, 4, 5, 6};

  WarmUp() {
    Arrays.fill(x, 0.5f);
  }

  /** Starts it in the background, once in the life of the JVM. */
  public static void start() {
    if (STARTED.compareAndSet(false, true)) {
      Thread thread = new Thread(() -> new WarmUp().run(), "eddy-cpu-warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** In the order in which a text encoder, then a U-Net, then a decoder needs them. */
  void run() {
    List<Runnable> all =
        List.of(
            this::norms,
            this::copies,
            () -> tiles(NV),
            () -> tiles(NV - 1),
            this::stores,
            this::attention,
            this::maps,
            () -> tiles(Math.max(1, NV / 4)),
            this::groupNorms,
            () -> winograd(4),
            () -> winograd(2),
            this::rareCopies);
    for (Runnable r : all) {
      for (int i = 0; i < CALLS; i++) {
        r.run();
      }
    }
  }

  private void tiles(int vectors) {
    MatmulTiles.multiply(vectors, 4, x, 0, y, 0, z, 0, false);
    MatmulTiles.multiply(vectors, 4, x, 0, y, 0, z, 0, true);
  }

  private void norms() {
    Norms.layerNorm(x, 0, 8 * VL, VL, 4, VL, 1e-5f, y, y);
    Norms.layerNorm(x, 0, 8 * VL, VL, 4, VL - 1, 1e-5f, y, y);
  }

  private void groupNorms() {
    Norms.sumAround(x, 0, 8 * VL + 3, 0.5f);
    Norms.squaresAround(x, 0, 8 * VL + 3, 0.5f);
    Norms.normaliseSilu(x, 0, 0.5f, 1f, 0f, 8 * VL, 4 * VL);
    Norms.normaliseSilu(x, 0, 0.5f, 1f, 0f, 8 * VL, 4 * VL + 3);
    Norms.normalise(x, 0, 0.5f, 1f, 0f, 8 * VL, 4 * VL + 3);
  }

  private void winograd(int m) {
    if (!VECTORS) {
      return;
    }
    Winograd.weights(m, x, 0, 2, y, 0, 2 * MR, z);
    Winograd.deal(m, x, VL - 1, y, 0, VL);
    Winograd.deal(m, x, VL + 1, y, 0, 2 * VL);
    Winograd.input(m, x, 0, VL, 1, y, 0, VL, z);
    Winograd.output(m, x, 0, VL, y, 0, z);
    Winograd.join(m, x, 0, 4, list, 2, y, 0, NR);
    Winograd.join(m, x, 0, VL, m == 4 ? fours : twos, 0, y, 0, 4 * VL);
  }

  private void copies() {
    Copies.fromFloat16(halves, 0, z, 4 * VL + 3);
    Copies.interleave(halves, MR, 8, more, 0);
    Copies.interleave(halves, MR - 1, 8, more, 0);
    Copies.copyVectors(x, 0, VL, y, list, 2, 2);
    Copies.zeroElements(y, list, 2, 2);
  }

  private void rareCopies() {
    Copies.fromBfloat16(halves, 0, z, 4 * VL + 3);
    Int8Runs.fromFloats(x, 0, MR, Int8Format.RUN + 3, MR, bytes, 0);
    Int8Runs.toFloats(bytes, 0, z, Int8Format.RUN + 3);
    Copies.interleave(x, MR, 8, z, 0);
    Copies.interleave(x, MR - 1, 8, z, 0);
    Copies.zeroRows(y, 0, VL, 4, 2);
    Copies.gatherRows(x, 0, VL, y, 0, VL, 2, map, 0, 1, 8);
  }

  private void stores() {
    Stores.store(x, 0, NR, y, 0, z, 0, NR, 4, NR);
    Stores.store(x, 0, NR, y, 0, z, 0, NR, 4, NR - 1);
    Stores.storePlus(x, 0, NR, y, 0, z, 0, 8 * NR, NR, 4, NR);
    Stores.storePlus(x, 0, NR, y, 0, z, 0, 8 * NR, NR, 4, NR - 1);
  }

  private void attention() {
    Copies.packColumns(x, 0, NR, 4, MR, z, 0);
    Copies.packColumns(x, 0, NR, 4, MR - 1, z, 0);
    Copies.packRows(x, 0, NR, MR - 1, 4, z, 0);
    Softmaxes.copyScaled(x, 0, NR, NR - 1, 1f, y, 2, NR);
    Softmaxes.update(y, 0, NR, 4, z, 0);
    Softmaxes.scaleRows(y, 0, 4, NR, z, 0);
  }

  private void maps() {
    Maps.swish(x, 0, z, 0, 4 * VL, Slopes.SILU);
    Maps.swish(x, 0, z, 0, 4 * VL + 3, Slopes.SILU);
    Maps.geglu(x, 0, NR, z, 0, 4 * VL);
    Maps.geglu(x, 0, NR, z, 0, 4 * VL + 3);
    Maps.shift(x, 0, 1f, z, 0, 4 * VL + 3);
    Maps.add(x, 0, 0, z, 0, 4 * VL + 3);
  }
}
