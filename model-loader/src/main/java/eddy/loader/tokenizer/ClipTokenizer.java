package eddy.loader.tokenizer;

import eddy.error.InputException;
import eddy.prompt.Tokenized;
import eddy.prompt.Tokenizer;
import eddy.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CLIP's tokenizer (Radford et al. 2021): a prompt is composed to NFC, its white space collapsed,
 * and lower-cased; split into words, digits and runs of signs; and each of these encoded as byte
 * pairs. Gives the ids that transformers' {@code CLIPTokenizer} gives.
 */
public final class ClipTokenizer implements Tokenizer {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

  /** Applied to lower-cased text. A digit of any script stands alone. */
  private static final Pattern WORD =
      Pattern.compile("'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\p{IsWhite_Space}\\p{L}\\p{N}]+");

  /** The pattern CLIP has, in which its own specials stay in one piece at first. */
  private static final Pattern PIECE =
      Pattern.compile("<\\|startoftext\\|>|<\\|endoftext\\|>|" + WORD.pattern());

  private static final int MOST_MARKS = 1000;

  private final BytePairs pairs;
  private final AddedWords words;
  private final Map<String, Integer> specials = new HashMap<>();
  private final @Nullable Pattern specialsAsWritten;
  private final @Nullable Pattern specialsInLowerCase;
  private final int bos;
  private final int eos;
  private final int pad;
  private final int length;

  /** A token and the place in the normalised prompt where it begins. */
  private record Placed(int id, int start) {}

  private ClipTokenizer(Path folder, Map<String, Integer> vocabulary, SpecialTokens tokens) {
    int unknown = id(folder, vocabulary, tokens, "unk_token");
    this.bos = id(folder, vocabulary, tokens, "bos_token");
    this.eos = id(folder, vocabulary, tokens, "eos_token");
    this.pad = id(folder, vocabulary, tokens, "pad_token");
    this.length = tokens.maxLength();
    for (String content : tokens.asWritten().keySet()) {
      int id = id(folder, vocabulary, content, "special token");
      specials.put(content, id);
      specials.put(normalise(content), id);
    }
    this.specialsAsWritten = anyOf(tokens.contents(true));
    this.specialsInLowerCase =
        anyOf(tokens.contents(false).stream().map(ClipTokenizer::normalise).toList());
    this.pairs = TokenizerFiles.merges(folder.resolve("merges.txt"), vocabulary, unknown);
    this.words = AddedWords.NONE;
  }

  private ClipTokenizer(ClipTokenizer from, AddedWords words) {
    this.pairs = from.pairs;
    this.words = words;
    this.specials.putAll(from.specials);
    this.specialsAsWritten = from.specialsAsWritten;
    this.specialsInLowerCase = from.specialsInLowerCase;
    this.bos = from.bos;
    this.eos = from.eos;
    this.pad = from.pad;
    this.length = from.length;
  }

  /**
   * The same tokenizer, which knows some words more: textual inversion's. A word is found where it
   * stands alone, whatever its case, also as {@code embedding:word}; each stands for one id or
   * several.
   */
  public ClipTokenizer withWords(Map<String, List<Integer>> added) {
    return new ClipTokenizer(this, AddedWords.of(added));
  }

