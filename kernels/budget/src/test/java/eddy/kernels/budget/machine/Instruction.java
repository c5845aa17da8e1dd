package eddy.kernels.budget.machine;

import java.util.List;
import java.util.Set;

/**
 * One instruction, and what of it counts.
 *
 * @param text as the disassembler prints it
 * @param slots issue slots; 0 for hints to the scheduler
 * @param mads multiply-adds of a work-item
 * @param matrix true if they are of tensor cores
 * @param loadBits width of a load from global memory; 0 for all else
 * @param stores true if it writes to global memory
 * @param barrier true if it waits for the other work-items of the group
 * @param division true for the reciprocal that each division begins with
 * @param wide true for whole numbers of 64 bits, and doubles
 * @param exponential true for what exponentials are made of: powers of two, and rounding
 * @param loaded what a load from global memory will have written
 * @param touched what has to be there before it can run
 * @param written registers that it writes, as far as they are known
 * @param address registers of a load that say where from
 * @param counters what it does to counters
 */
record Instruction(
    String text,
    int slots,
    int mads,
    boolean matrix,
    int loadBits,
    boolean stores,
    boolean barrier,
    boolean division,
    boolean wide,
    boolean exponential,
    Set<String> loaded,
    Set<String> touched,
    Set<String> written,
    Set<String> address,
    List<Counter> counters) {}
