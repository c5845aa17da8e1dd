package eddy.cli.fuzz;

import java.util.List;

/**
 * Something of Eddy's that reads what strangers made.
 *
 * @param name as in {@code NAME/SEED/INDEX}, without spaces
 * @param seeds whole inputs, all of which are taken
 * @param refuses false where every input is taken
 * @param writes how the names of files end that it may leave behind when it took the input
 */
public record Entry(
    String name, List<Sample> seeds, boolean refuses, List<String> writes, Target target) {

  /** Reads an input. */
  @FunctionalInterface
  public interface Target {
    /**
     * @throws eddy.error.EddyException to refuse it
     * @throws Refusal the same, in another way
     * @throws Exception whatever else is a fault
     */
    void read(Sample input) throws Exception;
  }

  /** An input was refused with that sentence. */
  public static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
      super(message);
    }
  }

  public Entry {
    seeds = List.copyOf(seeds);
  }

  public static Entry of(String name, List<Sample> seeds, Target target) {
    return new Entry(name, seeds, true, List.of(), target);
  }

  /** One that has no wrong inputs. */
  public static Entry ofAny(String name, List<Sample> seeds, Target target) {
    return new Entry(name, seeds, false, List.of(), target);
  }

  /** That with files that it writes, by the ends of their names. */
  public Entry writing(String... files) {
    return new Entry(name, seeds, refuses, List.of(files), target);
  }

  /** A seed as it is for the first indices, then spoilt ones. */
  Sample input(long seed, int index, Mutator mutator) {
    return index < seeds.size()
        ? seeds.get(index)
        : mutator.spoilt(seeds, new Draw(name, seed, index));
  }

  /** Makes an input of whole ones. */
  interface Mutator {
    Sample spoilt(List<Sample> seeds, Draw draw);
  }

  boolean isSeed(int index) {
    return index < seeds.size();
  }
}
