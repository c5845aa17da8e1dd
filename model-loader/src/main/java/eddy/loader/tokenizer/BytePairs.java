package eddy.loader.tokenizer;

import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Byte-pair encoding of one word at a time (Sennrich et al. 2016) over bytes, with CLIP's mark for
 * a word's end: each byte is one printable character of the vocabulary, the last with {@code </w>}
 * behind it, and neighbours are joined in the order of the merge list for as long as any is in it.
 */
final class BytePairs {
  static final String WORD_END = "</w>";
  private static final char[] BYTE_CHARS = byteChars();

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  /** Both ids of a pair in one long → its place in the merge list. */
  private final Map<Long, Integer> rank;

  /** What the pair at a place in the list becomes. */
  private final int[] merged;

  /** A token and where in the word's bytes it begins. */
  record Token(int id, int start) {}

  /**
   * @param vocabulary id by token
   * @param rank by {@link #pair}, its place in the merge list
   * @param merged id of the joined token by place in the merge list
   * @param unknown id for a byte that the vocabulary doesn't have
   */
  BytePairs(Map<String, Integer> vocabulary, Map<Long, Integer> rank, int[] merged, int unknown) {
    this.vocabulary = vocabulary;
    this.rank = rank;
    this.merged = merged;
    this.unknown = unknown;
  }

  static long pair(int left, int right) {
    return (long) left << 32 | right;
  }

  /** Place {@code rank} of the list seen at symbol {@code at}; lower ranks first, then leftmost. */
  private record Candidate(int rank, int at) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate o) {
      return rank != o.rank ? Integer.compare(rank, o.rank) : Integer.compare(at, o.at);
    }
  }

  /**
   * Appends the tokens of one word to {@code out}.
   *
   * @param word its UTF-8 bytes, at least one
   */
  void encode(byte[] word, List<Token> out) {
    int n = word.length;
    int[] id = new int[n];
    int[] next = new int[n];
    int[] previous = new int[n];
    for (int i = 0; i < n; i++) {
      String symbol = String.valueOf(BYTE_CHARS[word[i] & 0xff]);
      id[i] = vocabulary.getOrDefault(i == n - 1 ? symbol + WORD_END : symbol, unknown);
      next[i] = i == n - 1 ? -1 : i + 1;
      previous[i] = i - 1;
    }
    PriorityQueue<Candidate> queue = new PriorityQueue<>();
    for (int i = 0; i < n - 1; i++) {
      offer(queue, id, next, i);
    }
    while (!queue.isEmpty()) {
      Candidate best = queue.poll();
      int left = best.at;
      // Joined into its left neighbour, or with another neighbour, since the candidate was noted.
      if (id[left] < 0 || next[left] < 0) {
        continue;
      }
      int right = next[left];
      Integer now = rank.get(pair(id[left], id[right]));
      if (now == null || merged[now] != merged[best.rank]) {
        continue;
      }
      id[left] = merged[now];
      id[right] = -1;
      next[left] = next[right];
      if (next[left] >= 0) {
        previous[next[left]] = left;
        offer(queue, id, next, left);
      }
      if (previous[left] >= 0) {
        offer(queue, id, next, previous[left]);
      }
    }
    for (int i = 0; i >= 0; i = next[i]) {
      out.add(new Token(id[i], i));
    }
  }

  private void offer(PriorityQueue<Candidate> queue, int[] id, int[] next, int at) {
    Integer r = rank.get(pair(id[at], id[next[at]]));
    if (r != null) {
      queue.add(new Candidate(r, at));
    }
  }

  /**
   * The character that stands for each byte, as GPT-2 chose them: printable Latin-1 characters
   * stand for themselves, the other bytes in order for the characters from U+0100 on.
   */
  private static char[] byteChars() {
    char[] out = new char[256];
    char spare = 0x100;
    for (int b = 0; b < 256; b++) {
      boolean printable = (b >= '!' && b <= '~') || (b >= 0xa1 && b <= 0xac) || b >= 0xae;
      out[b] = printable ? (char) b : spare++;
    }
    return out;
  }
}
