package eddy.graph;

import eddy.op.Activation;
import eddy.op.Epilogue;
import eddy.op.Op;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns recorded ops into fewer, fused ones: convolution or linear with channel bias, activation
 * and residual; group-norm with activation; enlargement with the convolution behind it. Ops that no
 * output needs fall away. A fused op stands where the last of its parts stood, when all its
 * operands are there. What is computed once for many runs stays apart from what each run computes.
 */
final class Fusion {
  private final TreeMap<Integer, Step> steps = new TreeMap<>();
  private final Map<Tensor, Integer> uses = new HashMap<>();

  private final Set<Tensor> invariant;

  private Fusion(Set<Tensor> invariant) {
    this.invariant = invariant;
  }

  /**
   * @param invariant the values that stay the same from run to run
   */
  static List<Step> apply(
      Graph graph, Collection<Tensor> outputs, PlanOptions options, Set<Tensor> invariant) {
    Fusion fusion = new Fusion(invariant);
    fusion.collect(outputs);
    if (options.fuse()) {
      for (Tensor t : graph.tensors()) {
        Step step = fusion.steps.get(t.id());
        if (step != null) {
          fusion.fuse(step);
        }
      }
    }
    return new ArrayList<>(fusion.steps.values());
  }

  private void collect(Collection<Tensor> outputs) {
    Set<Tensor> seen = new HashSet<>();
    List<Tensor> todo = new ArrayList<>(outputs);
    for (Tensor t : outputs) {
      uses.merge(t, 1, Integer::sum);
    }
    while (!todo.isEmpty()) {
      Tensor t = todo.removeLast();
      if (seen.add(t)
          && t.origin() instanceof Tensor.Origin.Computed(Op op, List<Tensor> operands)) {
        steps.put(t.id(), new Step(op, operands, t));
        for (Tensor o : operands) {
          uses.merge(o, 1, Integer::sum);
          todo.add(o);
        }
      }
    }
  }

  private void fuse(Step step) {
    switch (step.op()) {
      case Op.Activate(Activation activation) -> fuseActivation(step, activation);
      case Op.AddChannels() -> fuseChannelBias(step);
      case Op.Add() -> fuseResidual(step);
      case Op.Conv2d conv -> fuseUpsample(step, conv);
      case Op.Linear _, Op.GroupNorm _, Op.LayerNorm _, Op.Attention _, Op.Softmax _ -> {}
      case Op.GeGlu _, Op.Mul _, Op.UpsampleNearest _, Op.Concat _, Op.Slice _ -> {}
      case Op.ToTokens _, Op.ToPicture _, Op.Embedding _, Op.TimestepEmbedding _ -> {}
    }
  }

  /** The step that makes {@code t}, if only {@code user} uses it, and it runs as often as that. */
  private @Nullable Step soleProducer(Tensor t, Step user) {
    boolean together = invariant.contains(t) == invariant.contains(user.result());
    return together && uses.getOrDefault(t, 0) == 1 ? steps.get(t.id()) : null;
  }

  private void replace(Step producer, Step last, Op op, List<Tensor> operands) {
    steps.remove(producer.result().id());
    steps.put(last.result().id(), new Step(op, operands, last.result()));
  }

  private void fuseActivation(Step step, Activation activation) {
    Step producer = soleProducer(step.operands().getFirst(), step);
    if (producer == null) {
      return;
    }
    Op op = producer.op();
    if (op instanceof Op.GroupNorm(int groups, float eps, Activation a) && a == Activation.NONE) {
      replace(producer, step, new Op.GroupNorm(groups, eps, activation), producer.operands());
      return;
    }
    Epilogue epilogue = op.epilogue();
    if (epilogue != null && !epilogue.residual() && epilogue.activation() == Activation.NONE) {
      Op fused = op.with(epilogue.withActivation(activation));
      replace(producer, step, fused, producer.operands());
    }
  }

  private void fuseChannelBias(Step step) {
    Step producer = soleProducer(step.operands().get(0), step);
    Epilogue epilogue = producer == null ? null : producer.op().epilogue();
    if (producer != null && epilogue != null && epilogue.isPlain()) {
      Op fused = producer.op().with(epilogue.withChannelBias());
      replace(producer, step, fused, plus(producer.operands(), step.operands().get(1)));
    }
  }

  private void fuseResidual(Step step) {
    Tensor a = step.operands().get(0);
    Tensor b = step.operands().get(1);
    // The later one keeps its operands alive the shorter time.
    Tensor first = a.id() > b.id() ? a : b;
    if (!fuseResidual(step, first, first == a ? b : a)) {
      fuseResidual(step, first == a ? b : a, first);
    }
  }

  private boolean fuseResidual(Step step, Tensor computed, Tensor residual) {
    Step producer = soleProducer(computed, step);
    if (producer == null || computed == residual) {
      return false;
    }
    Epilogue epilogue = producer.op().epilogue();
    if (epilogue == null || epilogue.residual()) {
      return false;
    }
    Op fused = producer.op().with(epilogue.withResidual());
    replace(producer, step, fused, plus(producer.operands(), residual));
    return true;
  }

  private void fuseUpsample(Step step, Op.Conv2d conv) {
    Step producer = soleProducer(step.operands().getFirst(), step);
    if (producer != null
        && conv.upsample() == null
        && producer.op() instanceof Op.UpsampleNearest(var size)) {
      List<Tensor> operands = new ArrayList<>(step.operands());
      operands.set(0, producer.operands().getFirst());
      Op fused = new Op.Conv2d(conv.stride(), conv.padding(), size, conv.epilogue());
      replace(producer, step, fused, operands);
    }
  }

  private static List<Tensor> plus(List<Tensor> operands, Tensor more) {
    List<Tensor> out = new ArrayList<>(operands);
    out.add(more);
    return out;
  }
}
