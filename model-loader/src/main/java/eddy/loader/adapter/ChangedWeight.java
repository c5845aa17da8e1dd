package eddy.loader.adapter;

import eddy.error.NumericException;
import eddy.tensor.DType;
import eddy.tensor.FloatBytes;
import eddy.tensor.Shape;
import eddy.tensor.Weight;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A weight with LoRAs added. It is computed in fp32 each time it is read and held by nobody here,
 * so that a model with LoRAs takes no more memory than without.
 *
 * <p>A file's F16 stays F16 and its F32 stays F32. BF16 becomes F16: of its 8 bits, a LoRA's small
 * changes would mostly be lost in rounding.
 */
final class ChangedWeight implements Weight {
  private final Weight base;
  private final List<Applied> changes = new ArrayList<>();

  private record Applied(LoraChange change, float weight) {}

  ChangedWeight(Weight base) {
    this.base = base;
  }

  /** Adds one more change, which must fit. */
  void add(LoraChange change, float weight) {
    changes.add(new Applied(change, weight));
  }

  @Override
  public String key() {
    return base.key();
  }

  @Override
  public Shape shape() {
    return base.shape();
  }

  @Override
  public DType dtype() {
    return base.dtype() == DType.F16 || base.dtype() == DType.BF16 ? DType.F16 : DType.F32;
  }

  @Override
  public <R> R withBytes(Function<MemorySegment, R> use) {
    return FloatBytes.of(toFloats(), dtype(), use);
  }

  /** As the bytes are: a change of an F16 weight is rounded to what F16 holds. */
  @Override
  public float[] toFloats() {
    float[] values = base.toFloats();
    for (Applied a : changes) {
      apply(a, values);
    }
    boolean halves = dtype() == DType.F16;
    for (int i = 0; i < values.length; i++) {
      values[i] = halves ? Float.float16ToFloat(Float.floatToFloat16(values[i])) : values[i];
      if (!Float.isFinite(values[i])) {
        throw new NumericException(
            changes.getLast().change.name()
                + " makes the model's "
                + key()
                + " larger than "
                + dtype()
                + " can hold; give the LoRA a smaller weight.");
      }
    }
    return values;
  }

  private void apply(Applied a, float[] values) {
    LoraChange change = a.change;
    LoraChange.Magnitudes dora = change.readMagnitudes();
    if (dora == null) {
      change.read().addTo(values, a.weight * change.alphaOverRank());
      return;
    }
    // DoRA: the changed weight is brought to the lengths learnt, and the user's weight says how far
    // on the way there.
    float[] decomposed = values.clone();
    change.read().addTo(decomposed, change.alphaOverRank());
    scaleToLengths(decomposed, dora);
    for (int i = 0; i < values.length; i++) {
      values[i] += a.weight * (decomposed[i] - values[i]);
    }
  }

  private void scaleToLengths(float[] values, LoraChange.Magnitudes dora) {
    int groups = dora.values().length;
    int rows = shape().dim(0);
    int columns = values.length / rows;
    int run = dora.ofRows() ? columns : columns / groups;
    double[] squares = new double[groups];
    for (int i = 0; i < values.length; i++) {
      squares[group(i, run, groups)] += (double) values[i] * values[i];
    }
    for (int i = 0; i < values.length; i++) {
      int g = group(i, run, groups);
      // A row of zeros has no direction that could be given a length.
      values[i] =
          squares[g] == 0 ? 0 : (float) (values[i] * (dora.values()[g] / Math.sqrt(squares[g])));
    }
  }

  /** Rows are runs of all columns; an input channel is a run of one kernel's taps in each row. */
  private static int group(int i, int run, int groups) {
    return i / run % groups;
  }
}
