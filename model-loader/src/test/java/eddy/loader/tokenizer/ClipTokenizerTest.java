package eddy.loader.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eddy.error.InputException;
import eddy.loader.folder.Reference;
import eddy.prompt.Tokenized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reference's cases don't cover: cutting, special tokens' flags, malformed files. */
class ClipTokenizerTest {
  @TempDir Path dir;
  private Path folder = Path.of("");

  @BeforeEach
  void copyTokenizer() throws IOException {
    folder = Reference.copyOfAModel(dir.resolve("model")).resolve("tokenizer");
  }

  private static void refuses(Path folder, String message) {
    assertThatThrownBy(() -> ClipTokenizer.open(folder))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  @Test
  void aLongPromptIsCutAndTheRestQuoted() {
    ClipTokenizer t = ClipTokenizer.open(folder);
    int room = t.length() - 2;
    // Digits are one token each, so the place of the cut is known.
    Tokenized fits = t.encode("7 ".repeat(room));
    assertThat(fits.truncated()).isEmpty();
    assertThat(fits.ids()).hasSize(t.length()).endsWith(t.eosId());

    Tokenized cut = t.encode("7 ".repeat(room) + " 8   9, it's  a HORSE ");
    assertThat(cut.ids()).isEqualTo(fits.ids());
    assertThat(cut.truncated()).isEqualTo("8 9, it's a horse");
  }

  @Test
  void aWordOrACharacterThatIsCutInItsMiddleIsQuotedFromThere() {
    ClipTokenizer t = ClipTokenizer.open(folder);
    int room = t.length() - 2;
    // Vocabularies differ, so the tokenizer says what it has no single token for.
    String unknownWord = "qxz";
    while (t.tokenize(unknownWord).length < 2) {
      unknownWord += "qxz";
    }
    Tokenized cut = t.encode("7 ".repeat(room - 1) + unknownWord);
    assertThat(unknownWord).endsWith(cut.truncated());
    assertThat(cut.truncated()).isNotEmpty().isNotEqualTo(unknownWord);
    // An emoji of several tokens: its bytes behind the cut are no text of their own.
    String emoji =
        Stream.of("🖌", "🎨", "🦊", "🧊")
            .filter(e -> t.tokenize(e).length > 1)
            .findFirst()
            .orElseThrow();
    assertThat(t.encode("7 ".repeat(room - 1) + emoji + " brush").truncated())
        .isEqualTo(emoji + " brush");
  }

  @Test
  void wordsThatItDoesntKnowAreReadInPieces() {
    ClipTokenizer demo = ClipTokenizer.open(Reference.demoModel().resolve("tokenizer"));
    int[] known = demo.encodeWhole("a red circle");
    int[] unknown = demo.encodeWhole("a zeppelin 🎨");
    assertThat(known).hasSize(5);
    assertThat(unknown).hasSizeGreaterThan(6).startsWith(known[0], known[1]).endsWith(demo.eosId());
    assertThat(demo.encode("").ids()).startsWith(demo.bosId(), demo.eosId(), demo.padId());
  }

  @Test
  void theLocaleDoesntMatter() {
    ClipTokenizer t = ClipTokenizer.open(folder);
    int[] expected = t.encodeWhole("ISTANBUL TITLE");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(t.encodeWhole("ISTANBUL TITLE")).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(t.encodeWhole("istanbul title")).isEqualTo(expected);
  }

  @Test
  void halfASurrogatePairIsAReplacementCharacter() {
    ClipTokenizer t = ClipTokenizer.open(folder);
    assertThat(t.encodeWhole("a\ud83c b")).isEqualTo(t.encodeWhole("a\ufffd b"));
  }

  /** Merging that is quadratic in the word would take minutes here. */
  @Test
  void aVeryLongWordIsNoTrouble() {
    ClipTokenizer t = ClipTokenizer.open(folder);
    assertThat(t.encode("the".repeat(50_000)).ids()).hasSize(t.length());
  }

  // Special tokens

  private static List<Integer> inner(ClipTokenizer t, String text) {
    List<Integer> out = new ArrayList<>();
    for (int id : t.encodeWhole(text)) {
      out.add(id);
    }
    return out.subList(1, out.size() - 1);
  }

  @Test
  void specialTokensInThePromptAreTakenAsSuch() {
    ClipTokenizer t = ClipTokenizer.open(folder);
    assertThat(inner(t, "<|startoftext|>")).containsExactly(t.bosId());
    assertThat(inner(t, "a<|endoftext|>b")).contains(t.eosId());
  }

  /** A token with normalized: true is also found in capitals; one with false only as written. */
  @Test
  void flagsFromTheAddedTokensDecide() throws IOException {
    String tokens =
        """
        {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "pad_token": "!",
         "added_tokens_decoder": {
          "1": {"content": "<|startoftext|>", "normalized": false, "special": true},
          "2": {"content": "<|endoftext|>", "normalized": true, "special": true}}}
        """;
    Files.writeString(folder.resolve("tokenizer_config.json"), tokens);
    // No longer counts beside added_tokens_decoder, so that it may even be malformed.
    Files.writeString(folder.resolve("special_tokens_map.json"), "{");
    ClipTokenizer t = ClipTokenizer.open(folder);
    assertThat(inner(t, "<|startoftext|>")).containsExactly(t.bosId());
    assertThat(inner(t, "<|STARTOFTEXT|>")).hasSizeGreaterThan(1).doesNotContain(t.bosId());
    assertThat(inner(t, "<|ENDOFTEXT|>")).containsExactly(t.eosId());
    // The padding token is a special token too: it splits a run of signs.
    assertThat(inner(t, "!!")).containsExactly(t.padId(), t.padId());
  }

  @Test
  void withoutTheTwoSmallFilesClipsOwnTokensAreMeant() throws IOException {
    int[] expected = ClipTokenizer.open(folder).encode("a horse, it's 42").ids();
    Files.delete(folder.resolve("tokenizer_config.json"));
    Files.delete(folder.resolve("special_tokens_map.json"));
    ClipTokenizer t = ClipTokenizer.open(folder);
    assertThat(t.padId()).isEqualTo(t.eosId());
    assertThat(t.length()).isEqualTo(77);
    assertThat(t.encodeWhole("a horse, it's 42")).startsWith(expected[0], expected[1], expected[2]);
  }

  @Test
  void anUnlimitedLengthMeansClips() throws IOException {
    Files.writeString(
        folder.resolve("tokenizer_config.json"),
        "{\"model_max_length\": 1000000000000000019884624838656}");
    assertThat(ClipTokenizer.open(folder).length()).isEqualTo(77);
  }

  // Malformed and missing files

  @Test
  void missingFiles() throws IOException {
    Path merges = folder.resolve("merges.txt");
    Files.delete(merges);
    refuses(
        folder, merges + ": no such file; the model's folder is incomplete, so download it again.");
    Path vocabulary = folder.resolve("vocab.json");
    Files.delete(vocabulary);
    refuses(
        folder,
        vocabulary + ": no such file; the model's folder is incomplete, so download it again.");
  }

  @Test
  void malformedVocabularies() throws IOException {
    Path file = folder.resolve("vocab.json");
    Files.writeString(file, "{\"a\": -1}");
    refuses(
        folder,
        file
            + ": key \"a\" should be an id, a whole number from 0 on, but is -1; download the file again.");
    Files.writeString(file, "{\"a\": \"1\"}");
    refuses(
        folder,
        file
            + ": key \"a\" should be an id, a whole number from 0 on, but is 1; download the file again.");
    Files.writeString(file, "{\"a\": 1.5}");
    refuses(
        folder,
        file
            + ": key \"a\" should be an id, a whole number from 0 on, but is 1.5; download the file again.");
    Files.writeString(file, "{}");
    refuses(folder, file + ": has no tokens; download the file again.");
    Files.writeString(file, "{\"a\": 1, \"a\": 2}");
    refuses(
        folder,
        file
            + ": is not valid JSON: Duplicate field 'a' (line 1, column 13); mend it or download it again.");
    Files.writeString(file, "{\"a\": 1}");
    refuses(
        folder,
        file
            + ": lacks \"<|endoftext|>\", the tokenizer's unk_token; the tokenizer's files are not of one"
            + " model, so download them together.");
  }

  @Test
  void malformedMerges() throws IOException {
    Path file = folder.resolve("merges.txt");
    Files.writeString(file, "#version: 0.2\na b c\n");
    refuses(
        folder,
        file
            + ": line 2 should be two tokens with a space between, but is \"a b c\"; download the file again.");
    Files.writeString(file, "#version: 0.2\na\n");
    refuses(
        folder,
        file
            + ": line 2 should be two tokens with a space between, but is \"a\"; download the file again.");
    Files.writeString(file, "a €");
    refuses(
        folder,
        file
            + ": line 1 has the token \"€\", which vocab.json beside it doesn't have; the two files are not of"
            + " one model.");
    Files.write(file, new byte[] {'a', ' ', (byte) 0xff});
    refuses(
        folder, file + ": should be a list of merges, but is not valid UTF-8; download it again.");
  }

  @Test
  void malformedSpecialTokens() throws IOException {
    Path map = folder.resolve("special_tokens_map.json");
    Files.writeString(map, "{\"pad_token\": 3}");
    refuses(
        folder,
        map
            + ": key pad_token should be a token, as text or with its content, but is 3; download the file"
            + " again.");
    Files.writeString(map, "{\"pad_token\": \"<pad>\"}");
    refuses(
        folder,
        folder.resolve("vocab.json")
            + ": lacks \"<pad>\", the tokenizer's pad_token; the tokenizer's files are not of one model, so"
            + " download them together.");
    Files.writeString(map, "{\"bos_token\": {\"content\": \"!\", \"lstrip\": true}}");
    refuses(
        folder,
        map
            + ": key bos_token: token \"!\" has lstrip set, which Eddy doesn't support; CLIP's tokens don't"
            + " have it.");
  }

  @Test
  void otherTokenizersAreRefusedByName() throws IOException {
    Path config = folder.resolve("tokenizer_config.json");
    Files.writeString(config, "{\"tokenizer_class\": \"T5Tokenizer\"}");
    refuses(
        folder,
        config
            + ": key tokenizer_class is T5Tokenizer, which Eddy doesn't have; supported: CLIPTokenizer,"
            + " CLIPTokenizerFast.");
    Files.writeString(config, "{\"padding_side\": \"left\"}");
    refuses(
        folder,
        config + ": key padding_side is left, which Eddy doesn't support; supported: right.");
    Files.writeString(config, "{\"model_max_length\": 2}");
    refuses(
        folder,
        config
            + ": key model_max_length should be a whole number of at least 3, but is 2; CLIP's is 77.");
  }

  @Test
  void theTextEncoderMustFit() {
    ClipTokenizer t = ClipTokenizer.open(folder);
    int vocabulary = t.eosId() + 1; // the end token has the highest id in CLIP's vocabularies
    ClipTokenizer.open(folder, vocabulary, t.length());
    assertThatThrownBy(() -> ClipTokenizer.open(folder, vocabulary - 1, t.length()))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder.resolve("vocab.json")
                + ": token \"<|endoftext|>\" has the id "
                + t.eosId()
                + ", but the text encoder's vocab_size is "
                + t.eosId()
                + "; tokenizer and text encoder are not of one model.");
    assertThatThrownBy(() -> ClipTokenizer.open(folder, vocabulary, t.length() - 1))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "key model_max_length is "
                + t.length()
                + ", but the text encoder's max_position_embeddings is ");
  }
}
