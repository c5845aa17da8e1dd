package eddy.family.architecture;

import eddy.prompt.Tokenized;
import eddy.prompt.Tokenizer;
import java.util.Random;

/** Ids without a vocabulary, for networks that are measured: equal texts give equal ids. */
public final class MadeUpTokenizer implements Tokenizer {
  private final int vocabulary;
  private final int length;

  /**
   * @param vocabulary how many ids there are, at least 4
   * @param length of every text
   */
  public MadeUpTokenizer(int vocabulary, int length) {
    this.vocabulary = vocabulary;
    this.length = length;
  }

  @Override
  public Tokenized encode(String prompt) {
    int[] ids = new int[length];
    int[] words = tokenize(prompt);
    System.arraycopy(words, 0, ids, 1, words.length);
    ids[0] = bosId();
    ids[length - 1] = eosId();
    return new Tokenized(ids, "");
  }

  @Override
  public int[] tokenize(String text) {
    return new Random(text.hashCode()).ints(length - 2, 0, vocabulary - 2).toArray();
  }

  @Override
  public int bosId() {
    return vocabulary - 2;
  }

  @Override
  public int eosId() {
    return vocabulary - 1;
  }

  @Override
  public int padId() {
    return eosId();
  }

  @Override
  public int length() {
    return length;
  }
}
