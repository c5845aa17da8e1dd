package eddy.kernels.cpu.loops.shape;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** The machine's vector shape. Constants, so that C2 folds them. */
public final class Species {
  public static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  public static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

  private Species() {}

  /** Floats in a vector of the widest shape that the machine has. */
  public static int length() {
    return FLOATS.length();
  }
}
