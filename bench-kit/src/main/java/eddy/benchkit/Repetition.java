package eddy.benchkit;

/**
 * How often a case is run.
 *
 * @param warmup runs that aren't timed, at least 1: the one that hands over the inputs counts
 * @param runs timed runs at least
 * @param leastSeconds for which timed runs go on at least
 * @param budgetSeconds after which a case isn't run again
 */
public record Repetition(int warmup, int runs, double leastSeconds, double budgetSeconds) {}
