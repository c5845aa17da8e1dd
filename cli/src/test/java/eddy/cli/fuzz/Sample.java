package eddy.cli.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An input of an entry point: files below the working folder, and texts.
 *
 * @param pieces in the order that the entry point knows
 */
public record Sample(List<Piece> pieces) {
  public Sample {
    pieces = List.copyOf(pieces);
  }

  public static Sample of(Piece... pieces) {
    return new Sample(List.of(pieces));
  }

  /** Arguments and the like. */
  public static Sample ofTexts(String... texts) {
    List<Piece> pieces = new ArrayList<>();
    for (String text : texts) {
      pieces.add(Piece.text(text));
    }
    return new Sample(pieces);
  }

  /** This with further pieces behind it. */
  public Sample and(Piece... more) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(List.of(more));
    return new Sample(all);
  }

  /** The texts, in order. */
  public List<String> texts() {
    return pieces.stream().filter(p -> !p.isFile()).map(Piece::text).toList();
  }

  /** The only text. */
  public String text() {
    return String.join("", texts());
  }

  /** Whether that word stands in one of the pieces. */
  boolean says(String word) {
    return pieces.stream()
        .map(p -> p.isFile() ? new String(p.bytes(), StandardCharsets.ISO_8859_1) : p.text())
        .anyMatch(text -> text.contains(word));
  }

  /** The first file, or the folder that all files lie in. */
  public Path path() {
    Path first = Path.of(pieces.stream().filter(Piece::isFile).findFirst().orElseThrow().name());
    return first.getName(0);
  }
}
