package eddy.benchkit.check;

import eddy.backend.Backend;
import eddy.backend.Executable;
import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.Tensor;
import eddy.tensor.HostTensor;
import eddy.tensor.Shape;
import java.util.Arrays;
import java.util.Map;

/**
 * A piece of a device's memory with numbers in it: a small picture that is enlarged once and kept,
 * as a step keeps what doesn't change, and to which each run adds other numbers. Only a few rows
 * are copied back.
 */
final class MemoryPiece implements AutoCloseable {
  private static final int CHANNELS = 4;
  private static final int SIDE = 32;

  /** The enlarged picture and its sum, both of floats. */
  private static final int BYTES_OF_PIXEL = 2 * CHANNELS * Float.BYTES;

  /** More than that in one piece some drivers can't do. */
  private static final long MOST = 1L << 30;

  private final Executable executable;
  private final int number;
  private final int side;

  private MemoryPiece(Executable executable, int number, int side) {
    this.executable = executable;
    this.number = number;
    this.side = side;
  }

  /**
   * Reserves one and fills it. Some drivers find out only then that there is no room.
   *
   * @param bytes about as many, fewer where the device doesn't give so many in one piece
   * @param number which its numbers tell from other pieces
   * @throws eddy.error.CapacityException when there is no room
   */
  static MemoryPiece filled(Backend backend, long bytes, int number) {
    int side = side(Math.min(bytes, MOST));
    Plan plan = plan(side, backend);
    while (!backend.estimate(plan).possible() && side > SIDE) {
      side = side / 2 / SIDE * SIDE;
      plan = plan(side, backend);
    }
    MemoryPiece piece = new MemoryPiece(backend.compile(plan), number, side);
    try {
      piece.fill();
      return piece;
    } catch (RuntimeException | Error e) {
      piece.close();
      throw e;
    }
  }

  private static int side(long bytes) {
    int side = (int) Math.sqrt((double) bytes / BYTES_OF_PIXEL);
    return Math.max(SIDE, side / SIDE * SIDE);
  }

  private static Plan plan(int side, Backend backend) {
    Graph graph = new Graph();
    Tensor small = graph.invariantInput("small", Shape.of(1, CHANNELS, SIDE, SIDE));
    Tensor more = graph.input("more", 1, CHANNELS);
    Tensor sum = small.upsampleNearest(side, side).addChannels(more);
    return Plan.of(
        graph,
        Map.of("first", sum.slice(2, 0, 1), "last", sum.slice(2, side - 1, side)),
        backend.planOptions());
  }

  /** What it holds on the device. */
  long bytes() {
    return executable.valueBytes();
  }

  private void fill() {
    float[] numbers = new float[CHANNELS * SIDE * SIDE];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i + number;
    }
    executable.run(
        Map.of(
            "small", HostTensor.of(Shape.of(1, CHANNELS, SIDE, SIDE), numbers), "more", more(0)));
  }

  /** Whether its numbers are still there. */
  boolean isWhole() {
    Map<String, HostTensor> rows = executable.run(Map.of("more", more(1)));
    return isRow(rows, "first", 0) && isRow(rows, "last", SIDE - 1);
  }

  private static HostTensor more(float value) {
    float[] values = new float[CHANNELS];
    Arrays.fill(values, value);
    return HostTensor.of(Shape.of(1, CHANNELS), values);
  }

  private boolean isRow(Map<String, HostTensor> rows, String name, int row) {
    HostTensor tensor = rows.get(name);
    if (tensor == null) {
      return false;
    }
    float[] got = tensor.floats();
    for (int i = 0; i < got.length; i++) {
      int channel = i / side;
      int column = i % side / (side / SIDE);
      if (got[i] != (channel * SIDE + row) * SIDE + column + number + 1) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    executable.close();
  }
}