  /**
   * Reads {@code vocab.json} and {@code merges.txt}, and where they are there {@code
   * tokenizer_config.json} and {@code special_tokens_map.json}.
   *
   * @throws InputException if one of them is missing or malformed
   */
  public static ClipTokenizer open(Path folder) {
    return open(folder, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * As {@link #open(Path)}, and checks that the text encoder can take every result.
   *
   * @param vocabularySize rows of the text encoder's token embedding
   * @param positions rows of its position embedding
   */
  public static ClipTokenizer open(Path folder, int vocabularySize, int positions) {
    return open(folder, vocabularySize, positions, null);
  }

  /**
   * As {@link #open(Path, int, int)}, for a text encoder that another tokenizer's files serve.
   *
   * @param pad the token that fills up; null for what the files say
   */
  public static ClipTokenizer open(
      Path folder, int vocabularySize, int positions, @Nullable String pad) {
    Path file = folder.resolve("vocab.json");
    Map<String, Integer> vocabulary = TokenizerFiles.vocabulary(file);
    vocabulary.forEach(
        (token, id) -> {
          if (id >= vocabularySize) {
            throw InputException.in(
                file,
                ": token "
                    + Quoted.of(token)
                    + " has the id "
                    + id
                    + ", but the text encoder's vocab_size is "
                    + vocabularySize
                    + "; tokenizer and text encoder are not of one model.");
          }
        });
    SpecialTokens tokens = SpecialTokens.read(folder).withPad(pad);
    if (tokens.maxLength() > positions) {
      throw new InputException(
          folder.resolve("tokenizer_config.json")
              + ": key model_max_length is "
              + tokens.maxLength()
              + ", but the text encoder's max_position_embeddings is "
              + positions
              + "; tokenizer and text encoder are not of one model.");
    }
    return new ClipTokenizer(folder, vocabulary, tokens);
  }

  private static int id(
      Path folder, Map<String, Integer> vocabulary, SpecialTokens tokens, String role) {
    return id(folder, vocabulary, String.valueOf(tokens.byRole().get(role)), role);
  }

  private static int id(Path folder, Map<String, Integer> vocabulary, String token, String role) {
    Integer id = vocabulary.get(token);
    if (id == null) {
      throw new InputException(
          folder.resolve("vocab.json")
              + ": lacks "
              + Quoted.of(token)
              + ", the tokenizer's "
              + role
              + "; the tokenizer's files are not of one model, so download them together.");
    }
    return id;
  }

  private static @Nullable Pattern anyOf(List<String> contents) {
    return contents.isEmpty()
        ? null
        : Pattern.compile(contents.stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  /**
   * @return {@link #length()} ids: begin, the prompt, end, padding. A prompt with more tokens than
   *     fit is cut, and {@link Tokenized#truncated} is the lower-cased text from the first lost
   *     token on.
   */
  @Override
  public Tokenized encode(String prompt) {
    StringBuilder text = new StringBuilder();
    List<Placed> tokens = tokens(prompt, text);
    int kept = Math.min(tokens.size(), length - 2);
    int[] ids = new int[length];
    Arrays.fill(ids, pad);
    ids[0] = bos;
    for (int i = 0; i < kept; i++) {
      ids[i + 1] = tokens.get(i).id;
    }
    ids[kept + 1] = eos;
    String cut = kept == tokens.size() ? "" : text.substring(tokens.get(kept).start).strip();
    return new Tokenized(ids, cut);
  }

  @Override
  public int[] tokenize(String text) {
    return tokens(text, new StringBuilder()).stream().mapToInt(Placed::id).toArray();
  }

  /** All ids, begin and end included, without cut or padding. */
  public int[] encodeWhole(String prompt) {
    int[] inner = tokenize(prompt);
    int[] ids = new int[inner.length + 2];
    ids[0] = bos;
    System.arraycopy(inner, 0, ids, 1, inner.length);
    ids[ids.length - 1] = eos;
    return ids;
  }

  @Override
  public int eosId() {
    return eos;
  }

  @Override
  public int bosId() {
    return bos;
  }

  @Override
  public int vectors(int id) {
    return words.vectors(id);
  }

  @Override
  public int padId() {
    return pad;
  }

  @Override
  public int length() {
    return length;
  }

  /** Appends the normalised prompt to {@code text}; tokens begin at places in it. */
  private List<Placed> tokens(String prompt, StringBuilder text) {
    List<Placed> out = new ArrayList<>();
    String whole = wellFormed(prompt);
    String folded = AddedWords.folded(whole);
    int from = 0;
    AddedWords.Found word = words.find(folded, from);
    for (; word != null; word = words.find(folded, from)) {
      if (word.start() > from) {
        known(whole.substring(from, word.start()), text, out);
      }
      for (int id : word.ids()) {
        out.add(new Placed(id, text.length()));
      }
      text.append(whole, word.start(), word.end());
      from = word.end();
    }
    if (from < whole.length()) {
      known(whole.substring(from), text, out);
    }
    return out;
  }

  /** Text without added words. */
  private void known(String plainText, StringBuilder text, List<Placed> out) {
    split(
        plainText,
        specialsAsWritten,
        written ->
            split(
                normalise(written),
                specialsInLowerCase,
                plain -> {
                  words(plain, text.length(), out);
                  text.append(plain);
                },
                special -> addSpecial(special, text, out)),
        special -> addSpecial(special, text, out));
  }

  private void addSpecial(String special, StringBuilder text, List<Placed> out) {
    Integer id = specials.get(special);
    if (id == null) {
      throw new IllegalStateException("a special token that nobody registered: " + special);
    }
    out.add(new Placed(id, text.length()));
    text.append(special);
  }

  /** Hands on, in order, what {@code marks} matches and what lies between. */
  private static void split(
      String text, @Nullable Pattern marks, Consumer<String> between, Consumer<String> match) {
    int from = 0;
    if (marks != null) {
      Matcher m = marks.matcher(text);
      while (m.find()) {
        if (m.start() > from) {
          between.accept(text.substring(from, m.start()));
        }
        match.accept(m.group());
        from = m.end();
      }
    }
    if (from < text.length()) {
      between.accept(text.substring(from));
    }
  }

  private void words(String plain, int textStart, List<Placed> out) {
    Matcher piece = PIECE.matcher(plain);
    while (piece.find()) {
      // A second split takes specials that weren't meant as such apart; words it leaves whole.
      Matcher word = WORD.matcher(piece.group());
      while (word.find()) {
        encodeWord(word.group(), textStart + piece.start() + word.start(), out);
      }
    }
  }

  private void encodeWord(String word, int start, List<Placed> out) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    List<BytePairs.Token> tokens = new ArrayList<>();
    pairs.encode(bytes, tokens);
    int character = 0;
    int byteOfCharacter = 0;
    for (BytePairs.Token t : tokens) {
      // A token may begin within a character's bytes; its place is then that character's.
      while (character < word.length()) {
        int c = word.codePointAt(character);
        int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (byteOfCharacter + size > t.start()) {
          break;
        }
        byteOfCharacter += size;
        character += Character.charCount(c);
      }
      out.add(new Placed(t.id(), start + character));
    }
  }

  /**
   * NFC. Java puts the marks behind a letter in order by insertion, so that more of them than any
   * writing has are composed piece by piece.
   */
  private static String composed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = isMark(c) ? marks + 1 : 0;
      if (marks == MOST_MARKS) {
        out.append(Normalizer.normalize(text.substring(from, i), Normalizer.Form.NFC));
        from = i;
        marks = 0;
      }
    }
    return out.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC)).toString();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String normalise(String text) {
    String collapsed = WHITE_SPACE.matcher(composed(text)).replaceAll(" ");
    StringBuilder out = new StringBuilder(collapsed.length());
    // Not String.toLowerCase: it writes a sigma at a word's end in its final form, CLIP doesn't.
    collapsed
        .codePoints()
        .forEach(
            c -> {
              if (c == 'İ') {
                out.append("i\u0307"); // the only letter whose lower case is two characters
              } else {
                out.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return out.toString();
  }

  /** Half a surrogate pair is no character: it becomes the replacement character. */
  private static String wellFormed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                out.appendCodePoint(
                    c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c));
    return out.toString();
  }
}
