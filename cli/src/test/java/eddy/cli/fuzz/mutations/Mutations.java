package eddy.cli.fuzz.mutations;

import eddy.cli.fuzz.Draw;
import eddy.cli.fuzz.Format;
import eddy.cli.fuzz.Piece;
import eddy.cli.fuzz.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spoils an input: one to six changes, each fit for the form of the piece that it falls on. */
public final class Mutations {
  private Mutations() {}

  public static Sample spoilt(List<Sample> seeds, Draw draw) {
    List<Piece> pieces = new ArrayList<>(draw.of(seeds).pieces());
    int changes = draw.once(2) ? 1 : draw.between(2, draw.once(4) ? 6 : 3);
    for (int i = 0; i < changes && !pieces.isEmpty(); i++) {
      int at = choose(pieces, draw);
      if (draw.once(25)) {
        rearrange(pieces, at, draw);
      } else {
        Piece piece = pieces.get(at);
        pieces.set(at, piece.with(spoilt(piece, seeds, draw)));
      }
    }
    return new Sample(pieces);
  }

  private static int choose(List<Piece> pieces, Draw draw) {
    int all = pieces.stream().mapToInt(Piece::weight).sum();
    int left = draw.below(Math.max(1, all));
    for (int i = 0; i < pieces.size(); i++) {
      left -= pieces.get(i).weight();
      if (left < 0) {
        return i;
      }
    }
    return 0;
  }

  /** Changes of the pieces as wholes. */
  private static void rearrange(List<Piece> pieces, int at, Draw draw) {
    Piece piece = pieces.get(at);
    Piece other = draw.of(pieces);
    switch (draw.below(4)) {
      case 0 -> pieces.set(at, piece.with(new byte[0]));
      case 1 -> pieces.set(at, piece.with(other.bytes()));
      case 2 -> {
        // The only file stays: without it there would be nothing to read.
        if (pieces.stream().filter(Piece::isFile).count() != 1 || !piece.isFile()) {
          pieces.remove(at);
        }
      }
      default -> {
        if (!piece.isFile()) {
          pieces.add(draw.below(pieces.size() + 1), piece);
        }
      }
    }
  }

  private static byte[] spoilt(Piece piece, List<Sample> seeds, Draw draw) {
    byte[] bytes = piece.bytes();
    if (!draw.once(6)) {
      byte @Nullable [] structured = structured(piece, bytes, draw);
      if (structured != null) {
        return structured;
      }
    }
    if (piece.format() == Format.TEXT) {
      return bytes;
    }
    return draw.once(8)
        ? ByteMutations.spliced(bytes, relative(piece, seeds, draw), draw)
        : ByteMutations.spoilt(bytes, draw);
  }

  /** Null where the bytes don't have the form any more. */
  private static byte @Nullable [] structured(Piece piece, byte[] bytes, Draw draw) {
    Format format = piece.format();
    return switch (format) {
      case TEXT, LINES ->
          Piece.bytes(format, TextMutations.spoilt(Piece.text(format, bytes), draw));
      case JSON -> JsonMutations.spoilt(bytes, draw);
      case SAFETENSORS -> SafetensorsMutations.spoilt(bytes, draw);
      case PNG, RIFF, JPEG -> ChunkMutations.spoilt(format, bytes, draw);
      case BYTES -> null;
    };
  }

  /** Another piece of the same form, out of any seed. */
  private static byte[] relative(Piece piece, List<Sample> seeds, Draw draw) {
    List<Piece> others =
        draw.of(seeds).pieces().stream().filter(p -> p.format() == piece.format()).toList();
    return others.isEmpty() ? piece.bytes() : draw.of(others).bytes();
  }
}
