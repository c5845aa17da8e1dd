package eddy.kernels.gpu.lowering;

import eddy.error.CapacityException;
import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.OperandKind;
import eddy.tensor.DType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where values lie: as the plan says, and behind that what it has no place for. Among fp16 values
 * ids and timesteps, which fp16 would round, are in the arena of floats.
 */
final class Places {
  /** Elements of an arena. */
  static final int MOST = Integer.MAX_VALUE - Plan.ALIGNMENT;

  private final Plan plan;

  /** Places, behind the plan's, of values that are there before the plan has a place for them. */
  private final Map<Tensor, Integer> apart = new HashMap<>();

  /** Places in the arena of floats of the inputs that stay floats among fp16 values. */
  private final Map<Tensor, Integer> exact = new LinkedHashMap<>();

  private final int values;
  private final int floats;

  /**
   * Places a plan's values.
   *
   * @param early values that are there before the plan has a place for them
   * @param keyRows copies that are placed behind all of these
   * @throws CapacityException if they don't fit an arena
   */
  Places(Plan plan, List<Tensor> early, KeyRows keyRows, boolean fp16) {
    this.plan = plan;
    long end = plan.arenaElements();
    require(end);
    for (Tensor t : early) {
      apart.put(t, place(end));
      end += aligned(t.shape().count());
    }
    this.values = place(keyRows.place(end, this::at));
    this.floats = fp16 ? placeExact() : values;
  }

  /** Places ids and timesteps; answers with where they end. */
  private int placeExact() {
    long end = 0;
    for (Tensor t : plan.inputs().values()) {
      if (isRead(t, OperandKind.EXACT) || t.dtype() == DType.I32) {
        exact.put(t, Math.toIntExact(end));
        end += aligned(t.shape().count());
      }
    }
    return Math.toIntExact(end);
  }

  /** Whether a step has it as an operand of that kind. */
  private boolean isRead(Tensor t, OperandKind kind) {
    for (Step s : plan.steps()) {
      for (int i = 0; i < s.operands().size(); i++) {
        if (s.operands().get(i) == t && s.op().operands().get(i).kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  /** A value's place in its arena: that of floats, or the half arena. */
  int at(Tensor t) {
    Integer own = apart.get(t);
    return own != null ? own : Math.toIntExact(plan.offset(t));
  }

  /** The place in the arena of floats of an input that stays floats among fp16 values. */
  @Nullable Integer exactly(Tensor t) {
    return exact.get(t);
  }

  /** Of these, those that are read as values too, with their places. */
  Map<Tensor, Integer> readBothWays() {
    Map<Tensor, Integer> out = new LinkedHashMap<>();
    exact.forEach(
        (t, place) -> {
          if (isRead(t, OperandKind.DATA)) {
            out.put(t, place);
          }
        });
    return out;
  }

  /** Elements of all values. */
  int values() {
    return values;
  }

  /** Where what lies in the arena of floats ends. */
  int floats() {
    return floats;
  }

  /** A place in an arena, if it may have as many elements. */
  static int place(long element) {
    require(element);
    return Math.toIntExact(element);
  }

  /** The next place that values may begin at. */
  static long aligned(long element) {
    return (element + Plan.ALIGNMENT - 1) / Plan.ALIGNMENT * Plan.ALIGNMENT;
  }

  /** Asks whether an arena may have so many elements. */
  static void require(long elements) {
    if (elements > MOST) {
      throw new CapacityException(
          "The network's values need one array of "
              + elements
              + " numbers at this size, but the GPU backends can use "
              + MOST
              + " at most; use a smaller picture or batch.");
    }
  }
}
