package eddy.nn;

import eddy.graph.Tensor;
import eddy.tensor.Weight;
import eddy.tensor.Weights;

/** A table of vectors: {@code weight} [entries, channels]. */
public final class Embedding extends Module {
  private final Weight weight;

  public Embedding(Weights w, int entries, int channels) {
    super(w);
    this.weight = w.get("weight", entries, channels);
  }

  /** ids [N, T] (I32, each in [0, entries)) to [N, T, channels]. */
  public Tensor forward(Tensor ids) {
    return named(ids.embedding(weight));
  }
}
