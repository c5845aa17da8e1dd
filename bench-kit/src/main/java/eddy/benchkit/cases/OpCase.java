package eddy.benchkit.cases;

import eddy.graph.Graph;
import eddy.graph.Plan;
import eddy.graph.PlanOptions;
import eddy.graph.Step;
import eddy.graph.Tensor;
import eddy.op.Op;
import eddy.tensor.DType;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One op on operands of given shapes and ranges.
 *
 * @param kind the row of the support matrix it counts for, such as {@code conv2d.stride2}
 * @param name unique; {@code -Dop.case=NAME} runs it alone
 * @param tolerance greatest normalised mean squared error against the reference
 * @param reason why the tolerance is looser than {@link #TOLERANCE}; empty when it isn't
 * @param heavy too slow on the reference backend for every build
 * @param seed of the operands' random numbers
 */
public record OpCase(
    String kind,
    String name,
    Op op,
    List<Operand> operands,
    double tolerance,
    String reason,
    boolean heavy,
    long seed) {
  /** The error allowed unless a case says why it needs more. */
  public static final double TOLERANCE = 1e-7;

  /**
   * The error allowed where values are kept as fp16. Operands are rounded beforehand, so that what
   * remains is the rounding of the result: at most 2⁻¹¹ of each number, 2.4e-7 squared.
   */
  public static final double HALF_TOLERANCE = 1e-6;

  public OpCase {
    if (tolerance > TOLERANCE && reason.isEmpty()) {
      throw new IllegalArgumentException(name + " must say why its tolerance is looser");
    }
    op.infer(operands.stream().map(Operand::shape).toList());
  }

  /**
   * A case of the default tolerance.
   *
   * @param detail what sets it apart from others of its kind, without white space
   */
  public static OpCase of(String kind, String detail, Op op, Operand... operands) {
    String name = kind + "/" + detail;
    return new OpCase(kind, name, op, List.of(operands), TOLERANCE, "", false, name.hashCode());
  }

  /** The same, looser, and why. */
  public OpCase within(double looser, String why) {
    return new OpCase(kind, name, op, operands, looser, why, heavy, seed);
  }

  /**
   * The same for backends that keep values and matrices as fp16: on operands rounded to that, but
   * for timesteps, which stay exact.
   */
  public OpCase inHalves() {
    List<Operand> rounded = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Operand o = operands.get(i);
      rounded.add(
          switch (op.operands().get(i).kind()) {
            case DATA, MATRIX, TABLE -> o.as(DType.F16);
            case EXACT, IDS, VECTOR -> o;
          });
    }
    double looser = Math.max(tolerance, HALF_TOLERANCE);
    return new OpCase(kind, name, op, rounded, looser, "the result is rounded", heavy, seed);
  }

  /** The same, for benchmarks and {@code -Deddy.heavy} only. */
  public OpCase asHeavy() {
    return new OpCase(kind, name, op, operands, tolerance, reason, true, seed);
  }

  /** The same with all weights stored in one dtype, but for vectors, which are never I8. */
  public OpCase withWeights(DType dtype) {
    List<Operand> stored =
        operands.stream()
            .map(
                o -> {
                  boolean vector = o.shape().rank() < 2;
                  boolean kept = o.role() != Operand.Role.WEIGHT || (dtype == DType.I8 && vector);
                  return kept ? o : o.as(dtype);
                })
            .toList();
    return new OpCase(kind, name, op, stored, tolerance, reason, heavy, seed);
  }

  public List<Shape> operandShapes() {
    return operands.stream().map(Operand::shape).toList();
  }

  public Shape result() {
    return op.infer(operandShapes());
  }

  /** Floating-point operations of one run. */
  public double flops() {
    return op.flops(operandShapes());
  }

  /** Bytes that must at least move in one run. */
  public long bytes() {
    long sum = 4 * result().count();
    for (int i = 0; i < operands.size(); i++) {
      sum += operands.get(i).stored().bytes() * op.reads(operandShapes(), i);
    }
    return sum;
  }

  /**
   * The op as a step, to ask a backend whether it supports it. Its weights have no numbers.
   *
   * @see eddy.backend.Backend#supports
   */
  public Step step() {
    return recorded(new Graph());
  }

  /**
   * The op as a plan, to reckon what it would take. Its weights have no numbers.
   *
   * @see eddy.backend.Backend#estimate
   */
  public Plan plan(PlanOptions options) {
    Graph graph = new Graph();
    return Plan.of(graph, Map.of(CaseGraph.RESULT, recorded(graph).result()), options);
  }

  private Step recorded(Graph graph) {
    List<Tensor> in = new ArrayList<>();
    for (Operand o : operands) {
      String name = "operand" + in.size();
      in.add(
          switch (o.role()) {
            case VALUE -> graph.input(name, o.shape(), DType.F32);
            case IDS -> graph.input(name, o.shape(), DType.I32);
            case WEIGHT -> graph.weight(new Unread(name, o.shape(), o.stored()));
          });
    }
    return new Step(op, in, graph.record(op, in));
  }

  private record Unread(String key, Shape shape, DType dtype) implements Weight {
    @Override
    public <R> R withBytes(Function<MemorySegment, R> use) {
      throw new UnsupportedOperationException("only the shape is known");
    }
  }

  /** Seed of operand {@code i}'s random numbers. */
  public long seed(int i) {
    return seed * 31 + i;
  }

  @Override
  public String toString() {
    return name;
  }
}
