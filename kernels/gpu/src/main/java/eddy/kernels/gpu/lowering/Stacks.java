package eddy.kernels.gpu.lowering;

import eddy.graph.Plan;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.kernels.gpu.Params;
import eddy.op.Epilogue;
import eddy.op.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Linear layers of one input that are done as one product, whose rows are all of theirs: queries,
 * keys and values, and what all blocks make of a time embedding. One launch in the place of many,
 * and more tiles to fill a device with.
 *
 * <p>They are all done where the first of them stands. Those that follow each other need nothing
 * for that: whatever lives at one of them lives at the others too, their input and their results.
 * Vectors may have other steps in between; their results get places of their own (see {@link
 * #apart}), of which nobody else has any use in the meantime.
 */
final class Stacks {
  /** Of a stacked weight, so that the host can turn it: as many as the largest single ones have. */
  private static final long MOST_ELEMENTS = 1L << 25;

  /** Of a stack: what params have room for. */
  private static final int MOST_BANDS = (Params.MOST - Params.Product.CONV_COUNT - 1) / 2;

  /** Steps of more than one layer, by the first of them, in order. */
  private final Map<Integer, List<Integer>> members = new LinkedHashMap<>();

  private final Map<Integer, Integer> first = new HashMap<>();

  private Stacks() {}

  /** What layers must have in common. */
  private record Key(Tensor x, Epilogue epilogue, boolean half, boolean invariant) {}

  /** A stack that more layers may be put on. */
  private static final class Open {
    private final List<Integer> steps = new ArrayList<>();
    private long elements;
    private int rows;
    private int band;
  }

  /**
   * @param isHalf whether a matrix is kept as fp16
   */
  static Stacks of(Plan plan, Predicate<Tensor> isHalf) {
    Stacks out = new Stacks();
    Map<Key, Open> open = new HashMap<>();
    for (int i = 0; i < plan.steps().size(); i++) {
      Step step = plan.steps().get(i);
      if (!(step.op() instanceof Op.Linear(Epilogue epilogue))
          || epilogue.channelBias()
          || epilogue.residual()) {
        continue;
      }
      Tensor weight = step.operands().get(1);
      boolean invariant = i < plan.invariantSteps();
      Key key = new Key(step.operands().getFirst(), epilogue, isHalf.test(weight), invariant);
      Open stack = open.get(key);
      if (stack == null || !out.takes(stack, i, step)) {
        stack = new Open();
        open.put(key, stack);
      }
      stack.steps.add(i);
      stack.rows += weight.dim(0);
      stack.band = gcd(stack.band, weight.dim(0));
      stack.elements += weight.shape().count();
      out.first.put(i, stack.steps.getFirst());
      out.members.put(stack.steps.getFirst(), stack.steps);
    }
    out.members.values().removeIf(steps -> steps.size() == 1);
    return out;
  }

  private boolean takes(Open stack, int index, Step step) {
    Tensor weight = step.operands().get(1);
    boolean follows = stack.steps.getLast() == index - 1;
    long bands = (long) (stack.rows + weight.dim(0)) / gcd(stack.band, weight.dim(0));
    return (follows || step.result().shape().rank() == 2)
        && stack.elements + weight.shape().count() <= MOST_ELEMENTS
        && bands <= MOST_BANDS;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** Says that the step behind that one is done with it. */
  void gate(int index) {
    members.put(index, List.of(index, index + 1));
    first.put(index, index);
    first.put(index + 1, index);
  }

  /** The steps that are done with that one, itself the first; none if it was done before. */
  List<Integer> at(int index) {
    return first.getOrDefault(index, index) == index
        ? members.getOrDefault(index, List.of(index))
        : List.of();
  }

  /** All of more than one step, by the first of them. */
  Map<Integer, List<Integer>> all() {
    return members;
  }

  /** Results that are there before their steps, so that they can't lie where the plan says. */
  List<Tensor> apart(Plan plan) {
    List<Tensor> out = new ArrayList<>();
    for (List<Integer> steps : members.values()) {
      if (steps.getLast() - steps.getFirst() >= steps.size()) {
        steps.forEach(i -> out.add(plan.steps().get(i).result()));
      }
    }
    return out;
  }

  /** Rows of a band: what the rows of all results are multiples of. */
  static int band(List<Step> steps) {
    int band = 0;
    for (Step step : steps) {
      band = gcd(band, step.operands().get(1).dim(0));
    }
    return band;
  }
}
