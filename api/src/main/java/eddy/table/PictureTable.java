package eddy.table;

import eddy.error.InputException;
import eddy.error.Message;
import eddy.file.IoReason;
import eddy.file.RegularFile;
import eddy.loader.json.Json;
import eddy.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of settings, each for one picture. No two have one id: a row that says the same as one
 * before it is left out, and one that says something else under the same id is a {@link BadRow}.
 *
 * @param rows in the table's order
 * @param repeated how many rows were left out
 */
public record PictureTable(List<TableRow> rows, int repeated) {
  /** Bytes; a manifest's line has the row, escaped, and more, and may be longer. */
  private static final int LONGEST_ROW = 1 << 20;

  /** Keeps a copy of the list. */
  public PictureTable {
    rows = List.copyOf(rows);
  }

  /**
   * A table of rows, wherever they come from.
   *
   * @param all rows whose ids may be the same
   * @return the table, in which they aren't
   */
  public static PictureTable of(Iterable<? extends TableRow> all) {
    // File systems that don't tell capitals apart would take two such files for one.
    Map<String, TableRow> first = new LinkedHashMap<>();
    List<TableRow> rows = new ArrayList<>();
    int repeated = 0;
    for (TableRow row : all) {
      TableRow before = first.putIfAbsent(row.id().toLowerCase(Locale.ROOT), row);
      if (before == null || row instanceof BadRow) {
        rows.add(row);
      } else if (isSame(before, row)) {
        repeated++;
      } else {
        rows.add(
            new BadRow(
                row.id(),
                row.place(),
                Message.of(
                    row.place(),
                    ": the id ",
                    row.id(),
                    " is that of ",
                    before.place(),
                    row.id().equals(before.id()) ? "" : " in other letters (" + before.id() + ")",
                    ", which says something else; give this row another id.")));
      }
    }
    return new PictureTable(rows, repeated);
  }

  private static boolean isSame(TableRow one, TableRow other) {
    return one instanceof PictureRow a
        && other instanceof PictureRow b
        && a.id().equals(b.id())
        && a.settings().equals(b.settings());
  }

  /**
   * Reads JSON Lines: one object for each row, with the keys of the settings and {@code id}. Empty
   * lines are passed over.
   *
   * @param file to read
   * @param defaults what counts where a row says nothing
   * @return the table; a line that is no row of settings is a {@link BadRow}
   * @throws InputException if the file can't be read, or has no row
   */
  public static PictureTable read(Path file, Settings defaults) {
    RegularFile.require(file, "a table of prompts");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), defaults);
    } catch (IOException e) {
      throw InputException.in(file, ": can't be read (" + IoReason.of(e) + "); check the path.", e);
    }
  }

  /**
   * The same from a stream.
   *
   * @param in read to its end, and left open
   * @param name what messages call it
   * @param defaults what counts where a row says nothing
   * @return the table
   * @throws IOException if the stream can't be read
   * @throws InputException if it has no row
   */
  public static PictureTable read(InputStream in, String name, Settings defaults)
      throws IOException {
    LineReader lines = new LineReader(in);
    List<TableRow> rows = new ArrayList<>();
    for (byte @Nullable [] line; (line = lines.next()) != null; ) {
      TableRow row = row(line, name + ", line " + lines.number(), defaults);
      if (row != null) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw InputException.in(
          name,
          ": has no rows; write a JSON object on each line, such as {\"prompt\": \"a castle\"}.");
    }
    return of(rows);
  }

  private static @Nullable TableRow row(byte[] line, String place, Settings defaults) {
    if (line.length > LONGEST_ROW) {
      return new BadRow(
          RowHash.id(place),
          place,
          Message.of(place, ": should be a row of settings, but has more than 1 MiB; shorten it."));
    }
    try {
      String text = Json.utf8(ByteBuffer.wrap(line));
      return text.isBlank() ? null : PictureRow.ofJson(text, place, defaults);
    } catch (CharacterCodingException e) {
      return new BadRow(
          RowHash.id(place),
          place,
          Message.of(place, ": should be UTF-8 text, but isn't; convert it, with iconv."));
    }
  }

  /**
   * The part of the table that one of several processes makes: every row belongs to one part.
   *
   * @param part from 1 to {@code of}
   * @param of how many parts, at least 1
   * @return the rows at places part, part + of, part + 2·of …
   * @throws IllegalArgumentException if there is no such part
   */
  public PictureTable shard(int part, int of) {
    if (part < 1 || part > of) {
      throw new IllegalArgumentException("no part " + part + " of " + of);
    }
    return new PictureTable(
        IntStream.iterate(part - 1, i -> i < rows.size(), i -> i + of).mapToObj(rows::get).toList(),
        of == 1 ? repeated : 0);
  }
}
