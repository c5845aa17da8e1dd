package eddy.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A1111PromptReaderTest {
  private static final int BOS = 1000;
  private static final int EOS = 1001;
  private static final int PAD = 0;
  private static final int COMMA = 7;

  /** One token a word, its own number; "emb" is a learned word of 4 vectors. */
  private static final Tokenizer WORDS =
      new Tokenizer() {
        @Override
        public Tokenized encode(String prompt) {
          throw new UnsupportedOperationException();
        }

        @Override
        public int[] tokenize(String text) {
          return Arrays.stream(text.replace(",", " , ").split(" "))
              .filter(w -> !w.isEmpty())
              .flatMapToInt(
                  w ->
                      switch (w) {
                        case "," -> IntStream.of(COMMA);
                        case "emb" -> IntStream.range(2000, 2004);
                        default -> IntStream.of(Integer.parseInt(w));
                      })
              .toArray();
        }

        @Override
        public int vectors(int id) {
          return id == 2000 ? 4 : 1;
        }

        @Override
        public int bosId() {
          return BOS;
        }

        @Override
        public int eosId() {
          return EOS;
        }

        @Override
        public int padId() {
          return PAD;
        }

        @Override
        public int length() {
          return 77;
        }
      };

  private final List<String> warnings = new ArrayList<>();

  private List<PromptChunk> read(String text) {
    return new A1111PromptReader(warnings::add).read(text, WORDS);
  }

  @Test
  void weighsTokensAndPadsAfterTheEnd() {
    PromptChunk chunk = read("11 (12:1.5) 13").getFirst();
    assertThat(chunk.ids()).hasSize(77).startsWith(BOS, 11, 12, 13, EOS, PAD).endsWith(PAD);
    assertThat(chunk.weights()).hasSize(77).startsWith(1f, 1f, 1.5f, 1f, 1f).endsWith(1f);
    assertThat(chunk.isWeighted()).isTrue();
    assertThat(read("11").getFirst().isWeighted()).isFalse();
  }

  @Test
  void emptyTextIsOneEmptyChunk() {
    assertThat(read("")).hasSize(1);
    assertThat(read("").getFirst().ids()).startsWith(BOS, EOS, PAD);
  }

  @Test
  void fills75TokensThenGoesOn() {
    assertThat(read("11 ".repeat(75))).hasSize(1);
    List<PromptChunk> chunks = read("11 ".repeat(75) + "12");
    assertThat(chunks).hasSize(2);
    assertThat(chunks.getFirst().ids()[75]).isEqualTo(11);
    assertThat(chunks.getFirst().ids()[76]).isEqualTo(EOS);
    assertThat(chunks.get(1).ids()).startsWith(BOS, 12, EOS, PAD);
  }

  @Test
  void movesWhatFollowsTheLastCommaWithItsWeight() {
    // 60 tokens, a comma, 14 more fill the chunk; the next one takes the 14 along.
    List<PromptChunk> chunks = read("11 ".repeat(60) + ", (" + "12 ".repeat(14) + ":1.2) 13");
    assertThat(chunks).hasSize(2);
    assertThat(chunks.getFirst().ids()[61]).isEqualTo(COMMA);
    assertThat(chunks.getFirst().ids()[62]).isEqualTo(EOS);
    assertThat(chunks.getFirst().ids()[63]).isEqualTo(PAD);
    assertThat(chunks.getFirst().weights()[62]).isEqualTo(1);
    assertThat(chunks.get(1).ids()).startsWith(BOS, 12).containsSequence(12, 13, EOS);
    assertThat(chunks.get(1).weights()).startsWith(1f, 1.2f);
  }

  @Test
  void leavesACommaThatIsFurtherBackThan20Tokens() {
    List<PromptChunk> near = read("11 ".repeat(55) + "," + " 12".repeat(19) + " 13");
    assertThat(near.getFirst().ids()[57]).isEqualTo(EOS);
    List<PromptChunk> far = read("11 ".repeat(54) + "," + " 12".repeat(20) + " 13");
    assertThat(far.getFirst().ids()[75]).isEqualTo(12);
    assertThat(far.get(1).ids()).startsWith(BOS, 13, EOS);
  }

  @Test
  void breakBeginsAChunk() {
    List<PromptChunk> chunks = read("11 BREAK 12 13");
    assertThat(chunks).hasSize(2);
    assertThat(chunks.getFirst().ids()).startsWith(BOS, 11, EOS, PAD);
    assertThat(chunks.get(1).ids()).startsWith(BOS, 12, 13, EOS);
    assertThat(read("11 BREAK")).hasSize(1);
    assertThat(warnings).isEmpty();
  }

  @Test
  void neverSplitsALearnedWord() {
    List<PromptChunk> chunks = read("11 ".repeat(72) + "emb 12");
    assertThat(chunks).hasSize(2);
    assertThat(chunks.getFirst().ids()[73]).isEqualTo(EOS);
    assertThat(chunks.get(1).ids()).startsWith(BOS, 2000, 2001, 2002, 2003, 12, EOS);
    assertThat(read("11 ".repeat(71) + "emb")).hasSize(1);
  }

  @Test
  void refusesWhatItCannotDo() {
    assertThatThrownBy(() -> read("[11:12:0.5]")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> read("11 AND 12")).isInstanceOf(InputException.class);
  }
}
