package eddy.kernels.budget.machine;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A kernel's instructions in the order of their addresses, and its loops.
 *
 * @param loopOf index of the innermost loop that each instruction is in; -1 outside of all
 * @param parents the loop round each loop; -1 for the outermost
 */
record MachineCode(List<Instruction> instructions, int[] loopOf, int[] parents) {
  /** Indices of all loops. */
  List<Integer> loops() {
    return IntStream.range(0, parents.length).boxed().toList();
  }

  /** True if an instruction of loop {@code inner} is in loop {@code outer} too. */
  boolean isWithin(int inner, int outer) {
    for (int loop = inner; loop >= 0; loop = parents[loop]) {
      if (loop == outer) {
        return true;
      }
    }
    return false;
  }

  /** Indices of the instructions of a loop, inner loops included. */
  int[] all(int loop) {
    return IntStream.range(0, loopOf.length).filter(i -> isWithin(loopOf[i], loop)).toArray();
  }

  /** The same without those of inner loops. */
  int[] own(int loop) {
    return IntStream.range(0, loopOf.length).filter(i -> loopOf[i] == loop).toArray();
  }

  /** True if there's no loop in it. */
  boolean isLeaf(int loop) {
    return IntStream.of(parents).noneMatch(parent -> parent == loop);
  }
}
